package org.mageos.content.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mageos.content.generator.Route;
import org.mageos.content.site.Site;
import org.mageos.content.url.Paths;

/**
 * A URL that is lost.
 *
 * @param page the page that takes its place, if that is known
 * @param to its path on the host, encoded
 */
record Lost(OldUrl old, Optional<Route> page, Optional<String> to) {

    /** So many pages that moved in the same way tell of a folder that did. */
    private static final int CERTAIN = 3;

    /** What is different in both paths, up to the first segments that are the same. */
    List<String> move() {
        if (to.isEmpty()) {
            String path = Paths.trimSlashes(old.url());
            int end = path.indexOf('/');
            return List.of(end < 0 ? old.url() : "/" + path.substring(0, end));
        }
        List<String> from = new ArrayList<>(List.of(Paths.trimSlashes(old.url()).split("/")));
        List<String> target = new ArrayList<>(List.of(Paths.trimSlashes(to.get()).split("/")));
        while (!from.isEmpty()
                && !target.isEmpty()
                && from.get(from.size() - 1).equals(target.get(target.size() - 1))) {
            from.remove(from.size() - 1);
            target.remove(target.size() - 1);
        }
        return List.of(joined(from), joined(target));
    }

    private static String joined(List<String> segments) {
        return segments.isEmpty() ? "" : "/" + String.join("/", segments);
    }

    /** With the pages of a folder of which some are known to have moved: the others did, too. */
    static List<Lost> withMoved(Site site, List<Lost> gone, NewPlaces places) {
        Map<List<String>, Long> moves =
                gone.stream()
                        .filter(lost -> lost.page().isPresent())
                        .map(Lost::move)
                        .filter(move -> !move.get(0).isEmpty())
                        .collect(Collectors.groupingBy(move -> move, Collectors.counting()));
        moves.values().removeIf(count -> count < CERTAIN);
        return gone.stream()
                .map(
                        lost ->
                                lost.to().isPresent() || lost.old().redirect().isPresent()
                                        ? lost
                                        : moves.keySet().stream()
                                                .flatMap(move -> moved(site, lost, move, places))
                                                .findFirst()
                                                .orElse(lost))
                .toList();
    }

    private static Stream<Lost> moved(Site site, Lost lost, List<String> move, NewPlaces places) {
        String url = lost.old().url();
        if (!url.startsWith(move.get(0) + "/")) {
            return Stream.empty();
        }
        String target = move.get(1) + url.substring(move.get(0).length());
        return site.paths().inSite(target).stream()
                .map(path -> "/" + Paths.trimSlashes(Paths.decode(path)))
                .flatMap(path -> places.fresh(path).stream())
                .map(
                        page ->
                                new Lost(
                                        lost.old(),
                                        Optional.of(page),
                                        Optional.of(site.paths().urlPath(page))));
    }
}
