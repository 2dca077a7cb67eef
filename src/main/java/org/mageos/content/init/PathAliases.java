package org.mageos.content.init;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.ResolvedUse;
import org.mageos.content.url.Paths;

/**
 * The folders that prefixes such as {@code ~} stand for, where the files that are named by them
 * lie.
 *
 * @param folders the folder by prefix
 * @param files how many paths are files there, by prefix, and how many there are
 */
record PathAliases(Map<String, String> folders, Map<String, Fraction> files) {

    private static final String STARTS = "~@#$";

    /** So many files do not lie there by chance. */
    private static final int ENOUGH = 3;

    PathAliases {
        folders = Map.copyOf(folders);
        files = Map.copyOf(files);
    }

    /** Finds those that nothing names. */
    static PathAliases of(Site site, Iterable<Group> groups) {
        Map<String, Map<String, Integer>> votes = new TreeMap<>();
        Map<String, Integer> totals = new HashMap<>();
        for (ResolvedUse use : site.uses()) {
            if (use.isImage()) {
                vote(site, use.destination(), votes, totals);
            }
        }
        for (Group group : groups) {
            group.shape()
                    .leaves(
                            (path, seen) ->
                                    seen.forEach(one -> vote(site, one.text(), votes, totals)));
        }
        Map<String, String> folders = new HashMap<>();
        Map<String, Fraction> files = new HashMap<>();
        votes.forEach(
                (prefix, byFolder) -> {
                    Map.Entry<String, Integer> best = best(byFolder);
                    Fraction found = new Fraction(best.getValue(), totals.get(prefix));
                    if (!site.generator().linking().aliases().containsKey(prefix)
                            && found.isMost()
                            && found.part() >= ENOUGH) {
                        folders.put(prefix, best.getKey());
                        files.put(prefix, found);
                    }
                });
        return new PathAliases(folders, files);
    }

    private static void vote(
            Site site,
            String text,
            Map<String, Map<String, Integer>> votes,
            Map<String, Integer> totals) {
        int slash = text.indexOf('/');
        if (slash < 1 || STARTS.indexOf(text.charAt(0)) < 0 || !isPrefix(text, slash)) {
            return;
        }
        String prefix = text.substring(0, slash);
        String rest = Paths.decode(text.substring(slash + 1));
        totals.merge(prefix, 1, Integer::sum);
        Map<String, Integer> byFolder = votes.computeIfAbsent(prefix, p -> new TreeMap<>());
        for (String file : site.tree().named(Paths.lastSegment(rest))) {
            if (file.endsWith("/" + rest)) {
                String folder = file.substring(0, file.length() - rest.length() - 1);
                byFolder.merge(folder, 1, Integer::sum);
            }
        }
        if (byFolder.isEmpty()) {
            byFolder.put("", 0);
        }
    }

    private static boolean isPrefix(String text, int slash) {
        for (int i = 1; i < slash; i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '_') {
                return false;
            }
        }
        return true;
    }

    /** The folder with most files; of several the first. */
    private static Map.Entry<String, Integer> best(Map<String, Integer> votes) {
        Map.Entry<String, Integer> best = votes.entrySet().iterator().next();
        for (Map.Entry<String, Integer> vote : votes.entrySet()) {
            best = vote.getValue() > best.getValue() ? vote : best;
        }
        return best;
    }

    /** The file that a path with a prefix names; empty if it has none. */
    Optional<String> file(String text, Map<String, String> known) {
        int slash = text.indexOf('/');
        if (slash < 1) {
            return Optional.empty();
        }
        String prefix = text.substring(0, slash);
        return Optional.ofNullable(folders.getOrDefault(prefix, known.get(prefix)))
                .map(folder -> Paths.join(folder, Paths.decode(text.substring(slash + 1))));
    }
}
