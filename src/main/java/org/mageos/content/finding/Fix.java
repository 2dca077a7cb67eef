package org.mageos.content.finding;

import java.util.List;
import java.util.Objects;

/**
 * A repair that is certain: it makes of something wrong what was meant, and nothing else would.
 *
 * @param edits what to change in the files, all of it or nothing; at least one
 * @param why why it is certain, as a part of a sentence
 */
public record Fix(List<Edit> edits, String why) {

    public Fix {
        edits = List.copyOf(edits);
        Objects.requireNonNull(why, "why");
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("a fix changes something");
        }
    }

    /**
     * A change within a line.
     *
     * @param at where it begins
     * @param old what stands there
     * @param text what is to stand there instead, as it is written in that place
     */
    public record Edit(Location at, String old, String text) {
        public Edit {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(old, "old");
            Objects.requireNonNull(text, "text");
        }
    }
}
