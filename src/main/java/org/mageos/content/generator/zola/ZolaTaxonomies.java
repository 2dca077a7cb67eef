package org.mageos.content.generator.zola;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mageos.content.generator.ProgramRoute;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.Route.Form;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.generator.zola.ZolaLanguage.Taxonomy;
import org.mageos.content.slug.ZolaSlugs;
import org.mageos.content.url.Paths;

/** The pages of taxonomies and of their terms. */
final class ZolaTaxonomies {

    private final ZolaConfig config;
    private final ZolaContent content;
    private final SourceRoutes.Builder routes;

    ZolaTaxonomies(ZolaConfig config, ZolaContent content, SourceRoutes.Builder routes) {
        this.config = config;
        this.content = content;
        this.routes = routes;
    }

    void add() {
        config.languages()
                .forEach(
                        (code, language) ->
                                language.taxonomies().stream()
                                        .filter(Taxonomy::render)
                                        .forEach(taxonomy -> add(code, taxonomy)));
    }

    private void add(String language, Taxonomy taxonomy) {
        Map<String, Integer> terms = terms(language, taxonomy);
        Optional<String> slug = ZolaSlugs.path(taxonomy.name(), config.terms());
        if (terms.isEmpty() || slug.isEmpty()) {
            return;
        }
        String path =
                Paths.trimSlashes(
                        config.prefix(language)
                                + "/"
                                + Paths.join(config.taxonomyRoot(), slug.get()));
        routes.add(Route.listing("/" + path, Form.FOLDER));
        terms.forEach((term, count) -> addTerm(language, taxonomy, path, term, count));
    }

    private void addTerm(String language, Taxonomy taxonomy, String path, String term, int count) {
        Optional<String> slug = ZolaSlugs.path(term, config.terms());
        if (slug.isEmpty()) {
            String folder = "/" + path + "/";
            routes.addProgram(
                    new ProgramRoute("", folder, Pattern.compile(Pattern.quote(folder) + "[^/]+")));
            return;
        }
        String below = Paths.join(path, slug.get());
        routes.add(Route.listing("/" + below, Form.FOLDER));
        if (taxonomy.perPage() > 0) {
            ZolaRoutes.addPager(
                    routes,
                    "/" + Paths.join(below, taxonomy.paginatePath()),
                    count,
                    taxonomy.perPage());
        }
        if (taxonomy.feed()) {
            ZolaRoutes.addFeeds(routes, config, language, below);
        }
    }

    /** The terms with the numbers of their pages. */
    private Map<String, Integer> terms(String language, Taxonomy taxonomy) {
        Map<String, Integer> terms = new TreeMap<>();
        for (ZolaPage page : content.pages()) {
            if (page.language().equals(language) && !content.isLeftOut(page)) {
                List<String> own = page.data().mapping("taxonomies").texts(taxonomy.name());
                own.stream().distinct().forEach(term -> terms.merge(term, 1, Integer::sum));
            }
        }
        return terms;
    }
}
