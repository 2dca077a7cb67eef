package org.mageos.content.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mageos.content.document.Document;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.generator.sign.UnknownSites;
import org.mageos.content.settings.Settings;
import org.mageos.content.settings.SiteSettings.TrailingSlash;
import org.mageos.content.site.link.BuiltContent;
import org.mageos.content.site.link.LinkedSites;
import org.mageos.content.site.link.PublicFiles;
import org.mageos.content.site.link.SiteAddress;
import org.mageos.content.tree.ExcludedFolders;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.ReadableFiles;

/**
 * What a {@link SiteLoader} has read, of which a site is made.
 *
 * @param files the files that may be read
 * @param settings the settings, with what the generator's own settings say of the site
 * @param walk the names of the tree, without what is wrong in other modules
 * @param excluded folders of which nothing is read
 * @param unknownSites the sites whose generators' rules are not known
 * @param syntax how the documents are written
 * @param documents all that were read, by file; some may be ignored by git
 * @param made what the generator makes of the sources
 * @param built what it has written of them already
 * @param linked other sites of which it is written down what they serve
 */
record SiteParts(
        ReadableFiles files,
        Settings settings,
        Generator generator,
        Walk walk,
        ExcludedFolders excluded,
        UnknownSites unknownSites,
        DocumentSyntax syntax,
        Map<String, Document> documents,
        PageIndex map,
        SiteAddress address,
        SourceRoutes made,
        BuiltContent built,
        LinkedSites linked) {

    private static final String VENDOR = "vendor/";

    /** Files of the programs that bring other people's code: Go's and Composer. */
    private static final List<String> OF_VENDORS =
            List.of("modules.txt", "autoload.php", "composer/installed.json");

    SiteParts {
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(generator, "generator");
        Objects.requireNonNull(walk, "walk");
        Objects.requireNonNull(excluded, "excluded");
        Objects.requireNonNull(unknownSites, "unknownSites");
        Objects.requireNonNull(syntax, "syntax");
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(map, "map");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(made, "made");
        Objects.requireNonNull(built, "built");
        Objects.requireNonNull(linked, "linked");
    }

    FileTree tree() {
        return walk.tree();
    }

    /**
     * The documents to be checked: git does not ignore them, and they are no copies of what other
     * people wrote, nor the same under a second name.
     */
    List<Document> keptDocuments() {
        List<Document> kept = new ArrayList<>();
        for (Document document : documents.values()) {
            if (!tree().isIgnored(document.file()) && isOwn(document.file())) {
                kept.add(document);
            }
        }
        return List.copyOf(kept);
    }

    private boolean isOwn(String file) {
        return ContentPlaces.isContent(file, generator, settings)
                || !isSecondName(file) && !isVendored(file);
    }

    /**
     * Whether a symbolic link gives a document that is read under its own name this one as well.
     */
    private boolean isSecondName(String file) {
        return walk.ownName(file).filter(documents::containsKey).isPresent();
    }

    /** Whether a file came with the code of others. */
    private boolean isVendored(String file) {
        int start = vendor(file);
        if (start < 0) {
            return false;
        }
        String folder = file.substring(0, start + VENDOR.length());
        return OF_VENDORS.stream().map(folder::concat).anyMatch(tree()::hasFile);
    }

    private static int vendor(String file) {
        return ("/" + file).indexOf("/" + VENDOR);
    }

    /** How many documents came with the code of others, by the folder that this lies in. */
    SortedMap<String, Integer> vendored() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (String file : documents.keySet()) {
            if (!tree().isIgnored(file)
                    && !ContentPlaces.isContent(file, generator, settings)
                    && isVendored(file)) {
                counts.merge(
                        file.substring(0, vendor(file) + VENDOR.length() - 1), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** The files that are in formats which are not read. */
    UnreadFormats unreadFormats() {
        List<String> unread = new ArrayList<>();
        for (String file : tree().keptFiles()) {
            if (mayBeRead(file) && !documents.containsKey(file)) {
                unread.add(file);
            }
        }
        return UnreadFormats.of(unread);
    }

    private boolean mayBeRead(String file) {
        return !file.startsWith(".")
                && !file.contains("/.")
                && !excluded.isOfOtherModule(file)
                && !settings.isExcluded(file);
    }

    /** The folders that are served at the root of the site as they are. */
    List<String> publicFolders() {
        return PublicFiles.folders(settings, generator);
    }

    /** The files that are served as they are. */
    PublicFiles publicFiles() {
        return new PublicFiles(
                tree(),
                generator.layout()::isServed,
                walk.unknown(),
                publicFolders(),
                made.files());
    }

    TrailingSlash trailingSlash() {
        return settings.site().trailingSlash().orElse(generator.site().trailingSlash());
    }
}
