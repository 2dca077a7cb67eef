package org.mageos.content.generator.mavensite;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.document.Document;
import org.mageos.content.document.Use;
import org.mageos.content.generator.Linking;
import org.mageos.content.generator.Reference;
import org.mageos.content.slug.DoxiaIds;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/**
 * What Doxia makes of links: in Markdown it puts {@code .html} in the place of {@code .md}, in all
 * formats but AsciiDoc it makes an id of a fragment, and all else it leaves alone.
 */
final class DoxiaLinks implements Linking {

    /** {@code FlexmarkDoxiaLinkResolver} of doxia-module-markdown; the dot is any character. */
    private static final Pattern PATH =
            Pattern.compile("(?![^:]+:)((?:\\./)?(?:\\.\\./)*[^.]+).(?:md|markdown)(#[^#.]*)?");

    private static final Pattern NAME =
            Pattern.compile("(?![^:]+:)([^.]+).(?:md|markdown)(#[^#.]*)?");

    private static final String VELOCITY = "a link that Velocity may make something else of";
    private static final String SNIPPET = "a file of a snippet that only a build knows";
    private static final String GENERATION =
            "an anchor that Doxia 1 and 2 make different ones of (name the version of"
                    + " maven-site-plugin in the pom)";
    private static final String PLACEHOLDER = "a placeholder that a script of the host fills in";
    private static final String HTML = ".html";
    private static final String OUTSIDE = "a link out of the site, to one that it lies below";
    private static final String ABSOLUTE =
            "an absolute URL of the site, where more may be published than this build makes";

    /** The beginnings of links of APT that are no anchors although they are no web addresses. */
    private static final List<String> OTHERS =
            List.of("http:/", "https:/", "ftp:/", "mailto:", "file:/");

    private final ReactorSites sites;
    private final FileTree tree;

    DoxiaLinks(ReactorSites sites, FileTree tree) {
        this.sites = sites;
        this.tree = tree;
    }

    @Override
    public boolean mayRewriteLinks() {
        return false;
    }

    @Override
    public Reference link(Document from, Use.Syntax syntax, String text) {
        Optional<SourcePage> page = sites.page(from.file());
        if (page.isEmpty()) {
            return resourcesLink(from, text);
        }
        if (syntax == Use.Syntax.SNIPPET) {
            return snippet(page.get(), text);
        }
        if (syntax == Use.Syntax.FRONT_MATTER) {
            return new Reference.Url(text);
        }
        Destination destination = Destination.parse(text);
        if (destination.isWeb()) {
            return new Reference.Doubtful(text, ABSOLUTE);
        }
        if (destination.scheme().isPresent()) {
            return new Reference.Url(text);
        }
        if (page.get().isVelocity() && text.indexOf('$') >= 0) {
            return new Reference.Unknown(VELOCITY);
        }
        if (isPlaceholder(text)) {
            return new Reference.Unknown(PLACEHOLDER);
        }
        if (page.get().format() == SiteFormat.APT && isAnchorOfApt(text)) {
            return anchorOfApt(from, page.get(), text);
        }
        boolean isMarkdown =
                page.get().format() == SiteFormat.MARKDOWN
                        && (syntax == Use.Syntax.INLINE || syntax == Use.Syntax.DEFINITION);
        return relative(
                page.get(), isMarkdown ? rewritten(text, page.get().site().rewriting()) : text);
    }

    /** A file in the folder of the module; a build may have written what lies in its output. */
    private static Reference snippet(SourcePage page, String file) {
        String inModule = file.replaceFirst("^\\$\\{(project\\.)?basedir}/*", "");
        return inModule.contains("$") || inModule.startsWith("target/")
                ? new Reference.Unknown(SNIPPET)
                : new Reference.File(
                        Paths.join(page.site().module().folder(), inModule), Optional.empty());
    }

    /** A link of a page that is served as it is, whose folder is that in the resources. */
    private Reference resourcesLink(Document from, String text) {
        Destination destination = Destination.parse(text);
        boolean isRelative =
                destination.scheme().isEmpty()
                        && destination.host().isEmpty()
                        && !destination.path().startsWith("/");
        Optional<String> folder =
                sites.ofFile(from.file())
                        .flatMap(site -> site.resource(from.file()))
                        .map(path -> path.substring(0, path.lastIndexOf('/') + 1));
        return isRelative
                        && folder.filter(
                                        one ->
                                                Paths.normalize(
                                                                one
                                                                        + Paths.decode(
                                                                                destination.path()))
                                                        .isEmpty())
                                .isPresent()
                ? new Reference.Unknown(OUTSIDE)
                : new Reference.Url(text);
    }

    /** {@code [preferred]/a.zip}, as the scripts of Apache's mirrors have it. */
    private static boolean isPlaceholder(String text) {
        return text.startsWith("[") && text.indexOf(']') > 1;
    }

    /** APT takes what does not look like a path or a URL for the name of an anchor. */
    private static boolean isAnchorOfApt(String text) {
        return !text.startsWith("#")
                && !text.startsWith("/")
                && !text.startsWith("./")
                && !text.startsWith("../")
                && !text.contains("://")
                && OTHERS.stream().noneMatch(text::startsWith);
    }

