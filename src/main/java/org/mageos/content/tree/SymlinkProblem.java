package org.mageos.content.tree;

import java.util.Objects;

/**
 * A symbolic link that is not followed.
 *
 * @param file its name in the content tree
 * @param message what is wrong with it
 */
public record SymlinkProblem(String file, String message) {

    public SymlinkProblem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(message, "message");
    }
}
