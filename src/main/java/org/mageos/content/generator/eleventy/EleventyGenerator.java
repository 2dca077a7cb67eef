package org.mageos.content.generator.eleventy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Document;
import org.mageos.content.document.Use;
import org.mageos.content.generator.Anchoring;
import org.mageos.content.generator.DocumentFormat;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.Linking;
import org.mageos.content.generator.NamedDate;
import org.mageos.content.generator.Opening;
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
import org.mageos.content.slug.EleventySlugs;
import org.mageos.content.slug.FootnoteIds;
import org.mageos.content.slug.MarkdownItSlugs;
import org.mageos.content.slug.NoSlugs;
import org.mageos.content.slug.SlugDialect;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/** A site of Eleventy. */
final class EleventyGenerator implements SiteLayout, Routing, Linking, Anchoring, DocumentFormat {

    private static final Pattern DATED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final String PAGES =
            "a URL that Eleventy's settings may make by program (add it to routes)";
    private static final String FILES =
            "a file that Eleventy's settings or the build may write (add it to routes)";
    private static final String PREFIX =
            "a URL of a site whose Eleventy settings compute a path prefix (set site.url)";
    private static final String IDS =
            "an anchor in a page of which a plugin of Eleventy's settings may make the ids";

    private final SiteFolder site;
    private final EleventyConfig config;
    private final SiteFiles files;
    private final EleventyTemplates templates;
    private final EleventyLinks links;
    private final TemplateIds templateIds;
    private final Set<String> builtIn;
    private final boolean knowsUrl;
    private final boolean dataMakesPages;
    private final WrittenPictures pictures;

    EleventyGenerator(
            SiteFolder site, EleventyConfig config, SiteFiles files, SiteSettings declared) {
        this.site = site;
        this.config = config;
        this.files = files;
        this.knowsUrl = declared.url().isPresent();
        this.pictures = new WrittenPictures(files.tree(), site.name(config.input()));
        this.templates = new EleventyTemplates(site, config, files);
        this.links =
                new EleventyLinks(
                        site, config, templates, files.tree(), description().base(declared));
        Set<String> ids = new HashSet<>(Set.of("top"));
        List<String> folders = new ArrayList<>();
        config.hidden().forEach(folder -> folders.add(site.name(folder)));
        this.templateIds =
                TemplateIds.in(
                        files,
                        folders,
                        Set.of("html", "njk", "liquid", "webc", "md", "js", "hbs", "ejs"));
        ids.addAll(templateIds.literal());
        this.builtIn = Set.copyOf(ids);
        this.dataMakesPages =
                files.tree().files().stream()
                        .filter(file -> folders.stream().anyMatch(f -> file.startsWith(f + "/")))
                        .map(Paths::lastSegment)
                        .anyMatch(
                                name ->
                                        name.startsWith("permalink.")
                                                || name.startsWith("eleventyComputed."));
    }

    /** The rules of the site, all of which this answers. */
    Generator generator() {
        return new Generator("eleventy", this, description(), this, this, this, this);
    }

    @Override
    public boolean isContent(String file) {
        return site.inSite(file)
                .filter(name -> !EleventyRoutes.isOfRepository(name))
                .flatMap(templates::stem)
                .isPresent();
    }

    @Override
    public boolean isRead(String file) {
        // Of the input folder only templates are read: what is ignored there is no page of
        // anything.
        boolean ignored =
                !config.input().isEmpty()
                        && site.holds(config.input(), file)
                        && site.inSite(file).flatMap(templates::stem).isEmpty();
        return (config.output().isEmpty() || !site.holds(config.output(), file))
                && !ignored
                && config.hidden().stream().noneMatch(folder -> site.holds(folder, file));
    }

    @Override
    public SourceRoutes routes(Sources sources) {
        EleventyData data = new EleventyData(files, site, config);
        return new EleventyRoutes(site, config, templates, data, sources).make();
    }

    @Override
    public List<String> publicFolders() {
        return new EleventyCopies(site, config).publicFolders();
    }

