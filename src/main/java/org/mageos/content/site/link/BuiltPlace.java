package org.mageos.content.site.link;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the built site is looked for.
 *
 * @param isWanted whether it is read at all
 * @param folder the folder that a user named; empty: where the generator writes it
 */
public record BuiltPlace(boolean isWanted, Optional<Path> folder) {

    /** The generator's own output folder, if it is there and not older than the content. */
    public static final BuiltPlace DETECTED = new BuiltPlace(true, Optional.empty());

    /** Nowhere. */
    public static final BuiltPlace NONE = new BuiltPlace(false, Optional.empty());

    public BuiltPlace {
        Objects.requireNonNull(folder, "folder");
    }

    /** A folder that holds the built site, however old. */
    public static BuiltPlace of(Path folder) {
        return new BuiltPlace(true, Optional.of(folder));
    }

    /**
     * What a user says of it.
     *
     * @param folder the folder, or one that is called {@code none}
     */
    public static BuiltPlace called(Optional<Path> folder) {
        return folder.map(path -> path.endsWith("none") ? NONE : of(path)).orElse(DETECTED);
    }
}
