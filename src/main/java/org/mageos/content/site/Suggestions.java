package org.mageos.content.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mageos.content.finding.ClosestMatch;

/**
 * What a path that leads nowhere was meant to be: the same name in another place, else a longer
 * name that begins with it, else the closest spelling, both in the same folder. The index is made
 * when the first broken link asks for it.
 */
final class Suggestions {

    /** The date that many blogs put before a slug: {@code 2026-01-31-title}. */
    private static final Pattern DATE = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}-");

    private static final Set<String> COMMON = Set.of("readme", "index");

    private final Collection<String> paths;
    private @Nullable Map<String, List<String>> byName;
    private @Nullable Map<String, Map<String, String>> byFolder;

    Suggestions(Collection<String> paths) {
        this.paths = paths;
    }

    /** The known path that was probably meant. */
    synchronized Optional<String> closest(String wanted) {
        index();
        String name = name(wanted);
        // A number says nothing: /blog/99 is not /category/updates/99.
        if (name.isEmpty() || name.chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return nearest(wanted, byName().getOrDefault(name, List.of()))
                .or(() -> neighbour(wanted, name));
    }

    private Map<String, List<String>> byName() {
        return byName == null ? Map.of() : byName;
    }

    private void index() {
        if (byName != null) {
            return;
        }
        Map<String, List<String>> names = new HashMap<>();
        Map<String, Map<String, String>> folders = new HashMap<>();
        for (String path : paths) {
            names.computeIfAbsent(name(path), key -> new ArrayList<>()).add(path);
            folders.computeIfAbsent(Paths.folder(path), key -> new HashMap<>())
                    .put(Paths.lastSegment(path), path);
        }
        byName = names;
        byFolder = folders;
    }

    /** Of paths with the same name the one that shares the most folders, then the shortest. */
    private static Optional<String> nearest(String wanted, List<String> candidates) {
        return candidates.stream()
                .filter(candidate -> !candidate.equals(wanted))
                .min(
                        Comparator.comparing((String path) -> -sharedFolders(path, wanted))
                                .thenComparing(String::length)
                                .thenComparing(Comparator.naturalOrder()));
    }

    private Optional<String> neighbour(String wanted, String name) {
        Map<String, String> neighbours =
                byFolder == null ? Map.of() : byFolder.getOrDefault(Paths.folder(wanted), Map.of());
        List<String> longer =
                neighbours.values().stream()
                        .filter(path -> name.length() > 2 && name(path).startsWith(name + "-"))
                        .toList();
        if (longer.size() == 1) {
            return Optional.of(longer.get(0));
        }
        return ClosestMatch.closest(Paths.lastSegment(wanted), neighbours.keySet())
                .map(neighbours::get);
    }

    /**
     * The last segment without date, extension and letter case. A name that stands in many folders
     * says nothing without its folder.
     */
    private static String name(String path) {
        String segment = Paths.withoutExtension(Paths.lastSegment(path));
        String name = FileTree.fold(DATE.matcher(segment).replaceFirst(""));
        return COMMON.contains(name)
                ? FileTree.fold(Paths.lastSegment(Paths.folder(path))) + "/" + name
                : name;
    }

    private static int sharedFolders(String a, String b) {
        String[] first = Paths.folder(a).split("/");
        String[] second = Paths.folder(b).split("/");
        int shared = 0;
        while (shared < Math.min(first.length, second.length)
                && first[shared].equals(second[shared])) {
            shared++;
        }
        return shared;
    }
}
