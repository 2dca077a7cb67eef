package org.mageos.content.maven;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.maven.execution.MavenSession;

/**
 * Where Maven's log goes.
 *
 * <p>Whether Maven itself writes in colour is not in its API, so the answer is made of what decides
 * it there.
 *
 * @param style what {@code -Dstyle.color} says: {@code always}, {@code never} or {@code auto}
 * @param interactive whether a person can be asked, so not in batch mode
 * @param terminal whether the output goes to a terminal
 */
record Console(String style, boolean interactive, boolean terminal) {

    Console {
        Objects.requireNonNull(style, "style");
    }

    static Console of(MavenSession session) {
        return new Console(
                session.getUserProperties().getProperty("style.color", "auto"),
                session.getRequest().isInteractiveMode(),
                System.console() != null && isJansiEnabled());
    }

    /** The standard output itself, past what Maven has put in its place. */
    static PrintStream standardOutput() {
        return new PrintStream(
                new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    /** Whether to write ANSI escapes. */
    boolean hasColour() {
        return switch (style) {
            case "always" -> true;
            case "never" -> false;
            default -> interactive && terminal;
        };
    }

    /** Whether a line can be written over, for somebody who looks on. */
    boolean isWatched() {
        return interactive && terminal;
    }

    /**
     * Maven 3 switches Jansi off where its log goes to a file ({@code -l}), and lets plugins see
     * it.
     */
    private static boolean isJansiEnabled() {
        try {
            Class<?> ansi = Class.forName("org.fusesource.jansi.Ansi");
            return (boolean) ansi.getMethod("isEnabled").invoke(null);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
