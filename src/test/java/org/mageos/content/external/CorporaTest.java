package org.mageos.content.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.engine.Content;
import org.mageos.content.engine.ContentOptions;
import org.mageos.content.engine.ExternalRun;
import org.mageos.content.external.http.HostileServer;
import org.mageos.content.external.http.Proxies;
import org.mageos.content.external.http.Secrets;
import org.mageos.content.external.http.SocketTransport;
import org.mageos.content.external.http.TestKeys;
import org.mageos.content.external.http.TransportOptions;
import org.mageos.content.external.http.Transports;
import org.mageos.content.finding.Finding;
import org.mageos.content.settings.ExternalSettings;
import org.mageos.content.site.link.BuiltPlace;
import org.mageos.content.testing.ContentFolder;
import org.mageos.content.tree.ExcludedFolders;
import org.mageos.content.url.UrlForm;

/**
 * Real content, over sockets and TLS, with a server on the loopback address that answers for all of
 * its hosts and does wrong at known URLs.
 */
@Timeout(900)
class CorporaTest {

    private static final Path CORPORA = Path.of("../shared/corpora");

    @TempDir private Path folder;

    /** What the server does at a URL, by the URL alone. */
    private enum Fault {
        NOT_FOUND,
        CIRCLE,
        FORBIDDEN,
        HEAD_REFUSED,
        HEAD_CUT,
        NONE;

        static Fault of(URI url) {
            return switch (Math.floorMod(url.toString().hashCode(), 23)) {
                case 0 -> NOT_FOUND;
                case 1 -> CIRCLE;
                case 2 -> FORBIDDEN;
                case 3 -> HEAD_REFUSED;
                case 4 -> HEAD_CUT;
                default -> NONE;
            };
        }

        boolean isBroken() {
            return this == NOT_FOUND || this == CIRCLE;
        }
    }

    private static boolean isUnknown(String host) {
        return Math.floorMod(host.hashCode(), 17) == 0;
    }

    private static boolean isPrivate(String host) {
        return Math.floorMod(host.hashCode(), 17) == 1;
    }

    private static List<InetAddress> resolve(String host) throws UnknownHostException {
        if (isUnknown(host)) {
            throw new UnknownHostException(host + ": Name or service not known");
        }
        return List.of(InetAddress.getByName(isPrivate(host) ? "10.1.2.3" : "93.184.216.34"));
    }

