package org.mageos.content.external.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.external.http.HostileServer.Asked;
import org.mageos.content.external.http.Proxies.Proxy;
import org.mageos.content.external.http.Reply.Failure;
import org.mageos.content.external.http.Reply.Kind;
import org.mageos.content.external.http.Reply.Response;
import org.mageos.content.external.http.Request.Method;

/** F18: what is wrong with a certificate is said as it is. */
@Timeout(900)
class TlsTest {

    private static final Resolver ONE = host -> List.of(InetAddress.getByName("93.184.216.34"));

    @TempDir private Path folder;

    private static Reply ask(TestKeys keys, KeyStore trust, String url) throws Exception {
        try (HostileServer server = new HostileServer("https", keys.server())) {
            server.on("*", 200);
            return ask(server, trust, url);
        }
    }

    private static Reply ask(HostileServer server, KeyStore trust, String url) {
        TransportOptions options =
                Transports.with(
                        Transports.guarded(ONE, Transports.to(server)),
                        Trust.sockets(trust, Instant::now));
        return Transports.send(options, Method.HEAD, url);
    }

    /** Trust in somebody else. */
    private KeyStore nobody() throws Exception {
        return TestKeys.make(folder, "dns:other.org").trust();
    }

    @Test
    void asksForTheHostsOwnNameAtTheAddressThatWasChecked() throws Exception {
        TestKeys keys = TestKeys.make(folder, "dns:a.org");
        String[] name = {""};
        try (HostileServer server = new HostileServer("https", keys.server())) {
            server.on(
                    "*",
                    exchange -> {
                        SSLSocket socket = (SSLSocket) exchange.socket();
                        name[0] =
                                ((ExtendedSSLSession) socket.getSession())
                                        .getRequestedServerNames()
                                        .toString();
                        exchange.answer(200);
                    });

            assertThat(ask(server, keys.trust(), "https://a.org/x")).isInstanceOf(Response.class);
            assertThat(server.asked().get(0).header("Host")).isEqualTo("a.org");
        }
        assertThat(name[0]).contains("a.org");
    }

    @Test
    void saysThatACertificateExpired() throws Exception {
        TestKeys keys = TestKeys.make(folder, "dns:a.org", "-startdate", "-20d", "-validity", "10");

        assertThat(ask(keys, nobody(), "https://a.org/"))
                .isInstanceOfSatisfying(
                        Failure.class,
                        failure -> {
                            assertThat(failure.kind()).isEqualTo(Kind.CERTIFICATE);
                            assertThat(failure.reason()).contains("expired on");
                        });
    }

    @Test
    void saysThatACertificateIsNotValidYet() throws Exception {
        TestKeys keys = TestKeys.make(folder, "dns:a.org", "-startdate", "+20d");

        assertThat(ask(keys, nobody(), "https://a.org/"))
                .isInstanceOfSatisfying(
                        Failure.class,
                        failure -> assertThat(failure.reason()).contains("valid only from"));
    }

    @Test
    void saysThatACertificateIsForAnotherHost() throws Exception {
        TestKeys keys = TestKeys.make(folder, "dns:a.org");

        assertThat(ask(keys, keys.trust(), "https://b.org/"))
                .isEqualTo(new Failure(Kind.CERTIFICATE, "its certificate is for another host"));
    }

    @Test
    void saysThatACertificateIsSignedByItself() throws Exception {
        TestKeys keys = TestKeys.make(folder, "dns:a.org");

        assertThat(ask(keys, nobody(), "https://a.org/"))
                .isEqualTo(new Failure(Kind.CERTIFICATE, "its certificate is signed by itself"));
    }

    @Test
    void speaksWithServersThatRefuseHttp2_F26() throws Exception {
        TestKeys keys = TestKeys.make(folder, "dns:a.org");
        try (HostileServer server = new HostileServer("https", keys.server())) {
            server.on("*", 200);
            SSLServerSocket socket = (SSLServerSocket) server.socket();
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setApplicationProtocols(new String[] {"h2"});
            socket.setSSLParameters(parameters);

            // Who offers nothing else than HTTP/1.1 is not answered in HTTP/2.
            assertThat(ask(server, keys.trust(), "https://a.org/")).isInstanceOf(Response.class);
        }
    }

