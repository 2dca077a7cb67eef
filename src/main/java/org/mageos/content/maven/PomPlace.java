package org.mageos.content.maven;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Position;

/**
 * Where the configuration of a goal stands.
 *
 * @param file the pom, relative to the content root if it lies there, with {@code /}
 * @param position where {@code <configuration>} begins
 */
record PomPlace(String file, Position position) {

    private static final String CONFIGURATION = "configuration";

    PomPlace {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(position, "position");
    }

    /** The configuration of the execution, or else of the plugin; empty if Maven does not know. */
    static Optional<PomPlace> of(MojoExecution execution, MavenProject project, Path root) {
        // For a goal called by hand Maven makes a plugin that knows no places.
        Plugin ofProject = project.getPlugin(execution.getPlugin().getKey());
        Plugin plugin = ofProject == null ? execution.getPlugin() : ofProject;
        PluginExecution own = plugin.getExecutionsAsMap().get(execution.getExecutionId());
        if (own != null && isKnown(own.getLocation(CONFIGURATION))) {
            return Optional.of(of(own.getLocation(CONFIGURATION), root));
        }
        InputLocation ofAll = plugin.getLocation(CONFIGURATION);
        return isKnown(ofAll) ? Optional.of(of(ofAll, root)) : Optional.empty();
    }

    private static boolean isKnown(@Nullable InputLocation location) {
        return location != null
                && location.getLineNumber() > 0
                && location.getColumnNumber() > 0
                && location.getSource() != null
                && location.getSource().getLocation() != null;
    }

    private static PomPlace of(InputLocation location, Path root) {
        Path pom = path(location.getSource().getLocation()).toAbsolutePath().normalize();
        Path name = pom.startsWith(root) ? root.relativize(pom) : pom;
        return new PomPlace(
                Paths.slashes(name),
                new Position(location.getLineNumber(), location.getColumnNumber()));
    }

    /** Maven 3 says a path, Maven 4 a URL. */
    private static Path path(String location) {
        return location.startsWith("file:") ? Path.of(URI.create(location)) : Path.of(location);
    }
}
