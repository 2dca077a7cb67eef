package org.mageos.content.tree.git;

/** The {@code git} program could not be run, or did not do what it was asked for. */
public final class GitFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    /**
     * @param message one line for the user
     */
    GitFailure(String message) {
        this(message, 0);
    }

    /**
     * @param exitCode that of git
     */
    GitFailure(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    GitFailure(String message, Throwable cause) {
        super(message, cause);
        this.exitCode = 0;
    }

    /** The exit code of git, for some commands say no by it; 0 if it did not end by itself. */
    int exitCode() {
        return exitCode;
    }
}
