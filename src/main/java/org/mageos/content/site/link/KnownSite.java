package org.mageos.content.site.link;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.finding.ClosestMatch;
import org.mageos.content.inventory.SiteIndex.Answer;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/**
 * Another site of which it is written down what it serves.
 *
 * @param url its URL, without a slash at its end
 * @param source what tells of it
 */
public record KnownSite(String url, SiteSources.Source source) {

    /** As many as hosts and browsers follow, at the least. */
    private static final int MAX_REDIRECTS = 10;

    public KnownSite {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Where a link leads.
     *
     * @param path the path below the site's URL, decoded
     * @param fragment as written
     */
    public LinkTarget at(String path, Optional<String> fragment) {
        return target(path, fragment, 0);
    }

    private LinkTarget target(String path, Optional<String> fragment, int redirects) {
        if (source.index().isEmpty()) {
            return Extent.open(source.reason()).miss("");
        }
        Answer answer = source.index().get().at(path);
        if (answer instanceof Answer.Page page) {
            return new LinkTarget.Elsewhere(url + path, fragment(path, page, fragment));
        }
        if (answer instanceof Answer.File) {
            return new LinkTarget.Elsewhere(
                    url + path, Fragment.elsewhere(fragment, Fragment.NOT_TEXT));
        }
        if (answer instanceof Answer.Redirect redirect) {
            return redirected(redirect.to(), fragment, redirects);
        }
        if (answer instanceof Answer.Unknown unknown) {
            return Extent.open(unknown.reason() + ", in " + source.name()).miss("");
        }
        Optional<String> closest = ((Answer.Nothing) answer).closest();
        return Extent.CLOSED.miss(
                source.name() + " has no such page" + had(path),
                () -> closest.map(meant -> url + Paths.encode(meant)));
    }

    private LinkTarget redirected(String to, Optional<String> fragment, int redirects) {
        if (redirects == MAX_REDIRECTS) {
            return Extent.CLOSED.miss("its redirects never end");
        }
        Destination next = Destination.parse(to);
        if (next.isWeb()) {
            return new LinkTarget.Elsewhere(
                    to, Fragment.elsewhere(fragment, "an anchor behind a redirect"));
        }
        return target(Paths.decode(next.path()), next.fragment().or(() -> fragment), redirects + 1);
    }

    private Fragment fragment(String path, Answer.Page page, Optional<String> written) {
        String id = Fragment.withoutTextDirective(written.orElse(""));
        String decoded = Paths.decode(id);
        Set<String> ids = page.ids();
        boolean there =
                id.isEmpty()
                        || decoded.equalsIgnoreCase("top")
                        || ids.contains(decoded)
                        || ids.contains(id);
        return there
                ? Fragment.ok(decoded)
                : Extent.unless(page.open()).missId(decoded, () -> note(path, decoded, ids));
    }

    private Optional<String> note(String path, String id, Set<String> ids) {
        return closest(id, ids)
                .or(
                        () ->
                                source.earlier()
                                        .get()
                                        .filter(before -> has(before, path, id))
                                        .map(before -> before.name() + " had it"));
    }

    private static boolean has(SiteSources.Source before, String path, String id) {
        return before.index()
                .map(index -> index.at(path))
                .filter(page -> page instanceof Answer.Page known && known.ids().contains(id))
                .isPresent();
    }

    /** The version that had a page which is gone. */
    private String had(String path) {
        return source.earlier()
                .get()
                .filter(
                        before ->
                                before.index()
                                        .map(index -> index.at(path))
                                        .filter(
                                                found ->
                                                        found instanceof Answer.Page
                                                                || found instanceof Answer.File)
                                        .isPresent())
                .map(before -> ", but " + before.name() + " had it")
                .orElse("");
    }

    private static Optional<String> closest(String id, Set<String> ids) {
        return ClosestMatch.closest(id, ids).map(near -> "did you mean '#" + near + "'?");
    }
}
