package org.mageos.content.site.link;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/**
 * Where the site is on the web: tells its own URLs from those of others.
 *
 * @param host the host, with its port if it has one; empty if the settings do not say it
 * @param base the path that all pages of the site are below, without a slash at its end; the empty
 *     text if it is the root
 * @param isCertain whether somebody said so for this plugin; a generator's settings may name a host
 *     that holds more than one site
 */
public record SiteAddress(Optional<String> host, String base, boolean isCertain) {

    private static final List<String> USUAL_PORTS = List.of(":", ":80", ":443");

    private static final Pattern READ_THE_DOCS = Pattern.compile("\\.(?:readthedocs|rtfd)\\.");

    /**
     * The address of a site.
     *
     * @param base the path that the site is below if its URL is not known
     */
    public static SiteAddress of(Optional<URI> url, String base, boolean certain) {
        if (url.isEmpty()) {
            return new SiteAddress(Optional.empty(), base, certain);
        }
        String path = Paths.trimSlashes(Optional.ofNullable(url.get().getPath()).orElse(""));
        return new SiteAddress(
                Destination.parse(url.get().toString()).host().map(SiteAddress::withoutPort),
                path.isEmpty() ? "" : "/" + path,
                certain);
    }

    /** Whether it looks like one that Read the Docs gives, be it on a domain of the project. */
    boolean isOnReadTheDocs() {
        return base.endsWith("/latest")
                || base.endsWith("/stable")
                || host.filter(name -> READ_THE_DOCS.matcher(name).find()).isPresent();
    }

    /** Whether an absolute URL is one of this site's host. */
    boolean isOwn(Destination destination) {
        return destination.isWeb()
                && host.isPresent()
                && destination.host().map(SiteAddress::withoutPort).equals(host);
    }

    /** A host without the port that http or https have anyway. */
    private static String withoutPort(String host) {
        for (String port : USUAL_PORTS) {
            if (host.endsWith(port)) {
                return host.substring(0, host.length() - port.length());
            }
        }
        return host;
    }

    /**
     * The path of an absolute or root-relative destination within the site, if it is the site's.
     */
    public Optional<String> pathInSite(Destination destination) {
        return pathOnHost(destination).flatMap(this::withoutBase);
    }

    /**
     * The path of an absolute or root-relative destination on the site's host, base path included,
     * if it is on that host.
     */
    public Optional<String> pathOnHost(Destination destination) {
        if (isOwn(destination)) {
            return Optional.of(destination.path().isEmpty() ? "/" : destination.path());
        }
        return destination.scheme().isEmpty()
                        && destination.host().isEmpty()
                        && destination.path().startsWith("/")
                ? Optional.of(destination.path())
                : Optional.empty();
    }

    /** A path with the base path taken off; empty if it is not below it. */
    Optional<String> withoutBase(String path) {
        if (path.equals(base)) {
            return Optional.of("/");
        }
        return path.startsWith(base + "/")
                ? Optional.of(path.substring(base.length()))
                : Optional.empty();
    }
}
