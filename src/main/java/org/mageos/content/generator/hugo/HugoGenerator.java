package org.mageos.content.generator.hugo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Document;
import org.mageos.content.document.Heading;
import org.mageos.content.document.Use;
import org.mageos.content.generator.Anchoring;
import org.mageos.content.generator.AsciidocTexts;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.Linking;
import org.mageos.content.generator.MenuLink;
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
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.settings.SiteSettings.TrailingSlash;
import org.mageos.content.slug.FootnoteIds;
import org.mageos.content.slug.SlugDialect;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/** The rules of one Hugo site. */
final class HugoGenerator implements SiteLayout, Routing, Linking, Anchoring, AsciidocTexts {

    private static final String LIST = "an anchor in a list, which a template may fill";

    private static final String OTHERS =
            "an anchor in a page into which a template puts other files";
    private static final String EARLIER = "an id that only versions of Hugo before 0.144 make";

    private static final String HOOK =
            "an anchor of a heading, whose id a render hook of the site makes";

    /** Folders of a site whose documents are no content of it. */
    private static final List<String> OTHER_FOLDERS =
            List.of(
                    "archetypes",
                    "assets",
                    "data",
                    "i18n",
                    "layouts",
                    "resources",
                    "static",
                    "_vendor",
                    "node_modules");

    private final HugoSettings settings;
    private final HugoMarkdown markdown;
    private final HugoAsciidoc asciidoc;
    private final ContentIndex index;
    private final HugoLinks links;
    private final HugoDoubts doubts;
    private final Layouts layouts;
    private final Map<String, String> adapters;
    private final boolean aliasesLead;
    private final Set<String> anchors;
    private final List<MenuLink> menuLinks;

    private HugoGenerator(
            HugoSettings settings,
            HugoAsciidoc asciidoc,
            ContentIndex index,
            HugoLinks links,
            HugoDoubts doubts,
            Layouts layouts,
            Map<String, String> adapters,
            boolean aliasesLead,
            List<MenuLink> menuLinks) {
        this.aliasesLead = aliasesLead;
        this.menuLinks = List.copyOf(menuLinks);
        this.adapters = Map.copyOf(adapters);
        this.settings = settings;
        this.asciidoc = asciidoc;
        this.markdown =
                new HugoMarkdown(settings.goldmark(), settings.config().isSet("enableemoji", true));
        this.index = index;
        this.links = links;
        this.doubts = doubts;
        this.layouts = layouts;
        Set<String> ids = new HashSet<>(layouts.ids().literal());
        ids.add("top");
        this.anchors = Set.copyOf(ids);
    }

    static Generator of(SiteFiles files, HugoSettings settings, SiteSettings declared) {
        ContentIndex index = new ContentIndex(settings, files.tree());
        Map<String, String> adapters = new HashMap<>();
        for (String file : index.adapters().values()) {
            files.text(file).ifPresent(text -> adapters.put(file, AdapterPaths.in(text)));
        }
        RenderHook link = RenderHook.of(files, settings, "link");
        RenderHook image = RenderHook.of(files, settings, "image");
        return new HugoGenerator(
                        settings,
                        new HugoAsciidoc(settings, files.tree()),
                        index,
                        new HugoLinks(settings, index, files.tree(), link, image),
                        new HugoDoubts(settings, files),
                        Layouts.read(files, settings.mounts()),
                        adapters,
                        Aliases.lead(files, settings),
                        HugoMenus.links(
                                files,
                                settings,
                                index,
                                declared.url()
                                        .or(settings::url)
                                        .map(SiteDescription::pathOf)
                                        .orElse("")))
                .generator();
    }

    /** The rules of the site, all of which this answers. */
    Generator generator() {
        return new Generator("hugo", this, description(), this, this, this, this);
    }

    @Override
    public List<MenuLink> menuLinks() {
        return menuLinks;
    }

    @Override
    public boolean isContent(String file) {
        return settings.mounts().content().stream()
                .anyMatch(mount -> mount.targetOf(file).isPresent());
    }

    /** Of the site's folder only the content is read, and what lies beside all its folders. */
    @Override
    public boolean isRead(String file) {
        if (isContent(file)) {
            return index.file(file)
                    .map(page -> ContentName.of(page.file(), Set.of()))
                    .filter(name -> name.isMarkdown() || name.isHtml() || name.isAsciidoc())
                    .isPresent();
        }
        String themes = settings.config().text("themesdir").orElse("themes");
        return !isBelow(settings.publishFolder(), file)
                && !isBelow(Paths.join(settings.folder(), Paths.trimSlashes(themes)), file)
                && OTHER_FOLDERS.stream()
                        .noneMatch(name -> isBelow(Paths.join(settings.folder(), name), file));
    }

