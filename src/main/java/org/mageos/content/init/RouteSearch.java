package org.mageos.content.init;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mageos.content.generator.Slug;
import org.mageos.content.url.Paths;

/** Finds what makes the linked paths that are of no document: lists, tags, single pages. */
final class RouteSearch {

    private static final int LONGEST_VALUE = 60;

    /** Extensions of what a program makes. */
    private static final Set<String> PAGES = Set.of("html", "htm", "xml", "json", "txt", "php");

    private final List<Group> groups;
    private final Map<ValueShape, Set<String>> slugs = new IdentityHashMap<>();

    RouteSearch(List<Group> groups) {
        this.groups = List.copyOf(groups);
    }

    /**
     * A route.
     *
     * @param path the path with its placeholders
     * @param paths the linked paths that it makes
     * @param isCertain whether more than one value of a collection speaks for it
     */
    record Found(String path, Set<String> paths, boolean isCertain) {}

    /** The routes of paths, the certain ones first. */
    List<Found> find(SortedMap<String, Integer> paths) {
        Map<String, Set<String>> lists = new TreeMap<>();
        List<Found> single = new ArrayList<>();
        for (String path : paths.keySet()) {
            String whole = withoutPage(path);
            Optional<String> list = list(whole);
            if (list.isPresent()) {
                String page = whole.equals(path) ? "" : "/{page:[0-9]+}";
                lists.computeIfAbsent(list.get() + page, key -> new TreeSet<>()).add(path);
            } else if (isFile(path)) {
                // A picture or download that is missing is for lint to tell.
                continue;
            } else if (whole.equals(path)) {
                single.add(new Found("/" + path, Set.of(path), false));
            } else {
                lists.computeIfAbsent("/" + whole + "/{page:[0-9]+}", key -> new TreeSet<>())
                        .add(path);
            }
        }
        List<Found> found = new ArrayList<>();
        lists.forEach(
                (path, all) -> {
                    boolean isCertain = all.size() > 1 && path.contains(".");
                    found.add(new Found(path, Set.copyOf(all), isCertain));
                });
        found.sort((a, b) -> Boolean.compare(b.isCertain(), a.isCertain()));
        found.addAll(single);
        return found;
    }

    private static boolean isFile(String path) {
        String extension = Paths.extension(path).toLowerCase(Locale.ROOT);
        return !extension.isEmpty()
                && extension.chars().anyMatch(Character::isLetter)
                && !PAGES.contains(extension);
    }

    /** Without the number of a page at its end. */
    private static String withoutPage(String path) {
        String last = Paths.lastSegment(path);
        boolean isPage =
                path.contains("/")
                        && last.length() < 4
                        && last.chars().allMatch(c -> c >= '0' && c <= '9');
        String folder = Paths.folder(path);
        return isPage ? (folder.endsWith("/page") ? Paths.folder(folder) : folder) : path;
    }

    /** The route of a path whose last segment is a value of a collection. */
    private Optional<String> list(String path) {
        String folder = Paths.folder(path);
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        String last = Paths.lastSegment(path);
        String named = KeyNames.stem(Paths.lastSegment(folder));
        for (Group group : groups) {
            for (Map.Entry<String, ValueShape> entry : group.shape().keys().entrySet()) {
                boolean isNamed = KeyNames.stem(entry.getKey()).equals(named);
                if (isNamed
                        && slugs.computeIfAbsent(entry.getValue(), RouteSearch::values)
                                .contains(last)) {
                    return Optional.of(
                            "/" + folder + "/{" + group.name() + "." + entry.getKey() + "}");
                }
            }
        }
        return Optional.empty();
    }

    private static Set<String> values(ValueShape shape) {
        Set<String> values = new HashSet<>();
        List<ValueShape.Seen> seen = new ArrayList<>(shape.scalars());
        shape.items().ifPresent(items -> seen.addAll(items.scalars()));
        for (ValueShape.Seen one : seen) {
            if (one.isText() && one.text().length() <= LONGEST_VALUE) {
                values.add(Slug.of(one.text()));
            }
        }
        return values;
    }
}
