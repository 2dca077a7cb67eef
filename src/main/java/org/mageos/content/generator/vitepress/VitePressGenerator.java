package org.mageos.content.generator.vitepress;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Component;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Document;
import org.mageos.content.document.Typography;
import org.mageos.content.document.Use;
import org.mageos.content.generator.Anchoring;
import org.mageos.content.generator.ComponentFiles;
import org.mageos.content.generator.DocumentFormat;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.Linking;
import org.mageos.content.generator.MenuLink;
import org.mageos.content.generator.Reference;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.Routing;
import org.mageos.content.generator.SiteDescription;
import org.mageos.content.generator.SiteLayout;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.generator.Sources;
import org.mageos.content.generator.TemplateIds;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.settings.SiteSettings.TrailingSlash;
import org.mageos.content.slug.FootnoteIds;
import org.mageos.content.slug.MarkdownItSlugs;
import org.mageos.content.slug.SlugDialect;
import org.mageos.content.slug.VitePressSlugs;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.url.WebUrl;

/** One site of VitePress: every Markdown file of its sources is a page at the file's path. */
final class VitePressGenerator implements SiteLayout, Routing, Linking, Anchoring, DocumentFormat {

    private static final String SLUGS =
            "an anchor of a site whose settings make ids by a program (markdown.anchor)";
    private static final String WRITTEN_HEADING =
            "an anchor of a heading that a plugin of the site writes into pages";
    private static final String BASE = "a URL of a site whose base a program says (set site.url)";
    private static final String REWRITTEN =
            "a URL that a program in rewrites may make (add it to routes)";
    private static final String WRITTEN =
            "a file that a plugin of Vite or buildEnd may write (add it to routes)";
    private static final String SOURCES = "a site whose folder of sources a program says";

    private final VitePressConfig config;
    private final Pages pages;
    private final PageLinks links;
    private final ComponentFiles components;
    private final WrittenHeadings headings;
    private final boolean knowsBase;

    VitePressGenerator(
            VitePressConfig config,
            Pages pages,
            SiteFiles files,
            WrittenHeadings headings,
            SiteSettings declared) {
        this.config = config;
        this.pages = pages;
        this.knowsBase = declared.url().isPresent();
        this.links = new PageLinks(config, pages, files.tree(), description().base(declared));
        this.components = new ComponentFiles(files, Map.of());
        this.headings = headings;
    }

    /** The rules of the site, all of which this answers. */
    Generator generator() {
        return new Generator("vitepress", this, description(), this, this, this, this);
    }

    @Override
    public boolean isContent(String file) {
        return config.sources().holds("", file);
    }

    @Override
    public boolean isRead(String file) {
        return !(file + "/").startsWith(config.output() + "/");
    }

    @Override
    public SourceRoutes routes(Sources sources) {
        SourceRoutes.Builder routes = new SourceRoutes.Builder();
        for (Map.Entry<String, String> page : pages.files().entrySet()) {
            Document document = sources.documents().get(page.getValue());
            Route route = route(page.getKey(), page.getValue(), document);
            routes.add(route);
            routes.addAlso("/" + page.getKey(), route);
            routes.addAlso("/" + page.getKey() + ".html", route);
        }
        pages.programs().forEach(routes::addProgram);
        if (pages.file("404").isEmpty()) {
            Route missing = Route.fallback("/404.html", Optional.empty());
            routes.add(missing).addAlso("/404", missing);
        }
        addPublicPages(sources.tree(), routes);
        return routes.build();
    }

    private Route route(String name, String file, @Nullable Document document) {
        boolean index = Pages.isIndex(name);
        String path =
                "/" + (index ? Paths.folder(name) : config.cleanUrls() ? name : name + ".html");
        Route.Form form = index ? Route.Form.FOLDER : Route.Form.FILE;
        Route.Origin origin = new Route.Origin.SourceFile(file);
        return new Route(path, form, origin, Optional.ofNullable(document));
    }

    /** Links to {@code /old} find {@code public/old.html}. */
    private void addPublicPages(FileTree tree, SourceRoutes.Builder routes) {
        String folder = config.publicFolder() + "/";
        for (String file : tree.files()) {
            if (file.startsWith(folder) && file.endsWith(".html")) {
                String path = file.substring(folder.length(), file.length() - ".html".length());
                routes.addFile("/" + path, file);
            }
        }
    }

