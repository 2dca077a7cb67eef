package org.mageos.content.document;

import java.util.Objects;
import java.util.Optional;
import org.mageos.content.value.Position;

/**
 * A comment of a file that is addressed to this plugin: what it says is not looked at here.
 *
 * @param text what stands behind the plugin's name, in one line
 * @param position where the comment starts
 * @param length how many UTF-16 code units of its first line it covers
 * @param end the place behind it
 * @param alone whether nothing else stands in its lines
 * @param next the lines of the block that follows, in the sense of the format: a paragraph, a list
 *     or one of its items, a table, a key with its value; empty if none does
 * @param fault why it is no comment where it stands; empty if it is one
 */
public record Instruction(
        String text,
        Position position,
        int length,
        Position end,
        boolean alone,
        Optional<Region> next,
        Optional<Fault> fault) {

    /** What every such comment begins with. */
    public static final String NAME = "mageos-content";

    /** Its end, which fewer words begin like, so that it is found faster than the whole. */
    private static final String PART = "eos-content";

    /**
     * Why what looks like a comment is none.
     *
     * @param message what is wrong, as a message of a finding
     * @param remedy what would be right
     */
    public record Fault(String message, String remedy) {
        public Fault {
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(remedy, "remedy");
        }
    }

    public Instruction {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(fault, "fault");
    }

    /** Whether a text may hold instructions; most do not. */
    public static boolean mayBeIn(String text) {
        return text.contains(PART) && text.contains(NAME);
    }

    public Instruction withFault(Fault other) {
        return new Instruction(text, position, length, end, alone, next, Optional.of(other));
    }

    /** The lines that it stands in. */
    public Region lines() {
        return Region.ofLines(position.line(), end.line());
    }
}
