package org.mageos.content.site.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/**
 * Where a site is on the web, the scheme left aside.
 *
 * @param host in lower case, with the port
 * @param base the path before those of its pages, decoded, without a slash at its end
 */
public record WebAddress(String host, String base) {

    public WebAddress {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(base, "base");
    }

    /**
     * The address of a site.
     *
     * @param url its URL, with or without a slash at its end
     */
    public static WebAddress of(String url) {
        Destination parsed = Destination.parse(url);
        String path = Paths.trimSlashes(Paths.decode(parsed.path()));
        return new WebAddress(
                parsed.host().orElse("").toLowerCase(Locale.ROOT),
                path.isEmpty() ? "" : "/" + path);
    }

    /** The addresses that a site may have to which a URL belongs, the longest first. */
    public static List<WebAddress> around(Destination url) {
        String host = url.host().orElse("").toLowerCase(Locale.ROOT);
        List<WebAddress> addresses = new ArrayList<>();
        String base = Paths.decode(url.path());
        while (base.endsWith("/")) {
            base = base.substring(0, base.length() - 1);
        }
        while (!base.isEmpty()) {
            addresses.add(new WebAddress(host, base));
            base = base.substring(0, Math.max(0, base.lastIndexOf('/')));
        }
        addresses.add(new WebAddress(host, ""));
        return addresses;
    }

    /** The path of a URL below it, decoded; empty if the URL is elsewhere. */
    public Optional<String> below(Destination url) {
        String path = Paths.decode(url.path());
        if (url.host().filter(host::equalsIgnoreCase).isEmpty()
                || !(path + "/").startsWith(base + "/")) {
            return Optional.empty();
        }
        String rest = path.substring(base.length());
        return Optional.of(rest.isEmpty() ? "/" : rest);
    }
}
