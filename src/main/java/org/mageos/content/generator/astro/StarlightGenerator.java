package org.mageos.content.generator.astro;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mageos.content.document.Document;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.MenuLink;
import org.mageos.content.generator.OwnCollection;
import org.mageos.content.generator.ProgramRoute;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.SiteDescription;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.generator.Sources;
import org.mageos.content.generator.astro.AstroConfig.Format;
import org.mageos.content.pattern.Glob;
import org.mageos.content.slug.GithubSlugs;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * Starlight, the documentation theme of Astro: every document below {@code src/content/docs} is a
 * page at the same path. Its first folder may be a language; where a language lacks a page, the
 * default language's page is shown in its place.
 */
final class StarlightGenerator extends AstroGenerator {

    private static final String NAME = "starlight";

    private final AstroSite site;

    /** The names of folders in the content tree, with a slash at the end. */
    private final String docs;

    private final StarlightLocales locales;

    StarlightGenerator(AstroSite site, FileTree tree) {
        super(site);
        this.site = site;
        this.docs =
                site.collections()
                        .named("docs")
                        .map(collection -> collection.folder() + "/")
                        .orElse(site.source() + "/content/docs/");
        this.locales = StarlightLocales.of(site, tree, docs, site.source() + "/content/i18n/");
    }

    @Override
    Generator generator() {
        return new Generator(NAME, this, description(), this, this, this, this);
    }

    @Override
    public boolean isContent(String file) {
        return super.isContent(file) || file.startsWith(docs);
    }

    /** The posts of the plugin starlight-blog, in the default language. */
    @Override
    public List<Document> posts(Collection<Document> documents) {
        return blog().stream()
                .flatMap(
                        folder ->
                                documents.stream()
                                        .filter(each -> each.file().startsWith(docs + folder + "/"))
                                        .filter(each -> hasDate(each)))
                .toList();
    }

    private static boolean hasDate(Document document) {
        return document.frontMatter().data().get("date").isPresent();
    }

    /** The folder of the posts; empty if there is no blog, or a program says where it is. */
    private Optional<String> blog() {
        if (!site.config().text().contains("starlight-blog")) {
            return Optional.empty();
        }
        for (Value plugin :
                site.config()
                        .integration("starlight")
                        .flatMap(options -> options.get("plugins"))
                        .map(Value::items)
                        .orElse(List.of())) {
            if (plugin instanceof Value.Mapping call) {
                Optional<String> prefix = call.mapping("starlightBlog").text("prefix");
                if (prefix.isPresent()) {
                    return prefix.map(Paths::trimSlashes);
                }
            }
        }
        return Optional.of("blog");
    }

    @Override
    public SourceRoutes routes(Sources sources) {
        SourceRoutes.Builder routes = new SourceRoutes.Builder();
        addRoutes(sources, routes);
        List<Route> pages = new ArrayList<>();
        for (Document document : sources.documents().values()) {
            if (document.file().startsWith(docs)) {
                String path = path(document);
                Route route = Route.of(document, path, form(path));
                switch (entry(document.file().substring(docs.length()))) {
                    case PAGE -> pages.add(route);
                    case OPEN -> routes.addProgram(only(document.file(), route.path()));
                    case NONE -> {}
                }
            }
        }
        pages.forEach(routes::add);
        pages.forEach(page -> addFileName(page, routes));
        addFallbacks(pages, locales, routes);
        addPrograms(routes);
        boolean own = routes.routes().stream().anyMatch(route -> route.path().equals("/404"));
        if (!own && !theme().isSet("disable404Route", true)) {
            routes.add(Route.fallback("/404", Optional.empty()));
        }
        return routes.build();
    }

    @Override
    public List<MenuLink> menuLinks() {
        if (locales.main().isEmpty() && !locales.folders().isEmpty()
                || site.config().isComputed("base")) {
            return List.of();
        }
        String language = locales.main().map(main -> main.isEmpty() ? "" : "/" + main).orElse("");
        return StarlightSidebar.links(site.config(), theme(), site.config().base() + language);
    }

    private Value.Mapping theme() {
        return site.config().integration(NAME).orElse(Value.Mapping.EMPTY);
    }

    /** What a file in the folder of documents may be. */
    private enum Entry {
        PAGE,
        NONE,
        /** That depends on a program that is not known. */
        OPEN
    }

