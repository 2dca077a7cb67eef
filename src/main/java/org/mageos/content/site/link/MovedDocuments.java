package org.mageos.content.site.link;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.JsonReader;
import org.mageos.content.value.Reading;
import org.mageos.content.value.Value;

/**
 * Documents of Microsoft Learn that were moved. Its build takes a link to the file that such a
 * document had for one to the URL that {@code .openpublishing.redirection.json} and its like name.
 * They are only read when a document lacks the file that it links to. Thread-safe.
 */
final class MovedDocuments {

    private static final String START = ".openpublishing.redirection";
    private static final String RULES = "redirections";
    private static final String FROM = "source_path";
    private static final String FROM_ROOT = "source_path_from_root";
    private static final String TO = "redirect_url";

    private static final long MAX_SIZE = 16L << 20;

    private final ReadableFiles files;
    private final FileTree tree;
    private @Nullable Map<String, String> urls;
    private @Nullable String unread;

    MovedDocuments(ReadableFiles files, FileTree tree) {
        this.files = files;
        this.tree = tree;
    }

    /** The URL of the document that once was a file, whose letter case does not count. */
    synchronized Optional<String> url(String file) {
        return Optional.ofNullable(urls().get(key(file)));
    }

    /** How much is known of the documents that were moved: no more than what can be read. */
    synchronized Extent extent() {
        urls();
        return unread == null
                ? Extent.CLOSED
                : Extent.open(KnownUrls.UNREAD_REDIRECTS.formatted(unread));
    }

    private Map<String, String> urls() {
        if (urls == null) {
            urls = new HashMap<>();
            tree.keptFiles().stream()
                    .filter(name -> Paths.lastSegment(name).startsWith(START))
                    .filter(name -> name.endsWith(".json"))
                    .forEach(this::read);
        }
        return urls;
    }

    private static String key(String file) {
        return Paths.trimSlashes(file).toLowerCase(Locale.ROOT);
    }

    private void read(String file) {
        Optional<Reading> reading = text(file).map(JsonReader::read);
        if (reading.isEmpty() || !reading.get().problems().isEmpty()) {
            unread = file;
        }
        if (reading.isPresent() && reading.get().value() instanceof Value.Mapping rules) {
            rules.get(RULES).map(Value::items).stream()
                    .flatMap(List::stream)
                    .filter(Value.Mapping.class::isInstance)
                    .map(Value.Mapping.class::cast)
                    .forEach(rule -> add(Paths.folder(file), rule));
        }
    }

    /** A path may start at the folder of the rules or, by an older rule, at the repository. */
    private void add(String folder, Value.Mapping rule) {
        String to = rule.text(TO).orElse("");
        Stream.concat(
                        rule.text(FROM).stream()
                                .flatMap(path -> Stream.of(Paths.join(folder, path), path)),
                        rule.text(FROM_ROOT).stream())
                .flatMap(path -> Paths.normalize(path).stream())
                .forEach(path -> urls.putIfAbsent(key(path), to));
    }

    private Optional<String> text(String file) {
        try {
            return files.size(file) > MAX_SIZE ? Optional.empty() : Optional.of(files.text(file));
        } catch (IOException e) {
            // It leaves open what was moved.
            return Optional.empty();
        }
    }
}