    private Reference anchorOfApt(Document from, SourcePage page, String text) {
        boolean isThere =
                page.site().generations().stream()
                        .anyMatch(
                                one ->
                                        new DoxiaPage(page.format(), one)
                                                .ids(from)
                                                .contains(one.fragment(text)));
        Destination destination = Destination.parse(text);
        boolean isPath = text.contains("/") || text.contains(".html");
        if (!isThere && isPath && destination.scheme().isEmpty()) {
            return new Reference.Nothing(
                    "APT takes a link that does not start with './' for an anchor of its page",
                    Optional.of("./" + text));
        }
        List<String> made =
                page.site().generations().stream()
                        .map(one -> "#" + one.fragment(text))
                        .distinct()
                        .toList();
        return made.size() == 1
                ? new Reference.Url(made.get(0))
                : new Reference.Doubtful(made.get(made.size() - 1), GENERATION);
    }

    /** A link of Markdown with the name of the page in the place of that of the file. */
    static String rewritten(String text, SitePlugin.Rewriting rewriting) {
        if (rewriting == SitePlugin.Rewriting.NOTHING) {
            return text;
        }
        Matcher link = (rewriting == SitePlugin.Rewriting.NAMES ? NAME : PATH).matcher(text);
        return link.matches()
                ? link.group(1) + HTML + Optional.ofNullable(link.group(2)).orElse("")
                : text;
    }

    private Reference relative(SourcePage page, String text) {
        Destination destination = Destination.parse(text);
        if (!destination.path().startsWith("/") && leadsOut(page, destination.path())) {
            return new Reference.Unknown(OUTSIDE);
        }
        Optional<Reference> source = ofSource(page, destination);
        if (source.isPresent()) {
            return source.get();
        }
        if (destination.fragment().filter(id -> !id.isBlank()).isEmpty()
                || page.format() == SiteFormat.ASCIIDOC) {
            return new Reference.Url(text);
        }
        String fragment = destination.fragment().get();
        String before = text.substring(0, text.indexOf('#') + 1);
        List<String> made =
                page.site().generations().stream()
                        .map(one -> fragment(page, destination, fragment, one))
                        .distinct()
                        .toList();
        String url = before + made.get(made.size() - 1);
        return made.size() == 1 ? new Reference.Url(url) : new Reference.Doubtful(url, GENERATION);
    }

    /** APT leaves a fragment alone that has no file before it. */
    private static String fragment(
            SourcePage page, Destination destination, String fragment, DoxiaIds ids) {
        return page.format() == SiteFormat.APT && destination.path().isEmpty()
                ? fragment
                : ids.fragment(fragment);
    }

    /** Whether a relative path leads above what is known of the site. */
    private static boolean leadsOut(SourcePage page, String path) {
        Optional<String> whole = Paths.normalize(page.folder() + Paths.decode(path));
        return whole.isEmpty()
                || !page.site().isPlaced()
                        && !("/" + whole.get() + "/").startsWith(page.site().mount() + "/");
    }

    /** A link that names the source of a page, which is not in the site. */
    private Optional<Reference> ofSource(SourcePage page, Destination destination) {
        String path = Paths.decode(destination.path());
        String extension = Paths.extension(path).toLowerCase(Locale.ROOT);
        if (extension.isEmpty() || ("." + extension).equals(HTML)) {
            return Optional.empty();
        }
        String folder = path.startsWith("/") ? "" : page.folder();
        Optional<String> whole = Paths.normalize(folder + path);
        return whole.filter(name -> isSource("/" + name))
                .map(
                        name ->
                                new Reference.Nothing(
                                        "the site has no sources, and Doxia does not rewrite this"
                                                + " link",
                                        Optional.of(
                                                destination.withPath(
                                                        Paths.withoutExtension(destination.path())
                                                                + HTML))));
    }

    /** Whether a path is that of a source of the site, and not also of a file that it serves. */
    private boolean isSource(String path) {
        ModuleSite site = sites.at(path);
        String inSite = Paths.trimSlashes(path.substring(site.mount().length()));
        String locale = site.locale(inSite);
        String name = locale.isEmpty() ? inSite : inSite.substring(locale.length() + 1);
        if (tree.hasFile(Paths.join(site.folder(locale), ModuleSite.RESOURCES + "/" + name))) {
            return false;
        }
        for (SiteFormat format : SiteFormat.values()) {
            if (format.page(name).isPresent()
                    && tree.hasFile(
                            Paths.join(site.folder(locale), format.folder() + "/" + name))) {
                return true;
            }
        }
        return false;
    }

    /** Images are not rewritten, and lie where their URL says. */
    @Override
    public Reference image(Document from, Use.Syntax syntax, String text) {
        Optional<SourcePage> page = sites.page(from.file());
        if (page.filter(SourcePage::isVelocity).isPresent() && text.indexOf('$') >= 0) {
            return new Reference.Unknown(VELOCITY);
        }
        if (isPlaceholder(text)) {
            return new Reference.Unknown(PLACEHOLDER);
        }
        Destination destination = Destination.parse(text);
        boolean isRelative =
                destination.scheme().isEmpty()
                        && destination.host().isEmpty()
                        && !destination.path().startsWith("/");
        return page.isPresent() && isRelative && leadsOut(page.get(), destination.path())
                ? new Reference.Unknown(OUTSIDE)
                : new Reference.Url(text);
    }
}