    /** Collections with a loader leave out files by their name, older ones folders, too. */
    private Entry entry(String file) {
        boolean byFolder = file.startsWith("_") || file.contains("/_");
        if (!byFolder) {
            return Entry.PAGE;
        }
        Optional<Collections.Collection> known = site.collections().named("docs");
        if (known.isPresent()) {
            return known.get().holds(docs + file) ? Entry.PAGE : Entry.NONE;
        }
        boolean byName = Paths.lastSegment(file).startsWith("_");
        return byName && site.collections().text().isEmpty() ? Entry.NONE : Entry.OPEN;
    }

    private static ProgramRoute only(String file, String path) {
        String prefix = path.substring(0, path.lastIndexOf('/') + 1);
        return new ProgramRoute(file, prefix, Pattern.compile(Pattern.quote(path)));
    }

    /** Where a program makes the ids of entries, it makes their URLs. */
    private void addPrograms(SourceRoutes.Builder routes) {
        String program = site.collections().text();
        boolean computed = !program.isEmpty() && site.collections().named("docs").isEmpty();
        if (program.contains("generateId") || computed) {
            routes.addProgram(
                    new ProgramRoute(site.collections().file(), "/", Pattern.compile("/.*")));
        }
    }

    private Route.Form form(String path) {
        boolean folder = site.config().format() == Format.DIRECTORY || path.equals("/");
        return folder ? Route.Form.POLICY : Route.Form.FILE;
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
        // Astro takes one name off the end, Starlight another.
        return withoutIndex(withoutIndex(whole));
    }

    private static String withoutIndex(String path) {
        String folder = path.endsWith("/index") ? Paths.folder(path) : path;
        return folder.isEmpty() ? "/" : folder;
    }

    private void addFallbacks(
            List<Route> pages, StarlightLocales locales, SourceRoutes.Builder routes) {
        Set<String> known = new HashSet<>();
        pages.forEach(page -> known.add(page.path()));
        Set<String> others = new TreeSet<>(locales.folders());
        if (locales.isRootFilled()) {
            others.add("");
        }
        Set<String> translated = new HashSet<>();
        for (Route page : pages) {
            String own = locales.folderOf(page.path());
            if (locales.main().filter(main -> !main.equals(own)).isPresent()) {
                continue;
            }
            String rest = own.isEmpty() ? page.path() : page.path().substring(own.length() + 1);
            if (!translated.add(rest) && locales.main().isEmpty()) {
                // Any language's page stands for those of all others.
                continue;
            }
            for (String language : others) {
                String path = "/" + Paths.trimSlashes(language + rest);
                if (known.contains(path)) {
                    continue;
                }
                if (locales.main().isPresent()) {
                    routes.add(
                            new Route(
                                    path,
                                    page.form(),
                                    new Route.Origin.Fallback(),
                                    page.document()));
                } else {
                    // It is open whose pages stand in.
                    routes.addPossible(path);
                }
            }
        }
    }

    /** Starlight brings the sitemap along. */
    @Override
    boolean hasSitemap() {
        return site.config().integration(NAME).isEmpty()
                ? super.hasSitemap()
                : super.hasSitemap() || site.config().integration("sitemap").isEmpty();
    }

    @Override
    SiteDescription description() {
        SiteDescription astro = super.description();
        Value.Mapping languages = theme().mapping("locales");
        String main = theme().text("defaultLocale").orElse("root");
        return new SiteDescription(
                astro.url(),
                theme().text("title")
                        .or(() -> theme().mapping("title").texts(main).stream().findFirst()),
                astro.language().or(() -> languages.mapping(main).text("lang")),
                locales.folders().stream().sorted().toList(),
                astro.basePath(),
                astro.trailingSlash(),
                astro.isSlashCanonical());
    }

    /** The theme has one collection; of a program that is not known, nothing else is. */
    @Override
    public List<OwnCollection> collections() {
        List<OwnCollection> all = super.collections();
        if (all.stream().anyMatch(own -> own.name().equals("docs"))) {
            return all;
        }
        List<OwnCollection> more = new ArrayList<>(all);
        more.add(
                new OwnCollection(
                        "docs",
                        List.of(Glob.literal(Paths.trimSlashes(docs)) + "/" + Collections.USUAL),
                        "",
                        "starlight",
                        Map.of(),
                        List.of(),
                        Map.of(),
                        Map.of()));
        return more;
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

    @Override
    boolean isRenderedByTheme(Document document) {
        return document.file().startsWith(docs);
    }
}
