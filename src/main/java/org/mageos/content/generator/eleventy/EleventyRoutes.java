package org.mageos.content.generator.eleventy;

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

    private static final Pattern SIZE = Pattern.compile("[1-9]\\d{0,5}");

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
            addProgram(file, computed.prefix(), ".*");
        } else if (permalink instanceof EleventyPermalink.Path path) {
            Route route = route(file, name, document, path);
            routes.add(route);
            // Netlify, GitHub Pages and most other hosts serve /a.html at /a as well.
            if (path.path().endsWith(".html")) {
                routes.addAlso(Paths.withoutExtension(path.path()), route);
            }
            if (paginated) {
                addPages(file, path.path().equals("/") ? "/" : path.path() + "/", own);
            }
        }
    }

    /** The further pages of a list: as many as its literal data makes, or any. */
    private void addPages(String file, String below, Value.Mapping own) {
        Value.Mapping paging = own.mapping("pagination");
        Optional<Integer> items =
                paging.text("data").flatMap(own::get).flatMap(EleventyRoutes::literalItems);
        int size =
                paging.text("size")
                        .filter(SIZE.asMatchPredicate())
                        .map(Integer::parseInt)
                        .orElse(0);
        if (items.isEmpty()
                || size == 0
                || paging.get("filter").isPresent()
                || paging.get("before").isPresent()
                || own.get("permalink").isPresent()) {
            addProgram(file, below, "[0-9]+(?:/.*)?");
            return;
        }
        int pages = (items.get() + size - 1) / size;
        for (int page = 1; page < pages; page++) {
            routes.add(Route.listing(below + page, Form.FOLDER));
        }
    }

    private static Optional<Integer> literalItems(Value data) {
        return data instanceof Value.Sequence list
                ? Optional.of(list.items().size())
                : Optional.empty();
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
