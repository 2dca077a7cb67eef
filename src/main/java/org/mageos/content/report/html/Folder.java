package org.mageos.content.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.Severity;

/**
 * A folder of the content as an area of the map.
 *
 * @param name its name with a slash at its end; empty for the files of the content root
 * @param pages how many documents it holds
 * @param errors how many errors were found in them
 */
record Folder(String name, long pages, long errors) {

    /** How many areas a map may have. */
    private static final int MAX = 40;

    /** What holds more than this part of all pages is divided, if it has folders. */
    private static final int PART = 8;

    /** The folders of a result, the largest first. */
    static List<Folder> of(LintResult result) {
        Map<String, Long> errors =
                result.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .collect(
                                Collectors.groupingBy(
                                        finding -> finding.location().file(),
                                        Collectors.counting()));
        List<Folder> folders = new ArrayList<>();
        divided(result.files()).forEach((name, files) -> folders.add(folder(name, files, errors)));
        folders.sort(Comparator.comparingLong(Folder::pages).reversed());
        return List.copyOf(folders.subList(0, Math.min(folders.size(), MAX)));
    }

    private static Folder folder(String name, List<String> files, Map<String, Long> errors) {
        long sum = files.stream().mapToLong(file -> errors.getOrDefault(file, 0L)).sum();
        return new Folder(name, files.size(), sum);
    }

    private static Map<String, List<String>> divided(List<String> files) {
        Map<String, List<String>> folders = new TreeMap<>(below("", files));
        Optional<String> large = large(folders, files.size());
        while (large.isPresent() && folders.size() < MAX) {
            folders.putAll(below(large.get(), folders.remove(large.get())));
            large = large(folders, files.size());
        }
        return folders;
    }

    /** A folder that is to be divided. */
    private static Optional<String> large(Map<String, List<String>> folders, int all) {
        return folders.entrySet().stream()
                .filter(folder -> folder.getValue().size() > all / PART)
                .filter(folder -> hasFolders(folder.getKey(), folder.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean hasFolders(String name, List<String> files) {
        return files.stream().anyMatch(file -> file.indexOf('/', name.length()) >= 0);
    }

    private static Map<String, List<String>> below(String name, List<String> files) {
        Map<String, List<String>> folders = new HashMap<>();
        for (String file : files) {
            int end = file.indexOf('/', name.length());
            folders.computeIfAbsent(
                            end < 0 ? name : file.substring(0, end + 1), key -> new ArrayList<>())
                    .add(file);
        }
        return folders;
    }

    /** Errors for a hundred pages, as one of five steps. */
    int step() {
        if (errors == 0) {
            return 0;
        }
        double share = 100.0 * errors / pages;
        return share < 5 ? 1 : share < 20 ? 2 : share < 60 ? 3 : 4;
    }
}
