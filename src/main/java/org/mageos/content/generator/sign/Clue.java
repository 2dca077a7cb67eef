package org.mageos.content.generator.sign;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * Something that a generator's site has: a file, and what must be true beside it.
 *
 * @param paths names of files below the site's folder, one of which is there
 * @param conditions what must hold in that folder as well
 * @param within whether a folder around the site's is mistaken for one of another generator, too
 */
record Clue(List<String> paths, List<Condition> conditions, boolean within) {

    private static final String PACKAGE = "package.json";

    /** What must hold in the folder of a site. */
    interface Condition {
        boolean holds(SiteFiles files, String folder);
    }

    Clue {
        paths = List.copyOf(paths);
        conditions = List.copyOf(conditions);
    }

    /**
     * A file; braces hold alternatives, as in {@code next.config.{js,mjs}}. A star before an ending
     * stands for the site's folder itself, whose name has that ending.
     */
    static Clue file(String path) {
        return new Clue(expand(path), List.of(), false);
    }

    /** An entry of {@code package.json} among those that a site depends on. */
    static Clue dependency(String... names) {
        return file(PACKAGE)
                .when(
                        (files, folder) -> {
                            Value.Mapping data = files.data(Paths.join(folder, PACKAGE));
                            return Stream.of(names)
                                    .anyMatch(
                                            name ->
                                                    Stream.of("dependencies", "devDependencies")
                                                            .anyMatch(
                                                                    group ->
                                                                            data.mapping(group)
                                                                                    .entry(name)
                                                                                    .isPresent()));
                        });
    }

    /** Narrows the clue to where one of some files or folders is there as well. */
    Clue beside(String... names) {
        List<String> wanted = expand(names);
        return when((files, folder) -> wanted.stream().anyMatch(name -> has(files, folder, name)));
    }

    /** Narrows the clue to where none of some files or folders is there. */
    Clue without(String... names) {
        List<String> unwanted = expand(names);
        return when(
                (files, folder) -> unwanted.stream().noneMatch(name -> has(files, folder, name)));
    }

    /**
     * Narrows the clue to the highest folder that has the file; those below are parts of its site.
     */
    Clue topmost() {
        Clue highest =
                when((files, folder) -> paths.stream().noneMatch(p -> isAbove(files, folder, p)));
        return new Clue(paths, highest.conditions(), true);
    }

    /** Narrows the clue to where neither the folder nor one above it has one of some files. */
    Clue notBelow(String... names) {
        List<String> unwanted = expand(names);
        return when(
                (files, folder) ->
                        unwanted.stream()
                                .noneMatch(
                                        name ->
                                                has(files, folder, name)
                                                        || isAbove(files, folder, name)));
    }

    /**
     * Narrows the clue to a folder of which a script puts a copy below another one, where git
     * ignores it.
     */
    Clue copiedInto(String target) {
        return when(
                (files, folder) -> {
                    String site = folder;
                    while (!site.isEmpty()) {
                        site = Paths.folder(site);
                        String below =
                                site.isEmpty() ? folder : folder.substring(site.length() + 1);
                        if (files.tree().mayBeIgnored(Paths.join(site, target + "/" + below))) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    private static boolean isAbove(SiteFiles files, String folder, String name) {
        String above = folder;
        while (!above.isEmpty()) {
            above = Paths.folder(above);
            if (has(files, above, name)) {
                return true;
            }
        }
        return false;
    }

    /** Narrows the clue to where the file has one of some texts. */
    Clue saying(String... texts) {
        return when(
                (files, folder) ->
                        paths.stream()
                                .map(path -> files.text(Paths.join(folder, path)))
                                .flatMap(Optional::stream)
                                .anyMatch(text -> Stream.of(texts).anyMatch(text::contains)));
    }

    private Clue when(Condition condition) {
        List<Condition> all = new ArrayList<>(conditions);
        all.add(Objects.requireNonNull(condition, "condition"));
        return new Clue(paths, all, within);
    }

    private static boolean has(SiteFiles files, String folder, String name) {
        FileTree tree = files.tree();
        String whole = Paths.join(folder, name);
        return tree.keptFiles().contains(whole) || tree.hasFolder(whole);
    }

    /** Whether a site stands in a folder that has one of the files. */
    boolean holds(SiteFiles files, String folder) {
        return conditions.stream().allMatch(condition -> condition.holds(files, folder));
    }

    /** Whether it tells a site in a folder, or in one below it where that counts as well. */
    boolean isIn(SiteFiles files, String folder) {
        return isAt(files, folder) && holds(files, folder)
                || within && paths.stream().anyMatch(path -> isBelow(files, folder, path));
    }

    private boolean isAt(SiteFiles files, String folder) {
        for (String path : paths) {
            if (files.tree().keptFiles().contains(Paths.join(folder, path))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBelow(SiteFiles files, String folder, String path) {
        String start = folder.isEmpty() ? "" : folder + "/";
        return files.tree().named(path).stream()
                .filter(file -> file.startsWith(start))
                .map(Paths::folder)
                .anyMatch(below -> LikelyFolders.isNear(below) && holds(files, below));
    }

    /** A name for each alternative in braces. */
    static List<String> expand(String path) {
        int open = path.indexOf('{');
        int close = path.indexOf('}', open);
        if (open < 0 || close < 0) {
            return List.of(path);
        }
        List<String> expanded = new ArrayList<>();
        for (String one : path.substring(open + 1, close).split(",", -1)) {
            expanded.addAll(expand(path.substring(0, open) + one + path.substring(close + 1)));
        }
        return expanded;
    }

    private static List<String> expand(String... paths) {
        List<String> expanded = new ArrayList<>();
        for (String path : paths) {
            expanded.addAll(expand(path));
        }
        return expanded;
    }
}
