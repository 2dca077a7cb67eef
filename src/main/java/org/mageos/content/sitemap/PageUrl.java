package org.mageos.content.sitemap;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Tells the URLs that a sitemap can hold (RFC 3986; sitemaps.org, Sitemaps XML format). */
final class PageUrl {

    /** The protocol says less than 2,048, with everything percent-encoded. */
    private static final int MAX_LENGTH = 2_047;

    private PageUrl() {}

    /** Why a URL cannot be listed in the sitemap of a site, if it cannot. */
    static Optional<Written.Reason> problem(URI url, URI root) {
        if (!isPageUrl(url)) {
            return Optional.of(Written.Reason.NOT_A_PAGE_URL);
        }
        String text = text(url);
        if (!text.startsWith(root.toString()) && !(text + "/").equals(root.toString())) {
            return Optional.of(Written.Reason.OUTSIDE_SITE);
        }
        return text.length() > MAX_LENGTH ? Optional.of(Written.Reason.TOO_LONG) : Optional.empty();
    }

    /** Whether a URL, maybe of another site, can be named at a page. */
    static boolean isNameable(URI url) {
        return isPageUrl(url) && text(url).length() <= MAX_LENGTH;
    }

    /** Whether a URL is http or https, absolute, normalised, ASCII only and without a fragment. */
    static boolean isPageUrl(URI url) {
        String scheme = url.getScheme();
        String host = url.getHost();
        return scheme != null
                && host != null
                && (scheme.equals("http") || scheme.equals("https"))
                && host.equals(host.toLowerCase(Locale.ROOT))
                && url.getRawFragment() == null
                && url.getRawUserInfo() == null
                && url.getPort() != (scheme.equals("https") ? 443 : 80)
                && url.toString().chars().allMatch(c -> c > ' ' && c < 0x7f)
                && !hasDotSegment(url.getRawPath());
    }

    static boolean endsInSlash(URI url) {
        return url.getRawPath().endsWith("/");
    }

    /** The text of a URL; a site's root always has its slash, which strict crawlers insist on. */
    static String text(URI url) {
        if (!url.getRawPath().isEmpty()) {
            return url.toString();
        }
        String query = url.getRawQuery();
        return url.getScheme()
                + "://"
                + url.getRawAuthority()
                + "/"
                + (query == null ? "" : "?" + query);
    }

    private static boolean hasDotSegment(String path) {
        String framed = path + "/";
        return framed.contains("/./") || framed.contains("/../");
    }
}
