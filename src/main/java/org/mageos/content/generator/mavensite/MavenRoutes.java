package org.mageos.content.generator.mavensite;

import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.Route.Form;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.generator.Sources;
import org.mageos.content.url.Paths;

/** The pages that Doxia makes, and the files that are copied, as the whole reactor is staged. */
final class MavenRoutes {

    private final ReactorSites sites;
    private final PluginGoals goals;
    private final Sources sources;
    private final SourceRoutes.Builder routes = new SourceRoutes.Builder();

    MavenRoutes(ReactorSites sites, PluginGoals goals, Sources sources) {
        this.sites = sites;
        this.goals = goals;
        this.sources = sources;
    }

    SourceRoutes make() {
        for (String file : sources.tree().files()) {
            Optional<ModuleSite> site = sites.ofFile(file);
            if (site.isPresent()) {
                site.get()
                        .page(file)
                        .ifPresentOrElse(
                                page -> addPage(file, page), () -> addResource(file, site.get()));
            }
        }
        sites.all().forEach(this::addGoals);
        return routes.build();
    }

    private void addPage(String file, SourcePage page) {
        Document document = sources.documents().get(file);
        routes.add(
                document == null
                        ? new Route(
                                page.path(),
                                page.form(),
                                new Route.Origin.SourceFile(file),
                                Optional.empty())
                        : Route.of(document, page.path(), page.form()));
    }

    private void addGoals(ModuleSite site) {
        if (site.module().reports(PluginGoals.REPORTS)) {
            for (String page : goals.pages(site.module())) {
                routes.add(Route.listing(site.mount() + "/" + page, Form.FILE));
            }
        }
    }

    /** Those of the top module are served at the root without being named here. */
    private void addResource(String file, ModuleSite site) {
        Optional<String> served = site.resource(file);
        boolean isTop = file.startsWith(sites.topSite().folder() + "/" + ModuleSite.RESOURCES);
        if (served.isEmpty() || isTop) {
            return;
        }
        String path = served.get();
        String extension = Paths.extension(file);
        if (extension.equals("html") || extension.equals("htm")) {
            boolean isIndex = path.endsWith("/index.html");
            routes.add(
                    new Route(
                            isIndex ? Paths.folder(path) : path,
                            isIndex ? Form.FOLDER : Form.FILE,
                            new Route.Origin.SourceFile(file),
                            Optional.empty()));
        } else {
            routes.addFile(path, file);
        }
    }
}
