package org.mageos.content.site.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.mageos.content.document.Document;
import org.mageos.content.document.Use;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.Reference;
import org.mageos.content.pattern.Automaton;
import org.mageos.content.site.link.LinkTarget.Missing;
import org.mageos.content.site.link.LinkTarget.Outside;
import org.mageos.content.site.link.LinkTarget.Undecided;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/** Tells where the links and images of a document lead. */
public final class LinkResolver {

    private static final String EXPRESSION = "a link that an expression computes";
    private final Generator generator;
    private final BesideLinks beside;
    private final FullUrls fullUrls;
    private final SourceLinks sources;
    private final UrlLinks urls;
    private final ImageFiles images;
    private final WikiPages wiki;
    private final Function<Document, DocumentRole> roles;
    private final List<Automaton> ignored;

    private final SharedVerdicts verdicts = new SharedVerdicts();

    public LinkResolver(
            Generator generator,
            BesideLinks beside,
            FullUrls fullUrls,
            SourceLinks sources,
            UrlLinks urls,
            ImageFiles images,
            WikiPages wiki,
            Function<Document, DocumentRole> roles,
            List<Automaton> ignored) {
        this.generator = generator;
        this.beside = beside;
        this.fullUrls = fullUrls;
        this.sources = sources;
        this.urls = urls;
        this.images = images;
        this.wiki = wiki;
        this.roles = roles;
        this.ignored = ignored;
    }

    public LinkTarget link(Document from, Use.Syntax syntax, String text) {
        if (syntax == Use.Syntax.WIKI) {
            // A page's name, which may have a colon or a question mark, is no URL.
            return wiki.resolve(from, text);
        }
        if (syntax == Use.Syntax.EXPRESSION) {
            return new Undecided(EXPRESSION);
        }
        if (text.isBlank()) {
            return new LinkTarget.Empty();
        }
        if (isIgnored(text)) {
            return new Outside(false);
        }
        DocumentRole role = roles.apply(from);
        if (!role.isContent()) {
            return Extent.unless(role.doubt()).confirm(byUrl(from, role, syntax, text));
        }
        boolean reference = syntax == Use.Syntax.XREF || syntax == Use.Syntax.SHORTHAND;
        Reference meant =
                reference
                        ? generator.linking().xref(from, syntax, text)
                        : generator.linking().link(from, syntax, text);
        LinkTarget target = Extent.unless(role.doubt()).confirm(link(from, role, syntax, meant));
        return syntax == Use.Syntax.ATTRIBUTE && target.verdict() == Verdict.BROKEN
                ? Extent.unless(generator.linking().doubtComponents(from)).confirm(target)
                : target;
    }

    /** A verdict, where something in the document leaves open whether the link counts. */
    public static LinkTarget doubted(LinkTarget target, Optional<String> doubt) {
        return Extent.unless(doubt).confirm(target);
    }

    /** Whether a destination only stands for something, such as a variable of a template. */
    private boolean isIgnored(String text) {
        return ignored.stream().anyMatch(pattern -> pattern.matches(text));
    }

    private LinkTarget link(
            Document from, DocumentRole role, Use.Syntax syntax, Reference reference) {
        if (reference instanceof Reference.FirstOf two) {
            LinkTarget first = link(from, role, syntax, two.first());
            return isOpen(first) ? better(first, link(from, role, syntax, two.second())) : first;
        }
        if (reference instanceof Reference.Doubtful doubtful) {
            return Extent.open(doubtful.reason())
                    .confirmMiss(byUrl(from, role, syntax, doubtful.text()));
        }
        if (reference instanceof Reference.Named one) {
            LinkTarget target = byUrl(from, role, syntax, one.url());
            return isOpen(target) ? named(from, one.nothing()) : target;
        }
        return reference instanceof Reference.Url url
                ? byUrl(from, role, syntax, url.text())
                : named(from, reference);
    }

    /** Whether another meaning of a reference may be what was meant. */
    private static boolean isOpen(LinkTarget target) {
        return target instanceof Missing || target instanceof Undecided;
    }

    private static LinkTarget better(LinkTarget first, LinkTarget second) {
        if (first instanceof Missing) {
            return second instanceof Missing ? first : second;
        }
        boolean open = second instanceof Missing || second instanceof Undecided;
        return open ? first : second;
    }

    private LinkTarget byUrl(Document from, DocumentRole role, Use.Syntax syntax, String text) {
        Map<String, LinkTarget> judged = verdicts.of(role, syntax);
        LinkTarget known = judged.get(text);
        if (known != null) {
            return known;
        }
        Destination destination = Destination.parse(text);
        LinkTarget target = byUrl(from, role, syntax, text, destination);
        if (isSameInAll(role, destination)) {
            judged.put(text, target);
        }
        return target;
    }

    /** Whether neither the document nor its page has a say in where a URL leads. */
    private boolean isSameInAll(DocumentRole role, Destination destination) {
        boolean full = destination.isWeb() && !fullUrls.areOwn(destination);
        boolean fromRoot = role.isContent() && destination.path().startsWith("/");
        return (full || fromRoot) && !fullUrls.areOfRepository(destination);
    }

