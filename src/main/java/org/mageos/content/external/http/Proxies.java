package org.mageos.content.external.http;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The proxies that requests go through.
 *
 * @param http the one for {@code http}
 * @param https the one for {@code https}
 */
public record Proxies(Optional<Proxy> http, Optional<Proxy> https) {

    /** No proxy at all. */
    public static final Proxies NONE = new Proxies(Optional.empty(), Optional.empty());

    public Proxies {
        Objects.requireNonNull(http, "http");
        Objects.requireNonNull(https, "https");
    }

    /** The proxy for a URL. */
    public Optional<Proxy> proxy(URI url) {
        return (url.getScheme().equals("https") ? https : http)
                .filter(proxy -> !proxy.isExcepted(url.getHost()));
    }

    /**
     * A proxy.
     *
     * @param host its host
     * @param port its port
     * @param login the user name and the password with a colon between them; empty: none
     * @param exceptions hosts that are asked without it, with {@code *} for any characters
     */
    public record Proxy(String host, int port, Optional<String> login, List<String> exceptions) {

        public Proxy {
            Objects.requireNonNull(host, "host");
            Objects.requireNonNull(login, "login");
            exceptions =
                    exceptions.stream().map(name -> name.toLowerCase(Locale.ROOT).strip()).toList();
        }

        private boolean isExcepted(String name) {
            return exceptions.stream().anyMatch(exception -> fits(exception, name));
        }

        private static boolean fits(String exception, String name) {
            if (exception.startsWith("*")) {
                return name.endsWith(exception.substring(1));
            }
            return exception.endsWith("*")
                    ? name.startsWith(exception.substring(0, exception.length() - 1))
                    : name.equals(exception);
        }

        /** Without the password. */
        @Override
        public String toString() {
            return host + ":" + port;
        }
    }
}
