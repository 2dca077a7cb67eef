package org.mageos.content.maven;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/**
 * Shows how far a run is: on a terminal in one line that is written over, else in a line of the log
 * now and then.
 */
final class ProgressLine {

    private static final Duration SOON = Duration.ofMillis(250);
    private static final Duration NOW_AND_THEN = Duration.ofSeconds(30);

    /** As wide as every terminal is; a longer line could not be written over. */
    private static final int WIDTH = 79;

    private static final String CLEAR = "\r\u001B[K";

    private final Optional<PrintWriter> terminal;
    private final Log log;
    private boolean shown;

    private ProgressLine(Optional<PrintWriter> terminal, Log log) {
        this.terminal = terminal;
        this.log = log;
    }

    static ProgressLine of(Console console, Log log) {
        return new ProgressLine(
                console.isWatched() ? Optional.of(System.console().writer()) : Optional.empty(),
                log);
    }

    /** How often there is something to show. */
    Duration every() {
        return terminal.isPresent() ? SOON : NOW_AND_THEN;
    }

    void show(String line) {
        if (terminal.isEmpty()) {
            log.info(line);
            return;
        }
        String fitting = line.length() > WIDTH ? line.substring(0, WIDTH - 1) + "…" : line;
        terminal.get().print(CLEAR + fitting);
        terminal.get().flush();
        shown = true;
    }

    /** Makes place for the log. */
    void clear() {
        if (shown) {
            terminal.ifPresent(
                    writer -> {
                        writer.print(CLEAR);
                        writer.flush();
                    });
            shown = false;
        }
    }
}
