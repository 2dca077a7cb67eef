package org.mageos.content.generator.sign;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    private static final List<Sign> SIGNS = allSigns();

    /** Before the ending of a folder's name. */
    private static final String ANY_NAME = "*";

    private static final Map<String, List<Place>> BY_NAME = byName();

    private static final List<Place> IN_NAMED_FOLDER = inNamedFolder();

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

    private static List<Place> inNamedFolder() {
        List<Place> inNamedFolder = new ArrayList<>();
        for (List<Place> places : BY_NAME.values()) {
            for (Place place : places) {
                if (place.path().startsWith(ANY_NAME)) {
                    inNamedFolder.add(place);
                }
            }
        }
        return inNamedFolder;
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        List<T> both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }

    private static List<Sign> allSigns() {
        List<Sign> signs = new ArrayList<>();
        for (SignRow row : both(WebSigns.ALL, ProgramSigns.ALL)) {
            signs.add(row.sign());
        }
        return List.copyOf(signs);
    }

    /** All generators that are recognised by a sign, the more special ones first. */
    public static List<Sign> signs() {
        return SIGNS;
    }

    /** Whether a folder has the sign of a generator that is mistaken for a known one. */
    public static boolean areMistakenFor(String known, SiteFiles files, String folder) {
        for (Sign sign : SIGNS) {
            if (sign.mistakenFor().contains(known)) {
                for (Clue clue : sign.clues()) {
                    if (clue.isIn(files, folder)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /**
     * Looks for the sites of a tree, one in a folder.
     *
     * @param files a look at them, for what is wrong in them is nobody's settings
     * @param known the folders of the sites whose generators are known
     */
    public static UnknownSites find(SiteFiles files, Set<String> known) {
        Map<String, UnknownSite> byFolder = new TreeMap<>();
        Map<String, Integer> ranks = new HashMap<>();
        Map<String, Set<Place>> looked = new HashMap<>();
        for (String file : files.tree().keptFiles()) {
            for (Place place : places(file)) {
                String folder = folder(file, place.path());
                if (folder == null
                        || known.contains(folder)
                        || ranks.getOrDefault(folder, Integer.MAX_VALUE) <= place.rank()
                        || !looked.computeIfAbsent(folder, key -> sameOnes()).add(place)
                        || !place.clue().holds(files, folder)) {
                    continue;
                }
                ranks.put(folder, place.rank());
                byFolder.put(folder, new UnknownSite(place.sign(), file, folder));
            }
        }
        List<UnknownSite> sites = new ArrayList<>();
        List<UnknownSite> samples = new ArrayList<>();
        for (UnknownSite site : byFolder.values()) {
            (LikelyFolders.isNear(site.folder()) ? sites : samples).add(site);
        }
        return new UnknownSites(sites, samples);
    }

    /** A place is itself only, so that nobody compares all that a sign says. */
    private static Set<Place> sameOnes() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** Both those that the repository may publish and the samples. */
    public List<UnknownSite> all() {
        return both(sites, samples);
    }

    /** The clues that a file may be, by its own name or by that of a folder on the way. */
    private static List<Place> places(String file) {
        List<Place> byName = BY_NAME.getOrDefault(Paths.lastSegment(file), List.of());
        for (Place place : IN_NAMED_FOLDER) {
            if (folder(file, place.path()) != null) {
                return both(byName, IN_NAMED_FOLDER);
            }
        }
        return byName;
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
