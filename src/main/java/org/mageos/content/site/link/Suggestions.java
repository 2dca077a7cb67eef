package org.mageos.content.site.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mageos.content.finding.ClosestMatch;
import org.mageos.content.finding.ComparisonBudget;
import org.mageos.content.tree.PageName;
import org.mageos.content.url.Paths;

/**
 * What a path that leads nowhere was meant to be: the same name in another place, else a longer
 * name that begins with it, else the closest spelling, both in the same folder. The index is made
 * when the first broken link asks for it.
 */
final class Suggestions {

    private static final Comparator<String> SHORTEST =
            Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());

    private final Supplier<? extends Collection<String>> paths;
    private final ComparisonBudget budget;
    private final Map<String, Optional<String>> known = new HashMap<>();
    private final Map<String, Neighbours> neighbours = new HashMap<>();
    private @Nullable Map<String, List<String>> byName;
    private @Nullable Map<String, List<String>> byFolder;

    Suggestions(Supplier<? extends Collection<String>> paths) {
        this(paths, ComparisonBudget.ofRun());
    }

    Suggestions(Supplier<? extends Collection<String>> paths, ComparisonBudget budget) {
        this.paths = paths;
        this.budget = budget;
    }

    /** The known path that was probably meant. */
    synchronized Optional<String> closest(String wanted) {
        return known.computeIfAbsent(wanted, this::find);
    }

    private Optional<String> find(String wanted) {
        String name = PageName.of(wanted);
        // A number says nothing: /blog/99 is not /category/updates/99.
        if (name.isEmpty() || name.chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return nearest(wanted, byName().getOrDefault(name, List.of()))
                .or(() -> neighbour(wanted, name));
    }

    private Map<String, List<String>> byName() {
        if (byName == null) {
            byName = paths.get().stream().collect(Collectors.groupingBy(PageName::of));
        }
        return byName;
    }

    private List<String> inFolder(String folder) {
        if (byFolder == null) {
            byFolder = paths.get().stream().collect(Collectors.groupingBy(Paths::folder));
        }
        return byFolder.getOrDefault(folder, List.of());
    }

    /**
     * Of paths with the same name the one that shares the most folders; of several the one with the
     * closest spelling, then the shortest.
     */
    private Optional<String> nearest(String wanted, List<String> candidates) {
        if (!budget.spend((long) wanted.length() * candidates.size())) {
            return Optional.empty();
        }
        List<String> nearest = new ArrayList<>();
        int most = 0;
        for (String candidate : candidates) {
            int shared = sharedFolders(candidate, wanted);
            if (shared > most) {
                nearest.clear();
                most = shared;
            }
            if (shared == most && !candidate.equals(wanted)) {
                nearest.add(candidate);
            }
        }
        return nearest.size() < 2
                ? nearest.stream().findFirst()
                : new ClosestMatch(nearest, budget)
                        .closest(wanted)
                        .or(() -> nearest.stream().min(SHORTEST));
    }

    private Optional<String> neighbour(String wanted, String name) {
        Neighbours here =
                neighbours.computeIfAbsent(
                        Paths.folder(wanted), folder -> new Neighbours(inFolder(folder), budget));
        return here.onlyLonger(name).or(() -> here.closest(Paths.lastSegment(wanted)));
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
