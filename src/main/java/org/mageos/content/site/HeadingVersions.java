package org.mageos.content.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Document;
import org.mageos.content.document.Heading;
import org.mageos.content.document.parser.DocumentParser;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.tree.git.FileVersions;
import org.mageos.content.url.Paths;

/**
 * The sections of documents as earlier commits have them. Git is asked once for a document, and no
 * more when it has taken too long for all of them. Thread-safe.
 */
public final class HeadingVersions {

    private static final int MOST = 30;
    private static final long LIMIT_NANOS = 10_000_000_000L;

    private final ReadableFiles files;
    private final DocumentSyntax syntax;
    private final Map<String, List<Version>> known = new HashMap<>();
    private @Nullable FileVersions earlier;
    private long spent;

    /**
     * A document of some time.
     *
     * @param lines its text
     */
    public record Version(Document document, List<String> lines) {
        public Version {
            Objects.requireNonNull(document, "document");
            lines = List.copyOf(lines);
        }

        /** The lines of a section that are not blank, the heading's left out. */
        public Set<String> body(int heading) {
            List<Heading> all = document.headings();
            int start = all.get(heading).position().line();
            int end =
                    heading + 1 < all.size()
                            ? all.get(heading + 1).position().line() - 1
                            : lines.size();
            Set<String> body = new HashSet<>();
            for (int i = start; i < Math.min(end, lines.size()); i++) {
                if (!lines.get(i).isBlank()) {
                    body.add(lines.get(i).strip());
                }
            }
            return body;
        }
    }

    HeadingVersions(ReadableFiles files, DocumentSyntax syntax) {
        this.files = files;
        this.syntax = syntax;
    }

    /** A document as it is, and as the last commits that changed it have it, the newest first. */
    public synchronized List<Version> of(String file, String text) {
        return known.computeIfAbsent(file, name -> read(name, text));
    }

    private List<Version> read(String file, String text) {
        if (files.isEarlier() || files.repository().isEmpty() || spent > LIMIT_NANOS) {
            return List.of();
        }
        long start = System.nanoTime();
        if (earlier == null) {
            earlier = new FileVersions(files.repository().get());
        }
        List<String> texts = new ArrayList<>(List.of(text));
        texts.addAll(earlier.of(Paths.join(files.prefix(), file), MOST));
        DocumentParser parser = syntax.parser();
        List<Version> versions = new ArrayList<>();
        for (String one : texts) {
            Document document = parser.parse(file, one.getBytes(StandardCharsets.UTF_8));
            versions.add(new Version(document, one.lines().toList()));
        }
        spent += System.nanoTime() - start;
        return List.copyOf(versions);
    }
}
