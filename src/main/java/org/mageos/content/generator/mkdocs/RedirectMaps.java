package org.mageos.content.generator.mkdocs;

import java.util.Optional;
import org.mageos.content.finding.Location;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.generator.mkdocs.DocsFiles.Inclusion;
import org.mageos.content.tree.redirect.Redirect;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value;

/**
 * The redirects of the plugin mkdocs-redirects, from the page of a file that there was to that of
 * one that there is.
 *
 * @see <a href="https://github.com/mkdocs/mkdocs-redirects">mkdocs-redirects</a>
 */
final class RedirectMaps {

    private static final int MOVED = 301;
    private static final String PLUGINS = "plugins";

    private final MkDocsConfig config;
    private final DocsFiles docs;

    RedirectMaps(MkDocsConfig config, DocsFiles docs) {
        this.config = config;
        this.docs = docs;
    }

    void addTo(SourceRoutes.Builder routes) {
        Value.Mapping maps =
                config.plugin("redirects").orElse(Value.Mapping.EMPTY).mapping("redirect_maps");
        for (Value.Entry entry : maps.entries()) {
            if (entry.value() instanceof Value.Scalar to && to.value() instanceof String) {
                routes.addRedirect(
                        new Redirect(
                                Paths.encode(docs.ownPath(entry.key())),
                                url(to.text()),
                                MOVED,
                                true,
                                false,
                                location(entry.keyPosition()),
                                location(to.position())));
            }
        }
    }

    private Location location(Position position) {
        return new Location(config.yaml().owner(PLUGINS), position);
    }

    private String url(String to) {
        if (to.startsWith("http://") || to.startsWith("https://")) {
            return to;
        }
        int hash = to.indexOf('#');
        String name = hash < 0 ? to : to.substring(0, hash);
        Optional<Inclusion> file = docs.find(name);
        String path = file.isPresent() ? docs.path(name) : docs.ownPath(name);
        boolean slash = !path.equals("/") && DocsFiles.isPage(name) && docs.isFolder(name);
        return Paths.encode(path) + (slash ? "/" : "") + (hash < 0 ? "" : to.substring(hash));
    }
}
