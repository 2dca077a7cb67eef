package org.mageos.content.site.link;

import java.util.Objects;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.site.link.LinkTarget.Outside;
import org.mageos.content.site.link.LinkTarget.Undecided;
import org.mageos.content.url.Destination;

/** URLs that say all of where they lead: those with a scheme or a host. */
public final class FullUrls {

    private static final String VARIABLE = "a variable in the link";
    private static final String UNKNOWN_SITE =
            "an absolute URL of this site, whose generator is not known";

    private static final String UNCERTAIN_SITE =
            "an absolute URL of the site's host, which may hold more than this site (set site.url)";

    private final SiteAddress address;
    private final ServedPaths served;
    private final HostLinks host;
    private final LinkedSites linked;
    private final JavadocLinks javadoc;

    public FullUrls(
            SiteAddress address,
            ServedPaths served,
            HostLinks host,
            LinkedSites linked,
            JavadocLinks javadoc) {
        this.address = Objects.requireNonNull(address, "address");
        this.served = Objects.requireNonNull(served, "served");
        this.host = Objects.requireNonNull(host, "host");
        this.linked = Objects.requireNonNull(linked, "linked");
        this.javadoc = Objects.requireNonNull(javadoc, "javadoc");
    }

    /** Where a destination leads that needs no look at the site; empty if it needs one. */
    Optional<LinkTarget> early(Document from, String text, Destination destination) {
        Optional<LinkTarget> target = withoutLooking(text, destination);
        // What is written down of another site on this host goes before what is known of the host.
        return target.isPresent()
                ? target.map(found -> orKnownElsewhere(from, destination, found))
                : linked.resolve(destination);
    }

    /**
     * A URL of another site may be one of this repository's files on its host, one of a site that
     * is written down, or lead to what the running JDK has not.
     */
    private LinkTarget orKnownElsewhere(Document from, Destination destination, LinkTarget early) {
        return early instanceof Outside
                ? host.resolve(from, destination)
                        .or(() -> linked.resolve(destination))
                        .or(() -> javadoc.ofRuntime(destination))
                        .orElse(early)
                : early;
    }

    /** Whether a URL is one of a file of this repository on its Git host. */
    boolean areOfRepository(Destination destination) {
        return host.areFiles(destination);
    }

    /** Whether a URL is one of the site's host. */
    boolean areOwn(Destination destination) {
        return address.isOwn(destination);
    }

    /** Where a URL of the site's own host leads. */
    LinkTarget own(DocumentRole role, Destination destination) {
        Optional<String> path = address.pathInSite(destination);
        if (path.isEmpty()) {
            // On the site's host, but beside its base path: somebody else's pages.
            return new Outside(true);
        }
        LinkTarget target = served.at(path.get(), destination.fragment());
        return host(role, path.get()).confirmMiss(target);
    }

    /** How much is known of the URLs of the site's host around a path. */
    private Extent host(DocumentRole role, String path) {
        if (!role.isContent() && served.known().haveNoPages()) {
            return Extent.open(UNKNOWN_SITE);
        }
        return address.isCertain() || served.known().host().areOwn(path)
                ? served.known().onHost(path)
                : Extent.open(UNCERTAIN_SITE);
    }

    private Optional<LinkTarget> withoutLooking(String text, Destination destination) {
        if (Destination.hasVariable(text)) {
            return Optional.of(new Undecided(VARIABLE));
        }
        if (destination.hasBadHost()) {
            return Optional.of(Extent.CLOSED.miss("it is not a valid URL"));
        }
        if (destination.scheme().filter("file"::equals).isPresent()) {
            return Optional.of(Extent.CLOSED.miss("it leads to a file of one machine only"));
        }
        boolean elsewhere = destination.isWeb() || destination.scheme().isPresent();
        return elsewhere && !address.isOwn(destination)
                ? Optional.of(new Outside(destination.isWeb()))
                : Optional.empty();
    }
}
