package org.mageos.content.document.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lines that are read one after the other, and may be put back. */
abstract class LineQueue {

    /** Those put back, of which the last one comes next. */
    private final List<SourceLine> returned = new ArrayList<>();

    /** Lines that are there already. */
    static LineQueue of(List<SourceLine> lines) {
        return new Listed(lines);
    }

    /** The next line that was not read yet; null at the end. */
    abstract @Nullable SourceLine next();

    /** Sets whether lines are taken as they are, as in comments. */
    void takeAsTheyAre(boolean asTheyAre) {}

    @Nullable SourceLine peek() {
        if (!returned.isEmpty()) {
            return returned.get(returned.size() - 1);
        }
        SourceLine line = next();
        if (line != null) {
            returned.add(line);
        }
        return line;
    }

    /** Takes the next line; null at the end. */
    @Nullable SourceLine read() {
        return returned.isEmpty() ? next() : returned.remove(returned.size() - 1);
    }

    void putBack(SourceLine line) {
        returned.add(line);
    }

    void putBack(List<SourceLine> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            putBack(lines.get(i));
        }
    }

    boolean hasMore() {
        return peek() != null;
    }

    /** Whether the next line has text. */
    boolean hasText() {
        SourceLine line = peek();
        return line != null && !line.isEmpty();
    }

    /** How many empty lines were passed over; -1 if there is nothing behind them. */
    int skipEmpty() {
        int skipped = 0;
        for (SourceLine line = read(); line != null; line = read()) {
            if (!line.isEmpty()) {
                putBack(line);
                return skipped;
            }
            skipped++;
        }
        return -1;
    }

    /**
     * Takes the lines before one that is the end of a block, and that one; all if there is none.
     *
     * @return whether there is one
     */
    boolean until(String terminator, List<SourceLine> taken) {
        for (SourceLine line = read(); line != null; line = read()) {
            if (line.text().equals(terminator)) {
                return true;
            }
            taken.add(line);
        }
        return false;
    }

    /** The lines before the first that fits, which is left. */
    List<SourceLine> before(Predicate<String> end) {
        List<SourceLine> lines = new ArrayList<>();
        for (SourceLine line = read(); line != null; line = read()) {
            if (end.test(line.text())) {
                putBack(line);
                return lines;
            }
            lines.add(line);
        }
        return lines;
    }

    private static final class Listed extends LineQueue {

        private final List<SourceLine> lines;
        private int index;

        Listed(List<SourceLine> lines) {
            this.lines = lines;
        }

        @Override
        @Nullable SourceLine next() {
            return index < lines.size() ? lines.get(index++) : null;
        }
    }
}
