package org.mageos.content.generator.jekyll;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Document;
import org.mageos.content.document.FileKind;
import org.mageos.content.document.Use;
import org.mageos.content.document.template.AttributeLists;
import org.mageos.content.generator.Anchoring;
import org.mageos.content.generator.AsciidocTexts;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.Linking;
import org.mageos.content.generator.MovedPage;
import org.mageos.content.generator.NamedDate;
import org.mageos.content.generator.RedirectEntry;
import org.mageos.content.generator.Reference;
import org.mageos.content.generator.Routing;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.generator.SiteLayout;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.generator.Sources;
import org.mageos.content.generator.TemplateIds;
import org.mageos.content.generator.jekyll.SourceFile.Kind;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.slug.FootnoteIds;
import org.mageos.content.slug.SlugDialect;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.value.Moment;
import org.mageos.content.value.Value;

/** The rules of one Jekyll site. */
final class JekyllGenerator implements SiteLayout, Routing, Linking, Anchoring, AsciidocTexts {

    private static final String PROGRAM = "an anchor that a program in _plugins may make";

    private final JekyllConfig config;
    private final JekyllPlugins plugins;
    private final SourceFiles sources;
    private final JekyllUrls urls;
    private final JekyllLinks links;
    private final JekyllDoubts doubts;
    private final DataUrls data;
    private final JekyllMarkdown markdown;
    private final JekyllAsciidoc asciidoc;
    private final Map<String, Value.Mapping> frontMatter;

    /** Whether the layout of redirects is the site's own, and leads where only it knows. */
    private final boolean ownRedirects;

    private final Set<String> layoutIds;
    private final TemplateIds templateIds;
    private final LayoutBase layoutBase;
    private final ThemeAnchors themeAnchors;
    private final String built;
    private final JekyllAddress address;

    /**
     * @param site the folder of the settings
     * @param declared what the plugin's own settings say
     */
    JekyllGenerator(SiteFiles files, SiteFolder site, JekyllConfig config, SiteSettings declared) {
        this.config = config;
        SiteFolder source = SiteFolder.of(site.name(config.source()));
        this.built = site.name(config.destination());
        this.plugins = JekyllPlugins.of(files, site, source, config);
        this.asciidoc = new JekyllAsciidoc(site, config, plugins, files.tree());
        this.sources = SourceFiles.of(files, source, built, config, plugins, asciidoc);
        this.ownRedirects =
                files.text(source.name("_layouts/redirect.html"))
                        .filter(layout -> !layout.contains("redirect.to"))
                        .isPresent();
        this.urls = new JekyllUrls(config, asciidoc, plugins.has("jekyll-polyglot"));
        this.frontMatter = PageFrontMatter.of(files, sources);
        this.layoutIds = new HashSet<>(Set.of("top"));
        List<String> templates = List.of(source.name("_layouts"), source.name("_includes"));
        this.templateIds =
                TemplateIds.in(files, templates, Set.of("html", "htm", "md", "markdown"));
        this.layoutBase = LayoutBase.in(files, templates);
        layoutIds.addAll(templateIds.literal());
        this.themeAnchors = new ThemeAnchors(files, source.name("_layouts"), config);
        this.markdown =
                new JekyllMarkdown(
                        config,
                        JekyllIncludes.effects(files, source.name("_includes")),
                        plugins.has("jemoji"));
        this.address = new JekyllAddress(files, source, config, declared);
        String base = address.base();
        PostIndex posts = new PostIndex(files, sources, config);
        LiquidLinks liquid =
                new LiquidLinks(config, sources, posts, base, plugins.isVersion4(), this::pageUrl);
        this.links =
                new JekyllLinks(
                        config,
                        plugins,
                        sources,
                        asciidoc,
                        files.tree(),
                        liquid,
                        base,
                        this::pageUrl);
        this.data = new DataUrls(files, source, config.dataDir());
        this.doubts = new JekyllDoubts(plugins, sources, address.isBaseKnown());
    }

    /** The rules of the site, all of which this answers. */
    Generator generator() {
        return new Generator("jekyll", this, address.description(), this, this, this, this);
    }

    @Override
    public boolean isContent(String file) {
        return sources.of(file)
                .filter(SourceFile::isRendered)
                .filter(one -> !FileKind.isAsciiDoc(file) || asciidoc.converts(one.extension()))
                .isPresent();
    }

    /** Layouts, includes and data are no documents, nor is what the site was built to. */
    @Override
    public boolean isRead(String file) {
        if (sources.of(file).isPresent()) {
            return true;
        }
        String path = sources.source().inSite(file).orElse("");
        return !file.startsWith(built + "/")
                && !path.startsWith("_")
                && !path.contains("/_")
                && !path.startsWith("vendor/");
    }

