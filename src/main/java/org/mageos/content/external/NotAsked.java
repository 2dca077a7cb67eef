package org.mageos.content.external;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mageos.content.external.Verdict.Skipped;
import org.mageos.content.finding.Severity;
import org.mageos.content.settings.ExternalSettings;

/**
 * Tells URLs that are not asked: those that the settings leave out, those that are examples, and
 * those that lead nowhere outside of a machine.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2606">RFC 2606: Reserved Top Level DNS Names</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6761">RFC 6761: Special-Use Domain Names</a>
 */
final class NotAsked {

    private static final Set<String> EXAMPLES = Set.of("example.com", "example.net", "example.org");
    private static final Set<String> EXAMPLE_ENDS = Set.of("example", "invalid", "test");
    private static final Set<String> LOCAL_ENDS =
            Set.of("localhost", "local", "internal", "intranet", "lan", "home", "corp", "arpa");
    private static final Pattern PLACEHOLDER =
            Pattern.compile(
                    "[{}<>\u2026]|%7[BDbd]|%3[CEce]|://\\.\\.\\.|/\\.\\.\\.(?:/|$)|\\$[A-Z_]{2}|\\bYOUR[-_]");
    private static final Pattern IPV4 = Pattern.compile("[0-9.]+");

    private final ExternalSettings settings;

    NotAsked(ExternalSettings settings) {
        this.settings = settings;
    }

    /**
     * Why a URL is not asked.
     *
     * @param destination as it is written
     * @param url the same as it would be asked for
     */
    Optional<Skipped> reason(String destination, URI url) {
        String text = url.toString();
        if (settings.skip().stream().anyMatch(pattern -> pattern.matches(text))
                || settings.severity(text).filter(Severity.OFF::equals).isPresent()) {
            return Optional.of(new Skipped("the settings say so", true));
        }
        if (PLACEHOLDER.matcher(destination).find()) {
            return Optional.of(new Skipped("it has a placeholder", true));
        }
        return url.getHost() == null
                ? Optional.of(new Skipped("its host has an underscore in its name", false))
                : host(url.getHost());
    }

    private Optional<Skipped> host(String host) {
        if (host.startsWith("[") || IPV4.matcher(host).matches()) {
            return Optional.empty();
        }
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        String[] labels = name.split("\\.");
        String top = labels[labels.length - 1];
        String domain = labels.length < 2 ? top : labels[labels.length - 2] + "." + top;
        if (EXAMPLES.contains(domain) || EXAMPLE_ENDS.contains(top)) {
            return Optional.of(new Skipped("its host is an example", true));
        }
        boolean local = labels.length < 2 || LOCAL_ENDS.contains(top);
        return local && !settings.privateAddresses()
                ? Optional.of(new Skipped("its host is one of a local network", false))
                : Optional.empty();
    }
}