    private static void serve(String scheme, HostileServer.Exchange exchange) throws IOException {
        HostileServer.Asked asked = exchange.asked();
        URI url = URI.create(scheme + "://" + asked.header("Host") + asked.target());
        boolean head = asked.method().equals("HEAD");
        switch (Fault.of(url)) {
            case NOT_FOUND -> exchange.answer(404);
            case CIRCLE -> exchange.answer(302, "Location", asked.target());
            case FORBIDDEN -> exchange.answer(403);
            case HEAD_REFUSED -> exchange.answer(head ? 405 : 200);
            case HEAD_CUT -> {
                if (!head) {
                    exchange.answer(200);
                }
            }
            case NONE -> exchange.answer(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mage-os-site", "astro-docs", "devdocs"})
    void findsEveryFaultAndNoOther(String corpus) throws Exception {
        Path root = CORPORA.resolve(corpus);
        assumeThat(root).as("the corpora lie beside the repository on CI only").isDirectory();
        Content content = content(root, corpus);
        TestKeys keys = TestKeys.make(folder, "dns:any.org");
        try (HostileServer plain = new HostileServer();
                HostileServer secure = new HostileServer("https", keys.server())) {
            plain.on("*", exchange -> serve("http", exchange));
            secure.on("*", exchange -> serve("https", exchange));

            ExternalResult result = run(content, folder.resolve("memory.txt"), plain, secure);

            Map<String, Boolean> wanted = wanted(content);
            Set<String> broken =
                    wanted.entrySet().stream()
                            .filter(Map.Entry::getValue)
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toCollection(TreeSet::new));
            assertThat(broken).as("faults in %d URLs", wanted.size()).isNotEmpty();
            assertThat(found(result)).isEqualTo(broken);
            assertThat(result.result().counts().ok()).isPositive();
            // Each URL once with each method, however often it is linked.
            assertThat(askedTwice("http", plain)).isEmpty();
            assertThat(askedTwice("https", secure)).isEmpty();
        }
    }

    /** But for what was cut, which may have been an idle connection that the server closed. */
    private static List<String> askedTwice(String scheme, HostileServer server) {
        Map<String, Long> counts =
                server.asked().stream()
                        .collect(
                                Collectors.groupingBy(
                                        asked ->
                                                asked.method()
                                                        + " "
                                                        + scheme
                                                        + "://"
                                                        + asked.header("Host")
                                                        + asked.target(),
                                        Collectors.counting()));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .filter(
                        asked ->
                                Fault.of(URI.create(asked.substring(asked.indexOf(' ') + 1)))
                                        != Fault.HEAD_CUT)
                .toList();
    }

    private static Content content(Path root, String corpus) throws IOException {
        Path settings = Path.of("src/it").resolve(corpus).resolve("mageos-content.yaml");
        return Content.load(
                new ContentOptions(
                        root,
                        Optional.of(settings).filter(Files::exists),
                        ExcludedFolders.NONE,
                        BuiltPlace.NONE,
                        ContentFolder.NOW));
    }

    private static ExternalResult run(
            Content content, Path memory, HostileServer plain, HostileServer secure)
            throws InterruptedException {
        ExternalSettings settings = content.settings().external();
        ExternalOptions options =
                new ExternalOptions(
                        "1",
                        Optional.of(memory),
                        Proxies.NONE,
                        new Secrets(Map.of(), name -> null),
                        Duration.ofSeconds(5),
                        line -> {});
        TransportOptions transport =
                Transports.with(
                        Transports.guarded(
                                CorporaTest::resolve,
                                (socket, address, timeout) ->
                                        socket.connect(
                                                new InetSocketAddress(
                                                        InetAddress.getLoopbackAddress(),
                                                        address.getPort() == 443
                                                                ? secure.port()
                                                                : plain.port()),
                                                timeout)),
                        trustAnybody());
        return new ExternalRun(
                        content,
                        options,
                        (any, headers) ->
                                new ThreadedWire(
                                        new SocketTransport(Transports.with(transport, headers)),
                                        settings.concurrency()),
                        () -> ContentFolder.NOW)
                .run();
    }

    /** The URLs that must be judged, with whether they must be broken. */
    private static Map<String, Boolean> wanted(Content content) {
        Map<String, Boolean> wanted = new TreeMap<>();
        ExternalLinks links = ExternalLinks.of(content.site().orElseThrow());
        NotAsked notAsked = new NotAsked(content.settings().external());
        links.byUrl()
                .forEach(
                        (url, to) -> {
                            if (notAsked.reason(to.get(0).destination(), url).isEmpty()
                                    && !isPrivate(url.getHost())) {
                                wanted.put(
                                        url.toString(),
                                        isUnknown(url.getHost()) || Fault.of(url).isBroken());
                            }
                        });
        links.malformed().forEach(link -> wanted.put(link.destination(), true));
        return wanted;
    }

    private static Set<String> found(ExternalResult result) {
        Collection<Finding> findings = result.result().findings();
        return findings.stream()
                .filter(finding -> finding.rule().id().equals("link/external"))
                .map(Finding::subject)
                .map(
                        subject ->
                                UrlForm.of(subject)
                                        .map(form -> form.url().toString())
                                        .orElse(subject))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SSLSocketFactory trustAnybody() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new Credulous()}, null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** No certificate is for all the hosts of the web. */
    private static final class Credulous extends X509ExtendedTrustManager {
        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
