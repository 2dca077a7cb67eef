package org.mageos.content.generator.astro;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.Component;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Document;
import org.mageos.content.generator.Anchoring;
import org.mageos.content.generator.DocumentFormat;
import org.mageos.content.generator.FrontMatterSchema;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.Linking;
import org.mageos.content.generator.MovedPage;
import org.mageos.content.generator.OwnCollection;
import org.mageos.content.generator.RedirectEntry;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.Route.Form;
import org.mageos.content.generator.Routing;
import org.mageos.content.generator.SiteDescription;
import org.mageos.content.generator.SiteLayout;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.generator.Sources;
import org.mageos.content.generator.TemplateIds;
import org.mageos.content.generator.astro.AstroConfig.Format;
import org.mageos.content.settings.SiteSettings.TrailingSlash;
import org.mageos.content.slug.FootnoteIds;
import org.mageos.content.url.Paths;

/**
 * Astro: file routes below the folder of pages. A file with {@code [param]} or {@code [...rest]} in
 * its name is a program whose paths the sources do not say; the entries of collections get their
 * URLs from such programs. No link of a document is rewritten.
 */
class AstroGenerator implements SiteLayout, Routing, Linking, Anchoring, DocumentFormat {

    private static final String WRITTEN_AROUND =
            "an anchor that a layout or a program's page may write around the text";

    private final AstroSite site;
    private final AstroRedirects redirects;
    private final AstroDoubts doubts;

    AstroGenerator(AstroSite site) {
        this.site = site;
        this.redirects = new AstroRedirects(site.config());
        this.doubts =
                new AstroDoubts(
                        site.config(),
                        redirects,
                        site.collections().text(),
                        site.declared().url().isPresent());
    }

    /** The rules of the site, all of which this answers. */
    Generator generator() {
        return new Generator("astro", this, description(), this, this, this, this);
    }

    @Override
    public boolean isContent(String file) {
        return file.startsWith(site.source() + "/") || site.collections().hold(file);
    }

    @Override
    public boolean isRead(String file) {
        return !file.startsWith(output() + "/") && !site.place().holds(".astro", file);
    }

    @Override
    public SourceRoutes routes(Sources sources) {
        SourceRoutes.Builder routes = new SourceRoutes.Builder();
        addRoutes(sources, routes);
        return routes.build();
    }

    @Override
    public Optional<RedirectEntry> redirect(MovedPage moved) {
        return redirects.entry(moved);
    }

    /** Adds the routes of the pages' files, and those that the settings make. */
    final void addRoutes(Sources sources, SourceRoutes.Builder routes) {
        addPages(sources, routes);
        redirects.rules().forEach(routes::addRedirect);
        if (site.config().origin().isPresent() && hasSitemap()) {
            routes.add(Route.listing("/sitemap-index.xml", Form.FILE));
            routes.add(Route.listing("/sitemap-0.xml", Form.FILE));
        }
    }

    /** Whether the sitemap has its usual names. */
    boolean hasSitemap() {
        return site.config()
                .integration("sitemap")
                .filter(options -> options.entry("filenameBase").isEmpty())
                .isPresent();
    }

    private void addPages(Sources sources, SourceRoutes.Builder routes) {
        String pages = site.source() + "/pages/";
        Map<String, List<Route>> blog = site.blog().of(sources);
        for (String file : sources.tree().files()) {
            if (file.startsWith(pages)) {
                PageFiles.path(file.substring(pages.length()))
                        .ifPresent(path -> addPage(file, path, blog, sources, routes));
            }
        }
        // What another language stands in for comes behind what has a page of its own.
        for (Route page : routes.routes()) {
            boolean isPage =
                    page.origin() instanceof Route.Origin.SourceFile file
                            && PageFiles.isPage(file.name());
            List<String> standIns =
                    isPage ? site.locales().standIns(page.path()) : List.<String>of();
            for (String path : standIns) {
                routes.add(Route.fallback(path, page.document()));
            }
        }
    }

    private void addPage(
            String file,
            String path,
            Map<String, List<Route>> blog,
            Sources sources,
            SourceRoutes.Builder routes) {
        Optional<List<Route>> known = known(file, path, blog, sources);
        if (known.isPresent() && site.locales().standIns(path).isEmpty()) {
            known.get().forEach(routes::add);
            return;
        }
        if (PageFiles.hasParameters(path)) {
            routes.addProgram(PageFiles.program(file, path));
            if (PageFiles.isPage(file)) {
                for (String other : site.locales().standIns(path)) {
                    routes.addProgram(PageFiles.program(file, other));
                }
            }
            return;
        }
        String name = file.substring(site.source().length() + "/pages/".length());
        Form form = PageFiles.form(name, site.config().format());
        Optional<Document> document = Optional.ofNullable(sources.documents().get(file));
        Route route = new Route(path, form, new Route.Origin.SourceFile(file), document);
        routes.add(route);
        addFileName(route, routes);
    }

