package org.mageos.content.engine;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.inventory.ArtifactSource;
import org.mageos.content.settings.SettingsLayer;
import org.mageos.content.site.link.BuiltPlace;
import org.mageos.content.tree.ExcludedFolders;

/**
 * Which content a run is about.
 *
 * @param root the folder that holds it
 * @param settingsFile the settings file if the user named one; empty: {@code mageos-content.yaml}
 *     in the root, if there is one
 * @param layers settings that go before those of the file, the strongest last
 * @param excluded folders below the root that are not read
 * @param built where the built site is looked for
 * @param now the time of the build: what is dated later is not published yet
 * @param artifacts where artifacts come from that tell of other sites
 * @param isForBodies whether more is asked for than what documents say of themselves
 */
public record ContentOptions(
        Path root,
        Optional<Path> settingsFile,
        List<SettingsLayer> layers,
        ExcludedFolders excluded,
        BuiltPlace built,
        Instant now,
        ArtifactSource artifacts,
        boolean isForBodies) {

    public ContentOptions {
        root = root.toAbsolutePath().normalize();
        Objects.requireNonNull(settingsFile, "settingsFile");
        layers = List.copyOf(layers);
        Objects.requireNonNull(excluded, "excluded");
        Objects.requireNonNull(built, "built");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(artifacts, "artifacts");
    }

    /** Options without other settings than those of the file, and without artifacts. */
    public ContentOptions(
            Path root,
            Optional<Path> settingsFile,
            ExcludedFolders excluded,
            BuiltPlace built,
            Instant now) {
        this(root, settingsFile, List.of(), excluded, built, now, ArtifactSource.NONE, true);
    }

    /** The same with all that documents hold, which serves everybody. */
    ContentOptions withBodies() {
        return new ContentOptions(
                root, settingsFile, layers, excluded, built, now, artifacts, true);
    }
}
