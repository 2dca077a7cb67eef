package org.mageos.content.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mageos.content.document.Document;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.slug.GithubSlugs;

/**
 * Starlight, the documentation theme of Astro: every document below {@code src/content/docs} is a
 * page at the same path. Its first folder may be a language; where a language lacks a page, the
 * default language's page is shown in its place.
 */
final class StarlightGenerator extends AstroGenerator {

    private static final String DOCS = "src/content/docs/";
    private static final String TRANSLATIONS = "src/content/i18n/";

    @Override
    public String name() {
        return "starlight";
    }

    @Override
    public boolean recognises(FileTree tree) {
        return tree.hasFolder("src/content/docs");
    }

    @Override
    public SourceRoutes routes(FileTree tree, Map<String, Document> documents, SiteSettings site) {
        SourceRoutes files = super.routes(tree, documents, site);
        List<Route> routes = new ArrayList<>(files.routes());
        List<Route> pages = new ArrayList<>();
        for (Document document : documents.values()) {
            if (document.file().startsWith(DOCS) && !document.file().contains("/_")) {
                pages.add(Route.of(document, path(document)));
            }
        }
        routes.addAll(pages);
        Set<String> possible = new HashSet<>();
        addFallbacks(pages, languageFolders(tree, site), site, routes, possible);
        if (routes.stream().noneMatch(route -> route.path().equals("/404"))) {
            routes.add(new Route("/404", new Route.Origin.Fallback(), Optional.empty()));
        }
        return new SourceRoutes(routes, files.programs(), possible);
    }

    /** The entry's slug, or each segment of its path as github-slugger writes it. */
    private static String path(Document document) {
        Optional<String> slug = document.frontMatter().data().text("slug");
        if (slug.isPresent()) {
            return "/" + Paths.trimSlashes(slug.get());
        }
        String name = Paths.withoutExtension(document.file().substring(DOCS.length()));
        StringBuilder path = new StringBuilder();
        for (String segment : name.split("/")) {
            path.append('/').append(GithubSlugs.slug(segment));
        }
        String whole = path.toString();
        String folder = whole.endsWith("/index") ? Paths.folder(whole) : whole;
        return folder.isEmpty() ? "/" : folder;
    }

    /** The languages of the settings; without them those that have a folder and translations. */
    private static Set<String> languageFolders(FileTree tree, SiteSettings site) {
        Set<String> languages = new TreeSet<>();
        site.languages().forEach(language -> languages.add(language.toLowerCase(Locale.ROOT)));
        if (languages.isEmpty() && tree.hasFolder(Paths.trimSlashes(TRANSLATIONS))) {
            for (String file : tree.files()) {
                if (file.startsWith(TRANSLATIONS)) {
                    String name = Paths.withoutExtension(file.substring(TRANSLATIONS.length()));
                    languages.add(name.toLowerCase(Locale.ROOT));
                }
            }
        }
        languages.removeIf(language -> !tree.hasFolder(DOCS + language));
        return languages;
    }

    @Override
    public List<String> languages(FileTree tree, SiteSettings site) {
        return List.copyOf(languageFolders(tree, site));
    }

    private static void addFallbacks(
            List<Route> pages,
            Set<String> languages,
            SiteSettings site,
            List<Route> routes,
            Set<String> possible) {
        Map<String, Route> byPath = new HashMap<>();
        pages.forEach(page -> byPath.putIfAbsent(page.path(), page));
        Optional<String> fallback = site.language().map(tag -> tag.toLowerCase(Locale.ROOT));
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
                        routes.add(
                                new Route(
                                        "/" + path, new Route.Origin.Fallback(), page.document()));
                    } else {
                        // It is open whose pages stand in.
                        possible.add("/" + path);
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
