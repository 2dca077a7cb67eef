package org.mageos.content.feed;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mageos.content.url.Destination;
import org.mageos.content.url.WebUrl;

/** The URLs that content may have: absolute, ASCII only, and of schemes that run nothing. */
final class ContentUrls {

    private static final Set<String> LINK_SCHEMES =
            Set.of("http", "https", "mailto", "tel", "sms", "xmpp", "irc", "ircs", "geo");
    private static final Set<String> FILE_SCHEMES = Set.of("http", "https");

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

    private final URI page;
    private final UrlResolver resolver;

    ContentUrls(URI page, UrlResolver resolver) {
        this.page = page;
        this.resolver = resolver;
    }

    /** Where a link leads. */
    Optional<String> link(String destination) {
        String trimmed = trimmed(destination);
        if (trimmed.isEmpty() || trimmed.startsWith("#")) {
            return WebUrl.on(page, trimmed).map(URI::toString);
        }
        return (isWhole(trimmed) ? absolute(trimmed) : resolver.link(trimmed))
                .filter(url -> LINK_SCHEMES.contains(url.getScheme()))
                .map(URI::toString);
    }

    /** Where an embedded file is. */
    Optional<String> file(String destination) {
        String trimmed = trimmed(destination);
        if (trimmed.isEmpty() || trimmed.startsWith("#")) {
            return Optional.empty();
        }
        return (isWhole(trimmed) ? absolute(trimmed) : resolver.image(trimmed))
                .filter(url -> FILE_SCHEMES.contains(url.getScheme()))
                .map(URI::toString);
    }

    /** The id that a link within the page leads to, or empty. */
    Optional<String> fragment(String destination) {
        String trimmed = trimmed(destination);
        String own = page.toString() + "#";
        return trimmed.startsWith("#") || trimmed.startsWith(own)
                ? WebUrl.on(page, trimmed).map(URI::getFragment).filter(id -> !id.isEmpty())
                : Optional.empty();
    }

    /** Browsers ignore these characters, so that they may hide a scheme. */
    private static String trimmed(String destination) {
        StringBuilder kept = new StringBuilder(destination.length());
        for (int i = 0; i < destination.length(); i++) {
            char c = destination.charAt(i);
            if (c >= ' ' && c != 0x7f) {
                kept.append(c);
            }
        }
        return kept.toString().strip();
    }

    /** Whether it names a scheme or a host, also in the way that only browsers take for a host. */
    private static boolean isAbsolute(String destination) {
        return SCHEME.matcher(destination).lookingAt()
                || destination.replace('\\', '/').startsWith("//")
                || destination.startsWith("\\");
    }

    /** Whether it says by itself where it leads: a template's tag may put anything in. */
    private static boolean isWhole(String destination) {
        return isAbsolute(destination) && !Destination.hasVariable(destination);
    }

    private Optional<URI> absolute(String destination) {
        return destination.startsWith("//")
                ? WebUrl.of(page.getScheme() + ":" + destination)
                : WebUrl.of(destination);
    }
}