    /**
     * A site may have no folder that becomes its root; the hosts' files lie beside its settings.
     */
    @Override
    public List<String> redirectFolders() {
        List<String> folders = new ArrayList<>(publicFolders());
        folders.add(site.name(""));
        return folders;
    }

    @Override
    public Optional<String> outputFolder() {
        return config.output().isEmpty()
                ? Optional.empty()
                : Optional.of(site.name(config.output()));
    }

    /** By default a page is an {@code index.html} in a folder of its own. */
    private SiteDescription description() {
        return new SiteDescription(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                config.base(),
                TrailingSlash.IGNORE,
                true);
    }

    /** The documents of the collection that a feed is made of. */
    @Override
    public List<Document> posts(Collection<Document> documents) {
        Optional<String> tag =
                config.feed().or(() -> EleventyFeed.ofTemplate(files, site, config.input()));
        if (tag.isEmpty()) {
            return List.of();
        }
        EleventyData data = new EleventyData(files, site, config);
        List<Document> posts = new ArrayList<>();
        for (Document document : documents) {
            Optional<String> file = site.inSite(document.file());
            boolean tagged =
                    file.flatMap(templates::stem)
                            .filter(
                                    stem ->
                                            data.isTagged(
                                                    file.get(),
                                                    stem,
                                                    document.frontMatter().data(),
                                                    tag.get()))
                            .isPresent();
            if (tagged) {
                posts.add(document);
            }
        }
        return posts;
    }

    /** The first one in the whole path counts. */
    @Override
    public Optional<NamedDate> dateOfName(Document document) {
        Matcher dated = DATED.matcher(document.file());
        return dated.find() ? NamedDate.of(dated.group()) : Optional.empty();
    }

    @Override
    public boolean isDraft(Document document) {
        return config.effects().knowsDrafts() && document.frontMatter().data().isSet("draft", true);
    }

    @Override
    public SlugDialect slugs() {
        return switch (config.effects().headingIds()) {
            case NONE -> new NoSlugs();
            case PLUGIN -> new EleventySlugs();
            case ANCHOR -> new MarkdownItSlugs();
            case SLUGIFIED_ANCHOR -> new MarkdownItSlugs(EleventySlugs::slug);
        };
    }

    @Override
    public FootnoteIds footnotes() {
        return config.effects().hasFootnotes() ? FootnoteIds.MARKDOWN_IT : FootnoteIds.NONE;
    }

    @Override
    public Optional<String> doubtAnchor(Document document, String id) {
        if (templateIds.mayMake(id)) {
            return Optional.of(TemplateIds.DOUBT);
        }
        return config.effects().opens(Opening.ANCHORS) ? Optional.of(IDS) : Optional.empty();
    }

    @Override
    public Dialect markdown() {
        Dialect dialect = Dialect.GITHUB.with(config.templates()).with(Dialect.Values.ofPage(""));
        return config.effects().hasAttributes()
                ? dialect.with(Dialect.Attributes.ATTR_LIST)
                : dialect;
    }

    @Override
    public Set<String> builtInAnchors() {
        return builtIn;
    }

    @Override
    public Reference link(Document from, Use.Syntax syntax, String text) {
        return links.link(from, text);
    }

    /** An image's path is a URL, in Markdown as in HTML. */
    @Override
    public Reference image(Document from, Use.Syntax syntax, String text) {
        return links.image(from, text);
    }

    @Override
    public Optional<String> doubt(String path) {
        if (config.prefixIsComputed() && !knowsUrl) {
            return Optional.of(PREFIX);
        }
        if (config.effects().opens(Opening.PAGES) || dataMakesPages) {
            return Optional.of(PAGES);
        }
        String extension = Paths.extension(path);
        boolean file = !extension.isEmpty() && !extension.equals("html");
        return file && config.effects().mayWrite(path) && pictures.mayHold(path)
                ? Optional.of(FILES)
                : Optional.empty();
    }
}
