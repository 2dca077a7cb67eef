package org.mageos.content.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mageos.content.document.Document;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.site.FileTree;
import org.mageos.content.site.Paths;
import org.mageos.content.site.Route;
import org.mageos.content.site.SourceRoutes;
import org.mageos.content.site.Sources;
import org.mageos.content.slug.GithubSlugs;

/**
 * Starlight, the documentation theme of Astro: every document below {@code src/content/docs} is a
 * page at the same path. Its first folder may be a language; where a language lacks a page, the
 * default language's page is shown in its place.
 */
final class StarlightGenerator extends AstroGenerator {

    private static final String DOCS = "src/content/docs/";
    private static final String TRANSLATIONS = "src/content/i18n/";

    /** The names of folders in the content tree, with a slash at the end. */
    private final String docs;

    private final String translations;
    private final SiteSettings declared;

    StarlightGenerator(SiteFolder site, AstroConfig config, SiteSettings declared) {
        super(site, config, declared);
        this.docs = site.name(DOCS);
        this.translations = site.name(TRANSLATIONS);
        this.declared = declared;
    }

    @Override
    public String name() {
        return "starlight";
    }

    @Override
    public SourceRoutes routes(Sources sources) {
        SourceRoutes.Builder routes = new SourceRoutes.Builder();
        addRoutes(sources, routes);
        List<Route> pages = new ArrayList<>();
        for (Document document : sources.documents().values()) {
            if (document.file().startsWith(docs) && !document.file().contains("/_")) {
                pages.add(Route.of(document, path(document)));
            }
        }
        pages.forEach(routes::add);
        addFallbacks(pages, languageFolders(sources.tree(), declared), routes);
        if (routes.routes().stream().noneMatch(route -> route.path().equals("/404"))) {
            routes.add(Route.fallback("/404", Optional.empty()));
        }
        return routes.build();
    }

    /** The entry's slug, or each segment of its path as github-slugger writes it. */
    private String path(Document document) {
        Optional<String> slug = document.frontMatter().data().text("slug");
        if (slug.isPresent()) {
            return "/" + Paths.trimSlashes(slug.get());
        }
        String name = Paths.withoutExtension(document.file().substring(docs.length()));
        StringBuilder path = new StringBuilder();
        for (String segment : name.split("/")) {
            path.append('/').append(GithubSlugs.slug(segment));
        }
        String whole = path.toString();
        String folder = whole.endsWith("/index") ? Paths.folder(whole) : whole;
        return folder.isEmpty() ? "/" : folder;
    }

    /** The languages of the settings; without them those that have a folder and translations. */
    private Set<String> languageFolders(FileTree tree, SiteSettings site) {
        Set<String> languages = new TreeSet<>();
        site.languages().forEach(language -> languages.add(language.toLowerCase(Locale.ROOT)));
        if (languages.isEmpty() && tree.hasFolder(Paths.trimSlashes(translations))) {
            for (String file : tree.files()) {
                if (file.startsWith(translations)) {
                    String name = Paths.withoutExtension(file.substring(translations.length()));
                    languages.add(name.toLowerCase(Locale.ROOT));
                }
            }
        }
        languages.removeIf(language -> !tree.hasFolder(docs + language));
        return languages;
    }

    @Override
    public List<String> languages(FileTree tree, SiteSettings site) {
        return List.copyOf(languageFolders(tree, site));
    }

    private void addFallbacks(
            List<Route> pages, Set<String> languages, SourceRoutes.Builder routes) {
        Map<String, Route> byPath = new HashMap<>();
        pages.forEach(page -> byPath.putIfAbsent(page.path(), page));
        Optional<String> fallback = declared.language().map(tag -> tag.toLowerCase(Locale.ROOT));
        for (Route page : pages) {
            Optional<String> own = firstSegment(page.path()).filter(languages::contains);
            if (fallback.isPresent() && !own.equals(fallback.filter(languages::contains))) {
                continue;
            }
            String rest = own.map(l -> page.path().substring(l.length() + 1)).orElse(page.path());
            for (String language : languages) {
                String path = Paths.trimSlashes(language + rest);
                if (!byPath.containsKey("/" + path)) {
                    if (fallback.isPresent()) {
                        routes.add(Route.fallback("/" + path, page.document()));
                    } else {
                        // It is open whose pages stand in.
                        routes.addPossible("/" + path);
                    }
                }
            }
        }
    }

    private static Optional<String> firstSegment(String path) {
        int end = path.indexOf('/', 1);
        return path.length() < 2
                ? Optional.empty()
                : Optional.of(path.substring(1, end < 0 ? path.length() : end));
    }

    @Override
    public Set<String> builtInAnchors() {
        return Set.of("top", "_top");
    }

    @Override
    public List<String> frontMatterLinks() {
        return List.of("hero.actions.link", "prev.link", "next.link");
    }

    @Override
    public List<String> frontMatterImages() {
        return List.of("hero.image.file", "hero.image.dark", "hero.image.light");
    }
}
