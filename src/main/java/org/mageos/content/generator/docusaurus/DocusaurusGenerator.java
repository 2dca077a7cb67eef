package org.mageos.content.generator.docusaurus;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mageos.content.document.Component;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Document;
import org.mageos.content.document.FileKind;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.Use;
import org.mageos.content.generator.Anchoring;
import org.mageos.content.generator.ComponentFiles;
import org.mageos.content.generator.DocumentFormat;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.Linking;
import org.mageos.content.generator.MenuLink;
import org.mageos.content.generator.ModulePaths;
import org.mageos.content.generator.MovedPage;
import org.mageos.content.generator.NamedDate;
import org.mageos.content.generator.RedirectEntry;
import org.mageos.content.generator.Reference;
import org.mageos.content.generator.Routing;
import org.mageos.content.generator.SiteDescription;
import org.mageos.content.generator.SiteLayout;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.generator.Sources;
import org.mageos.content.generator.TemplateIds;
import org.mageos.content.slug.DocusaurusSlugs;
import org.mageos.content.slug.FootnoteIds;
import org.mageos.content.slug.SlugDialect;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.SiteFiles;

/** The rules of one site of Docusaurus. */
final class DocusaurusGenerator implements SiteLayout, Routing, Linking, Anchoring, DocumentFormat {

    private final FileTree tree;
    private final DocusaurusConfig config;
    private final List<RootData> data;
    private final List<ContentRoot> roots;
    private final DocusaurusDoubts doubts;
    private final DocusaurusLinks links;
    private final SlugDialect slugs;
    private final ComponentFiles components;

    private DocusaurusGenerator(SiteFiles files, DocusaurusConfig config, List<RootData> data) {
        this.tree = files.tree();
        this.config = config;
        Map<String, String> aliases = new HashMap<>(ModulePaths.read(files, config.site()));
        aliases.put("@site", config.site().name(""));
        this.components = new ComponentFiles(files, aliases);
        this.data = List.copyOf(data);
        this.roots = data.stream().map(RootData::root).toList();
        this.doubts = DocusaurusDoubts.of(tree, config, data);
        this.links = new DocusaurusLinks(config, roots, tree, doubts);
        Options anchors = config.options().below("markdown").below("anchors");
        this.slugs = new DocusaurusSlugs(anchors.isSet("maintainCase", true));
    }

    static Generator of(SiteFiles files, DocusaurusConfig config) {
        List<RootData> data =
                ContentRoots.of(files, config).stream()
                        .map(root -> RootData.of(files, config, root))
                        .toList();
        return new DocusaurusGenerator(files, config, data).generator();
    }

    /** The rules of the site, all of which this answers. */
    Generator generator() {
        return new Generator("docusaurus", this, description(), this, this, this, this);
    }

    /**
     * The documents of the plugins, and those that pages import: MDX, and what lies below the
     * site's sources.
     */
    @Override
    public boolean isContent(String file) {
        return roots.stream().anyMatch(root -> root.relative(file).isPresent())
                || config.site().holds("", file)
                        && (config.site().holds("src", file) || file.endsWith(".mdx"));
    }

    @Override
    public boolean isRead(String file) {
        List<ContentRoot> holding =
                roots.stream().filter(root -> root.relative(file).isPresent()).toList();
        if (!holding.isEmpty()) {
            return holding.stream().anyMatch(root -> root.loads(file, tree));
        }
        // Versions and languages that the settings leave out.
        String inSite = config.site().inSite(file).orElse("");
        String folder = inSite.indexOf('/') < 0 ? "" : inSite.substring(0, inSite.indexOf('/'));
        return !folder.endsWith("versioned_docs")
                && !Set.of("i18n", "build", ".docusaurus").contains(folder)
                && config.plugins().content().stream()
                        .map(ContentPlugin::folder)
                        .flatMap(Optional::stream)
                        .noneMatch(own -> file.startsWith(own + "/"));
    }

