package org.mageos.content.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RunError;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Position;

/**
 * Names of files and folders that this Java cannot decode, so that nothing can be opened by them.
 * In the locale {@code C}, each name with a letter such as 'é' is one.
 */
final class UndecodedNames {

    /** What Java puts in the place of bytes of a name that it cannot decode. */
    private static final char REPLACEMENT = '\uFFFD';

    private final List<String> names = new ArrayList<>();

    /** Whether the last name of a path is one of those. */
    static boolean holds(Path path) {
        return path.getFileName().toString().indexOf(REPLACEMENT) >= 0;
    }

    void add(String name) {
        names.add(name);
    }

    /** The folders that hold such names. */
    Set<String> folders() {
        Set<String> folders = new HashSet<>();
        for (String name : names) {
            folders.add(Paths.folder(Paths.trimSlashes(name)));
        }
        return Set.copyOf(folders);
    }

    /** One error for all of them; none if there are none. */
    List<RunError> errors() {
        if (names.isEmpty()) {
            return List.of();
        }
        return List.of(
                new RunError(
                        Optional.of(new Location(names.get(0), Position.START)),
                        "The file's name cannot be read"
                                + others(names.size() - 1)
                                + ": run with the environment variable LC_ALL=C.UTF-8, or rename"
                                + " what is not UTF-8"));
    }

    private static String others(int count) {
        return switch (count) {
            case 0 -> "";
            case 1 -> ", nor that of 1 other";
            default -> ", nor those of " + count + " others";
        };
    }
}
