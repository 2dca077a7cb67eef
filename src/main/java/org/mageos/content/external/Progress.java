package org.mageos.content.external;

import java.time.Duration;
import java.util.function.Consumer;

/** Tells people how far a run is, now and then. Not thread-safe. */
public final class Progress {

    private final long every;
    private final Consumer<String> lines;
    private long start = -1;
    private long last;

    /**
     * @param every how often
     * @param lines takes a line each
     */
    public Progress(Duration every, Consumer<String> lines) {
        this.every = every.toMillis();
        this.lines = lines;
    }

    public void accept(Snapshot snapshot) {
        if (start < 0) {
            start = snapshot.millis();
            last = start;
        }
        if (snapshot.millis() - last >= every) {
            last = snapshot.millis();
            lines.accept(snapshot.line(start));
        }
    }
}
