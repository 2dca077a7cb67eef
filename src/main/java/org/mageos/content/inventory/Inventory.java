package org.mageos.content.inventory;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a site serves. Immutable; all paths are those below the site's URL, decoded, with a slash in
 * front. That of a page ends as links to it do, with a slash or without.
 *
 * @param url the site's URL; empty if it is not known
 * @param version the version of the project that it documents; empty if it has none
 * @param pages its pages, sorted by path
 * @param files the paths of its other files, sorted
 * @param redirects where a path leads that is no page: a path of the site or an absolute URL
 * @param open paths at which and below which there may be more than is listed, unless a longer one
 *     of them says otherwise
 * @param links its links to other sites, sorted by place
 */
public record Inventory(
        Optional<String> url,
        Optional<String> version,
        List<InventoryPage> pages,
        List<String> files,
        SortedMap<String, String> redirects,
        SortedMap<String, Openness> open,
        List<InventoryLink> links) {

    /**
     * Where many generators go on with the list of any folder, by numbers from 2. What is said of
     * it in {@link #open} holds for each folder.
     */
    public static final String LISTS = "/page";

    /**
     * How much is known of a folder.
     *
     * @param pages why there may be pages that are not listed; empty: all are
     * @param files why there may be files that are not listed; empty: all are
     */
    public record Openness(Optional<String> pages, Optional<String> files) {

        /** Everything is listed. */
        public static final Openness CLOSED = new Openness(Optional.empty(), Optional.empty());

        public Openness {
            Objects.requireNonNull(pages, "pages");
            Objects.requireNonNull(files, "files");
        }

        /** There may be more of everything. */
        public static Openness open(String reason) {
            return new Openness(Optional.of(reason), Optional.of(reason));
        }
    }

    public Inventory {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(version, "version");
        TreeMap<String, InventoryPage> sorted = new TreeMap<>();
        pages.forEach(page -> sorted.putIfAbsent(page.path(), page));
        pages = List.copyOf(sorted.values());
        files = List.copyOf(new TreeSet<>(files));
        redirects = unmodifiable(redirects);
        open = unmodifiable(open);
        links = links.stream().sorted().distinct().toList();
    }

    /** What is known of a site from elsewhere: nothing of its links to others. */
    static Inventory ofOthers(
            Optional<String> url,
            Optional<String> version,
            List<InventoryPage> pages,
            SortedMap<String, Openness> open) {
        return new Inventory(url, version, pages, List.of(), new TreeMap<>(), open, List.of());
    }

    private static <V> SortedMap<String, V> unmodifiable(Map<String, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
