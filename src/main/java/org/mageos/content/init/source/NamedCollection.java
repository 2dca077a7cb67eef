package org.mageos.content.init.source;

import java.util.List;
import java.util.Objects;

/**
 * A collection that somebody names.
 *
 * @param files the patterns of its files, in the content tree
 */
public record NamedCollection(String name, List<String> files, SourceSchema source) {

    public NamedCollection {
        Objects.requireNonNull(name, "name");
        files = List.copyOf(files);
        Objects.requireNonNull(source, "source");
    }
}
