package org.mageos.content.generator;

import java.util.Objects;

/**
 * A folder of the site that its build has Javadoc written to.
 *
 * @param path its path, with a slash at the start and none at the end
 * @param sources the folder of the content tree whose sources it is made of; empty for all
 */
public record JavadocFolder(String path, String sources) {

    public JavadocFolder {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(sources, "sources");
    }
}
