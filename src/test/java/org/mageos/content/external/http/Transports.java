package org.mageos.content.external.http;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import javax.net.ssl.SSLSocketFactory;
import org.mageos.content.external.http.Request.Method;
import org.mageos.content.settings.ExternalSettings;
import org.mageos.content.settings.ExternalSettings.Timeouts;

/** Transports for tests. */
public final class Transports {

    /** Long enough for the slowest machine. */
    static final Timeouts PATIENT =
            new Timeouts(Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMinutes(1));

    private static final Secrets NO_SECRETS = new Secrets(Map.of(), name -> null);

    private Transports() {}

    /** One that asks the loopback address. */
    public static TransportOptions local() {
        return new TransportOptions(
                PATIENT,
                100_000,
                true,
                Proxies.NONE,
                new RequestHeaders(ExternalSettings.DEFAULT, "Test/1", NO_SECRETS),
                Resolver.SYSTEM,
                Dialer.NETWORK,
                Trust.sockets(null, Instant::now));
    }

    public static TransportOptions with(TransportOptions options, Timeouts timeouts) {
        return new TransportOptions(
                timeouts,
                options.bodyLimit(),
                options.privateAddresses(),
                options.proxies(),
                options.headers(),
                options.resolver(),
                options.dialer(),
                options.tls());
    }

    public static TransportOptions with(TransportOptions options, SSLSocketFactory tls) {
        return new TransportOptions(
                options.timeouts(),
                options.bodyLimit(),
                options.privateAddresses(),
                options.proxies(),
                options.headers(),
                options.resolver(),
                options.dialer(),
                tls);
    }

    public static TransportOptions with(TransportOptions options, RequestHeaders headers) {
        return new TransportOptions(
                options.timeouts(),
                options.bodyLimit(),
                options.privateAddresses(),
                options.proxies(),
                headers,
                options.resolver(),
                options.dialer(),
                options.tls());
    }

    public static TransportOptions with(TransportOptions options, Proxies proxies) {
        return new TransportOptions(
                options.timeouts(),
                options.bodyLimit(),
                options.privateAddresses(),
                proxies,
                options.headers(),
                options.resolver(),
                options.dialer(),
                options.tls());
    }

    /** As for users: no private addresses, names looked up by the test. */
    public static TransportOptions guarded(Resolver resolver, Dialer dialer) {
        TransportOptions local = local();
        return new TransportOptions(
                local.timeouts(),
                local.bodyLimit(),
                false,
                local.proxies(),
                local.headers(),
                resolver,
                dialer,
                local.tls());
    }

    /** Leads every connection to a server of the test, whatever the address. */
    static Dialer to(HostileServer server) {
        return (socket, address, timeout) ->
                socket.connect(
                        new InetSocketAddress(server.socket().getInetAddress(), server.port()),
                        timeout);
    }

    public static Reply send(TransportOptions options, Method method, String url) {
        try (SocketTransport transport = new SocketTransport(options)) {
            return transport.send(new Request(method, URI.create(url), method == Method.GET));
        }
    }
}
