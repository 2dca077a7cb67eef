package org.mageos.content.site.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mageos.content.generator.Generator;
import org.mageos.content.settings.Settings;
import org.mageos.content.settings.Sourced;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.UnknownNames;
import org.mageos.content.url.Paths;

/** The files that are served as they are, by their path in the site. */
public final class PublicFiles {

    private static final String INDEX = "index.html";

    /** Nobody writes it but for a host. */
    private static final String NOT_FOUND = "404.html";

    private static final String BUILT =
            "a file or folder of a built site in the repository, which may be what is served";

    private final FileTree tree;
    private final Predicate<String> served;
    private final UnknownNames unknown;

    /** The beginnings of their names in the content tree: empty, or with a slash at the end. */
    private final List<String> prefixes;

    /** Files that lie elsewhere, by the path at which they are served. */
    private final Map<String, String> files;

    private @Nullable Map<String, String> folded;

    private @Nullable Map<String, String> paths;

    /**
     * @param served whether a file of such a folder is served as it is
     * @param folders the folders that are served at the root of the site
     * @param files files that lie elsewhere, by their path
     */
    public PublicFiles(
            FileTree tree,
            Predicate<String> served,
            UnknownNames unknown,
            List<String> folders,
            Map<String, String> files) {
        this.tree = tree;
        this.served = served;
        this.unknown = unknown;
        this.files = files;
        this.prefixes =
                folders.stream().map(folder -> folder.isEmpty() ? "" : folder + "/").toList();
    }

    /** The folders that are served as they are: those of the settings, or else the generator's. */
    public static List<String> folders(Settings settings, Generator generator) {
        return settings.publicFolders().isEmpty()
                ? generator.layout().publicFolders()
                : settings.publicFolders().stream().map(Sourced::value).toList();
    }

    /** Whether the settings of a host lie in a folder, which need not be served. */
    boolean haveSettings(String folder, String name) {
        return tree.hasFile(Paths.join(folder, name));
    }

    /** The file that is served at a path. */
    public Optional<String> at(String path) {
        String relative = Paths.trimSlashes(path);
        for (String prefix : prefixes) {
            if (has(prefix + relative)) {
                return Optional.of(prefix + relative);
            }
            String index = Paths.join(Paths.trimSlashes(prefix + relative), INDEX);
            if (has(index)) {
                return Optional.of(index);
            }
        }
        return Optional.ofNullable(files.get("/" + relative));
    }

    /**
     * The path at which a file beside the folders is served; the first one if there are several.
     */
    public synchronized Optional<String> pathOfOther(String file) {
        if (paths == null) {
            Map<String, String> byFile = new HashMap<>();
            files.forEach((path, name) -> byFile.merge(name, path, PublicFiles::first));
            paths = byFile;
        }
        return Optional.ofNullable(paths.get(file));
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** Whether the content tree has a folder. */
    boolean haveFolder(String name) {
        return tree.hasFolder(name);
    }

    private boolean has(String file) {
        return tree.hasFile(file) && served.test(file);
    }

    /** How much is known of the files at a path. */
    Extent extent(String path) {
        for (String prefix : prefixes) {
            Optional<String> reason = unknown.reason(prefix + Paths.trimSlashes(path));
            if (reason.isPresent()) {
                return Extent.unless(reason);
            }
        }
        return isBuilt(Paths.trimSlashes(path)) ? Extent.open(BUILT) : Extent.CLOSED;
    }

    /** Whether a site that somebody has built into the repository has a file or folder. */
    private boolean isBuilt(String path) {
        for (String page : tree.named(NOT_FOUND)) {
            String root = Paths.folder(page);
            if (!root.isEmpty()
                    && !path.isEmpty()
                    && tree.hasFile(Paths.join(root, INDEX))
                    && tree.has(Paths.join(root, path))) {
                return true;
            }
        }
        return false;
    }

    /** The path that differs only by letter case or Unicode form and has a file. */
    Optional<String> writtenOtherwise(String path) {
        for (String prefix : prefixes) {
            Optional<String> other =
                    tree.writtenOtherwise(prefix + Paths.trimSlashes(path))
                            .filter(this::has)
                            .filter(file -> file.startsWith(prefix));
            if (other.isPresent()) {
                return other.map(file -> pathOf(file, prefix));
            }
        }
        return Optional.ofNullable(folded().get(FileTree.fold("/" + Paths.trimSlashes(path))));
    }

    private synchronized Map<String, String> folded() {
        if (folded == null) {
            Map<String, String> paths = new HashMap<>();
            files.keySet().stream().sorted().forEach(p -> paths.putIfAbsent(FileTree.fold(p), p));
            folded = paths;
        }
        return folded;
    }

    /** The paths of all files. */
    public List<String> paths() {
        Stream<String> inFolders =
                prefixes.stream()
                        .flatMap(
                                prefix ->
                                        tree.keptFiles().stream()
                                                .filter(file -> file.startsWith(prefix))
                                                .filter(served)
                                                .map(file -> pathOf(file, prefix)));
        return Stream.concat(inFolders, files.keySet().stream().sorted()).toList();
    }

    private static String pathOf(String file, String prefix) {
        return "/" + file.substring(prefix.length());
    }
}
