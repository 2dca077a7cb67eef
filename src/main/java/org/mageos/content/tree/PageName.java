package org.mageos.content.tree;

import java.util.Set;
import java.util.regex.Pattern;
import org.mageos.content.url.Paths;

/** What the last part of a path calls a page, wherever it lies and however it is dated. */
public final class PageName {

    /** The date that many blogs put before a slug: {@code 2026-01-31-title}. */
    private static final Pattern DATE = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}-");

    private static final Set<String> COMMON = Set.of("readme", "index");

    private PageName() {}

    /**
     * The last segment without date, extension and letter case. A name that stands in many folders
     * says nothing without its folder.
     */
    public static String of(String path) {
        String segment = Paths.withoutExtension(Paths.lastSegment(path));
        String name = FileTree.fold(DATE.matcher(segment).replaceFirst(""));
        return COMMON.contains(name)
                ? FileTree.fold(Paths.lastSegment(Paths.folder(path))) + "/" + name
                : name;
    }

    /** Whether both names have a date, and not the same one. */
    public static boolean areOfOtherDates(String one, String other) {
        String date = date(one);
        return !date.isEmpty() && !date(other).isEmpty() && !date.equals(date(other));
    }

    private static String date(String path) {
        String segment = Paths.lastSegment(path);
        return DATE.matcher(segment).find() ? segment.substring(0, "2026-01-31".length()) : "";
    }
}
