package org.mageos.content.external.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.external.http.Reply.Failure;
import org.mageos.content.external.http.Reply.Kind;
import org.mageos.content.external.http.Reply.Response;
import org.mageos.content.external.http.Request.Method;
import org.mageos.content.settings.ExternalSettings.Timeouts;

/** What a server can do to a client. */
@Timeout(900)
class SocketTransportTest {

    private static final Timeouts HASTY =
            new Timeouts(Duration.ofSeconds(60), Duration.ofMillis(150), Duration.ofSeconds(60));
    private static final Timeouts SHORT =
            new Timeouts(Duration.ofSeconds(60), Duration.ofSeconds(60), Duration.ofMillis(400));

    private final HostileServer server = new HostileServer();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void stop() throws IOException {
        end.countDown();
        server.close();
    }

    private Reply head(String path) {
        return Transports.send(Transports.local(), Method.HEAD, server.url(path));
    }

    private Reply get(String path) {
        return Transports.send(Transports.local(), Method.GET, server.url(path));
    }

    private static String text(Reply reply) {
        return new String(((Response) reply).body().bytes(), StandardCharsets.UTF_8);
    }

    private static Kind kind(Reply reply) {
        assertThat(reply).isInstanceOf(Failure.class);
        return ((Failure) reply).kind();
    }

    @Test
    void readsStatusAndHeaders() {
        server.on("/a", 404, "X-Any", " value ");

        assertThat(head("/a")).isInstanceOf(Response.class);
        assertThat(((Response) head("/a")).status()).isEqualTo(404);
        assertThat(((Response) head("/a")).headers().first("x-any")).contains("value");
    }

    @Test
    void saysWhoAsksAndWhatABrowserWouldTake() {
        server.on("/a", 200);
        head("/a?b=%C3%A9");

        HostileServer.Asked asked = server.asked().get(0);
        assertThat(asked).hasToString("HEAD /a?b=%C3%A9");
        assertThat(asked.header("Host")).isEqualTo("127.0.0.1:" + server.port());
        assertThat(asked.header("User-Agent")).isEqualTo("Test/1");
        assertThat(asked.header("Accept")).startsWith("text/html,");
    }