    @Override
    public List<String> publicFolders() {
        return List.of(config.publicFolder());
    }

    @Override
    public List<MenuLink> menuLinks() {
        return config.menus();
    }

    @Override
    public Optional<String> outputFolder() {
        return Optional.of(config.output());
    }

    /** The page of a folder has a slash at its end, and no other page. */
    private SiteDescription description() {
        return new SiteDescription(
                url(),
                config.title(),
                config.language(),
                config.languages(),
                config.base(),
                TrailingSlash.IGNORE,
                true);
    }

    /** The sitemap's address names the host, and the base path or not. */
    private Optional<URI> url() {
        return config.host()
                .flatMap(WebUrl::of)
                .filter(WebUrl::isWeb)
                .flatMap(
                        url ->
                                WebUrl.of(
                                        url.getScheme()
                                                + "://"
                                                + url.getRawAuthority()
                                                + config.base()
                                                + "/"));
    }

    /** VitePress knows no drafts. */
    @Override
    public boolean isDraft(Document document) {
        return false;
    }

    @Override
    public SlugDialect slugs() {
        return config.slugify()
                .<SlugDialect>map(function -> new MarkdownItSlugs(function::apply))
                .orElseGet(VitePressSlugs::new);
    }

    @Override
    public FootnoteIds footnotes() {
        return config.hasFootnotes() ? FootnoteIds.MARKDOWN_IT : FootnoteIds.NONE;
    }

    /** markdown-it-attrs gives ids to headings, and to all else. */
    @Override
    public Dialect markdown() {
        Dialect dialect =
                Dialect.GITHUB
                        .with(Dialect.Attributes.MARKDOWN_IT)
                        .with(Typography.WRITTEN_ENTITIES)
                        .withComponents()
                        .with(Dialect.Extra.INTERPOLATION)
                        .with(Dialect.Extra.EMOJI)
                        .with(Dialect.Values.ofPage("$frontmatter."));
        return config.hasMath() ? dialect.with(Dialect.Extra.MATH) : dialect;
    }

    @Override
    public Set<String> builtInAnchors() {
        return Set.of("top", "app", "vpcontent");
    }

    @Override
    public Optional<String> doubtAnchor(Document document, String id) {
        if (config.slugsAreOpen()) {
            return Optional.of(SLUGS);
        }
        return headings.mayHave(id) ? Optional.of(WRITTEN_HEADING) : Optional.empty();
    }

    /** An inclusion such as {@code @parts/a.md} or {@code @/parts/a.md} starts at the sources. */
    @Override
    public Optional<String> imported(Document document, String specifier) {
        return specifier.startsWith("@")
                ? Paths.normalize(config.sources().name(Paths.trimSlashes(specifier.substring(1))))
                : Anchoring.super.imported(document, specifier);
    }

    /** A component is registered by the name of its file, or imported under it. */
    @Override
    public Optional<String> doubtComponents(Document from) {
        return components.doubtLinks(from);
    }

    @Override
    public Optional<TemplateIds> idsOf(Document document, Component component) {
        return components.named(component.name(), "vue");
    }

    @Override
    public List<String> frontMatterLinks() {
        return List.of("hero.actions.link", "features.link", "prev.link", "next.link");
    }

    @Override
    public List<String> frontMatterImages() {
        return List.of(
                "hero.image",
                "hero.image.src",
                "hero.image.light",
                "hero.image.dark",
                "features.icon.src",
                "features.icon.light",
                "features.icon.dark");
    }

    @Override
    public Reference link(Document from, Use.Syntax syntax, String text) {
        return links.link(from, syntax, text);
    }

    @Override
    public Reference image(Document from, Use.Syntax syntax, String text) {
        return links.image(from, syntax, text);
    }

    @Override
    public Optional<String> doubt(String path) {
        if (config.baseIsOpen() && !knowsBase) {
            return Optional.of(BASE);
        }
        if (config.sourcesAreOpen()) {
            return Optional.of(SOURCES);
        }
        if (config.written().mayHave(path)) {
            return Optional.of(WRITTEN);
        }
        return config.rewrites().isOpen() ? Optional.of(REWRITTEN) : Optional.empty();
    }
}
