package org.mageos.content.site.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.mageos.content.site.link.LinkTarget.Missing;
import org.mageos.content.site.link.LinkTarget.Undecided;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.tree.redirect.Redirect;
import org.mageos.content.tree.redirect.Redirects;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/** What the host of the site serves at a path: pages and files, or where its redirects lead. */
public final class ServedPaths {

    private static final String OUT_OF_SITE = "it leads out of the site";

    private static final String CONDITION =
            "a redirect whose destination depends on more than the path";

    private static final String BESIDE_BASE =
            "a path of the site's host beside the site's base path";

    private static final String APPLICATION =
            "a URL in a folder that a rewrite of the host gives to a program, of which the sources"
                    + " of the site tell nothing";

    private static final String CONTESTED = "a redirect that two documents claim";

    /** Redirects beyond this number are a loop. */
    private static final int MAX_REDIRECTS = 20;

    private final KnownUrls known;
    private final Redirects redirects;
    private final SiteAddress address;

    /**
     * @param known what is at the URLs of the site, redirects left aside
     */
    public ServedPaths(KnownUrls known, Redirects redirects, SiteAddress address) {
        this.known = Objects.requireNonNull(known, "known");
        this.redirects = Objects.requireNonNull(redirects, "redirects");
        this.address = Objects.requireNonNull(address, "address");
    }

    /** What is at the URLs of the site, redirects left aside. */
    KnownUrls known() {
        return known;
    }

    /** What is at a path of the site, its base path taken off. */
    public LinkTarget at(String path, Optional<String> fragment) {
        return at(path, fragment, List.of());
    }

    /** What is at a path of the host, which may lie beside the site's base path. */
    LinkTarget onHost(String path, Optional<String> fragment) {
        Optional<String> inSite = address.withoutBase(path);
        return inSite.isPresent() ? at(inSite.get(), fragment) : outsideBase(path, fragment);
    }

    /** What is at a path that is relative to a folder of the site. */
    LinkTarget below(String folder, String path, Optional<String> fragment) {
        return normalized(folder + "/" + path)
                .map(whole -> at("/" + whole + (path.endsWith("/") ? "/" : ""), fragment))
                .orElseGet(() -> Extent.CLOSED.miss(OUT_OF_SITE));
    }

    /** The same for an image: where nothing is, it is no page that is missing. */
    static LinkTarget asImage(LinkTarget target) {
        return target instanceof Missing missing && missing.why().equals(KnownUrls.NO_PAGE)
                ? missing.because("no file is served there")
                : target;
    }

    /**
     * What is at a path of the host beside the site's base path: somebody else's pages, unless it
     * is the path of a page of the site, whose base path was forgotten.
     */
    LinkTarget outsideBase(String path, Optional<String> fragment) {
        String decoded = Paths.decode(path);
        Optional<Redirect> redirect = redirects.of(decoded);
        if (redirect.isPresent()) {
            return follow(redirect.get(), decoded, fragment, List.of());
        }
        String key = KnownUrls.key(decoded);
        boolean own =
                !key.equals("/")
                        && (known.at(key, path, Optional.empty()).isPresent()
                                || redirects.of(address.base() + decoded).isPresent());
        return (own ? Extent.CLOSED : Extent.open(BESIDE_BASE))
                .miss(
                        "it is outside the site's base path '" + address.base() + "'",
                        () -> known.asLinked(key));
    }

    /**
     * @param followed the redirects that led here
     */
    private LinkTarget at(String path, Optional<String> fragment, List<Redirect> followed) {
        Optional<String> normalized = normalized(Paths.decode(path));
        if (normalized.isEmpty()) {
            return Extent.CLOSED.miss(OUT_OF_SITE);
        }
        String key = KnownUrls.key("/" + normalized.get());
        String onHost = address.base() + "/" + normalized.get();
        Optional<Redirect> forced =
                redirects
                        .forced(onHost)
                        .filter(rule -> !isFollowedRewrite(rule, followed))
                        .filter(rule -> !leadsToItself(rule, onHost));
        if (forced.isPresent()) {
            return follow(forced.get(), onHost, fragment, followed);
        }
        Optional<LinkTarget> found = known.at(key, path, fragment);
        if (found.isPresent()) {
            return found.get();
        }
        Supplier<LinkTarget> otherwise = () -> known.notFound(key, fragment);
        return redirects
                .of(onHost)
                .or(() -> redirects.ofPage(address.base() + key))
                .filter(rule -> !isFollowedRewrite(rule, followed) && !isServedAsItIs(followed))
                .filter(rule -> !leadsToItself(rule, onHost))
                .map(rule -> behind(rule, follow(rule, onHost, fragment, followed), otherwise))
                .orElseGet(otherwise);
    }