    @Override
    public SourceRoutes routes(Sources sources) {
        return DocusaurusRoutes.of(config, data, sources);
    }

    @Override
    public Optional<RedirectEntry> redirect(MovedPage moved) {
        return ClientRedirects.entry(config, moved);
    }

    @Override
    public List<String> publicFolders() {
        return config.staticFolders();
    }

    @Override
    public Optional<String> outputFolder() {
        return Optional.of(config.site().name("build"));
    }

    @Override
    public List<MenuLink> menuLinks() {
        return Menus.links(config);
    }

    /** Versions that are frozen lie in the tree, each with a folder of its own. */
    @Override
    public boolean makesVersions() {
        return roots.stream()
                .map(ContentRoot::version)
                .anyMatch(version -> !version.isEmpty() && !version.equals(ContentRoot.CURRENT));
    }

    private SiteDescription description() {
        return config.description();
    }

    @Override
    public List<Document> posts(Collection<Document> documents) {
        return documents.stream()
                .filter(post -> blogs().anyMatch(blog -> blog.relative(post.file()).isPresent()))
                .toList();
    }

    private Stream<ContentRoot> blogs() {
        return roots.stream().filter(root -> root.plugin().kind() == ContentPlugin.Kind.BLOG);
    }

    @Override
    public Optional<NamedDate> dateOfName(Document document) {
        return blogs().flatMap(root -> root.relative(document.file()).stream())
                .flatMap(name -> UrlPaths.dateOfPost(name).stream())
                .flatMap(date -> NamedDate.of(date).stream())
                .findFirst();
    }

    @Override
    public boolean isDraft(Document document) {
        return document.frontMatter().data().isSet("draft", true);
    }

    @Override
    public SlugDialect slugs() {
        return slugs;
    }

    @Override
    public FootnoteIds footnotes() {
        return FootnoteIds.REMARK;
    }

    /** {@code @docusaurus/Link}. */
    @Override
    public Map<String, MarkdownOptions.Component> components() {
        return Map.of("Link", MarkdownOptions.Component.of(List.of("to"), List.of()));
    }

    @Override
    public Dialect markdown() {
        Dialect dialect =
                Dialect.GITHUB
                        .with(Dialect.Attributes.HEADING)
                        .withComponents()
                        .with(Dialect.Values.ofPage("frontMatter."));
        return config.hasMath() ? dialect.with(Dialect.Extra.MATH) : dialect;
    }

    /** By default {@code .md} is MDX, too. */
    /** Its option {@code mdx1Compat.comments}, which is on unless somebody switches it off. */
    @Override
    public boolean hasHtmlCommentsInMdx() {
        return true;
    }

    @Override
    public boolean isMdx(String file) {
        Options markdown = config.options().below("markdown");
        String format = markdown.text("format").orElse("mdx");
        return FileKind.isMdx(file) && !format.equals("md")
                || format.equals("mdx") && isContent(file);
    }

    @Override
    public Set<String> builtInAnchors() {
        return Set.of("top", "__docusaurus", "__docusaurus_skiptocontent_fallback");
    }

    @Override
    public Optional<String> doubtComponents(Document from) {
        return components.doubtLinks(from);
    }

    @Override
    public Optional<TemplateIds> idsOf(Document document, Component component) {
        return components.of(document, component);
    }

    @Override
    public Optional<String> imported(Document document, String specifier) {
        return components.find(document.file(), specifier);
    }

    @Override
    public Reference link(Document from, Use.Syntax syntax, String text) {
        return links.link(from, syntax, Objects.requireNonNull(text, "text"));
    }

    @Override
    public Reference image(Document from, Use.Syntax syntax, String text) {
        return links.image(from, syntax, Objects.requireNonNull(text, "text"));
    }

    @Override
    public Optional<String> doubt(String path) {
        return doubts.of(path);
    }
}