    /** The pages that a program makes; empty if only a run of it would tell. */
    private Optional<List<Route>> known(
            String file, String path, Map<String, List<Route>> blog, Sources sources) {
        String name = file.substring(site.source().length() + "/pages/".length());
        return blog.containsKey(name)
                ? Optional.of(blog.get(name))
                : site.staticPaths()
                        .of(file, path, sources)
                        .map(pages -> entries(name, pages, sources));
    }

    /** The pages that a program makes of sources, which are named by their paths. */
    private List<Route> entries(String program, Map<String, String> pages, Sources sources) {
        Form form = PageFiles.form(program, site.config().format());
        List<Route> entries = new ArrayList<>();
        pages.forEach(
                (path, source) ->
                        entries.add(
                                new Route(
                                        path,
                                        form,
                                        new Route.Origin.SourceFile(source),
                                        Optional.ofNullable(sources.documents().get(source)))));
        return entries;
    }

    /** A page that is a file is served under the file's whole name, too. */
    static void addFileName(Route route, SourceRoutes.Builder routes) {
        if (route.form() == Form.FILE && Paths.lastSegment(route.path()).indexOf('.') < 0) {
            routes.addAlso(route.path() + ".html", route);
        }
    }

    @Override
    public List<String> publicFolders() {
        return List.of(site.place().name(site.config().folder("publicDir", "public")));
    }

    @Override
    public Optional<String> outputFolder() {
        return Optional.of(output());
    }

    private String output() {
        return site.place().name(site.config().folder("outDir", "dist"));
    }

    /** By default a page is an {@code index.html} in a folder of its own. */
    SiteDescription description() {
        return new SiteDescription(
                site.config().url(),
                Optional.empty(),
                site.locales().language(),
                site.locales().segments(),
                site.config().base(),
                site.config().trailingSlash().orElse(TrailingSlash.IGNORE),
                site.config().format() != Format.FILE);
    }

    /** Whether a theme renders a document, and no program of the site. */
    boolean isRenderedByTheme(Document document) {
        return false;
    }

    /** Beside the document's own, those that layouts and programs write around it. */
    @Override
    public Set<String> ids(Document document) {
        Set<String> ids = new HashSet<>(Anchoring.super.ids(document));
        ids.addAll(site.templates().idsAround(document, isRenderedByTheme(document)));
        return ids;
    }

    /** Astro itself knows none; for the entries of collections a program may say what it means. */
    @Override
    public boolean isDraft(Document document) {
        boolean ofPages = document.file().startsWith(site.source() + "/pages/");
        return (!ofPages || site.knowsDrafts()) && Routing.super.isDraft(document);
    }

    @Override
    public FootnoteIds footnotes() {
        return FootnoteIds.REMARK;
    }

    @Override
    public Dialect markdown() {
        Dialect dialect =
                Dialect.GITHUB.withComponents().with(Dialect.Values.ofPage("frontmatter."));
        dialect = site.hasMath() ? dialect.with(Dialect.Extra.MATH) : dialect;
        dialect =
                site.config().hasHeadingIds() ? dialect.with(Dialect.Attributes.HEADING) : dialect;
        return site.config().value().mapping("markdown").isSet("smartypants", false)
                ? dialect
                : dialect.withSmartPunctuation();
    }

    @Override
    public Optional<String> doubtComponents(Document from) {
        return site.components().doubtLinks(from);
    }

    @Override
    public Optional<TemplateIds> idsOf(Document document, Component component) {
        return doubts.isWithoutIds(component)
                ? Optional.of(TemplateIds.NONE)
                : site.components().of(document, component);
    }

    @Override
    public Optional<String> imported(Document document, String specifier) {
        return site.components().find(document.file(), specifier);
    }

    @Override
    public Map<String, String> aliases() {
        return site.aliases();
    }

    @Override
    public Optional<FrontMatterSchema> schema(String file) {
        return site.collections().schema(file);
    }

    @Override
    public List<OwnCollection> collections() {
        return site.collections().own();
    }

    @Override
    public boolean mayRewriteLinks() {
        return doubts.mayRewriteLinks();
    }

    @Override
    public Optional<String> doubt(String path) {
        return doubts.about(path);
    }

    @Override
    public Optional<String> doubtAnchor(Document document, String id) {
        return site.templates().mayWrite(document, isRenderedByTheme(document), id)
                ? Optional.of(WRITTEN_AROUND)
                : doubts.aboutAnchorOf(document);
    }
}
