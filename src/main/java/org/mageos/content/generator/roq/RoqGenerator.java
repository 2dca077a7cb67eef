package org.mageos.content.generator.roq;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.Document;
import org.mageos.content.document.FileKind;
import org.mageos.content.document.Heading;
import org.mageos.content.document.Use;
import org.mageos.content.document.asciidoc.AsciidocOptions;
import org.mageos.content.document.asciidoc.AsciidocOptions.Setting;
import org.mageos.content.generator.Anchoring;
import org.mageos.content.generator.DocumentFormat;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.Linking;
import org.mageos.content.generator.Reference;
import org.mageos.content.generator.Routing;
import org.mageos.content.generator.SiteDescription;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.generator.SiteLayout;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.generator.Sources;
import org.mageos.content.generator.TemplateIds;
import org.mageos.content.generator.XrefUrls;
import org.mageos.content.settings.SiteSettings.TrailingSlash;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/** A site of Quarkus Roq. */
final class RoqGenerator implements SiteLayout, Routing, Linking, Anchoring, DocumentFormat {

    private static final String EXPRESSION = "a link that an expression of Qute makes";
    private static final String PARTS = "an anchor in a page of which Qute makes parts";
    private static final String CONVERTER =
            "an anchor in a page of which asciidoc-java makes the ids";
    private static final String INCLUSION =
            "what a document of Roq includes may lie in a folder of the site";

    private final SiteFolder site;
    private final RoqSettings settings;
    private final RoqPlugins plugins;
    private final SiteFiles files;
    private final RoqContent content;
    private final RoqDoubts doubts;
    private final TemplateIds templateIds;
    private final AsciidocOptions asciidoc;

    RoqGenerator(SiteFolder site, RoqSettings settings, RoqPlugins plugins, SiteFiles files) {
        this.site = site;
        this.settings = settings;
        this.plugins = plugins;
        this.files = files;
        this.content = new RoqContent(site, settings);
        this.doubts = new RoqDoubts(site, settings, plugins, files);
        this.templateIds = TemplateIds.in(files, List.of(site.name("templates")), Set.of("html"));
        this.asciidoc = asciidoc(settings);
    }

    /** A page is an index in a folder of its own, which references to it have to name. */
    private static AsciidocOptions asciidoc(RoqSettings settings) {
        Map<String, Setting> attributes = new HashMap<>();
        attributes.put("relfileprefix", Setting.soft("../"));
        attributes.put("relfilesuffix", Setting.soft("/"));
        attributes.put("sitegen", Setting.soft("roq"));
        settings.attributes()
                .forEach((name, value) -> attributes.put(name, Setting.written(value)));
        return new AsciidocOptions(attributes, false, AsciidocOptions.Program.ASCIIDOCTOR);
    }

    /** The rules of the site, all of which this answers. */
    Generator generator() {
        SiteDescription description =
                new SiteDescription(
                        settings.url(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        settings.base(),
                        TrailingSlash.IGNORE,
                        true);
        return new Generator("roq", this, description, this, this, this, this);
    }

    @Override
    public boolean isContent(String file) {
        return content.inContent(file).filter(RoqLink::isPage).isPresent();
    }

    @Override
    public boolean isHtmlPage(String file) {
        return isContent(file) && FileKind.isHtml(file);
    }

    @Override
    public boolean isRead(String file) {
        boolean isPassedOver = site.holds(settings.contentFolder(), file) && !isContent(file);
        return !isPassedOver && !site.holds("templates", file);
    }

    @Override
    public SourceRoutes routes(Sources sources) {
        return new RoqRoutes(content, settings, plugins.has("aliases"), sources).make();
    }

    @Override
    public Optional<String> outputFolder() {
        return Optional.of(site.name("target/roq"));
    }

    @Override
    public boolean isDraft(Document document) {
        return RoqContent.isDraft(document) && !settings.showsDrafts();
    }

    @Override
    public List<Document> posts(Collection<Document> documents) {
        List<Document> posts = new ArrayList<>();
        for (Document document : documents) {
            boolean isPost =
                    content.inContent(document.file())
                            .map(name -> content.link(name, document.frontMatter().data()))
                            .flatMap(RoqLink::collection)
                            .filter("posts"::equals)
                            .isPresent();
            if (isPost) {
                posts.add(document);
            }
        }
        return posts;
    }

    @Override
    public Optional<String> doubt(String path) {
        return doubts.of(path);
    }

    @Override
    public Reference link(Document from, Use.Syntax syntax, String text) {
        return text.indexOf('{') >= 0 ? new Reference.Unknown(EXPRESSION) : new Reference.Url(text);
    }

    /** An image's path is a URL, in Markdown as in HTML. */
    @Override
    public Reference image(Document from, Use.Syntax syntax, String text) {
        return link(from, syntax, text);
    }

    @Override
    public Reference xref(Document from, Use.Syntax syntax, String text) {
        return link(from, syntax, XrefUrls.of(from, asciidoc.attributes(), syntax, text));
    }

    @Override
    public boolean mayRewriteLinks() {
        return false;
    }

    @Override
    public Set<String> builtInAnchors() {
        Set<String> ids = new HashSet<>(templateIds.literal());
        ids.add("top");
        return ids;
    }

    @Override
    public Optional<String> doubtAnchor(Document document, String id) {
        if (templateIds.mayMake(id)) {
            return Optional.of(TemplateIds.DOUBT);
        }
        if (FileKind.isAsciiDoc(document.file()) && !plugins.has("asciidoc-jruby")) {
            return Optional.of(CONVERTER);
        }
        boolean hasExpression =
                document.headings().stream().map(Heading::text).anyMatch(t -> t.contains("{"));
        boolean hasSection =
                files.text(document.file()).filter(text -> text.contains("{#")).isPresent();
        return hasExpression || hasSection ? Optional.of(PARTS) : Optional.empty();
    }

    @Override
    public AsciidocOptions asciidoc(String file) {
        return isContent(file) ? asciidoc : AsciidocOptions.UNKNOWN;
    }

    @Override
    public boolean readsAsciidoc() {
        return plugins.has("asciidoc") || plugins.has("asciidoc-jruby");
    }

    @Override
    public Optional<Reference> included(String page, String includer, String target) {
        boolean isBeside =
                Paths.normalize(Paths.join(Paths.folder(includer), target))
                        .filter(files.tree()::hasFile)
                        .isPresent();
        return isContent(page) && !isBeside
                ? Optional.of(new Reference.Unknown(INCLUSION))
                : Optional.empty();
    }
}
