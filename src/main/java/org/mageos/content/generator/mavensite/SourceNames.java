package org.mageos.content.generator.mavensite;

import java.util.Locale;
import java.util.Optional;
import org.mageos.content.generator.Reference;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/** Links that name the source of a page, which is not in the site. */
final class SourceNames {

    private static final String HTML = "html";

    private final ReactorSites sites;
    private final FileTree tree;

    SourceNames(ReactorSites sites, FileTree tree) {
        this.sites = sites;
        this.tree = tree;
    }

    /** What is wrong with a link to such a file; empty if it is none. */
    Optional<Reference> named(SourcePage page, Destination destination) {
        String path = Paths.decode(destination.path());
        String extension = Paths.extension(path).toLowerCase(Locale.ROOT);
        if (extension.isEmpty() || extension.equals(HTML)) {
            return Optional.empty();
        }
        String meant = Paths.withoutExtension(destination.path()) + "." + HTML;
        return Paths.normalize((path.startsWith("/") ? "" : page.folder()) + path)
                .filter(name -> isSource("/" + name))
                .map(
                        name ->
                                new Reference.Nothing(
                                        "the site has no sources, and Doxia does not rewrite this"
                                                + " link",
                                        Optional.of(destination.withPath(meant))));
    }

    /** Whether a path is that of a source of the site, and not also of a file that it serves. */
    private boolean isSource(String path) {
        ModuleSite site = sites.at(path);
        String inSite = Paths.trimSlashes(path.substring(site.mount().length()));
        String locale = site.locale(inSite);
        String name = locale.isEmpty() ? inSite : inSite.substring(locale.length() + 1);
        String folder = site.folder(locale);
        if (tree.hasFile(Paths.join(folder, ModuleSite.RESOURCES + "/" + name))) {
            return false;
        }
        for (SiteFormat format : site.formats()) {
            if (format.page(name).isPresent()
                    && tree.hasFile(Paths.join(folder, format.folder() + "/" + name))) {
                return true;
            }
        }
        return false;
    }
}