    @Test
    void usesAConnectionAgain() {
        server.on("/a", 200).on("/b", 404);
        try (SocketTransport transport = new SocketTransport(Transports.local())) {
            transport.send(new Request(Method.HEAD, URI.create(server.url("/a")), false));
            transport.send(new Request(Method.HEAD, URI.create(server.url("/b")), false));
        }

        assertThat(server.asked()).hasSize(2);
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void asksAgainWhereAnIdleConnectionWasClosed() {
        server.on("/a", exchange -> exchange.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
        try (SocketTransport transport = new SocketTransport(Transports.local())) {
            for (int i = 0; i < 5; i++) {
                Reply reply =
                        transport.send(
                                new Request(Method.HEAD, URI.create(server.url("/a")), false));
                assertThat(reply).isInstanceOf(Response.class);
            }
        }
    }

    @Test
    void takesNoBodyThatHeadMustNotHaveForTheNextAnswer() {
        server.on(
                "/a",
                exchange -> {
                    exchange.answer(200);
                    exchange.write("HTTP/1.1 500 Evil\r\nContent-Length: 0\r\n\r\n");
                });
        server.on("/b", 204);
        try (SocketTransport transport = new SocketTransport(Transports.local())) {
            transport.send(new Request(Method.HEAD, URI.create(server.url("/a")), false));
            // Whether the rest has come by now or not, it is no answer to this.
            Reply reply =
                    transport.send(new Request(Method.HEAD, URI.create(server.url("/b")), false));
            assertThat(reply).isInstanceOf(Response.class);
        }
    }

    @Test
    void waitsForAnAnswerBehindInterimOnes() {
        server.on(
                "/a",
                exchange -> {
                    exchange.write("HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n");
                    exchange.answer(410);
                });

        assertThat(((Response) head("/a")).status()).isEqualTo(410);
    }

    @Test
    void endsWithTheFirstByteTimeout() {
        server.on("/a", exchange -> end.await());

        Reply reply =
                Transports.send(
                        Transports.with(Transports.local(), HASTY), Method.HEAD, server.url("/a"));
        assertThat(kind(reply)).isEqualTo(Kind.TIMEOUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 200 OK\r\nX: ",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
            })
    void aServerThatDripsBytesCostsNoMoreThanTheWholeTimeout(String start) {
        server.on(
                "/a",
                exchange -> {
                    exchange.write(start);
                    while (end.getCount() > 0) {
                        exchange.write("1");
                        Thread.sleep(5);
                    }
                });

        Reply reply =
                Transports.send(
                        Transports.with(Transports.local(), SHORT), Method.GET, server.url("/a"));
        assertThat(kind(reply)).isEqualTo(Kind.TIMEOUT);
    }

    @Test
    void refusesHeadersWithoutEnd() {
        server.on(
                "/a",
                exchange -> {
                    exchange.write("HTTP/1.1 200 OK\r\n");
                    while (end.getCount() > 0) {
                        exchange.write("X-Header: " + "x".repeat(1000) + "\r\n");
                    }
                });

        assertThat(kind(head("/a"))).isEqualTo(Kind.PROTOCOL);
    }

    @Test
    void refusesAHeaderWithoutEnd() {
        server.on(
                "/a",
                exchange -> {
                    exchange.write("HTTP/1.1 200 OK\r\nX-Header: ");
                    while (end.getCount() > 0) {
                        exchange.write("x".repeat(1000));
                    }
                });

        assertThat(kind(head("/a"))).isEqualTo(Kind.PROTOCOL);
    }

    @Test
    void refusesInterimAnswersWithoutEnd() {
        server.on(
                "/a",
                exchange -> {
                    while (end.getCount() > 0) {
                        exchange.write("HTTP/1.1 100 Continue\r\n\r\n");
                    }
                });

        assertThat(kind(head("/a"))).isEqualTo(Kind.PROTOCOL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SSH-2.0-OpenSSH\r\n", "HTTP/2 200\r\n\r\n", "\0\0\0\r\n", "ICY 200\n"})
    void knowsWhatIsNoHttp(String text) {
        server.on("/a", exchange -> exchange.write(text));

        assertThat(kind(head("/a"))).isEqualTo(Kind.PROTOCOL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nContent-", "HTTP/1.1"})
    void knowsACutConnection(String text) {
        server.on(
                "/a",
                exchange -> {
                    exchange.write(text);
                    exchange.socket().setSoLinger(true, 0);
                });

        assertThat(kind(head("/a"))).isEqualTo(Kind.RESET);
    }

    @Test
    void readsABodyWithItsLength() {
        server.on("/a", exchange -> exchange.page("<p id=x>"));

        assertThat(text(get("/a"))).isEqualTo("<p id=x>");
        assertThat(((Response) get("/a")).body().whole()).isTrue();
    }

    @Test
    void readsABodyInChunks() {
        server.on(
                "/a",
                exchange ->
                        exchange.write(
                                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                        + "3;x=y\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n"));

        assertThat(text(get("/a"))).isEqualTo("abc0123456789");
        assertThat(((Response) get("/a")).body().whole()).isTrue();
    }

    @Test
    void knowsThatABodyWithAWrongLengthIsNotWhole() {
        server.on(
                "/a",
                exchange -> exchange.write("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nabc"));

        assertThat(text(get("/a"))).isEqualTo("abc");
        assertThat(((Response) get("/a")).body().whole()).isFalse();
    }

    @Test
    void readsNoMoreOfABodyThanTheLimit() {
        server.on(
                "/a",
                exchange -> {
                    exchange.write("HTTP/1.1 200 OK\r\n\r\n");
                    while (end.getCount() > 0) {
                        exchange.write("x".repeat(10_000));
                    }
                });

        assertThat(text(get("/a"))).hasSize(100_000);
        assertThat(((Response) get("/a")).body().whole()).isFalse();
    }

    @Test
    void unpacksNoMoreOfAGzipBombThanTheLimit() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 50; i++) {
                gzip.write(zeros);
            }
        }
        server.on(
                "/a",
                exchange -> {
                    exchange.write(
                            "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: "
                                    + bomb.size()
                                    + "\r\n\r\n");
                    exchange.write(bomb.toByteArray());
                });

        assertThat(((Response) get("/a")).body().bytes()).hasSize(100_000);
        assertThat(((Response) get("/a")).body().whole()).isFalse();
    }

    @Test
    void takesDamagedGzipForABodyThatIsNotWhole() {
        server.on(
                "/a",
                exchange ->
                        exchange.write(
                                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nnot packed"));

        assertThat(((Response) get("/a")).body().whole()).isFalse();
    }

    @Test
    void readsNoBodyThatNobodyWants_F15() {
        AtomicBoolean wasRead = new AtomicBoolean();
        server.on(
                "/large",
                exchange -> {
                    exchange.write("HTTP/1.1 200 OK\r\nContent-Length: 900000000\r\n\r\n");
                    exchange.write(new byte[100]);
                    wasRead.set(exchange.socket().getInputStream().read() >= 0);
                });
        try (SocketTransport transport = new SocketTransport(Transports.local())) {
            Reply reply =
                    transport.send(
                            new Request(Method.GET, URI.create(server.url("/large")), false));
            assertThat(((Response) reply).body().bytes()).isEmpty();
        }
        assertThat(wasRead).isFalse();
    }

    @Test
    void knowsAPortThatNobodyListensAt() throws IOException {
        int port;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }

        Reply reply =
                Transports.send(Transports.local(), Method.HEAD, "http://127.0.0.1:" + port + "/a");
        assertThat(kind(reply)).isEqualTo(Kind.REFUSED);
    }

    @Test
    void knowsUnknownHosts() {
        Resolver none =
                host -> {
                    throw new UnknownHostException(host + ": Name or service not known");
                };

        Reply reply =
                Transports.send(
                        Transports.guarded(none, Dialer.NETWORK), Method.HEAD, "http://no.such/");
        assertThat(kind(reply)).isEqualTo(Kind.UNKNOWN_HOST);
    }

    @Test
    void doesNotTakeItsOwnLackOfANameServerForAnUnknownHost() {
        int[] calls = {0};
        Resolver failing =
                host -> {
                    // Java repeats a failure for some seconds without its reason.
                    throw new UnknownHostException(
                            calls[0]++ == 0
                                    ? host + ": Temporary failure in name resolution"
                                    : host);
                };
        try (SocketTransport transport =
                new SocketTransport(Transports.guarded(failing, Dialer.NETWORK))) {
            for (int i = 0; i < 2; i++) {
                Reply reply =
                        transport.send(
                                new Request(Method.HEAD, URI.create("http://a.org/"), false));
                assertThat(kind(reply)).isEqualTo(Kind.NO_DNS);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://[::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://169.254.169.254/latest/meta-data/",
                "http://2130706433/",
                "http://a.org/"
            })
    void neverConnectsToAPrivateAddress(String url) {
        Resolver rebinding =
                host ->
                        host.equals("a.org")
                                ? List.of(InetAddress.getByName("192.168.1.1"))
                                : Resolver.SYSTEM.resolve(host);
        AtomicBoolean dialled = new AtomicBoolean();
        Dialer dialer = (socket, address, timeout) -> dialled.set(true);

        Reply reply = Transports.send(Transports.guarded(rebinding, dialer), Method.HEAD, url);
        assertThat(kind(reply)).isEqualTo(Kind.PRIVATE);
        assertThat(dialled).isFalse();
    }

    @Test
    void connectsToTheVeryAddressThatItChecked() {
        int[] calls = {0};
        // The first answer is fine, the second would lead home.
        Resolver rebinding =
                host ->
                        List.of(
                                InetAddress.getByName(
                                        calls[0]++ == 0 ? "93.184.216.34" : "127.0.0.1"));
        server.on("/", 200);
        Dialer dialer =
                (socket, address, timeout) -> {
                    assertThat(address.getAddress().getHostAddress()).isEqualTo("93.184.216.34");
                    Transports.to(server).connect(socket, address, timeout);
                };
        try (SocketTransport transport =
                new SocketTransport(Transports.guarded(rebinding, dialer))) {
            for (int i = 0; i < 3; i++) {
                Reply reply =
                        transport.send(
                                new Request(Method.HEAD, URI.create("http://a.org/"), false));
                assertThat(reply).isInstanceOf(Response.class);
            }
        }
    }

    @Test
    void leavesPrivateAddressesOutOfAnswersThatHaveBoth() {
        Resolver both =
                host ->
                        Arrays.asList(
                                InetAddress.getByName("10.0.0.1"),
                                InetAddress.getByName("93.184.216.34"));
        server.on("/", 200);
        Dialer dialer =
                (socket, address, timeout) -> {
                    assertThat(AddressGuard.isPublic(address.getAddress())).isTrue();
                    Transports.to(server).connect(socket, address, timeout);
                };

        assertThat(Transports.send(Transports.guarded(both, dialer), Method.HEAD, "http://a.org/"))
                .isInstanceOf(Response.class);
    }

    @Test
    void endsRequestsThatAreUnderWayWhenItIsClosed() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        server.on(
                "/a",
                exchange -> {
                    asked.countDown();
                    end.await();
                });
        SocketTransport transport = new SocketTransport(Transports.local());
        Reply[] reply = new Reply[1];
        Thread thread =
                new Thread(
                        () ->
                                reply[0] =
                                        transport.send(
                                                new Request(
                                                        Method.HEAD,
                                                        URI.create(server.url("/a")),
                                                        false)));
        thread.start();
        asked.await();
        transport.close();
        thread.join();

        assertThat(kind(reply[0])).isEqualTo(Kind.RESET);
    }

    @Test
    void doesNotWaitForANameServerForEver() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger calls = new AtomicInteger();
        CountDownLatch called = new CountDownLatch(1);
        Resolver hanging =
                host -> {
                    calls.incrementAndGet();
                    called.countDown();
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    throw new UnknownHostException(host + ": Name or service not known");
                };
        Timeouts timeouts =
                new Timeouts(Duration.ofMillis(50), Duration.ofMinutes(1), Duration.ofMinutes(1));
        try (SocketTransport transport =
                new SocketTransport(
                        Transports.with(Transports.guarded(hanging, Dialer.NETWORK), timeouts))) {
            for (int i = 0; i < 2; i++) {
                Reply reply =
                        transport.send(
                                new Request(Method.HEAD, URI.create("http://a.org/" + i), false));
                assertThat(kind(reply)).isEqualTo(Kind.NO_DNS);
            }
        }

        // Each look-up that hangs holds a thread.
        called.await();
        assertThat(calls).hasValue(1);
        never.countDown();
    }
}