    private static boolean isBelow(String folder, String file) {
        return file.startsWith(folder + "/");
    }

    @Override
    public boolean isHtmlPage(String file) {
        return index.file(file).isPresent();
    }

    @Override
    public SourceRoutes routes(Sources sources) {
        return new HugoRoutes(settings, index, layouts, adapters, aliasesLead, sources).make();
    }

    @Override
    public Optional<RedirectEntry> redirect(MovedPage moved) {
        return Aliases.entry(moved);
    }

    @Override
    public List<String> publicFolders() {
        return settings.mounts().statics().stream()
                .filter(mount -> mount.target().isEmpty() && !settings.hasManyHosts())
                .map(Mount::source)
                .distinct()
                .toList();
    }

    @Override
    public Optional<String> outputFolder() {
        return Optional.of(settings.publishFolder());
    }

    /** By default a page is an {@code index.html} in a folder of its own. */
    private SiteDescription description() {
        Optional<String> language =
                settings.isMultilingual()
                        ? Optional.of(settings.mainLanguage().key())
                        : settings.config()
                                .text("locale")
                                .or(() -> settings.config().text("languagecode"));
        return new SiteDescription(
                settings.url(),
                settings.title(),
                language,
                prefixes(),
                "",
                TrailingSlash.IGNORE,
                true);
    }

    private List<String> prefixes() {
        return settings.languages().stream()
                .map(Language::prefix)
                .filter(prefix -> !prefix.isEmpty())
                .toList();
    }

    @Override
    public List<Document> posts(Collection<Document> documents) {
        return new MainSections(settings, index).posts(documents);
    }

    @Override
    public Optional<NamedDate> dateOfName(Document document) {
        return new PageDates(settings).named(NamedDate.nameOf(document.file()));
    }

    /** Drafts are among the routes that are left out, for lists may hand the mark down. */
    @Override
    public boolean isDraft(Document document) {
        if (index.file(document.file())
                .filter(f -> f.type() != ContentFile.Type.PART)
                .isPresent()) {
            return false;
        }
        return LowerCaseKeys.of(document.frontMatter().data()).isSet("draft", true);
    }

    @Override
    public boolean changesTexts() {
        return layouts.otherContent().areChanged();
    }

    @Override
    public SlugDialect slugs() {
        return markdown.slugs();
    }

    @Override
    public Set<String> ids(Document document) {
        List<Heading> headings = new ArrayList<>(document.headings());
        document.terms()
                .forEach(
                        t ->
                                headings.add(
                                        new Heading(1, t.text(), Optional.empty(), t.position())));
        headings.sort(Comparator.comparing(Heading::position));
        Set<String> ids = new LinkedHashSet<>(slugs().ids(headings));
        ids.addAll(footnotes().of(document.footnotes()));
        return ids;
    }

    @Override
    public FootnoteIds footnotes() {
        return markdown.footnotes();
    }

    /** A page that a shortcode puts in is found as one that a link names. */
    @Override
    public Optional<String> imported(Document document, String specifier) {
        return links.page(document, specifier)
                .or(() -> Anchoring.super.imported(document, specifier));
    }

    @Override
    public boolean ignoresCaseOfKeys() {
        return true;
    }

    @Override
    public Conversion conversion() {
        return asciidoc;
    }

    @Override
    public Reference xref(Document from, Use.Syntax syntax, String text) {
        return asciidoc.xref(from, syntax, text);
    }

    @Override
    public Dialect markdown() {
        return markdown.dialect(layouts.shortcodes(), settings.config().mapping("params"));
    }

    @Override
    public Set<String> builtInAnchors() {
        return anchors;
    }

    /** Lists are often filled by their templates: the home page and its sections. */
    @Override
    public Optional<String> doubtAnchor(Document document, String id) {
        Optional<ContentFile> file = index.file(document.file());
        boolean list = file.filter(ContentFile::isList).isPresent();
        if (layouts.areOpen() && list) {
            return Optional.of(LIST);
        }
        String section = file.map(ContentFile::section).orElse("");
        if (layouts.otherContent().isIn(section, list, document)) {
            return Optional.of(OTHERS);
        }
        if (markdown.earlierIds(document.headings()).contains(id)) {
            return Optional.of(EARLIER);
        }
        if (layouts.ids().mayMake(id)) {
            return Optional.of(TemplateIds.DOUBT);
        }
        return layouts.changeIds() ? Optional.of(HOOK) : Optional.empty();
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
        return doubts.of(path);
    }
}
