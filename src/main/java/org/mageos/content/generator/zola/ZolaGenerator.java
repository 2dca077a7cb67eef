package org.mageos.content.generator.zola;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Document;
import org.mageos.content.document.Use;
import org.mageos.content.generator.Anchoring;
import org.mageos.content.generator.DocumentFormat;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.Linking;
import org.mageos.content.generator.MovedPage;
import org.mageos.content.generator.NamedDate;
import org.mageos.content.generator.RedirectEntry;
import org.mageos.content.generator.Reference;
import org.mageos.content.generator.Routing;
import org.mageos.content.generator.SiteDescription;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.generator.SiteLayout;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.generator.Sources;
import org.mageos.content.generator.TemplateIds;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.settings.SiteSettings.TrailingSlash;
import org.mageos.content.slug.FootnoteIds;
import org.mageos.content.slug.SlugDialect;
import org.mageos.content.slug.ZolaSlugs;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/** A site of Zola. */
final class ZolaGenerator implements SiteLayout, Routing, Linking, Anchoring, DocumentFormat {

    private static final String PROCESSED =
            "an image that Zola makes where a template asks for it (add it to routes)";
    private static final String THEME =
            "a file that the theme may have, whose folder is not there (add it to routes)";

    private final SiteFolder site;
    private final ZolaConfig config;
    private final SiteDescription description;
    private final ZolaLinks links;
    private final Set<String> builtIn;
    private final TemplateIds templateIds;
    private final Map<String, Boolean> shortcodes;
    private final boolean lacksTheme;

    ZolaGenerator(SiteFolder site, ZolaConfig config, SiteFiles files, SiteSettings declared) {
        this.site = site;
        this.config = config;
        this.description = describe(config);
        this.links = new ZolaLinks(site, config, files.tree(), description.base(declared));
        Set<String> ids = new HashSet<>(Set.of("top", "continue-reading"));
        this.templateIds = TemplateIds.in(files, templates(), Set.of("html"));
        ids.addAll(templateIds.literal());
        this.builtIn = Set.copyOf(ids);
        this.shortcodes = ZolaShortcodes.effects(files, templates());
        this.lacksTheme =
                config.theme()
                        .filter(theme -> !files.tree().hasFolder(site.name("themes/" + theme)))
                        .isPresent();
    }

    private List<String> templates() {
        List<String> folders = new ArrayList<>(List.of(site.name("templates")));
        config.theme().ifPresent(t -> folders.add(site.name("themes/" + t + "/templates")));
        return folders;
    }

    /** The rules of the site, all of which this answers. */
    Generator generator() {
        return new Generator("zola", this, description(), this, this, this, this);
    }

    @Override
    public boolean isContent(String file) {
        return site.holds("content", file);
    }

    @Override
    public boolean isRead(String file) {
        return !site.holds(config.output(), file)
                && !site.holds("themes", file)
                && !site.holds("templates", file)
                && !(isContent(file) && config.ignores(site.inSite(file).orElse(file)));
    }

    @Override
    public SourceRoutes routes(Sources sources) {
        return new ZolaRoutes(site, config, sources).make();
    }

    @Override
    public Optional<RedirectEntry> redirect(MovedPage moved) {
        return moved.page().map(page -> ZolaRoutes.alias(page, moved.from()));
    }

    @Override
    public List<String> publicFolders() {
        List<String> folders = new ArrayList<>(List.of(site.name("static")));
        config.theme().ifPresent(t -> folders.add(site.name("themes/" + t + "/static")));
        return folders;
    }

    @Override
    public Optional<String> outputFolder() {
        return Optional.of(site.name(config.output()));
    }

    private SiteDescription description() {
        return description;
    }

    /** Every page is an {@code index.html} in a folder of its own. */
    private static SiteDescription describe(ZolaConfig config) {
        // base_url may be a path only.
        String path =
                config.baseUrl()
                        .filter(url -> url.startsWith("/"))
                        .map(Paths::trimSlashes)
                        .orElse("");
        return new SiteDescription(
                config.url(),
                config.title(),
                Optional.of(config.defaultLanguage()),
                config.otherLanguages(),
                path.isEmpty() ? "" : "/" + path,
                TrailingSlash.IGNORE,
                true);
    }

    /** What is in the feeds that the settings or a section ask for, in the default language. */
    @Override
    public List<Document> posts(Collection<Document> documents) {
        List<ZolaPage> pages = new ArrayList<>();
        Set<String> sections = new HashSet<>();
        for (Document document : documents) {
            site.inSite(document.file())
                    .filter(file -> file.startsWith("content/"))
                    .map(file -> file.substring("content/".length()))
                    .flatMap(file -> ZolaPage.of(document, file, config))
                    .filter(page -> page.language().equals(config.defaultLanguage()))
                    .ifPresent(pages::add);
        }
        for (ZolaPage page : pages) {
            if (page.section() && ZolaLanguage.hasFeeds(page.data())) {
                sections.add(page.folder());
            }
        }
        boolean all = config.languages().get(config.defaultLanguage()).hasFeed();
        return pages.stream()
                .filter(page -> !page.section() && page.isDated())
                .filter(page -> all || sections.contains(page.parent()))
                .map(ZolaPage::document)
                .toList();
    }

    @Override
    public Optional<NamedDate> dateOfName(Document document) {
        return ZolaPage.dateIn(NamedDate.nameOf(document.file())).flatMap(NamedDate::of);
    }

    @Override
    public boolean isDraft(Document document) {
        return document.frontMatter().data().isSet("draft", true);
    }

    @Override
    public SlugDialect slugs() {
        return new ZolaSlugs(config.anchors());
    }

    @Override
    public FootnoteIds footnotes() {
        return FootnoteIds.ZOLA;
    }

    @Override
    public Dialect markdown() {
        Dialect dialect =
                Dialect.GITHUB
                        .with(Dialect.Attributes.HEADING)
                        .with(Dialect.Templates.ZOLA)
                        .withTags(shortcodes);
        if (config.emoji()) {
            dialect = dialect.with(Dialect.Extra.EMOJI);
        }
        return config.smartPunctuation() ? dialect.withSmartPunctuation() : dialect;
    }

    @Override
    public Set<String> builtInAnchors() {
        return builtIn;
    }

    @Override
    public Optional<String> doubtAnchor(Document document, String id) {
        return templateIds.mayMake(id) ? Optional.of(TemplateIds.DOUBT) : Optional.empty();
    }

    @Override
    public List<String> frontMatterLinks() {
        return List.of("redirect_to");
    }

    @Override
    public Reference link(Document from, Use.Syntax syntax, String text) {
        return links.link(from, syntax, text);
    }

    /** An image's path is a URL, in Markdown as in HTML. */
    @Override
    public Reference image(Document from, Use.Syntax syntax, String text) {
        return new Reference.Url(text);
    }

    @Override
    public Optional<String> doubt(String path) {
        if (path.startsWith("/processed_images/")) {
            return Optional.of(PROCESSED);
        }
        boolean file = Paths.lastSegment(path).indexOf('.') >= 0;
        return lacksTheme && file ? Optional.of(THEME) : Optional.empty();
    }
}
