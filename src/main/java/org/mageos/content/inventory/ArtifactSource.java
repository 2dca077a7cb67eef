package org.mageos.content.inventory;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where artifacts come from that tell of other sites. Thread-safe. */
public interface ArtifactSource {

    /** Outside Maven there is none. */
    ArtifactSource NONE =
            new ArtifactSource() {
                @Override
                public Resolved resolve(String coordinates, Kind kind) {
                    return Resolved.not(coordinates, "only a build of Maven can fetch it");
                }

                @Override
                public Optional<Resolved> released(String group, String artifact, String before) {
                    return Optional.empty();
                }

                @Override
                public Optional<Resolved> dependency(
                        String group, String artifact, String version) {
                    return Optional.empty();
                }
            };

    /** What an artifact holds. */
    enum Kind {
        /** An inventory. */
        INVENTORY,
        /** Javadoc. */
        JAVADOC
    }

    /**
     * An artifact.
     *
     * @param name its coordinates, with the version
     * @param file where it is; empty if it cannot be had
     * @param problem why not, in a clause; empty if it is there
     */
    record Resolved(String name, Optional<Path> file, String problem) {

        public Resolved {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(problem, "problem");
        }

        public static Resolved at(String name, Path file) {
            return new Resolved(name, Optional.of(file), "");
        }

        public static Resolved not(String name, String problem) {
            return new Resolved(name, Optional.empty(), problem);
        }
    }

    /**
     * Looks for an artifact wherever the build may look.
     *
     * @param coordinates {@code group:artifact:version}, or without the version, which the pom has
     *     then
     */
    Resolved resolve(String coordinates, Kind kind);

    /** The inventories that the project depends on. */
    default List<Resolved> inventories() {
        return List.of();
    }

    /**
     * The inventory of the newest release of a project that is older than a version.
     *
     * @return empty if there is none
     */
    Optional<Resolved> released(String group, String artifact, String before);

    /**
     * The same of the newest earlier version that is on this machine.
     *
     * @param artifact what was resolved
     * @return empty if there is none
     */
    default Optional<Resolved> earlier(Resolved artifact) {
        return Optional.empty();
    }

    /**
     * Looks for the Javadoc of something that the project depends on, where that takes no network.
     *
     * @return empty if the project does not depend on it, or it would have to be fetched
     */
    Optional<Resolved> dependency(String group, String artifact, String version);
}
