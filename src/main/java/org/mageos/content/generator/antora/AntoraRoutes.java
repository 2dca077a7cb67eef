package org.mageos.content.generator.antora;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.Document;
import org.mageos.content.finding.Location;
import org.mageos.content.generator.Reference;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.generator.Sources;
import org.mageos.content.tree.redirect.Redirect;
import org.mageos.content.value.Position;

/** The pages of all components, the files beside them, and what leads on to them. */
final class AntoraRoutes {

    private static final String INDEX = "index.adoc";

    private final Catalog catalog;
    private final PublishedPaths paths;
    private final ResourceLinks links;
    private final Playbook playbook;
    private final Sources sources;
    private final SourceRoutes.Builder routes = new SourceRoutes.Builder();
    private final Set<String> taken = new HashSet<>();

    AntoraRoutes(
            Catalog catalog,
            PublishedPaths paths,
            ResourceLinks links,
            Playbook playbook,
            Sources sources) {
        this.catalog = catalog;
        this.paths = paths;
        this.links = links;
        this.playbook = playbook;
        this.sources = sources;
    }

    SourceRoutes make() {
        for (Map.Entry<String, ContentResource> entry : catalog.resources().entrySet()) {
            if (entry.getValue().isPublished()) {
                add(entry.getKey(), entry.getValue());
            }
        }
        PageAliases aliases = new PageAliases(catalog);
        for (Map.Entry<String, ContentResource> entry : catalog.resources().entrySet()) {
            Document document = sources.documents().get(entry.getKey());
            if (document != null && entry.getValue().family() == Family.PAGE) {
                aliases.of(document, entry.getValue())
                        .forEach(
                                alias ->
                                        redirect(
                                                paths.of(alias), entry.getKey(), entry.getValue()));
            }
        }
        catalog.versions().forEach(this::addStart);
        playbook.site("start_page").ifPresent(this::addSiteStart);
        return routes.build();
    }

    private void add(String file, ContentResource resource) {
        String path = paths.of(resource);
        taken.add(path);
        if (resource.family() != Family.PAGE) {
            routes.addFile(path, file);
            return;
        }
        Document document = sources.documents().get(file);
        Route.Form form = paths.form(resource);
        routes.add(
                document == null
                        ? new Route(path, form, new Route.Origin.SourceFile(file), Optional.empty())
                        : Route.of(document, path, form));
    }

    private void redirect(String from, String file, ContentResource to) {
        if (taken.add(from)) {
            routes.addRedirect(
                    Redirect.ofDocument(
                            from, paths.of(to), false, new Location(file, Position.START)));
        }
    }

    /** The page that stands for a component where it has none of its own. */
    private void addStart(ComponentVersion version) {
        ContentResource root =
                new ContentResource(
                        version.name(),
                        version.version(),
                        ContentResource.ROOT,
                        Family.PAGE,
                        INDEX);
        version.startPage().ifPresent(page -> addStart(root, page, version.file()));
        paths.symbolicRedirect(version)
                .ifPresent(
                        segment ->
                                redirect(
                                        paths.of(
                                                new ContentResource(
                                                        version.name() + "/" + segment,
                                                        "",
                                                        ContentResource.ROOT,
                                                        Family.PAGE,
                                                        INDEX)),
                                        version.file(),
                                        root));
    }

    private void addStart(ContentResource root, String page, String file) {
        Reference start = links.reference(root, page, Optional.empty());
        if (start instanceof Reference.File found) {
            catalog.resource(found.name()).ifPresent(to -> redirect(paths.of(root), file, to));
        }
    }

    private void addSiteStart(String page) {
        ContentResource root =
                new ContentResource(
                        ContentResource.ROOT, "", ContentResource.ROOT, Family.PAGE, INDEX);
        addStart(root, page, playbook.file().orElse(ComponentVersion.DESCRIPTOR));
    }
}