    private LinkTarget byUrl(
            Document from,
            DocumentRole role,
            Use.Syntax syntax,
            String text,
            Destination destination) {
        if (syntax == Use.Syntax.AUTOLINK && destination.hasPatternAsHost()) {
            // A parser takes it for a URL, and nobody has written a link.
            return new Outside(false);
        }
        Optional<LinkTarget> early = fullUrls.early(from, text, destination);
        if (early.isPresent()) {
            return early.get();
        }
        LinkTarget target;
        if (fullUrls.areOwn(destination)) {
            target = fullUrls.own(role, destination);
        } else if (role.isContent()) {
            target = urls.resolve(from, role.page(), destination);
        } else {
            target = AsciidocLinks.resolve(from, syntax, destination, beside);
        }
        return asWritten(target, syntax, destination);
    }

    /** Where a reference leads that is no URL. */
    private LinkTarget named(Document from, Reference reference) {
        if (reference instanceof Reference.File file) {
            return sources.resolve(from, file);
        }
        if (reference instanceof Reference.Nothing nothing) {
            return Extent.CLOSED.miss(nothing.why(), nothing::suggestion);
        }
        if (reference instanceof Reference.Unknown unknown) {
            return new Undecided(unknown.reason());
        }
        throw new IllegalStateException("No link is a " + reference);
    }

    /** What was meant, as it would stand in the document: with query and fragment, encoded. */
    private static LinkTarget asWritten(
            LinkTarget target, Use.Syntax syntax, Destination destination) {
        boolean reference = syntax == Use.Syntax.XREF || syntax == Use.Syntax.SHORTHAND;
        UnaryOperator<String> write =
                path -> {
                    boolean data = syntax == Use.Syntax.FRONT_MATTER;
                    String written = reference ? AsciidocLinks.source(path) : path;
                    return destination.withPath(data ? path : Paths.encode(written));
                };
        if (target instanceof LinkTarget.Misspelt misspelt) {
            return new LinkTarget.Misspelt(write.apply(misspelt.right()));
        }
        if (target instanceof Missing missing) {
            return (reference ? missing.suggesting(AsciidocLinks::hasSource) : missing)
                    .writing(write);
        }
        return target;
    }

    /**
     * Where an image leads.
     *
     * @param folder the folder that relative paths start from
     */
    public LinkTarget image(Document from, Use.Syntax syntax, String folder, String text) {
        if (syntax == Use.Syntax.EXPRESSION) {
            return new Undecided(EXPRESSION);
        }
        if (text.isBlank()) {
            return new LinkTarget.Empty();
        }
        if (isIgnored(text)) {
            return new Outside(false);
        }
        DocumentRole role = roles.apply(from);
        Reference reference =
                role.isContent()
                        ? generator.linking().image(from, syntax, text)
                        : new Reference.Bundled(text);
        return Extent.unless(role.doubt()).confirm(image(from, role, syntax, folder, reference));
    }

    private LinkTarget image(
            Document from,
            DocumentRole role,
            Use.Syntax syntax,
            String folder,
            Reference reference) {
        if (reference instanceof Reference.FirstOf two) {
            LinkTarget first = image(from, role, syntax, folder, two.first());
            return isOpen(first)
                    ? better(first, image(from, role, syntax, folder, two.second()))
                    : first;
        }
        if (reference instanceof Reference.Url url) {
            return imageByUrl(from, role, syntax, url.text());
        }
        if (reference instanceof Reference.Doubtful doubtful) {
            return Extent.open(doubtful.reason())
                    .confirmMiss(imageByUrl(from, role, syntax, doubtful.text()));
        }
        if (reference instanceof Reference.File file) {
            // "#only-light" is for a style sheet, and no image has parts.
            return sources.resolve(from, new Reference.File(file.name(), Optional.empty()));
        }
        if (reference instanceof Reference.Bundled bundled) {
            return image(
                    from,
                    role,
                    syntax,
                    bundled.text(),
                    destination ->
                            role.isContent()
                                    ? images.resolve(folder, destination)
                                    : AsciidocLinks.image(from, folder, destination, beside));
        }
        return named(from, reference);
    }

    private LinkTarget imageByUrl(
            Document from, DocumentRole role, Use.Syntax syntax, String text) {
        return image(
                from,
                role,
                syntax,
                text,
                destination -> urls.image(from, role.page(), destination));
    }

    private LinkTarget image(
            Document from,
            DocumentRole role,
            Use.Syntax syntax,
            String text,
            Function<Destination, LinkTarget> lookUp) {
        // The fragment of an image is for the program that shows it.
        Destination destination = Destination.parse(text).withoutFragment();
        Optional<LinkTarget> early = fullUrls.early(from, text, destination);
        if (early.isPresent()) {
            return early.get();
        }
        LinkTarget target =
                fullUrls.areOwn(destination)
                        ? ServedPaths.asImage(fullUrls.own(role, destination))
                        : lookUp.apply(destination);
        return asWritten(target, syntax, destination);
    }
}
