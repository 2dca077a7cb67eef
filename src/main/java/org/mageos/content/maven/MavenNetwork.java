package org.mageos.content.maven;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.mageos.content.external.http.Proxies;
import org.mageos.content.external.http.Proxies.Proxy;
import org.mageos.content.external.http.Secrets;

/**
 * What the user's {@code settings.xml} says about the network, passwords decrypted.
 *
 * @param proxies the proxies that are active
 * @param secrets the logins of servers, and the environment
 */
record MavenNetwork(Proxies proxies, Secrets secrets) {

    MavenNetwork {
        Objects.requireNonNull(proxies, "proxies");
        Objects.requireNonNull(secrets, "secrets");
    }

    static MavenNetwork of(Settings settings, SettingsDecrypter decrypter) {
        SettingsDecryptionResult decrypted =
                decrypter.decrypt(new DefaultSettingsDecryptionRequest(settings));
        Map<String, String> logins = new HashMap<>();
        for (Server server : decrypted.getServers()) {
            if (server.getUsername() != null && server.getPassword() != null) {
                logins.put(server.getId(), server.getUsername() + ":" + server.getPassword());
            }
        }
        Optional<Proxy> http = proxy(decrypted.getProxies(), "http");
        // As Maven does it: one proxy for both is named as one for http.
        Optional<Proxy> https = proxy(decrypted.getProxies(), "https").or(() -> http);
        return new MavenNetwork(new Proxies(http, https), new Secrets(logins, System::getenv));
    }

    private static Optional<Proxy> proxy(
            List<org.apache.maven.settings.Proxy> proxies, String protocol) {
        return proxies.stream()
                .filter(proxy -> proxy.isActive() && protocol.equals(proxy.getProtocol()))
                .findFirst()
                .map(
                        proxy ->
                                new Proxy(
                                        proxy.getHost(),
                                        proxy.getPort(),
                                        Optional.ofNullable(proxy.getUsername())
                                                .map(name -> name + ":" + password(proxy)),
                                        exceptions(proxy)));
    }

    private static String password(org.apache.maven.settings.Proxy proxy) {
        return proxy.getPassword() == null ? "" : proxy.getPassword();
    }

    private static List<String> exceptions(org.apache.maven.settings.Proxy proxy) {
        return proxy.getNonProxyHosts() == null
                ? List.of()
                : Arrays.stream(proxy.getNonProxyHosts().split("[|,]"))
                        .map(String::strip)
                        .filter(host -> !host.isEmpty())
                        .toList();
    }
}
