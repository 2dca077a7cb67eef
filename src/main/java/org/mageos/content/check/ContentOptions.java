package org.mageos.content.check;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.site.ExcludedFolders;

/**
 * Which content a run is about.
 *
 * @param root the folder that holds it
 * @param settingsFile the settings file if the user named one; empty: {@code mageos-content.yaml}
 *     in the root, if there is one
 * @param excluded folders below the root that are not read
 * @param now the time of the build: what is dated later is not published yet
 */
public record ContentOptions(
        Path root, Optional<Path> settingsFile, ExcludedFolders excluded, Instant now) {

    public ContentOptions {
        root = root.toAbsolutePath().normalize();
        Objects.requireNonNull(settingsFile, "settingsFile");
        Objects.requireNonNull(excluded, "excluded");
        Objects.requireNonNull(now, "now");
    }
}
