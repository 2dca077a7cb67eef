package org.mageos.content.javadoc;

import java.util.List;
import java.util.Objects;

/**
 * A type of a source, with what is around it.
 *
 * @param file the source
 * @param path the types from the outermost to this one
 */
record SourceType(JavaFile file, List<JavaType> path) {

    SourceType {
        Objects.requireNonNull(file, "file");
        path = List.copyOf(path);
    }

    JavaType type() {
        return path.get(path.size() - 1);
    }

    String qualifiedName() {
        return file.qualified(type().name());
    }
}
