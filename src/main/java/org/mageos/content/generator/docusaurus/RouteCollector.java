package org.mageos.content.generator.docusaurus;

import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.generator.MenuLink;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.Route.Form;
import org.mageos.content.generator.Route.Origin;
import org.mageos.content.generator.SourceRoutes;

/** Collects routes in the form that the site's setting for slashes gives them. Not thread-safe. */
final class RouteCollector {

    private final DocusaurusConfig.Slash slash;
    private final SourceRoutes.Builder routes;

    RouteCollector(DocusaurusConfig.Slash slash, SourceRoutes.Builder routes) {
        this.slash = slash;
        this.routes = routes;
    }

    Form form(UrlPath path) {
        return switch (slash) {
            case ALWAYS -> Form.FOLDER;
            case NEVER -> Form.FILE;
            case AS_IS -> path.slash() ? Form.FOLDER : Form.FILE;
            case UNKNOWN -> Form.POLICY;
        };
    }

    /** Adds the page of a source. */
    void page(UrlPath path, String file, Optional<Document> document) {
        routes.add(new Route(path.path(), form(path), new Origin.SourceFile(file), document));
    }

    /** Adds a page that shows the default language's document. */
    void fallback(UrlPath path, Optional<Document> document) {
        routes.add(new Route(path.path(), form(path), new Origin.Fallback(), document));
    }

    /** Adds a page that Docusaurus makes of others. */
    void listing(UrlPath path) {
        routes.add(Route.listing(path.path(), form(path)));
    }

    void menuLink(MenuLink link) {
        routes.addMenuLink(link);
    }

    /** Adds a file that Docusaurus writes. */
    void file(UrlPath path) {
        routes.add(Route.listing(path.path(), Form.FILE));
    }
}
