package org.mageos.content.site.link;

import java.util.Map;
import java.util.Optional;
import org.mageos.content.site.link.LinkTarget.Undecided;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/**
 * Images of a site: paths of files, relative to the document or through an alias, or public URLs.
 */
public final class ImageFiles {

    private static final String ALIAS = "a path alias that the settings do not name (set aliases)";
    private static final String NO_URL = "an image whose place depends on the page's URL";

    private final KnownFiles files;
    private final FileTree tree;
    private final Map<String, String> aliases;
    private final ServedPaths served;

    public ImageFiles(KnownFiles files, Map<String, String> aliases, ServedPaths served) {
        this.files = files;
        this.tree = files.tree();
        this.aliases = aliases;
        this.served = served;
    }

    /**
     * Where an image leads.
     *
     * @param folder the folder that relative paths start from
     */
    LinkTarget resolve(String folder, Destination destination) {
        String path = destination.path();
        if (path.startsWith("/")) {
            return ServedPaths.asImage(served.onHost(path, Optional.empty()));
        }
        if (path.isEmpty()) {
            return new Undecided(NO_URL);
        }
        Optional<Map.Entry<String, String>> alias = alias(path);
        if (alias.isPresent()) {
            String rest = path.substring(alias.get().getKey().length());
            return file(folder, alias.get().getValue() + "/" + rest, alias);
        }
        if ("~@#$".indexOf(path.charAt(0)) >= 0 && !tree.hasFile(Paths.join(folder, path))) {
            return new Undecided(ALIAS);
        }
        return file(folder, folder + "/" + path, Optional.empty());
    }

    private Optional<Map.Entry<String, String>> alias(String path) {
        return aliases.entrySet().stream()
                .filter(alias -> path.startsWith(withSlash(alias.getKey())))
                .max(Map.Entry.comparingByKey());
    }

    private static String withSlash(String prefix) {
        return prefix.endsWith("/") ? prefix : prefix + "/";
    }

    private LinkTarget file(String folder, String path, Optional<Map.Entry<String, String>> alias) {
        Optional<String> decoded = Paths.normalize(Paths.decode(path));
        Optional<String> name =
                decoded.filter(tree::hasFile).or(() -> Paths.normalize(path).filter(tree::hasFile));
        if (name.isPresent()) {
            return new LinkTarget.Asset(name.get(), Fragment.NONE);
        }
        if (decoded.isEmpty()) {
            return Extent.CLOSED.miss("it leads out of the content root");
        }
        return files.missOrMisspelt(
                decoded.get(), tree::hasFile, file -> asWritten(folder, file, alias));
    }

    /** A file's name as it would stand in the document. */
    private static String asWritten(
            String folder, String file, Optional<Map.Entry<String, String>> alias) {
        return alias.filter(a -> file.startsWith(a.getValue() + "/"))
                .map(a -> a.getKey() + file.substring(a.getValue().length()))
                .orElseGet(() -> Paths.relativize(folder + "/", file));
    }
}