    /**
     * A path of the site without dot segments; empty if it leads above the site's base path. There
     * is nothing above the root of a host: RFC 3986, section 5.2.4, drops what would lead there.
     */
    private Optional<String> normalized(String path) {
        return address.base().isEmpty()
                ? Optional.of(Paths.normalizeBelowRoot(path))
                : Paths.normalize(path);
    }

    /** Hosts pass over a rule such as {@code /latest/* /latest/:splat}, or {@code /a/* /a}. */
    private static boolean leadsToItself(Redirect rule, String path) {
        Optional<String> to =
                rule.isRewrite() ? Optional.empty() : Redirects.destination(rule, path);
        return to.map(KnownUrls::key).equals(Optional.of(KnownUrls.key(path)));
    }

    /** Hosts rewrite a path once, so that a rule whose result fits it again is no loop. */
    private static boolean isFollowedRewrite(Redirect rule, List<Redirect> followed) {
        return rule.isRewrite() && followed.contains(rule);
    }

    /** Whether the rule that led here says that a file is served at its own path. */
    private static boolean isServedAsItIs(List<Redirect> followed) {
        return !followed.isEmpty() && followed.get(followed.size() - 1).servesThePathItself();
    }

    /**
     * Where a rule leads that applies only where there is no page: if there may be one, what is
     * wrong with the rule's destination says nothing of the path.
     */
    private LinkTarget behind(Redirect rule, LinkTarget target, Supplier<LinkTarget> otherwise) {
        if (target.verdict() != Verdict.BROKEN) {
            return target;
        }
        if (rule.ownFolder().filter(folder -> !known.haveAnythingBelow(folder)).isPresent()) {
            return Extent.open(APPLICATION).confirm(target);
        }
        LinkTarget withoutRule = otherwise.get();
        boolean nothingServed =
                rule.isRewrite()
                        && !(target instanceof LinkTarget.Redirected redirected
                                && redirected.target() instanceof LinkTarget.Found);
        return nothingServed || withoutRule.verdict() == Verdict.UNDECIDED ? withoutRule : target;
    }

    private LinkTarget follow(
            Redirect redirect, String path, Optional<String> fragment, List<Redirect> followed) {
        if (redirects.isContested(redirect)) {
            return new Undecided(CONTESTED);
        }
        Optional<String> known = Redirects.destination(redirect, path);
        if (known.isEmpty()) {
            return new Undecided(CONDITION);
        }
        String to = known.get();
        if (redirect.leadsToProgram()) {
            return new LinkTarget.Redirected(redirect, to, new Undecided(KnownUrls.BY_PROGRAM));
        }
        Destination destination = Destination.parse(to);
        Optional<String> next = address.pathInSite(destination);
        if (next.isEmpty()) {
            boolean web = destination.isWeb();
            return new LinkTarget.Redirected(redirect, to, new LinkTarget.Outside(web));
        }
        if (followed.size() == MAX_REDIRECTS) {
            return neverEnding(next.get(), fragment);
        }
        Optional<String> where = destination.fragment().or(() -> fragment);
        List<Redirect> more = new ArrayList<>(followed);
        more.add(redirect);
        LinkTarget target = at(next.get(), where, more);
        if (target instanceof LinkTarget.Redirected further) {
            return new LinkTarget.Redirected(redirect, further.finalUrl(), further.target());
        }
        // Browsers carry the fragment over to a destination that has none.
        boolean carried = destination.fragment().isEmpty() && fragment.isPresent();
        String finalUrl = carried ? to + "#" + fragment.get() : to;
        return new LinkTarget.Redirected(redirect, finalUrl, target);
    }

    /** What it means that redirects lead in a circle, unless there may be a page that ends it. */
    private LinkTarget neverEnding(String path, Optional<String> fragment) {
        LinkTarget target = known.notFound(KnownUrls.key(path), fragment);
        return target.verdict() == Verdict.UNDECIDED
                ? target
                : Extent.CLOSED.miss("its redirects never end");
    }
}
