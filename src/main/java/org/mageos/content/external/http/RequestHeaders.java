package org.mageos.content.external.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.settings.ExternalSettings;
import org.mageos.content.settings.ExternalSettings.Host;

/**
 * What is sent with a request: what browsers send, and what the settings say for its URL. As each
 * request is asked for anew, nothing goes along with a redirect to another host, and nothing secret
 * over plain {@code http} unless the settings name such a URL.
 */
public final class RequestHeaders {

    private static final String ACCEPT =
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

    private final ExternalSettings settings;
    private final Secrets secrets;
    private final String userAgent;

    /**
     * @param userAgent the name that servers are told
     * @param secrets user names, passwords and the environment
     */
    public RequestHeaders(ExternalSettings settings, String userAgent, Secrets secrets) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.userAgent = settings.userAgent().orElse(userAgent);
        this.secrets = Objects.requireNonNull(secrets, "secrets");
    }

    /** The headers for a URL, in their order, without those that say where it goes. */
    public Map<String, String> of(URI url) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", userAgent);
        headers.put("Accept", ACCEPT);
        headers.put("Accept-Language", "en;q=0.9,*;q=0.5");
        headers.put("Accept-Encoding", "gzip");
        for (Host host : hosts(url)) {
            login(host).ifPresent(login -> put(headers, "Authorization", basic(login)));
            host.headers()
                    .forEach(
                            (name, value) ->
                                    secrets.filled(value).ifPresent(v -> put(headers, name, v)));
        }
        return headers;
    }

    /** A password that is known to reach nobody else: one over plain http must be asked for. */
    private List<Host> hosts(URI url) {
        boolean secret = url.getScheme().equals("https");
        return settings.hosts(url.toString()).stream()
                .filter(host -> secret || host.url().namesHttp())
                .toList();
    }

    private Optional<String> login(Host host) {
        Optional<String> own =
                host.username()
                        .flatMap(secrets::filled)
                        .flatMap(
                                name ->
                                        host.password()
                                                .flatMap(secrets::filled)
                                                .map(password -> name + ":" + password));
        return own.or(() -> host.server().flatMap(secrets::login));
    }

    /** Takes the place of a header whose name differs in letter case only. */
    private static void put(Map<String, String> headers, String name, String value) {
        if (value.chars().anyMatch(c -> c < ' ' || c > '~')) {
            return;
        }
        headers.keySet().removeIf(name::equalsIgnoreCase);
        headers.put(name, value);
    }

    public static String basic(String login) {
        return "Basic "
                + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    }
}
