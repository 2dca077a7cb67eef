package org.mageos.content.finding;

import java.util.Objects;
import org.mageos.content.value.Position;

/**
 * A place in a file.
 *
 * @param file the file's name in the content tree: relative to the content root, with {@code /} on
 *     every operating system. It is a name, not a {@link java.nio.file.Path}: whoever reports a
 *     finding has no business opening the file.
 * @param position the place in the file
 */
public record Location(String file, Position position) implements Comparable<Location> {

    public Location {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(position, "position");
    }

    public int line() {
        return position.line();
    }

    public int column() {
        return position.column();
    }

    @Override
    public int compareTo(Location other) {
        int files = file.compareTo(other.file);
        return files == 0 ? position.compareTo(other.position) : files;
    }

    /** {@code file:line:column}, the form that terminals and editors make clickable. */
    @Override
    public String toString() {
        return file + ":" + line() + ":" + column();
    }
}
