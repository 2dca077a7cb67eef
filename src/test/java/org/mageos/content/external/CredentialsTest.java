package org.mageos.content.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mageos.content.external.http.Dialer;
import org.mageos.content.external.http.HostileServer;
import org.mageos.content.external.http.Proxies;
import org.mageos.content.external.http.Proxies.Proxy;
import org.mageos.content.external.http.Reply;
import org.mageos.content.external.http.Reply.Response;
import org.mageos.content.external.http.Request.Method;
import org.mageos.content.external.http.RequestHeaders;
import org.mageos.content.external.http.Resolver;
import org.mageos.content.external.http.Secrets;
import org.mageos.content.external.http.SocketTransport;
import org.mageos.content.external.http.TransportOptions;
import org.mageos.content.external.http.Transports;
import org.mageos.content.testing.ReadSettings;

class CredentialsTest {

    private static final Secrets SECRETS =
            new Secrets(Map.of("docs", "me:secret"), Map.of("TOKEN", "abc")::get);

    private static Map<String, String> headers(String settings, String url) {
        return new RequestHeaders(ReadSettings.external(settings), "Test/1", SECRETS)
                .of(URI.create(url));
    }

    @Test
    void sendsTheLoginOfAServer_F23() {
        assertThat(headers("hosts: {a.org: {server: docs}}", "https://a.org/"))
                .containsEntry("Authorization", "Basic bWU6c2VjcmV0");
    }

    @Test
    void sendsTheLoginOfTheSettings_F23() {
        assertThat(
                        headers(
                                "hosts: {a.org: {username: me, password: '${env.TOKEN}'}}",
                                "https://a.org/"))
                .containsEntry("Authorization", RequestHeaders.basic("me:abc"));
    }

    @Test
    void sendsHeaders_F24() {
        String settings =
                "{userAgent: Mine/2, hosts: {a.org: {headers: {accept: text/plain,"
                        + " Authorization: 'Bearer ${env.TOKEN}'}}}}";

        assertThat(headers(settings, "https://a.org/"))
                .containsEntry("User-Agent", "Mine/2")
                .containsEntry("accept", "text/plain")
                .containsEntry("Authorization", "Bearer abc")
                .doesNotContainKey("Accept");
    }

    @Test
    void sendsNothingToOthers() {
        String settings = "hosts: {a.org: {server: docs}}";

        for (String url :
                List.of(
                        "https://b.org/",
                        "https://a.org.b.org/",
                        "http://a.org/",
                        "https://xa.org")) {
            assertThat(headers(settings, url + "/")).as(url).doesNotContainKey("Authorization");
        }
    }

    @Test
    void sendsSecretsOverHttpOnlyWhereTheSettingsSaySo() {
        assertThat(headers("hosts: {'http://a.org': {server: docs}}", "http://a.org/"))
                .containsKey("Authorization");
    }

    @Test
    void leavesOutWhatTheEnvironmentDoesNotHold() {
        assertThat(headers("hosts: {a.org: {headers: {X: '${env.NONE}'}}}", "https://a.org/"))
                .doesNotContainKey("X");
        assertThat(headers("hosts: {a.org: {server: none}}", "https://a.org/"))
                .doesNotContainKey("Authorization");
    }

    @Test
    void neverPrintsSecrets() {
        Proxy proxy = new Proxy("p", 1, Optional.of("me:secret"), List.of());

        assertThat(
                        SECRETS
                                + " "
                                + SECRETS.toString()
                                + proxy
                                + new Proxies(Optional.of(proxy), Optional.empty()))
                .doesNotContain("secret");
        assertThat(ReadSettings.external("hosts: {a.org: {password: secret}}").hosts().toString())
                .doesNotContain("secret");
    }

    @Test
    void leavesALoginBehindAtARedirect() throws IOException {
        try (HostileServer other = new HostileServer();
                HostileServer first = new HostileServer()) {
            other.on("/x", 200);
            first.on("/x", 302, "Location", other.url("/x"));
            TransportOptions options =
                    Transports.with(
                            Transports.local(),
                            new RequestHeaders(
                                    ReadSettings.external(
                                            "hosts: {'" + first.url("/*") + "': {server: docs}}"),
                                    "Test/1",
                                    SECRETS));
            Probe probe =
                    new Probe(URI.create(first.url("/x")), Set.of(), new ProbeRules(0, 5, () -> 0));
            try (SocketTransport transport = new SocketTransport(options)) {
                Step step = probe.first();
                while (step instanceof Step.Ask ask) {
                    step = probe.next(transport.send(ask.request()));
                }
                assertThat(((Step.Done) step).answer().isSuccess()).isTrue();
            }
            assertThat(first.asked().get(0).header("Authorization")).isNotEmpty();
            assertThat(other.asked().get(0).header("Authorization")).isEmpty();
        }
    }

    @Test
    void asksAProxyForWholeUrls() throws IOException {
        try (HostileServer proxy = new HostileServer()) {
            proxy.on("*", 200);
            Proxies proxies =
                    new Proxies(
                            Optional.of(
                                    new Proxy(
                                            "127.0.0.1",
                                            proxy.port(),
                                            Optional.of("me:secret"),
                                            List.of("*.b.org"))),
                            Optional.empty());
            TransportOptions options =
                    Transports.with(
                            Transports.guarded(
                                    host -> List.of(InetAddress.getByName("93.184.216.34")),
                                    Dialer.NETWORK),
                            proxies);

            assertThat(Transports.send(options, Method.HEAD, "http://a.org/x?y"))
                    .isInstanceOf(Response.class);
            assertThat(proxy.asked().get(0).target()).isEqualTo("http://a.org/x?y");
            assertThat(proxy.asked().get(0).header("Proxy-Authorization"))
                    .isEqualTo(RequestHeaders.basic("me:secret"));
            assertThat(proxies.proxy(URI.create("http://www.b.org/"))).isEmpty();
        }
    }

    @Test
    void sendsNoProxyToAPrivateAddress() throws IOException {
        try (HostileServer proxy = new HostileServer()) {
            Proxies proxies =
                    new Proxies(
                            Optional.of(
                                    new Proxy(
                                            "127.0.0.1",
                                            proxy.port(),
                                            Optional.empty(),
                                            List.of())),
                            Optional.empty());
            TransportOptions options =
                    Transports.with(Transports.guarded(Resolver.SYSTEM, Dialer.NETWORK), proxies);

            assertThat(Transports.send(options, Method.HEAD, "http://169.254.169.254/"))
                    .isInstanceOf(Reply.Failure.class);
            assertThat(proxy.asked()).isEmpty();
        }
    }
}
