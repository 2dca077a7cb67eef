package org.mageos.content.external.http;

import java.util.Objects;
import javax.net.ssl.SSLSocketFactory;
import org.mageos.content.settings.ExternalSettings.Timeouts;

/**
 * How requests are sent.
 *
 * @param timeouts how long is waited
 * @param bodyLimit how many bytes of a body are read at most
 * @param privateAddresses whether addresses of the machine and its network are asked
 * @param proxies the proxies
 * @param headers what is sent with each request
 * @param resolver looks up hosts
 * @param dialer connects
 * @param tls makes sockets for TLS
 */
public record TransportOptions(
        Timeouts timeouts,
        int bodyLimit,
        boolean privateAddresses,
        Proxies proxies,
        RequestHeaders headers,
        Resolver resolver,
        Dialer dialer,
        SSLSocketFactory tls) {

    public TransportOptions {
        Objects.requireNonNull(timeouts, "timeouts");
        Objects.requireNonNull(proxies, "proxies");
        Objects.requireNonNull(headers, "headers");
        Objects.requireNonNull(resolver, "resolver");
        Objects.requireNonNull(dialer, "dialer");
        Objects.requireNonNull(tls, "tls");
    }
}
