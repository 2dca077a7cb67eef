package org.mageos.content.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mageos.content.generator.sign.LikelyFolders;
import org.mageos.content.generator.sign.UnknownSites;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/** The site generators that a run knows, and the search for the one that a tree is made for. */
public final class GeneratorTypes {

    /** Folders in which a repository of something else keeps its site, the likelier first. */
    private static final List<String> USUAL =
            List.of("docs", "website", "site", "doc", "documentation", "www", "web", "blog");

    /** Holds programs, at the root of a repository; that of a package may hold its site. */
    private static final String SOURCES = "src";

    /** Folders that hold sites which are not the repository's own. */
    private static final Set<String> FOREIGN =
            Set.of(
                    "test",
                    "tests",
                    "spec",
                    "fixtures",
                    "example",
                    "examples",
                    "template",
                    "templates",
                    "starters",
                    "themes",
                    "exampleSite",
                    "demo",
                    "demos",
                    SOURCES,
                    "archive",
                    "vendor",
                    "target",
                    "build",
                    "dist");

    /** Holds what a repository consists of, its site maybe, but other sites just as well. */
    private static final String PACKAGES = "packages";

    /** How far below the root the repository's own site stands as a rule. */
    private static final int NEAR = 2;

    /** How far below the root other sites are looked for. */
    private static final int MAX_DEPTH = 6;

    private final List<GeneratorType> types;

    /**
     * @param types the more special ones first; the last one fits every tree
     */
    public GeneratorTypes(List<GeneratorType> types) {
        this.types = List.copyOf(types);
    }

    public List<GeneratorType> all() {
        return types;
    }

