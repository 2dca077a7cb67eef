package org.mageos.content.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mageos.content.finding.ClosestMatch;

/**
 * What a path that leads nowhere was meant to be: the same name in another place, else the closest
 * spelling. The index is made when the first broken link asks for it.
 */
final class Suggestions {

    /** The date that many blogs put before a slug: {@code 2026-01-31-title}. */
    private static final Pattern DATE = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}-");

    private final Collection<String> paths;
    private @Nullable Map<String, List<String>> byName;

    Suggestions(Collection<String> paths) {
        this.paths = paths;
    }

    /** The known path that was probably meant. */
    Optional<String> closest(String wanted) {
        List<String> sameName = namesLike(wanted);
        if (!sameName.isEmpty()) {
            return sameName.stream()
                    .min(
                            Comparator.comparing((String path) -> -shared(path, wanted))
                                    .thenComparing(Comparator.naturalOrder()));
        }
        return ClosestMatch.closest(wanted, paths);
    }

    private synchronized List<String> namesLike(String wanted) {
        if (byName == null) {
            Map<String, List<String>> index = new HashMap<>();
            for (String path : paths) {
                index.computeIfAbsent(name(path), key -> new ArrayList<>()).add(path);
            }
            byName = index;
        }
        String name = name(wanted);
        // A number says nothing: /blog/2 is not /category/updates/2.
        return name.isEmpty() || name.chars().allMatch(Character::isDigit)
                ? List.of()
                : byName.getOrDefault(name, List.of());
    }

    /** The last segment without date, extension and letter case. */
    private static String name(String path) {
        String segment = Paths.withoutExtension(Paths.lastSegment(path));
        return FileTree.fold(DATE.matcher(segment).replaceFirst(""));
    }

    /** How many characters two paths have in common at their beginning. */
    private static int shared(String a, String b) {
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }
}
