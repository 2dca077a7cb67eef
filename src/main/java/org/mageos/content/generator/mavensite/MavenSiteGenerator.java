package org.mageos.content.generator.mavensite;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.FileKind;
import org.mageos.content.document.asciidoc.AsciidocOptions;
import org.mageos.content.generator.DocumentFormat;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.JavadocFolder;
import org.mageos.content.generator.MenuLink;
import org.mageos.content.generator.Routing;
import org.mageos.content.generator.SiteDescription;
import org.mageos.content.generator.SiteLayout;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.generator.Sources;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.settings.SiteSettings.TrailingSlash;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/** The site of a Maven build: that of each module, as they are staged together. */
final class MavenSiteGenerator implements SiteLayout, Routing, DocumentFormat {

    /** Hosts of repositories, at which no site of Maven is. */
    private static final Set<String> REPOSITORIES =
            Set.of(
                    "github.com",
                    "www.github.com",
                    "gitlab.com",
                    "bitbucket.org",
                    "sourceforge.net");

    private static final List<String> JAVADOC = List.of("apidocs", "testapidocs");

    /** What has Javadoc take sources of other modules. */
    private static final List<String> OF_OTHERS =
            List.of("includeDependencySources", "sourcepath", "<subpackages");

    private static final AsciidocOptions ASCIIDOC =
            new AsciidocOptions(
                    Map.of("idprefix", AsciidocOptions.Setting.soft("")),
                    false,
                    AsciidocOptions.Program.ASCIIDOCTOR);

    private final ReactorSites sites;
    private final FileTree tree;
    private final Descriptors descriptors;
    private final SiteDescription description;
    private final PluginGoals goals;
    private final MavenDoubts doubts;
    private final List<MenuLink> menuLinks;
    private final DoxiaLinks links;

    MavenSiteGenerator(ReactorSites sites, SiteFiles files, SiteSettings declared) {
        this.sites = sites;
        this.tree = files.tree();
        this.descriptors = new Descriptors(sites, files);
        this.description = describe(sites, descriptors);
        this.goals = new PluginGoals(files);
        this.doubts = new MavenDoubts(sites, descriptors, goals, files.tree());
        this.menuLinks = descriptors.links(description.base(declared));
        this.links = new DoxiaLinks(sites, files);
    }

    /** The rules of the site. */
    Generator generator() {
        return new Generator(
                MavenSite.NAME, this, description, this, links, new SiteAnchors(sites), this);
    }

    private static SiteDescription describe(ReactorSites sites, Descriptors descriptors) {
        return new SiteDescription(
                sites.top().url().flatMap(MavenSiteGenerator::siteUrl),
                descriptors.title(sites.topSite()).or(sites.top()::name),
                Optional.empty(),
                sites.topSite().locales(),
                "",
                TrailingSlash.IGNORE,
                false);
    }

    /** The URL of a project may be that of its repository, at which no site is. */
    private static Optional<URI> siteUrl(String url) {
        try {
            URI uri = new URI(url);
            boolean isSite =
                    uri.getHost() != null
                            && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                            && !REPOSITORIES.contains(uri.getHost().toLowerCase(Locale.ROOT));
            return isSite ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            // It names a property that only a build knows.
            return Optional.empty();
        }
    }

    @Override
    public boolean isContent(String file) {
        return sites.page(file).isPresent();
    }

    @Override
    public boolean isDocument(String file) {
        return sites.page(file).filter(page -> isRead(page, file)).isPresent();
    }

    private static boolean isRead(SourcePage page, String file) {
        return switch (page.format()) {
            case MARKDOWN, APT, XDOC, FML -> true;
            case XHTML -> FileKind.isHtml(file);
            case ASCIIDOC, CONFLUENCE, TEXTILE, TWIKI, DOCBOOK -> false;
        };
    }

    @Override
    public boolean isHtmlPage(String file) {
        return isDocument(file);
    }

    @Override
    public List<String> publicFolders() {
        return List.of(Paths.join(sites.topSite().folder(), ModuleSite.RESOURCES));
    }

    /** A site of several modules is whole only where it is staged. */
    @Override
    public Optional<String> outputFolder() {
        String name = sites.all().size() > 1 ? "target/staging" : "target/site";
        return Optional.of(Paths.join(sites.top().folder(), name));
    }

    @Override
    public SourceRoutes routes(Sources sources) {
        return new MavenRoutes(sites, goals, sources).make();
    }

    @Override
    public List<MenuLink> menuLinks() {
        return menuLinks;
    }

    /** Where the plugin for Javadoc is a report that writes to its usual folders. */
    @Override
    public List<JavadocFolder> javadocFolders() {
        return sites.all().stream()
                .filter(
                        site ->
                                site.module().reports().stream()
                                        .anyMatch(MavenSiteGenerator::isJavadoc))
                .flatMap(
                        site ->
                                JAVADOC.stream()
                                        .map(
                                                name ->
                                                        new JavadocFolder(
                                                                site.mount() + "/" + name,
                                                                javadocSources(site.module()))))
                .toList();
    }

    /** That of a module with modules is about all of them, and so is one without sources. */
    private String javadocSources(MavenModule module) {
        String pom = module.pom().text();
        boolean isOfOthers =
                !module.pom().modules().isEmpty()
                        || OF_OTHERS.stream().anyMatch(pom::contains)
                        || !tree.hasFolder(Paths.join(module.folder(), module.sourceDirectory()));
        return isOfOthers ? "" : module.folder();
    }

    private static boolean isJavadoc(PomPlugin report) {
        return report.artifactId().equals("maven-javadoc-plugin")
                && report.configured("destDir").isEmpty()
                && report.configured("reportOutputDirectory").isEmpty();
    }

    @Override
    public Optional<String> doubt(String path) {
        return doubts.of(path);
    }

    /** Of a section's title the parser for Doxia makes an id without an underscore before it. */
    @Override
    public AsciidocOptions asciidoc(String file) {
        return sites.page(file).isPresent() ? ASCIIDOC : AsciidocOptions.UNKNOWN;
    }

    @Override
    public boolean readsAsciidoc() {
        return true;
    }

    @Override
    public Dialect markdown() {
        return Dialect.GITHUB
                .withSmartPunctuation()
                .with(Dialect.Extra.HTML_HEADINGS)
                .with(Dialect.Extra.WIKI_URLS)
                .with(Dialect.Extra.LENIENT_FRONT_MATTER);
    }
}
