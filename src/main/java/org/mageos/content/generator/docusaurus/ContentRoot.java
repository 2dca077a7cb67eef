package org.mageos.content.generator.docusaurus;

import java.util.Objects;
import java.util.Optional;
import org.mageos.content.tree.FileTree;

/**
 * A folder of documents with the pages that a plugin makes of it in one language. Its sources are
 * those of the original folder; a file of the same name in the folder of translations stands in for
 * one.
 *
 * @param plugin the plugin
 * @param version the version's name, for docs; empty for all else
 * @param language the language
 * @param folder the original folder in the content tree
 * @param translated the folder of translations; empty for the default language without one
 * @param route the path of its pages below the base path, without slashes
 */
record ContentRoot(
        ContentPlugin plugin,
        String version,
        SiteLanguage language,
        String folder,
        Optional<String> translated,
        String route) {

    /** The name of the version that is not frozen. */
    static final String CURRENT = "current";

    ContentRoot {
        Objects.requireNonNull(plugin, "plugin");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(translated, "translated");
        Objects.requireNonNull(route, "route");
    }

    /** The name of a file below the original folder, or below that of translations. */
    Optional<String> relative(String file) {
        return translated.flatMap(own -> below(own, file)).or(() -> original(file));
    }

    /** The name of a file below the original folder. */
    Optional<String> original(String file) {
        return below(folder, file);
    }

    /**
     * Whether Docusaurus takes a file of these folders at all. It looks for sources in the original
     * folder: a translation whose original is gone is none, unless something fetches the originals.
     */
    boolean loads(String file, FileTree tree) {
        return original(file).isPresent()
                || !tree.hasFolder(folder)
                || relative(file)
                        .filter(name -> !plugin.isSource(name) || tree.hasFile(inFolder(name)))
                        .isPresent();
    }

    private static Optional<String> below(String folder, String file) {
        if (folder.isEmpty()) {
            return Optional.of(file);
        }
        return file.startsWith(folder + "/")
                ? Optional.of(file.substring(folder.length() + 1))
                : Optional.empty();
    }

    /** The name of a file in the original folder. */
    String inFolder(String relative) {
        return folder.isEmpty() ? relative : folder + "/" + relative;
    }

    /** The name of a file in the folder of translations. */
    Optional<String> inTranslated(String relative) {
        return translated.map(own -> own + "/" + relative);
    }
}
