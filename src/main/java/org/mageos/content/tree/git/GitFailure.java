package org.mageos.content.tree.git;

/** The {@code git} program could not be run, or did not do what it was asked for. */
public final class GitFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param message one line for the user
     */
    GitFailure(String message) {
        super(message);
    }

    GitFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