    /** The generator with a name. */
    public Optional<GeneratorType> named(String name) {
        for (GeneratorType type : types) {
            if (type.name().equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /**
     * Finds the site and reads its generator's settings. It is the content root itself, or else the
     * one folder near it that is a site, or else the only one far below it.
     *
     * @param named the generator that the plugin's settings name
     */
    public Generator read(SiteFiles files, Optional<GeneratorType> named, SiteSettings site) {
        Objects.requireNonNull(site, "site");
        GeneratorType any = types.get(types.size() - 1);
        Place place = place(files.toLookAt(), named).orElse(new Place(named.orElse(any), ""));
        return place.type().read(files, place.folder(), site);
    }

    /**
     * Finds the sites beside the one that {@link #read} finds.
     *
     * @param files takes what is wrong in settings, which is no error of this site
     */
    public OtherSites others(SiteFiles files, Optional<GeneratorType> named) {
        GeneratorType any = types.get(types.size() - 1);
        if (named.equals(Optional.of(any))) {
            return new OtherSites(List.of());
        }
        Optional<Place> place = place(files, named);
        String own = place.isPresent() ? place.get().folder() : "";
        List<String> parts = place.isPresent() ? place.get().parts(files) : List.of();
        List<String> others = new ArrayList<>();
        for (String folder : files.tree().foldersNear(MAX_DEPTH)) {
            if (!folder.isEmpty()
                    && !(own + "/").startsWith(folder + "/")
                    && !parts.contains(folder)
                    && isSpecial(files, folder)) {
                others.add(folder);
            }
        }
        return new OtherSites(others);
    }

    /**
     * Finds the sites whose generators' rules are not known, which are none of those of {@link
     * #read} and {@link #others}.
     *
     * @param files takes what is wrong in settings, which is no error of this site
     */
    public UnknownSites unknown(SiteFiles files, Optional<GeneratorType> named, OtherSites others) {
        GeneratorType any = types.get(types.size() - 1);
        if (named.equals(Optional.of(any))) {
            return UnknownSites.NONE;
        }
        Set<String> known = new HashSet<>(others.folders());
        Optional<Place> place = place(files, named);
        if (place.isPresent()) {
            known.add(place.get().folder());
            known.addAll(place.get().parts(files));
        }
        return UnknownSites.find(files, known);
    }

    /**
     * The folders of the sites that a tree holds as its own content: no examples, no templates, and
     * none within another one. Only the root, if that is a site.
     */
    public List<String> sites(SiteFiles files) {
        List<String> sites = new ArrayList<>();
        for (String folder : folders(files.tree())) {
            boolean isWithin =
                    sites.stream()
                            .anyMatch(site -> site.isEmpty() || folder.startsWith(site + "/"));
            if (!isWithin && isSpecial(files, folder)) {
                sites.add(folder);
            }
        }
        return sites;
    }

    /** Whether a folder is the site of a known generator. */
    private boolean isSpecial(SiteFiles files, String folder) {
        return first(special(), files, folder).isPresent();
    }

    private static Optional<GeneratorType> first(
            List<GeneratorType> wanted, SiteFiles files, String folder) {
        for (GeneratorType type : wanted) {
            if (isAt(type, files, folder)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** Whether a site is one of a known generator, and not of one that looks like it. */
    private static boolean isAt(GeneratorType type, SiteFiles files, String folder) {
        return type.isAt(files, folder) && !UnknownSites.areMistakenFor(type.name(), files, folder);
    }

    /** Whether the root of a tree is the root of a site of a known generator. */
    public boolean knows(SiteFiles files) {
        return isSpecial(files, "");
    }

    /** Where a site is. */
    private record Place(GeneratorType type, String folder) {

        List<String> parts(SiteFiles files) {
            return type.folders(files, folder);
        }
    }

    private Optional<Place> place(SiteFiles files, Optional<GeneratorType> named) {
        List<GeneratorType> wanted = named.isPresent() ? List.of(named.get()) : special();
        List<GeneratorType> first = new ArrayList<>();
        List<GeneratorType> last = new ArrayList<>();
        for (GeneratorType type : wanted) {
            (type.comesLast() ? last : first).add(type);
        }
        Optional<Place> near = near(files, first);
        if (near.isEmpty()) {
            near = near(files, last);
        }
        return near.isPresent() ? near : onlyFarOne(files, wanted);
    }

    private static Optional<Place> near(SiteFiles files, List<GeneratorType> wanted) {
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        for (String folder : folders(files.tree())) {
            Optional<GeneratorType> type = first(wanted, files, folder);
            if (type.isPresent()) {
                return Optional.of(new Place(type.get(), folder));
            }
        }
        return Optional.empty();
    }

    /** A site far below the root, which is the repository's if there is no other one. */
    private static Optional<Place> onlyFarOne(SiteFiles files, List<GeneratorType> wanted) {
        List<Place> places = new ArrayList<>();
        for (String folder : files.tree().foldersNear(MAX_DEPTH)) {
            if (depth(folder) > NEAR
                    && USUAL.contains(Paths.lastSegment(folder))
                    && isOfContent(folder)) {
                first(wanted, files, folder).ifPresent(type -> places.add(new Place(type, folder)));
            }
        }
        return places.size() == 1
                        && UnknownSites.find(files, Set.of()).sites().stream()
                                .noneMatch(site -> site.holds(places.get(0).folder() + "/"))
                ? Optional.of(places.get(0))
                : Optional.empty();
    }

    /** Whether none of the folders on the way holds what is not the repository's content. */
    public static boolean isOfContent(String folder) {
        return !LikelyFolders.isOfPrograms(folder)
                && Stream.of(folder.split("/"))
                        .noneMatch(
                                name ->
                                        name.startsWith(".")
                                                || FOREIGN.contains(name) && !name.equals(SOURCES))
                && !folder.startsWith(SOURCES + "/");
    }

    /** All but the one that fits every tree. */
    private List<GeneratorType> special() {
        return types.subList(0, types.size() - 1);
    }

    /** The folders in which a site is looked for, the likelier first. */
    private static List<String> folders(FileTree tree) {
        List<String> folders = new ArrayList<>();
        for (String folder : tree.foldersNear(NEAR)) {
            String last = Paths.lastSegment(folder);
            String first = folder.contains("/") ? folder.substring(0, folder.indexOf('/')) : folder;
            if (!last.startsWith(".")
                    && !first.startsWith(".")
                    && !FOREIGN.contains(first)
                    && !FOREIGN.contains(last)
                    && !folder.endsWith("/" + PACKAGES)) {
                folders.add(folder);
            }
        }
        folders.sort(GeneratorTypes::compareLikelihood);
        return folders;
    }

    private static int compareLikelihood(String some, String other) {
        if (isPackage(some) != isPackage(other)) {
            return isPackage(some) ? 1 : -1;
        }
        if (depth(some) != depth(other)) {
            return depth(some) - depth(other);
        }
        return rank(some) == rank(other) ? some.compareTo(other) : rank(some) - rank(other);
    }

    private static boolean isPackage(String folder) {
        return (folder + "/").startsWith(PACKAGES + "/");
    }

    private static int depth(String folder) {
        return folder.isEmpty() ? 0 : folder.split("/").length;
    }

    private static int rank(String folder) {
        int rank = USUAL.indexOf(Paths.lastSegment(folder));
        return rank < 0 ? USUAL.size() : rank;
    }
}
