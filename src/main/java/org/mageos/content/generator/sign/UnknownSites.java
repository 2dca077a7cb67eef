package org.mageos.content.generator.sign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/**
 * The sites of a content tree whose generators' rules are not known. Immutable.
 *
 * @param sites those that the repository may publish
 * @param samples those that programs are tried and explained with, or that lie too deep to be the
 *     repository's: they tell of their own documents only
 */
public record UnknownSites(List<UnknownSite> sites, List<UnknownSite> samples) {

    public static final UnknownSites NONE = new UnknownSites(List.of(), List.of());

    private static final List<Sign> SIGNS =
            Stream.of(WebSigns.ALL, ProgramSigns.ALL).flatMap(List::stream).toList();

    /** Before the ending of a folder's name. */
    private static final String ANY_NAME = "*";

    private static final Map<String, List<Place>> BY_NAME = byName();

    private static final List<Place> IN_NAMED_FOLDER =
            BY_NAME.values().stream()
                    .flatMap(List::stream)
                    .filter(place -> place.path().startsWith(ANY_NAME))
                    .toList();

    /** A file that is a clue of a sign, by its path in the folder of the site. */
    private record Place(String path, Clue clue, Sign sign, int rank) {}

    public UnknownSites {
        sites = List.copyOf(sites);
        samples = List.copyOf(samples);
    }

    private static Map<String, List<Place>> byName() {
        Map<String, List<Place>> places = new HashMap<>();
        for (int rank = 0; rank < SIGNS.size(); rank++) {
            for (Clue clue : SIGNS.get(rank).clues()) {
                for (String path : clue.paths()) {
                    places.computeIfAbsent(Paths.lastSegment(path), key -> new ArrayList<>())
                            .add(new Place(path, clue, SIGNS.get(rank), rank));
                }
            }
        }
        return places;
    }

    /** All generators that are recognised by a sign, the more special ones first. */
    public static List<Sign> signs() {
        return SIGNS;
    }

    /** Whether a folder has the sign of a generator that is mistaken for a known one. */
    public static boolean areMistakenFor(String known, SiteFiles files, String folder) {
        return SIGNS.stream()
                .filter(sign -> sign.mistakenFor().contains(known))
                .flatMap(sign -> sign.clues().stream())
                .anyMatch(clue -> clue.isIn(files, folder));
    }

    /**
     * Looks for the sites of a tree, one in a folder.
     *
     * @param files a look at them, for what is wrong in them is nobody's settings
     * @param known the folders of the sites whose generators are known
     */
    public static UnknownSites find(SiteFiles files, Set<String> known) {
        Map<String, UnknownSite> byFolder = new LinkedHashMap<>();
        Map<String, Integer> ranks = new HashMap<>();
        Set<Map.Entry<Place, String>> looked = new HashSet<>();
        for (String file : files.tree().keptFiles()) {
            for (Place place : places(file)) {
                String folder = folder(file, place.path());
                if (folder == null
                        || known.contains(folder)
                        || ranks.getOrDefault(folder, Integer.MAX_VALUE) <= place.rank()
                        || !looked.add(Map.entry(place, folder))
                        || !place.clue().holds(files, folder)) {
                    continue;
                }
                ranks.put(folder, place.rank());
                byFolder.put(folder, new UnknownSite(place.sign(), file, folder));
            }
        }
        Map<Boolean, List<UnknownSite>> byPlace =
                byFolder.values().stream()
                        .sorted(Comparator.comparing(UnknownSite::folder))
                        .collect(
                                Collectors.partitioningBy(
                                        site -> LikelyFolders.isNear(site.folder())));
        return new UnknownSites(byPlace.get(true), byPlace.get(false));
    }

    /** Both those that the repository may publish and the samples. */
    public List<UnknownSite> all() {
        return Stream.of(sites, samples).flatMap(List::stream).toList();
    }

    /** The clues that a file may be, by its own name or by that of a folder on the way. */
    private static List<Place> places(String file) {
        List<Place> byName = BY_NAME.getOrDefault(Paths.lastSegment(file), List.of());
        return IN_NAMED_FOLDER.stream().noneMatch(place -> folder(file, place.path()) != null)
                ? byName
                : Stream.of(byName, IN_NAMED_FOLDER).flatMap(List::stream).toList();
    }

    private static @Nullable String folder(String file, String path) {
        if (file.equals(path)) {
            return "";
        }
        if (path.startsWith(ANY_NAME)) {
            String end = path.substring(ANY_NAME.length()) + "/";
            int at = file.indexOf(end);
            return at <= 0 ? null : file.substring(0, at + end.length() - 1);
        }
        return file.endsWith("/" + path)
                ? file.substring(0, file.length() - path.length() - 1)
                : null;
    }
}
