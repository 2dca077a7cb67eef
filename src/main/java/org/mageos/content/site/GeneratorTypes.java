package org.mageos.content.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.settings.SiteSettings;

/** The site generators that a run knows, and the search for the one that a tree is made for. */
public final class GeneratorTypes {

    /** Folders in which a repository of something else keeps its site, the likelier first. */
    private static final List<String> USUAL =
            List.of("docs", "website", "site", "doc", "documentation", "www", "web", "blog");

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
                    "src",
                    "packages",
                    "archive",
                    "vendor",
                    "target",
                    "build",
                    "dist");

    private final List<GeneratorType> types;

    /**
     * @param types the more special ones first; the last one fits every tree
     */
    public GeneratorTypes(List<GeneratorType> types) {
        this.types = List.copyOf(types);
    }

    List<GeneratorType> all() {
        return types;
    }

    /** The generator with a name. */
    Optional<GeneratorType> named(String name) {
        return types.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    /**
     * Finds the site and reads its generator's settings. It is the content root itself, or else the
     * one folder near it that is a site.
     *
     * @param named the generator that the plugin's settings name
     */
    Generator read(SiteFiles files, Optional<GeneratorType> named, SiteSettings site) {
        Objects.requireNonNull(site, "site");
        GeneratorType any = types.get(types.size() - 1);
        List<GeneratorType> wanted =
                named.map(List::of).orElseGet(() -> types.subList(0, types.size() - 1));
        SiteFiles seen = files.toLookAt();
        for (String folder : folders(files.tree())) {
            for (GeneratorType type : wanted) {
                if (type.isAt(seen, folder)) {
                    return type.read(files, folder, site);
                }
            }
        }
        return named.orElse(any).read(files, "", site);
    }

    /** The folders in which a site is looked for, the likelier first. */
    private static List<String> folders(FileTree tree) {
        List<String> folders = new ArrayList<>();
        for (String folder : tree.foldersNear(2)) {
            String last = Paths.lastSegment(folder);
            String first = folder.contains("/") ? folder.substring(0, folder.indexOf('/')) : folder;
            if (!last.startsWith(".")
                    && !first.startsWith(".")
                    && !FOREIGN.contains(first)
                    && !FOREIGN.contains(last)) {
                folders.add(folder);
            }
        }
        folders.sort(
                Comparator.comparingInt(GeneratorTypes::depth)
                        .thenComparing(GeneratorTypes::rank)
                        .thenComparing(Comparator.naturalOrder()));
        return folders;
    }

    private static int depth(String folder) {
        return folder.isEmpty() ? 0 : folder.contains("/") ? 2 : 1;
    }

    private static int rank(String folder) {
        int rank = USUAL.indexOf(Paths.lastSegment(folder));
        return rank < 0 ? USUAL.size() : rank;
    }
}
