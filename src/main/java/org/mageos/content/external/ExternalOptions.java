package org.mageos.content.external;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.mageos.content.external.http.Proxies;
import org.mageos.content.external.http.Secrets;

/**
 * What a run over links to other sites needs besides content and settings.
 *
 * @param version the plugin's version, which servers are told
 * @param memory the file of the memory if the user named one
 * @param proxies the proxies
 * @param secrets user names, passwords and the environment
 * @param every how often progress is told
 * @param progress takes how far the run is, a line each
 */
public record ExternalOptions(
        String version,
        Optional<Path> memory,
        Proxies proxies,
        Secrets secrets,
        Duration every,
        Consumer<String> progress) {

    public ExternalOptions {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(memory, "memory");
        Objects.requireNonNull(proxies, "proxies");
        Objects.requireNonNull(secrets, "secrets");
        Objects.requireNonNull(every, "every");
        Objects.requireNonNull(progress, "progress");
    }

    /** The name that servers are told: browser-like in its form, honest in what it says. */
    public String userAgent() {
        return "Mozilla/5.0 (compatible; mageos-content/"
                + version
                + "; +https://github.com/mage-os/mageos-content-maven-plugin)";
    }
}
