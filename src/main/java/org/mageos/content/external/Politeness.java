package org.mageos.content.external;

import java.net.URI;
import java.util.Optional;
import org.mageos.content.settings.ExternalSettings;
import org.mageos.content.settings.ExternalSettings.Host;

/**
 * How much is asked at once, and how soon again.
 *
 * @param settings what the settings say
 */
record Politeness(ExternalSettings settings) {

    int concurrency() {
        return settings.concurrency();
    }

    long patience() {
        return settings.patience().toMillis();
    }

    /** The gate of a URL's host. */
    HostGate gate(URI url) {
        int limit =
                settings.hosts(url.toString()).stream()
                        .flatMap(host -> host.perHost().stream())
                        .findFirst()
                        .orElse(settings.perHost());
        long interval =
                settings.hosts(url.toString()).stream()
                        .map(Host::interval)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(settings.interval())
                        .toMillis();
        return new HostGate(name(url), limit, interval);
    }

    /** The name of a URL's host: http and https are one, as is a dot behind it. */
    static String name(URI url) {
        boolean usual = url.getPort() < 0 || url.getPort() == 80 || url.getPort() == 443;
        String host = url.getHost();
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        return usual ? name : name + ":" + url.getPort();
    }
}
