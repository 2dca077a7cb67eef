package org.mageos.content.document.parser;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How much of what costs the Markdown library time one block may hold. */
final class BlockLimits {

    private static final int MAX_BRACKETS = 1_500;
    private static final int MAX_BACKTICK_RUNS = 1_500;

    /** The library searches the rest of the paragraph for each run of backticks. */
    private static final long MAX_BACKTICK_SEARCH = 20_000_000;

    /** The library searches the rest of the line for each cell of a table. */
    private static final long MAX_LINE_SEARCH = 50_000_000;

    private static final int MAX_EMPHASIS = 2_000;
    private static final int MAX_DECLARATIONS = 300;

    private BlockLimits() {}

    /** Whether a line alone is too much, be it in a table or not. */
    static boolean hasLongLine(BlockMeter meter) {
        return meter.lineSearch() > MAX_LINE_SEARCH;
    }

    /** What a block has too much of, in words for users; null if nothing. */
    static @Nullable String excess(BlockMeter meter) {
        if (meter.brackets() > MAX_BRACKETS) {
            return excess(meter.brackets(), "opening brackets", MAX_BRACKETS);
        }
        if (meter.backtickRuns() > MAX_BACKTICK_RUNS
                || meter.backtickSearch() > MAX_BACKTICK_SEARCH) {
            return excess(meter.backtickRuns(), "runs of backticks", MAX_BACKTICK_RUNS);
        }
        if (meter.emphasis() > MAX_EMPHASIS) {
            return excess(meter.emphasis(), "asterisks and underscores", MAX_EMPHASIS);
        }
        if (meter.tildes() > MAX_EMPHASIS) {
            return excess(meter.tildes(), "tildes", MAX_EMPHASIS);
        }
        if (hasLongLine(meter)) {
            return "A line is left out: too long for the number of its cells";
        }
        if (meter.declarations() > MAX_DECLARATIONS) {
            return excess(meter.declarations(), "openings of comments", MAX_DECLARATIONS);
        }
        return null;
    }

    private static String excess(int count, String what, int limit) {
        return String.format(
                Locale.ROOT,
                "Paragraph with %,d %s is left out: more than %,d",
                count,
                what,
                limit);
    }
}
