package org.mageos.content.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;

/** The lines around findings, each place once, as many as the size of the report allows. */
final class Excerpts {

    private static final int AROUND = 2;
    private static final int MAX_LINE = 400;

    private final Function<String, Optional<String>> texts;
    private final Map<String, List<String>> lines = new HashMap<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<Excerpt> all = new ArrayList<>();
    private final int left;

    /**
     * Some lines of a file.
     *
     * @param first the number of the first, from 1
     */
    record Excerpt(int first, List<String> lines) {}

    /**
     * @param texts the text of a file of the content tree; empty if it cannot be read
     * @param budget how many characters all lines may have
     */
    Excerpts(List<Finding> findings, Function<String, Optional<String>> texts, int budget) {
        this.texts = texts;
        int room = budget;
        int without = 0;
        Map<String, List<Finding>> byFile = new LinkedHashMap<>();
        findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .forEach(
                        finding ->
                                byFile.computeIfAbsent(
                                                finding.severity() + finding.location().file(),
                                                key -> new ArrayList<>())
                                        .add(finding));
        for (List<Finding> inFile : byFile.values()) {
            for (Finding finding : inFile) {
                int taken = room > 0 ? add(finding.location()) : 0;
                room -= taken;
                without += room > 0 ? 0 : 1;
            }
            lines.clear();
        }
        this.left = without;
    }

    private int add(Location place) {
        if (indexes.containsKey(key(place))) {
            return 0;
        }
        List<String> text =
                lines.computeIfAbsent(
                        place.file(),
                        file -> texts.apply(file).map(t -> t.lines().toList()).orElse(List.of()));
        if (place.line() > text.size()) {
            return 0;
        }
        int from = Math.max(0, place.line() - 1 - AROUND);
        int to = Math.min(text.size(), place.line() + AROUND);
        List<String> around = text.subList(from, to).stream().map(Excerpts::cut).toList();
        indexes.put(key(place), all.size());
        all.add(new Excerpt(from + 1, around));
        return around.stream().mapToInt(String::length).sum();
    }

    private static String cut(String line) {
        return line.length() <= MAX_LINE ? line : line.substring(0, MAX_LINE) + "…";
    }

    private static String key(Location place) {
        return place.file() + ":" + place.line();
    }

    /** The excerpts, as findings name them. */
    List<Excerpt> all() {
        return all;
    }

    /** Which excerpt shows a finding; -1 if none does. */
    int of(Finding finding) {
        return indexes.getOrDefault(key(finding.location()), -1);
    }

    /** How many findings have none, for there was no more room. */
    int left() {
        return left;
    }
}
