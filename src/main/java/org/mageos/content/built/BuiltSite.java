package org.mageos.content.built;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mageos.content.built.ServedPage.Form;

/**
 * What a site generator has written: the names of all files, and of pages, stylesheets, sitemaps
 * and feeds what they say and refer to. Immutable once read; what is asked for is found by hash.
 */
public final class BuiltSite {

    private static final String INDEX = "index.html";

    /** No page that people read is larger. */
    public static final long MOST_BYTES = 32L << 20;

    private final Set<String> files;
    private final List<BuiltPage> pages;
    private final Map<String, BuiltPage> pagesByFile;
    private final List<LinkSource> sources;
    private final List<BuiltProblem> problems;
    private final Optional<Instant> oldest;
    private final Optional<Instant> newest;
    private final ReferenceStore store;

    private BuiltSite(BuiltWalk.Result walk, BuiltSiteReader reader) {
        Set<String> names = new TreeSet<>();
        walk.files().forEach(file -> names.add(file.name()));
        this.files = Collections.unmodifiableSet(names);
        this.store = reader.store();
        this.pages = reader.pages().stream().sorted(Comparator.comparing(BuiltPage::file)).toList();
        this.pagesByFile = new HashMap<>(pages.size() * 2);
        pages.forEach(page -> pagesByFile.put(page.file(), page));
        this.sources =
                reader.sources().stream().sorted(Comparator.comparing(LinkSource::file)).toList();
        List<BuiltProblem> all = new ArrayList<>(walk.problems());
        all.addAll(reader.problems());
        this.problems = all.stream().sorted().toList();
        LongSummaryStatistics times =
                walk.files().stream()
                        .filter(file -> pagesByFile.containsKey(file.name()))
                        .mapToLong(BuiltWalk.Entry::modified)
                        .summaryStatistics();
        boolean isEmpty = times.getCount() == 0;
        this.oldest =
                isEmpty ? Optional.empty() : Optional.of(Instant.ofEpochMilli(times.getMin()));
        this.newest =
                isEmpty ? Optional.empty() : Optional.of(Instant.ofEpochMilli(times.getMax()));
    }

    /**
     * Reads a built site. What cannot be read is among the problems, be it the folder itself.
     *
     * @param folder the generator's output folder
     */
    public static BuiltSite read(Path folder) {
        return read(folder, MOST_BYTES);
    }

    /**
     * Reads a built site.
     *
     * @param folder the generator's output folder
     * @param mostBytes the size over which a file is not read
     */
    public static BuiltSite read(Path folder, long mostBytes) {
        BuiltWalk.Result walk = BuiltWalk.walk(folder);
        BuiltSiteReader reader = new BuiltSiteReader(mostBytes);
        reader.read(walk.files());
        return new BuiltSite(walk, reader);
    }

    /** The names of all files, sorted, relative to the folder, with {@code /}. */
    public Set<String> files() {
        return files;
    }

    public boolean hasFile(String name) {
        return files.contains(name);
    }

    /** All pages, sorted by their files' names. */
    public List<BuiltPage> pages() {
        return pages;
    }

    public Optional<BuiltPage> page(String file) {
        return Optional.ofNullable(pagesByFile.get(file));
    }

    /**
     * The pages that servers may answer a path with, those first that most do.
     *
     * @param path a URL's path, decoded, with a slash in front
     */
    public List<ServedPage> at(String path) {
        List<ServedPage> served = new ArrayList<>(1);
        String name = path.startsWith("/") ? path.substring(1) : path;
        if (name.isEmpty() || name.endsWith("/")) {
            addServed(served, name + "index.html", Form.INDEX);
            addServed(served, name + "index.htm", Form.INDEX);
            if (!name.isEmpty()) {
                String file = name.substring(0, name.length() - 1) + ".html";
                addServed(served, file, Form.WITHOUT_EXTENSION_WITH_SLASH);
            }
        } else {
            addServed(served, name, Form.FILE);
            addServed(served, name + ".html", Form.WITHOUT_EXTENSION);
            addServed(served, name + "/index.html", Form.INDEX_WITHOUT_SLASH);
            addServed(served, name + "/index.htm", Form.INDEX_WITHOUT_SLASH);
        }
        return served;
    }

    private void addServed(List<ServedPage> served, String file, Form form) {
        page(file).ifPresent(page -> served.add(new ServedPage(page, form)));
    }

    /** Stylesheets, sitemaps, feeds and other XML, sorted by their names. */
    public List<LinkSource> sources() {
        return sources;
    }

    /** What could not be read, sorted. */
    public List<BuiltProblem> problems() {
        return problems;
    }

    /** When the page was written that has not been written for the longest time. */
    public Optional<Instant> oldest() {
        return oldest;
    }

    /** When a page was written last. */
    public Optional<Instant> newest() {
        return newest;
    }

    ReferenceStore store() {
        return store;
    }

    /** Whether a folder has the start page of a site; one in several languages has it below. */
    public static boolean isAt(Path folder) {
        if (Files.isRegularFile(folder.resolve(INDEX))) {
            return true;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.anyMatch(entry -> Files.isRegularFile(entry.resolve(INDEX)));
        } catch (IOException e) {
            // No folder, or one that nobody may read: no built site either way.
            return false;
        }
    }

    /** Tells a folder from what it was before the site was built anew. */
    public static String stamp(Path folder) {
        Path index = folder.resolve(INDEX);
        return Files.exists(folder)
                ? modified(folder) + " " + (Files.exists(index) ? modified(index) : "")
                : "";
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            // It went away: what was read of it is old in any case.
            return FileTime.fromMillis(Long.MAX_VALUE);
        }
    }
}
