package org.mageos.content.check;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mageos.content.document.FileKind;
import org.mageos.content.settings.SiteSettings.TrailingSlash;
import org.mageos.content.site.Namesakes.Place;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.site.link.ResolvedUse;
import org.mageos.content.tree.ImageFile;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/**
 * What to write instead of a destination. Nothing is offered that would not itself be fine in its
 * place, that stands there already, or that no reader of the page could be meant to get: a
 * program's source, or that of a page.
 */
final class Replacements {

    /** How links are written whose first characters say what they are relative to. */
    private static final Pattern PREFIX = Pattern.compile("^(?:\\./|@/|~/)");

    /** A host: {@code github.com}, {@code www.example.org}. */
    private static final Pattern HOST =
            Pattern.compile(
                    "(?:www\\.[a-z0-9.-]+|[a-z0-9.-]+"
                            + "\\.(?:com|org|net|edu|gov|io|dev|app|co|ai|me|info|eu|de|uk|fr|nl"
                            + "|ch|at|jp|cn|ru|br|in|it|es|pl|se|no|dk|be|ca|au|us))",
                    Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_HOST = 253;

    private static final Pattern MAIL =
            Pattern.compile("[\\w.+-]{1,64}@[a-zA-Z0-9-]+(?:\\.[a-zA-Z0-9-]+)+");

    /** A name of a publication. */
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/");

    /** A scheme that lacks a slash or both, as in {@code https:example.org}. */
    private static final Pattern SCHEME = Pattern.compile("(https?):/?(?=[^/])");

    /** The extensions of what a reader may be meant to get where none or another is written. */
    private static final Set<String> READABLE =
            Set.of(
                    "html",
                    "htm",
                    "txt",
                    "rst",
                    "adoc",
                    "asciidoc",
                    "pdf",
                    "json",
                    "yaml",
                    "yml",
                    "xml",
                    "csv",
                    "zip",
                    "jar");

    private final Site site;
    private final ResolvedUse use;

    Replacements(Site site, ResolvedUse use) {
        this.site = site;
        this.use = use;
    }

    /** What was meant, if that is near what is written. */
    Optional<String> meant(Optional<String> suggestion) {
        return mailAddress()
                .or(
                        () ->
                                first(
                                        Stream.concat(
                                                completed(),
                                                suggestion.stream()
                                                        .flatMap(this::inOwnLanguage)
                                                        .flatMap(this::written)
                                                        .flatMap(this::slashed)
                                                        .flatMap(
                                                                Replacements::orWithoutFragment))));
    }

    private Optional<String> mailAddress() {
        String written = use.destination();
        return use.isLink() && written.length() <= LONGEST_HOST && MAIL.matcher(written).matches()
                ? Optional.of("mailto:" + written)
                : Optional.empty();
    }

    /** What is written, with what it lacks or without what is too much. */
    private Stream<String> completed() {
        String written = use.destination();
        if (written.startsWith("(") && written.endsWith(")") && written.length() > 2) {
            return Stream.of(written.substring(1, written.length() - 1));
        }
        if (DOI.matcher(written).lookingAt()) {
            return Stream.of("https://doi.org/" + written);
        }
        Matcher scheme = SCHEME.matcher(written);
        return scheme.lookingAt()
                ? Stream.of(scheme.group(1) + "://" + written.substring(scheme.end()))
                : withScheme();
    }

    /** Something else, or that without the extension of a document. */
    Optional<String> of(String right) {
        Stream<String> texts =
                FileKind.isMarkdown(right)
                        ? Stream.of(right, Paths.withoutExtension(right))
                        : Stream.of(right);
        return first(texts.flatMap(this::written));
    }

    /** Something else, if it is fine. */
    Optional<String> fine(String text) {
        return first(Stream.of(text));
    }

    /** A URL, with the query and the fragment that are written, if it has them, too. */
    Optional<String> ofUrl(String url) {
        return first(Stream.of(url + tail(url), url));
    }

    /** A page, in the way in which the destination is written: as a file or as a URL. */
    Optional<String> to(Place place) {
        String written = use.destination();
        String path = written.split("[?#]", 2)[0];
        String tail = written.substring(path.length());
        return first(new PlaceTexts(site, use.document(), path).of(place).map(text -> text + tail));
    }

    /** The page may be right and its anchor wrong all the same. */
    private static Stream<String> orWithoutFragment(String text) {
        int start = text.indexOf('#');
        return start > 0 ? Stream.of(text, text.substring(0, start)) : Stream.of(text);
    }

    private Optional<String> first(Stream<String> texts) {
        return texts.filter(this::isFine).findFirst();
    }

    /** The page of another site whose host stands there without a scheme. */
    private Stream<String> withScheme() {
        String path = Destination.withoutQueryAndFragment(use.destination());
        int slash = path.indexOf('/');
        String host = slash < 0 ? path : path.substring(0, slash);
        return use.isLink() && host.length() <= LONGEST_HOST && HOST.matcher(host).matches()
                ? Stream.of("https://" + use.destination())
                : Stream.empty();
    }

    /** The notation that is used is kept, if it leads to the same. */
    private Stream<String> written(String text) {
        Matcher prefix = PREFIX.matcher(use.destination());
        return prefix.find() && !text.startsWith(prefix.group()) && !text.startsWith("../")
                ? Stream.of(prefix.group() + text.replaceFirst("^/", ""), text)
                : Stream.of(text);
    }

    /** Where the site does not care, a slash at the end is kept as it is written. */
    private Stream<String> slashed(String text) {
        String path = Destination.withoutQueryAndFragment(text);
        boolean wanted = Destination.withoutQueryAndFragment(use.destination()).endsWith("/");
        return wanted
                        && !path.endsWith("/")
                        && !path.isEmpty()
                        && site.trailingSlash() == TrailingSlash.IGNORE
                ? Stream.of(path + "/" + text.substring(path.length()), text)
                : Stream.of(text);
    }

    /** A page of the reader's language goes before its translations. */
    private Stream<String> inOwnLanguage(String text) {
        return text.startsWith("/")
                ? Stream.concat(
                        site.page(use.document()).stream()
                                .map(page -> site.languages().inLanguageOf(page.path(), text))
                                .filter(own -> !own.equals(text)),
                        Stream.of(text))
                : Stream.of(text);
    }

    /** Query and fragment that are written, where a URL has none of its own. */
    private String tail(String url) {
        String written = use.destination();
        int start = written.replace('?', '#').indexOf('#');
        return start < 0 || url.contains("?") || url.contains("#") ? "" : written.substring(start);
    }

    private boolean isFine(String text) {
        if (text.equals(use.destination())) {
            return false;
        }
        LinkTarget target = site.target(use, text);
        if (target instanceof LinkTarget.Outside outside) {
            return outside.isWeb();
        }
        if (!(target instanceof LinkTarget.Found found)
                || found.fragment().verdict() == Verdict.BROKEN) {
            return false;
        }
        return target instanceof LinkTarget.Asset asset ? isMeant(asset.file()) : use.isLink();
    }

    /** Whether a file may be what was meant, rather than what is made of it. */
    private boolean isMeant(String file) {
        String extension = Paths.extension(file).toLowerCase(Locale.ROOT);
        String written =
                Paths.extension(Destination.withoutQueryAndFragment(use.destination()))
                        .toLowerCase(Locale.ROOT);
        if (extension.equals(written)) {
            return true;
        }
        boolean image = ImageFile.Format.isImage(extension);
        if (use.isImage() || image) {
            return image && (use.isImage() || ImageFile.Format.isImage(written));
        }
        return extension.isEmpty() ? isNamed(file) : READABLE.contains(extension);
    }

    /** Whether a file without an extension has the name that is written, as LICENSE has. */
    private boolean isNamed(String file) {
        String path = Destination.withoutQueryAndFragment(use.destination());
        return Paths.withoutExtension(Paths.lastSegment(path)).equals(Paths.lastSegment(file));
    }
}
