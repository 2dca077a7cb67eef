package org.mageos.content.generator.mavensite;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.document.Document;
import org.mageos.content.document.Use;
import org.mageos.content.generator.Linking;
import org.mageos.content.generator.Reference;
import org.mageos.content.slug.DoxiaIds;
import org.mageos.content.tree.SiteFiles;
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
    private static final String GENERATION =
            "an anchor that Doxia 1 and 2 make different ones of (name the version of"
                    + " maven-site-plugin in the pom)";
    private static final String PLACEHOLDER = "a placeholder that a script of the host fills in";
    private static final String HTML = ".html";
    private static final String OUTSIDE = "a link out of the site, to one that it lies below";
    private static final String ABSOLUTE =
            "an absolute URL of the site, where more may be published than this build makes";
    private static final String OF_HOST =
            "a path of the site's host, where more may be published than this build makes";

    private final ReactorSites sites;
    private final SourceNames sources;
    private final DoxiaSnippets snippets;

    DoxiaLinks(ReactorSites sites, SiteFiles files) {
        this.sites = sites;
        this.sources = new SourceNames(sites, files.tree());
        this.snippets = new DoxiaSnippets(files);
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
            return snippets.find(page.get().site().module(), text);
        }
        if (syntax == Use.Syntax.MACRO_NAME) {
            return DoxiaMacros.find(page.get(), from, text);
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
        if (page.get().format() == SiteFormat.APT && AptLinks.isAnchor(text)) {
            return AptLinks.anchor(from, page.get(), text);
        }
        boolean isMarkdown =
                page.get().format() == SiteFormat.MARKDOWN
                        && (syntax == Use.Syntax.INLINE || syntax == Use.Syntax.DEFINITION);
        return relative(
                page.get(), isMarkdown ? rewritten(text, page.get().site().rewriting()) : text);
    }

    /** A link of a page that is served as it is, whose folder is that in the resources. */
    private Reference resourcesLink(Document from, String text) {
        Destination destination = Destination.parse(text);
        boolean leadsOut =
                sites.ofFile(from.file())
                        .flatMap(site -> site.resource(from.file()))
                        .map(path -> path.substring(0, path.lastIndexOf('/') + 1))
                        .map(folder -> folder + Paths.decode(destination.path()))
                        .filter(path -> Paths.normalize(path).isEmpty())
                        .isPresent();
        return isRelative(destination) && leadsOut
                ? new Reference.Unknown(OUTSIDE)
                : new Reference.Url(text);
    }

    private static boolean isRelative(Destination destination) {
        return destination.scheme().isEmpty()
                && destination.host().isEmpty()
                && !destination.path().startsWith("/");
    }

    /** {@code [preferred]/a.zip}, as the scripts of Apache's mirrors have it. */
    private static boolean isPlaceholder(String text) {
        return text.startsWith("[") && text.indexOf(']') > 1;
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
        Optional<Reference> source = sources.named(page, destination);
        if (source.isPresent()) {
            return source.get();
        }
        if (destination.fragment().filter(id -> !id.isBlank()).isEmpty()
                || page.format() == SiteFormat.ASCIIDOC) {
            return ofHost(destination, new Reference.Url(text));
        }
        String fragment = destination.fragment().get();
        String before = text.substring(0, text.indexOf('#') + 1);
        return ofHost(
                destination,
                byAll(page, one -> before + fragment(page, destination, fragment, one)));
    }

    /** Doxia leaves the slash alone that a path starts with, so that other sites may be meant. */
    private static Reference ofHost(Destination destination, Reference reference) {
        return destination.path().startsWith("/") && reference instanceof Reference.Url url
                ? new Reference.Doubtful(url.text(), OF_HOST)
                : reference;
    }

    /** What all generations make that may be the one, or the newest of them. */
    static Reference byAll(SourcePage page, Function<DoxiaIds, String> url) {
        List<String> made = page.site().generations().stream().map(url).distinct().toList();
        String newest = made.get(made.size() - 1);
        return made.size() == 1
                ? new Reference.Url(newest)
                : new Reference.Doubtful(newest, GENERATION);
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
        return page.isPresent()
                        && isRelative(destination)
                        && leadsOut(page.get(), destination.path())
                ? new Reference.Unknown(OUTSIDE)
                : ofHost(destination, new Reference.Url(text));
    }
}
