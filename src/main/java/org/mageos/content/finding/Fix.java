package org.mageos.content.finding;

import java.util.List;
import java.util.Objects;

/**
 * A repair that is certain: it makes of something wrong what was meant, and nothing else would.
 *
 * @param edits what to change in the files, all of it or nothing; at least one
 * @param why why it is certain, as a part of a sentence
 * @param isOnRequest whether it is made only where somebody asks for it
 */
public record Fix(List<Edit> edits, String why, boolean isOnRequest) {

    public Fix {
        edits = List.copyOf(edits);
        Objects.requireNonNull(why, "why");
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("a fix changes something");
        }
    }

    /** A repair that is made unless somebody does not want it. */
    public Fix(List<Edit> edits, String why) {
        this(edits, why, false);
    }

    /**
     * A change within a line, or new lines.
     *
     * @param at where it begins
     * @param old what stands there; empty where something is put in
     * @param text what is to stand there instead, as it is written in that place; each of its lines
     *     but the last ends with a line feed, whatever the file has
     */
    public record Edit(Location at, String old, String text) {
        public Edit {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(old, "old");
            Objects.requireNonNull(text, "text");
        }
    }
}
