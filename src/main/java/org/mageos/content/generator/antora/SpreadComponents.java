package org.mageos.content.generator.antora;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/**
 * Components of which a part comes from other repositories: their navigation takes in what is not
 * here, or names a module that is not.
 */
final class SpreadComponents {

    private static final String INCLUDE = "include::";
    private static final String XREF = "xref:";

    private final Catalog catalog;
    private final Set<ComponentVersion> spread = new HashSet<>();

    SpreadComponents(Catalog catalog, SiteFiles files) {
        this.catalog = catalog;
        for (ComponentVersion version : catalog.versions()) {
            for (String nav : version.nav()) {
                String file = Paths.join(version.folder(), nav);
                Optional<ContentResource> resource = catalog.resource(file);
                if (resource.isPresent()
                        && files.text(file).filter(t -> isSpread(resource.get(), t)).isPresent()) {
                    spread.add(version);
                }
            }
        }
    }

    /** Whether another repository adds to a component. */
    boolean has(String component) {
        return spread.stream().anyMatch(version -> version.name().equals(component));
    }

    private boolean isSpread(ContentResource nav, String text) {
        return names(nav, text, INCLUDE, true) || names(nav, text, XREF, false);
    }

    /** Whether a macro of the navigation names something of the own component that is not here. */
    private boolean names(ContentResource nav, String text, String macro, boolean wantsFile) {
        for (int at = text.indexOf(macro); at >= 0; at = text.indexOf(macro, at + 1)) {
            int end = text.indexOf('[', at);
            if (end < 0) {
                return false;
            }
            Optional<ContentResource> named =
                    ResourceId.parse(text.substring(at + macro.length(), end).split("#", 2)[0])
                            .filter(id -> id.component().isEmpty() && id.version().isEmpty())
                            .filter(id -> id.module().isPresent())
                            .flatMap(id -> resource(nav, id));
            boolean isHere =
                    named.isEmpty()
                            || (wantsFile
                                    ? catalog.file(named.get()).isPresent()
                                    : catalog.hasModule(named.get()));
            if (!isHere) {
                return true;
            }
        }
        return false;
    }

    private static Optional<ContentResource> resource(ContentResource nav, ResourceId id) {
        return id.family()
                .map(Family::named)
                .orElse(Optional.of(Family.PAGE))
                .map(
                        family ->
                                new ContentResource(
                                        nav.component(),
                                        nav.version(),
                                        id.module().orElse(nav.module()),
                                        family,
                                        id.resolved(nav.path())));
    }
}
