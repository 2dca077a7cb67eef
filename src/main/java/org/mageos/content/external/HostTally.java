package org.mageos.content.external;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the URLs that do not work or could not be judged, host by host. */
public final class HostTally {

    private static final int MOST = 15;
    private static final List<String> WORDS = List.of("broken", "unreliable", "blocked");

    private HostTally() {}

    /** A line for each host, those with the most first. */
    public static List<String> lines(Collection<Judged> all) {
        Map<String, Map<String, Integer>> byHost = new TreeMap<>();
        for (Judged judged : all) {
            if (WORDS.contains(judged.verdict().word())) {
                byHost.computeIfAbsent(judged.url().getHost(), any -> new LinkedHashMap<>())
                        .merge(judged.verdict().word(), 1, Integer::sum);
            }
        }
        List<String> lines = new ArrayList<>();
        byHost.entrySet().stream()
                .sorted(
                        Map.Entry.comparingByValue(
                                Comparator.comparingInt(counts -> -grade(counts))))
                .limit(MOST)
                .map(host -> host.getKey() + ": " + text(host.getValue()))
                .forEach(lines::add);
        if (byHost.size() > MOST) {
            lines.add("… and " + (byHost.size() - MOST) + " hosts more");
        }
        return lines;
    }

    /** What is broken counts more than any number of others. */
    private static int grade(Map<String, Integer> counts) {
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        return sum + 1_000_000 * Math.min(1_000, counts.getOrDefault("broken", 0));
    }

    private static String text(Map<String, Integer> counts) {
        return WORDS.stream()
                .filter(counts::containsKey)
                .map(word -> counts.get(word) + " " + word)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }
}
