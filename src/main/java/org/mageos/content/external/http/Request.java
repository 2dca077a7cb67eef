package org.mageos.content.external.http;

import java.net.URI;
import java.util.Objects;

/**
 * A request.
 *
 * @param method whether only the headers are asked for
 * @param url an absolute URL of the web without fragment, normalised
 * @param wantsBody whether the body is read; else the connection is closed before it comes
 */
public record Request(Method method, URI url, boolean wantsBody) {

    public enum Method {
        HEAD,
        GET
    }

    public Request {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(url, "url");
    }

    /** The host in lower case, whom politeness is about. */
    public String host() {
        return url.getHost();
    }
}
