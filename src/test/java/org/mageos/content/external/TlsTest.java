package org.mageos.content.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.external.Reply.Failure;
import org.mageos.content.external.Reply.Kind;
import org.mageos.content.external.Reply.Response;
import org.mageos.content.external.Request.Method;

/** F18: what is wrong with a certificate is said as it is. */
@Timeout(120)
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
}