    @Override
    public boolean isHtmlPage(String file) {
        return sources.of(file).filter(SourceFile::isRendered).isPresent();
    }

    @Override
    public SourceRoutes routes(Sources all) {
        return new JekyllRoutes(
                        config, plugins, sources, urls, frontMatter, asciidoc, ownRedirects, all)
                .build();
    }

    @Override
    public Optional<RedirectEntry> redirect(MovedPage moved) {
        return moved.page()
                .filter(page -> plugins.has(JekyllPlugins.REDIRECT_FROM))
                .map(page -> JekyllRoutes.oldPath(page, moved.from()));
    }

    private Optional<String> pageUrl(Document document) {
        Value.Mapping data = asciidoc.data(document);
        return sources.of(document.file())
                .filter(SourceFile::isRendered)
                .flatMap(
                        file ->
                                file.kind() == Kind.ENTRY || file.kind() == Kind.DRAFT
                                        ? urls.date(file, data)
                                                .flatMap(
                                                        date ->
                                                                urls
                                                                        .entry(file, data, date)
                                                                        .stream()
                                                                        .findFirst())
                                        : Optional.of(urls.page(file, data)))
                .map(ServedUrl::url);
    }

    /** Netlify and Vercel build the site at its root; {@code _redirects} has to be included. */
    @Override
    public List<String> redirectFolders() {
        return List.of(sources.source().name(""));
    }

    @Override
    public Optional<String> outputFolder() {
        return Optional.of(built);
    }

    @Override
    public List<Document> posts(Collection<Document> documents) {
        return documents.stream().filter(document -> isPost(document.file())).toList();
    }

    private boolean isPost(String file) {
        return sources.of(file)
                .filter(source -> source.kind() == Kind.ENTRY && source.isPost())
                .isPresent();
    }

    @Override
    public Optional<NamedDate> dateOfName(Document document) {
        return sources.of(document.file())
                .filter(file -> file.kind() == Kind.ENTRY)
                .flatMap(file -> PostName.of(file.stem()).date())
                .flatMap(date -> EntryDate.ofName(date, config.zone()))
                .flatMap(date -> NamedDate.of(date.local().toLocalDate().toString()));
    }

    /** Only {@code published} and the date count; defaults have a say in the former. */
    @Override
    public boolean isDraft(Document document) {
        return !config.isSet("unpublished")
                && document.frontMatter().data().isSet("published", false);
    }

    @Override
    public SlugDialect slugs() {
        return markdown.slugs();
    }

    /** A list that becomes the table of contents has an id, and so have its entries. */
    @Override
    public Set<String> ids(Document document) {
        Set<String> ids = Anchoring.super.ids(document);
        if (document.ids().stream().anyMatch(id -> id.id().equals(AttributeLists.TOC))) {
            List.copyOf(ids).forEach(id -> ids.add(AttributeLists.TOC + "-" + id));
        }
        return ids;
    }

    @Override
    public FootnoteIds footnotes() {
        return markdown.footnotes();
    }

    @Override
    public Optional<Moment> moment(String written) {
        return RubyTime.iso(written).flatMap(Moment::parse);
    }

    @Override
    public Conversion conversion() {
        return asciidoc;
    }

    @Override
    public Reference xref(Document from, Use.Syntax syntax, String text) {
        return links.xref(from, syntax, text);
    }

    @Override
    public Dialect markdown() {
        return markdown.dialect();
    }

    @Override
    public Optional<String> doubtAnchor(Document document, String id) {
        if (plugins.programs().makeIds()) {
            return Optional.of(PROGRAM);
        }
        return templateIds.mayMake(id)
                ? Optional.of(TemplateIds.DOUBT)
                : themeAnchors.doubt(layout(document), id, ids(document));
    }

    private Optional<String> layout(Document document) {
        return sources.of(document.file())
                .flatMap(file -> urls.text(file, asciidoc.data(document), "layout"));
    }

    @Override
    public Set<String> builtInAnchors() {
        return Collections.unmodifiableSet(layoutIds);
    }

    @Override
    public Reference link(Document from, Use.Syntax syntax, String text) {
        return layoutBase.doubt(links.read(from, syntax, text));
    }

    @Override
    public Reference image(Document from, Use.Syntax syntax, String text) {
        return link(from, syntax, text);
    }

    @Override
    public boolean lists(String path) {
        return data.have(path);
    }

    @Override
    public Optional<String> doubt(String path) {
        return doubts.of(path);
    }
}
