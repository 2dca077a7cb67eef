package org.mageos.content.generator.antora;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.document.Use;
import org.mageos.content.document.asciidoc.AsciidocOptions;
import org.mageos.content.document.asciidoc.XrefPath;
import org.mageos.content.generator.Anchoring;
import org.mageos.content.generator.DocumentFormat;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.Linking;
import org.mageos.content.generator.Reference;
import org.mageos.content.generator.Routing;
import org.mageos.content.generator.SiteDescription;
import org.mageos.content.generator.SiteLayout;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.generator.Sources;
import org.mageos.content.settings.SiteSettings.TrailingSlash;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/** A site of Antora: all components of the content tree. */
final class AntoraGenerator implements SiteLayout, Routing, Linking, Anchoring, DocumentFormat {

    private static final String OTHER =
            "a URL of the site, which may have components of other repositories (add it to routes)";
    private static final String COMPLETED =
            "an anchor in a page of which an extension of Antora may write a part";

    private static final String FORM =
            "an anchor in the form of a playbook that is not here (set idprefix and idseparator"
                    + " under asciidoc.attributes of antora.yml)";

    private static final String PARTIAL =
            "a relative link of a part of pages, whose URLs it belongs to";

    private final Catalog catalog;
    private final Playbook playbook;
    private final PublishedPaths paths;
    private final ResourceDoubts doubts;
    private final ResourceLinks links;
    private final PageAttributes attributes;

    AntoraGenerator(Catalog catalog, Playbook playbook, SiteFiles files) {
        this.catalog = catalog;
        this.playbook = playbook;
        this.paths = new PublishedPaths(catalog, playbook);
        this.doubts = new ResourceDoubts(catalog, playbook, files);
        this.links =
                new ResourceLinks(
                        catalog, paths, doubts, playbook.isWhole(), playbook.extensions());
        this.attributes = new PageAttributes(catalog, playbook);
    }

    /** The rules of the site, all of which this answers. */
    Generator generator() {
        return new Generator(Antora.NAME, this, description(), this, this, this, this);
    }

    private SiteDescription description() {
        return new SiteDescription(
                playbook.publishedUrl().flatMap(AntoraGenerator::url),
                playbook.site("title"),
                Optional.empty(),
                List.of(),
                "",
                TrailingSlash.IGNORE,
                false);
    }

    /** A path alone says nothing of the host. */
    private static Optional<URI> url(String written) {
        try {
            URI url = new URI(written);
            return url.getHost() == null ? Optional.empty() : Optional.of(url);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isContent(String file) {
        return catalog.resource(file)
                .filter(one -> one.family() != Family.EXAMPLE && one.family() != Family.ATTACHMENT)
                .isPresent();
    }

    @Override
    public boolean isPart(String file) {
        return catalog.resource(file)
                .filter(one -> one.family() != Family.NAV && !one.isPublished())
                .isPresent();
    }

    /** Examples are shown as they are. */
    @Override
    public boolean isRead(String file) {
        return catalog.resource(file).isEmpty() || isContent(file);
    }

    @Override
    public Optional<String> outputFolder() {
        return Optional.of(
                playbook.data()
                        .mapping("output")
                        .text("dir")
                        .flatMap(Paths::normalize)
                        .orElse("build/site"));
    }

    @Override
    public SourceRoutes routes(Sources sources) {
        doubts.look(sources.documents());
        return new AntoraRoutes(catalog, paths, links, playbook, sources).make();
    }

    /** The paths of components that are here are closed, as far as nothing adds to them. */
    @Override
    public boolean makesVersions() {
        return true;
    }

    @Override
    public Optional<String> doubt(String path) {
        Optional<String> extension = playbook.extensions().firstWriting(path);
        if (extension.isPresent()) {
            return extension.map(name -> "a file that the extension " + name + " may write");
        }
        Optional<String> filled = doubts.ofFile(path);
        if (filled.isPresent() || playbook.isWhole()) {
            return filled;
        }
        return catalog.versions().stream()
                .filter(version -> paths.hold(version, path))
                .findFirst()
                .map(doubts::of)
                .orElse(Optional.of(OTHER));
    }

    @Override
    public AsciidocOptions asciidoc(String file) {
        return attributes.of(file).orElse(AsciidocOptions.UNKNOWN);
    }

    @Override
    public boolean readsAsciidoc() {
        return true;
    }

    @Override
    public Optional<Reference> included(String page, String includer, String target) {
        return catalog.resource(includer).map(from -> links.included(from, includer, target));
    }

    @Override
    public Reference xref(Document from, Use.Syntax syntax, String text) {
        int hash = text.indexOf('#');
        Optional<ContentResource> resource = catalog.resource(from.file());
        if (hash == 0 || resource.isEmpty()) {
            return new Reference.Url(text);
        }
        String path = hash < 0 ? text : text.substring(0, hash);
        Optional<String> fragment =
                hash < 0 ? Optional.empty() : Optional.of(text.substring(hash + 1));
        return links.reference(resource.get(), XrefPath.source(syntax, path), fragment);
    }

    @Override
    public Reference image(Document from, Use.Syntax syntax, String text) {
        Optional<ContentResource> resource = catalog.resource(from.file());
        boolean isUrl = text.contains("://") || text.startsWith("data:");
        return isUrl || resource.isEmpty() || isOfFolder(text)
                ? new Reference.Url(text)
                : links.image(resource.get(), text);
    }

    /** Videos and sound lie in the published folder, which the attribute for images names. */
    private static boolean isOfFolder(String text) {
        return text.startsWith(Family.IMAGE.published() + "/")
                || text.startsWith("../") && text.contains("/" + Family.IMAGE.published() + "/");
    }

    @Override
    public boolean mayRewriteLinks() {
        return false;
    }

    @Override
    public Optional<String> doubtAnchor(Document document, String id) {
        if (catalog.owner(document.file()).filter(ComponentVersion::isCompleted).isPresent()) {
            return Optional.of(COMPLETED);
        }
        Optional<String> extension =
                playbook.extensions()
                        .firstMaking(
                                () -> TabIds.mayHave(document, id),
                                name -> attributes.maySet(document, name));
        if (extension.isPresent()) {
            return extension.map(
                    name ->
                            "an anchor in a page of which the extension "
                                    + name
                                    + " may write a part");
        }
        boolean isOfForm = !attributes.setForm(document.file()) && SectionForms.has(document, id);
        return isOfForm ? Optional.of(FORM) : Optional.empty();
    }

    /** The URL of a link of a document, as it stands there. */
    @Override
    public Reference link(Document from, Use.Syntax syntax, String text) {
        boolean isRelative = Destination.parse(text).scheme().isEmpty() && !text.startsWith("#");
        boolean hasUrl =
                catalog.resource(from.file())
                        .filter(one -> one.family() == Family.PAGE)
                        .isPresent();
        return isRelative && !hasUrl
                ? new Reference.Doubtful(text, PARTIAL)
                : new Reference.Url(text);
    }
}
