package org.mageos.content.inventory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.mageos.content.finding.ClosestMatch;
import org.mageos.content.finding.ComparisonBudget;
import org.mageos.content.html.PageFacts;
import org.mageos.content.html.PageFactsReader;

/**
 * Answers from an archive of Javadoc, which is read in place: the names of its pages, and the ids
 * of those pages that are asked for. The archive is somebody else's: what is larger than a page can
 * be, or holds more than an archive of Javadoc does, is not read.
 */
public final class JavadocArchive implements SiteIndex {

    private static final int MOST_ENTRIES = 500_000;

    /** Decompressed, of a page; the largest of the JDK's has 5 MB. */
    private static final int MOST_BYTES = 64 << 20;

    private final Path file;
    private final Set<String> names;
    private final Map<String, Answer> answers = new HashMap<>();
    private @Nullable ClosestMatch paths;

    private JavadocArchive(Path file, Set<String> names) {
        this.file = file;
        this.names = Collections.unmodifiableSet(names);
    }

    /**
     * Opens an archive.
     *
     * @throws InventoryException if it is none
     * @throws IOException if it cannot be read
     */
    public static JavadocArchive open(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new InventoryException("it has more than " + MOST_ENTRIES + " entries");
            }
            Set<String> names = new HashSet<>();
            zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .forEach(entry -> names.add("/" + entry.getName()));
            if (!names.contains("/index.html")) {
                throw new InventoryException("it has no index.html, as Javadoc has");
            }
            return new JavadocArchive(file, names);
        } catch (ZipException e) {
            throw new InventoryException("it is no archive", e);
        }
    }

    @Override
    public synchronized Answer at(String path) {
        String name = path.endsWith("/") ? path + "index.html" : path;
        Answer known = answers.get(name);
        if (known == null) {
            known = answer(name);
            answers.put(name, known);
        }
        return known;
    }

    private Answer answer(String name) {
        if (!names.contains(name)) {
            return names.contains(name + "/index.html")
                    ? at(name + "/")
                    : new Answer.Nothing(closest(name));
        }
        if (!name.endsWith(".html")) {
            return new Answer.File();
        }
        try {
            return page(name);
        } catch (IOException e) {
            return new Answer.Page(
                    Set.of(), Optional.of("an anchor in a page of an archive that cannot be read"));
        }
    }

    private Answer page(String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(name.substring(1));
            if (entry == null) {
                return new Answer.Nothing(Optional.empty());
            }
            try (InputStream in = new BoundedStream(zip.getInputStream(entry), MOST_BYTES)) {
                PageFacts page = new PageFactsReader().read(in.readAllBytes());
                Set<String> ids = new HashSet<>(page.ids());
                ids.addAll(page.names());
                return new Answer.Page(ids, Optional.empty());
            }
        }
    }

    private Optional<String> closest(String name) {
        if (paths == null) {
            Set<String> pages = new HashSet<>(names);
            pages.removeIf(one -> !one.endsWith(".html"));
            paths = new ClosestMatch(pages, ComparisonBudget.ofRun());
        }
        return paths.closest(name);
    }
}
