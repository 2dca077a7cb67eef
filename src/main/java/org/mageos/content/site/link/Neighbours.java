package org.mageos.content.site.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.mageos.content.finding.ClosestMatch;
import org.mageos.content.finding.ComparisonBudget;
import org.mageos.content.tree.PageName;
import org.mageos.content.url.Paths;

/** The paths in one folder, as what a path that leads nowhere there was meant to be. */
final class Neighbours {

    private final Map<String, String> bySegment = new HashMap<>();
    private final NavigableMap<String, List<String>> byName = new TreeMap<>();
    private final ClosestMatch segments;

    Neighbours(Collection<String> paths, ComparisonBudget budget) {
        paths.forEach(path -> bySegment.put(Paths.lastSegment(path), path));
        for (String path : bySegment.values()) {
            byName.computeIfAbsent(PageName.of(path), name -> new ArrayList<>()).add(path);
        }
        this.segments = new ClosestMatch(bySegment.keySet(), budget);
    }

    /** The only path whose name has further words behind this one. */
    Optional<String> onlyLonger(String name) {
        if (name.length() <= 2) {
            return Optional.empty();
        }
        // The dot comes next behind the hyphen.
        List<String> longer =
                byName.subMap(name + "-", name + ".").values().stream()
                        .flatMap(List::stream)
                        .limit(2)
                        .toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }

    /** The path with the closest spelling. */
    Optional<String> closest(String segment) {
        return segments.closest(segment).map(bySegment::get);
    }
}
