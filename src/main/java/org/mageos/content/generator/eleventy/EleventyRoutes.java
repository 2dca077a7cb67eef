package org.mageos.content.generator.eleventy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Document;
import org.mageos.content.generator.ProgramRoute;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.Route.Form;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.generator.Sources;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/** The pages that the templates make, and what is copied. */
final class EleventyRoutes {

    /** They stand in the root of a repository for its host, and become pages by accident. */
    private static final Set<String> OF_REPOSITORY =
            Set.of(
                    "readme.md",
                    "changelog.md",
                    "contributing.md",
                    "code_of_conduct.md",
                    "security.md",
                    "license.md",
                    "support.md");

    private final SiteFolder site;
    private final EleventyConfig config;
    private final EleventyTemplates templates;
    private final EleventyData data;
    private final Sources sources;
    private final SourceRoutes.Builder routes = new SourceRoutes.Builder();

    EleventyRoutes(
            SiteFolder site,
            EleventyConfig config,
            EleventyTemplates templates,
            EleventyData data,
            Sources sources) {
        this.site = site;
        this.config = config;
        this.templates = templates;
        this.data = data;
        this.sources = sources;
    }

    /** Whether a file is there for the host of the repository. */
    static boolean isOfRepository(String inSite) {
        return OF_REPOSITORY.contains(inSite.toLowerCase(Locale.ROOT));
    }

    SourceRoutes make() {
        for (String file : sources.tree().files()) {
            Optional<String> name =
                    sources.tree().isIgnored(file) ? Optional.empty() : site.inSite(file);
            Optional<String> stem = name.flatMap(templates::stem);
            if (stem.isPresent()) {
                add(file, name.orElse(file), stem.get());
            }
        }
        new EleventyCopies(site, config).add(sources.tree(), routes);
        return routes.build();
    }

    private void add(String file, String name, String stem) {
        Document document = sources.documents().get(file);
        Value.Mapping own =
                document == null ? data.frontMatter(name) : document.frontMatter().data();
        boolean paginated = own.get("pagination").isPresent();
        EleventyPermalink permalink = data.permalink(name, stem, own);
        if (permalink instanceof EleventyPermalink.Computed computed) {
            Optional<List<String>> paths =
                    computed.template().flatMap(text -> EleventyPages.paths(text, own));
            if (paths.isEmpty()) {
                addProgram(file, computed.prefix(), ".*");
            }
            paths.orElse(List.of()).stream()
                    .map(EleventyPermalink::path)
                    .map(path -> Route.listing(path.path(), path.form()))
                    .forEach(this::addServed);
        } else if (permalink instanceof EleventyPermalink.Path path) {
            addServed(route(file, name, document, path));
            if (paginated) {
                addPages(file, path.path().equals("/") ? "/" : path.path() + "/", own);
            }
        }
    }

    /** Netlify, GitHub Pages and most other hosts serve {@code /a.html} at {@code /a} as well. */
    private void addServed(Route route) {
        routes.add(route);
        if (route.path().endsWith(".html")) {
            routes.addAlso(Paths.withoutExtension(route.path()), route);
        }
    }

    /** The further pages of a list: as many as its literal data makes, or any. */
    private void addPages(String file, String below, Value.Mapping own) {
        Optional<Integer> pages = EleventyPages.count(own);
        if (pages.isEmpty()) {
            addProgram(file, below, "[0-9]+(?:/.*)?");
        }
        for (int page = 1; page < pages.orElse(0); page++) {
            routes.add(Route.listing(below + page, Form.FOLDER));
        }
    }

    private void addProgram(String file, String prefix, String rest) {
        routes.addProgram(
                new ProgramRoute(file, prefix, Pattern.compile(Pattern.quote(prefix) + rest)));
    }

    private static Route route(
            String file, String name, @Nullable Document document, EleventyPermalink.Path path) {
        boolean known = document != null && !isOfRepository(name);
        if (known) {
            return Route.of(document, path.path(), path.form());
        }
        return path.form() == Form.FOLDER || !Paths.extension(path.path()).isEmpty()
                ? new Route(
                        path.path(),
                        path.form(),
                        new Route.Origin.SourceFile(file),
                        Optional.empty())
                : Route.ofFile(file, path.path());
    }
}
