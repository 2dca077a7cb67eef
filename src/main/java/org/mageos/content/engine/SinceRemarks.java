package org.mageos.content.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.LintResult.Undecided;
import org.mageos.content.site.Site;
import org.mageos.content.tree.git.EarlierTree;

/** What is to be said of a comparison besides its findings, in a line each. */
final class SinceRemarks {

    /** How many names or reasons are told. */
    private static final int MOST = 3;

    private final Site today;
    private final EarlierTree commit;

    SinceRemarks(Site today, EarlierTree commit) {
        this.today = today;
        this.commit = commit;
    }

    List<String> of(LintResult before, LintResult found, Renames renames) {
        List<String> remarks = new ArrayList<>();
        newlyUndecided(before, found, renames, remarks);
        List<String> open = notCompared();
        if (!open.isEmpty()) {
            remarks.add(
                    "not compared, so what is found there is listed: " + String.join("; ", open));
        }
        return remarks;
    }

    private static void newlyUndecided(
            LintResult before, LintResult found, Renames renames, List<String> remarks) {
        Map<List<String>, Integer> earlier = new HashMap<>();
        for (Undecided link : before.undecided()) {
            earlier.merge(key(renames.apply(link.location().file()), link), 1, Integer::sum);
        }
        Map<String, Integer> byReason = new TreeMap<>();
        for (Undecided link : found.undecided()) {
            int left = earlier.merge(key(link.location().file(), link), -1, Integer::sum);
            if (left < 0) {
                byReason.merge(link.reason(), 1, Integer::sum);
            }
        }
        int links = byReason.values().stream().mapToInt(Integer::intValue).sum();
        if (links > 0) {
            remarks.add(
                    links
                            + (links == 1 ? " link or image" : " links and images")
                            + " cannot be judged that could be before, or "
                            + (links == 1 ? "is" : "are")
                            + " new: "
                            + byReason.entrySet().stream()
                                    .sorted(
                                            Map.Entry.<String, Integer>comparingByValue(
                                                            Comparator.reverseOrder())
                                                    .thenComparing(Map.Entry.comparingByKey()))
                                    .limit(MOST)
                                    .map(reason -> reason.getValue() + " " + reason.getKey())
                                    .collect(Collectors.joining(", ")));
        }
    }

    private static List<String> key(String file, Undecided link) {
        return List.of(file, link.destination());
    }

    private List<String> notCompared() {
        List<String> parts = new ArrayList<>();
        if (today.built().site().isPresent()) {
            parts.add("the built site in '" + today.built().name() + "'");
        }
        add(parts, commit.submodules(), "the submodule", "submodules");
        add(parts, commit.notCheckedOut(), "the file", "files that are not checked out");
        add(parts, commit.links(), "the symbolic link", "symbolic links");
        add(parts, commit.ofLfs(), "the file in Git LFS", "files in Git LFS");
        return parts;
    }

    private static void add(
            List<String> parts, Collection<String> names, String one, String several) {
        if (names.size() == 1) {
            parts.add(one + " '" + names.iterator().next() + "'");
        } else if (!names.isEmpty()) {
            String some =
                    names.stream()
                            .limit(MOST)
                            .map(n -> "'" + n + "'")
                            .collect(Collectors.joining(", "));
            parts.add(
                    names.size()
                            + " "
                            + several
                            + " ("
                            + some
                            + (names.size() > MOST ? ", …)" : ")"));
        }
    }
}