    @Test
    void knowsAServerThatSpeaksNoTls() throws IOException {
        try (HostileServer server = new HostileServer()) {
            server.on("*", 200);
            TransportOptions options = Transports.guarded(ONE, Transports.to(server));

            assertThat(Transports.send(options, Method.HEAD, "https://a.org/"))
                    .isInstanceOfSatisfying(
                            Failure.class,
                            failure -> assertThat(failure.kind()).isIn(Kind.TLS, Kind.RESET));
        }
    }

    /** Leads to a server, whatever a request is for. */
    private static HostileServer proxy(HostileServer server) {
        return new HostileServer()
                .on(
                        "*",
                        exchange -> {
                            Socket client = exchange.socket();
                            try (Socket onward =
                                    new Socket(server.socket().getInetAddress(), server.port())) {
                                exchange.write("HTTP/1.1 200 Connected\r\nVia: test\r\n\r\n");
                                Thread back =
                                        new Thread(
                                                () -> copy(onward, client), "back through proxy");
                                back.setDaemon(true);
                                back.start();
                                copy(client, onward);
                            }
                        });
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // One end is closed, and so is the way.
            Connector.close(to);
        }
    }

    private static TransportOptions through(HostileServer proxy, KeyStore trust) {
        Proxy named = new Proxy("127.0.0.1", proxy.port(), Optional.of("me:secret"), List.of());
        return Transports.with(
                Transports.with(
                        Transports.guarded(ONE, Dialer.NETWORK),
                        new Proxies(Optional.empty(), Optional.of(named))),
                Trust.sockets(trust, Instant::now));
    }

    @Test
    void goesThroughAProxy() throws Exception {
        TestKeys keys = TestKeys.make(folder, "dns:a.org");
        try (HostileServer server = new HostileServer("https", keys.server());
                HostileServer proxy = proxy(server)) {
            server.on("*", 200);

            assertThat(
                            Transports.send(
                                    through(proxy, keys.trust()), Method.HEAD, "https://a.org/x"))
                    .isInstanceOf(Response.class);
            assertThat(proxy.asked())
                    .extracting(Asked::toString)
                    .containsExactly("CONNECT a.org:443");
            assertThat(proxy.asked().get(0).header("Proxy-Authorization"))
                    .isEqualTo("Basic bWU6c2VjcmV0");
            assertThat(server.asked()).extracting(Asked::toString).containsExactly("HEAD /x");
            assertThat(server.asked().get(0).headers()).doesNotContainKey("proxy-authorization");
        }
    }

    @Test
    void provesTheHostBehindAProxy() throws Exception {
        TestKeys keys = TestKeys.make(folder, "dns:a.org");
        try (HostileServer server = new HostileServer("https", keys.server());
                HostileServer proxy = proxy(server)) {
            server.on("*", 200);

            assertThat(Transports.send(through(proxy, keys.trust()), Method.HEAD, "https://b.org/"))
                    .isEqualTo(
                            new Failure(Kind.CERTIFICATE, "its certificate is for another host"));
            assertThat(server.asked()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 407, 502})
    void blamesAProxyForWhatItRefuses(int status) throws Exception {
        TestKeys keys = TestKeys.make(folder, "dns:a.org");
        try (HostileServer proxy = new HostileServer().on("*", status)) {
            Reply reply =
                    Transports.send(through(proxy, keys.trust()), Method.HEAD, "https://a.org/");

            assertThat(reply)
                    .isInstanceOfSatisfying(
                            Failure.class,
                            failure -> {
                                assertThat(failure.kind()).isEqualTo(Kind.PROXY);
                                assertThat(failure.reason()).doesNotContain("secret");
                            });
        }
    }
}
