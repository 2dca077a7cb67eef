package org.mageos.content.site.link;

import java.util.Map;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.document.FileKind;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.Route.Form;
import org.mageos.content.settings.SiteSettings.TrailingSlash;
import org.mageos.content.site.link.LinkTarget.Undecided;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/** Links of documents that are URLs of the site, relative or not. */
public final class UrlLinks {

    private static final String NO_URL = "a relative link in a document without a URL of its own";
    private static final String SLASH =
            "a relative link whose target depends on the slash at the end of its page's URL";
    private static final String MARKDOWN_FILE =
            "a link to a Markdown file, which needs a plugin of the site generator";

    private final ServedPaths served;
    private final Map<String, Document> documents;
    private final Anchors anchors;
    private final TrailingSlash trailingSlash;
    private final Generator generator;

    public UrlLinks(
            ServedPaths served,
            Map<String, Document> documents,
            Anchors anchors,
            TrailingSlash trailingSlash,
            Generator generator) {
        this.served = served;
        this.documents = documents;
        this.anchors = anchors;
        this.trailingSlash = trailingSlash;
        this.generator = generator;
    }

    /** Where a link of a document leads. */
    LinkTarget resolve(Document from, Optional<Route> page, Destination destination) {
        String path = destination.path();
        if (path.isEmpty()) {
            return ownAnchor(from, page, destination.fragment());
        }
        if (path.startsWith("/")) {
            return served.onHost(path, destination.fragment());
        }
        if (page.isEmpty()) {
            return new Undecided(NO_URL);
        }
        return relative(from, page.get(), destination);
    }

    /** Where an image leads whose path is a URL. */
    LinkTarget image(Document from, Optional<Route> page, Destination destination) {
        return ServedPaths.asImage(resolve(from, page, destination));
    }

    /** A document without any page may be part of one that has the anchor. */
    private LinkTarget ownAnchor(Document from, Optional<Route> page, Optional<String> fragment) {
        Fragment judged = anchors.inOwn(from, fragment);
        LinkTarget own =
                new LinkTarget.Page(
                        page.orElseGet(() -> Route.of(from, "/" + from.file())), judged);
        return page.isEmpty() && !served.known().haveSomewhere(from)
                ? Extent.open(NO_URL).confirm(own)
                : own;
    }

    private LinkTarget relative(Document from, Route route, Destination destination) {
        String path = destination.path();
        String page = route.path();
        LinkTarget asFolder =
                served.below(page.equals("/") ? "" : page, path, destination.fragment());
        if (page.equals("/")
                || route.form() == Form.FOLDER
                || route.form() == Form.POLICY && trailingSlash == TrailingSlash.ALWAYS) {
            return orMarkdownFile(from, path, asFolder);
        }
        LinkTarget asFile = served.below(Paths.folder(page), path, destination.fragment());
        if (route.form() == Form.FILE
                || trailingSlash == TrailingSlash.NEVER
                || asFolder.verdict() == asFile.verdict()) {
            return orMarkdownFile(from, path, asFile);
        }
        return new Undecided(SLASH);
    }

    /** {@code ./other.md} is no URL, but there are plugins that make one of it. */
    private LinkTarget orMarkdownFile(Document from, String path, LinkTarget target) {
        boolean rewritten =
                target.verdict() == Verdict.BROKEN
                        && generator.linking().mayRewriteLinks()
                        && !FileKind.isAsciiDoc(from.file())
                        && Paths.normalize(from.folder() + "/" + Paths.decode(path))
                                .filter(documents::containsKey)
                                .isPresent();
        return rewritten ? Extent.open(MARKDOWN_FILE).confirm(target) : target;
    }
}
