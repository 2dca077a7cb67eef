package org.mageos.content.document.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text made from parts of another text, and for each of its characters the place where it came
 * from.
 *
 * <p>The Markdown parser reads the projection; what it finds is reported in the original. A
 * projection may be made from another one. Immutable.
 */
public final class Projection {

    private static final int[] ZERO = {0};

    private final String text;
    private final String original;
    private final int[] starts;
    private final int[] origins;

    /** How many entries of these two count. */
    private final int parts;

    private final @Nullable Projection base;

    private Projection(
            String text,
            String original,
            int[] starts,
            int[] origins,
            int parts,
            @Nullable Projection base) {
        this.text = text;
        this.original = original;
        this.starts = starts;
        this.origins = origins;
        this.parts = parts;
        this.base = base;
    }

    /** The rest of a text from an offset on, unchanged. */
    public static Projection from(String text, int start) {
        return new Projection(
                text.substring(start), text, ZERO, start == 0 ? ZERO : new int[] {start}, 1, null);
    }

    /** A stretch of a text, unchanged. */
    public static Projection of(String text, int start, int end) {
        return new Projection(text.substring(start, end), text, ZERO, new int[] {start}, 1, null);
    }

    /** A stretch of it, unchanged. */
    public Projection part(int start, int end) {
        return new Projection(
                text.substring(start, end), original, ZERO, new int[] {start}, 1, this);
    }

    /** The text to read. */
    public String text() {
        return text;
    }

    /** The same with other characters in the places of some. */
    public Projection masked(String masked) {
        if (masked.length() != text.length()) {
            throw new IllegalArgumentException("a mask keeps the length");
        }
        return new Projection(masked, original, starts, origins, parts, base);
    }

    /** The text that it was made from. */
    public String original() {
        return original;
    }

    /** The offset in the original text of an offset in the projection, which may be its length. */
    public int origin(int offset) {
        int origin = baseOffset(offset);
        return base == null ? origin : base.origin(origin);
    }

    /** The offset in what the projection was made from, which may be a projection itself. */
    public int baseOffset(int offset) {
        if (parts == 1 && offset >= starts[0]) {
            return origins[0] + offset - starts[0];
        }
        int index = Arrays.binarySearch(starts, 0, parts, offset);
        int part = index >= 0 ? index : -index - 2;
        return part < 0 ? offset : origins[part] + offset - starts[part];
    }

    /** The offset in the original behind the last character of a stretch of the projection. */
    public int originEnd(int start, int end) {
        return end > start ? origin(end - 1) + 1 : origin(end);
    }

    /** Puts a projection together, front to back. */
    public static final class Builder {

        private final String source;
        private final String original;
        private final @Nullable Projection base;
        private final StringBuilder text;
        private int[] starts = new int[8];
        private int[] origins = new int[8];
        private int parts;

        /** Takes its parts from a text, whose offsets are those of the original. */
        public Builder(String source) {
            this.source = source;
            this.original = source;
            this.base = null;
            this.text = new StringBuilder(source.length());
        }

        /** Takes its parts from another projection, of which most is kept. */
        public Builder(Projection base) {
            this(base, base.text.length() + 16);
        }

        /**
         * Takes its parts from another projection.
         *
         * @param length about how long it becomes
         */
        public Builder(Projection base, int length) {
            this.source = base.text;
            this.original = base.original;
            this.base = base;
            this.text = new StringBuilder(length);
        }

        /** How long the projection is so far. */
        public int length() {
            return text.length();
        }

        /** Takes over a stretch of the source. */
        public void copy(int start, int end) {
            if (end > start) {
                mark(start);
                text.append(source, start, end);
            }
        }

        /** Puts text in that stands for something at an offset of the source. */
        public void put(String replacement, int offset) {
            mark(offset);
            text.append(replacement);
        }

        /** Puts a character in that stands for something at an offset of the source. */
        public void put(char replacement, int offset) {
            mark(offset);
            text.append(replacement);
        }

        public Projection build() {
            mark(source.length());
            return new Projection(text.toString(), original, starts, origins, parts, base);
        }

        private void mark(int offset) {
            int last = parts - 1;
            if (parts > 0 && origins[last] + text.length() - starts[last] == offset) {
                return;
            }
            if (parts > 0 && starts[last] == text.length()) {
                origins[last] = offset;
                return;
            }
            if (parts == starts.length) {
                starts = Arrays.copyOf(starts, parts * 2);
                origins = Arrays.copyOf(origins, parts * 2);
            }
            starts[parts] = text.length();
            origins[parts++] = offset;
        }
    }
}
