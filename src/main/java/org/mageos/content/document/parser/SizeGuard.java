package org.mageos.content.document.parser;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.FenceTracker;
import org.mageos.content.document.source.LineReader;
import org.mageos.content.document.source.MarkdownLine;
import org.mageos.content.document.source.Projection;
import org.mageos.content.document.source.Range;
import org.mageos.content.document.source.Resource;

/**
 * Keeps away from the Markdown library what it would take minutes for, or overflow the stack.
 *
 * <p>The library's time grows with the square of the rows of a table, of the definitions in a row
 * and of the lines, brackets and code spans in a paragraph, and it recurses into nested quotes and
 * lists. Where a blank line in between changes nothing, one is put in; what is left over is left
 * out and reported.
 */
public final class SizeGuard {

    /** What becomes of the text. */
    public enum Purpose {
        CHECKING("is not checked"),
        RENDERING("is left out");

        private final String outcome;

        Purpose(String outcome) {
            this.outcome = outcome;
        }
    }

    private static final int MAX_ROWS = 200;
    private static final int MAX_DEFINITIONS = 25;

    /** From so many brackets or asterisks on a paragraph is cut where they are closed. */
    private static final int MANY = 100;

    private static final int MAX_BRACKETS = 1_500;
    private static final int MAX_BACKTICK_RUNS = 1_500;

    /** The library searches the rest of the paragraph for each run of backticks. */
    private static final long MAX_BACKTICK_SEARCH = 20_000_000;

    /** The library searches the rest of the line for each cell of a table. */
    private static final long MAX_LINE_SEARCH = 50_000_000;

    private static final int MAX_LINES = 2_000;
    private static final int MAX_EMPHASIS = 2_000;
    private static final int MAX_DECLARATIONS = 300;
    private static final int MAX_NESTING = 100;
    private static final int MAX_LIST_INDENT = 200;

    private final Projection source;
    private final String text;
    private final BodyBuilder body;
    private final Purpose purpose;
    private final BlockMeter meter = new BlockMeter();
    private final @Nullable FenceTracker fences;
    private Projection.@Nullable Builder out;
    private int copied;
    private int blockStart;
    private int rows;
    private int definitions;
    private boolean table;

    /** Whether the block starts as a paragraph, or an item with one; not as indented code. */
    private boolean paragraph;

    private boolean nestingReported;

    /** Where the line before the current one starts. */
    private int before;

    /** The header row of the table and the row of hyphens below it. */
    private Range head = new Range(0, 0);

    /**
     * @param fenced whether the text may hold fenced code, which costs nothing
     */
    public SizeGuard(Projection source, BodyBuilder body, boolean fenced) {
        this(source, body, fenced, Purpose.CHECKING);
    }

    /**
     * @param fenced whether the text may hold fenced code, which costs nothing
     * @param purpose where it is rendered the parts of a table that is cut up begin with its
     *     header, which has the same origin in all of them
     */
    public SizeGuard(Projection source, BodyBuilder body, boolean fenced, Purpose purpose) {
        this.purpose = purpose;
        this.source = source;
        this.text = source.text();
        this.body = body;
        this.fences = fenced ? new FenceTracker(text) : null;
    }

    /** The text with what is too much for the library cut up or left out. */
    public Projection guarded() {
        LineReader lines = new LineReader(text, 0);
        while (lines.read()) {
            int start = lines.start();
            int end = lines.end();
            int next = lines.next();
            if (fences != null && fences.isFenced(start, end)) {
                endBlock(start);
                blockStart = next;
            } else {
                line(start, end, next);
            }
            before = start;
        }
        endBlock(text.length());
        if (out == null) {
            return source;
        }
        out.copy(copied, text.length());
        return out.build();
    }

    private void line(int start, int end, int next) {
        int content = behindMarkers(start, end);
        if (content < 0) {
            endBlock(start);
            leaveOut(start, end);
            blockStart = next;
            reportNesting(start);
            return;
        }
        if (content == end) {
            endBlock(start);
            blockStart = next;
            return;
        }
        boolean marked = isListItem(start, content) || text.charAt(content) == '#';
        if (marked && !table) {
            endBlock(start);
            blockStart = start;
        }
        boolean first = start == blockStart;
        if (first) {
            paragraph = startsParagraph(start, content);
        }
        boolean definition = start == content && Resource.isDefinition(text, start, end);
        if (table && ++rows > MAX_ROWS
                || endsDefinitions(definition, content)
                || !table && (content - start < 4 || paragraph) && isLong()) {
            cut(start);
            repeatHead(start);
            copied = content - start < 4 ? start : content;
        }
        definitions = definition && (first || definitions > 0) ? definitions + 1 : 0;
        if (!table && isDelimiterRow(content, end)) {
            table = true;
            head = new Range(before, next);
        }
        meter.add(text, content, end);
    }

    private boolean startsParagraph(int start, int content) {
        int blanks = content;
        while (blanks > start && MarkdownLine.isBlank(text.charAt(blanks - 1))) {
            blanks--;
        }
        boolean tab = text.lastIndexOf('\t', content) >= blanks;
        boolean item = blanks > start;
        return !tab && content - blanks <= (item ? 4 : 3) && text.charAt(content) != '<';
    }

    /** Whether text between a line's start and its content holds a list marker. */
    private boolean isListItem(int start, int content) {
        for (int i = start; i < content; i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\t' && c != '>') {
                return true;
            }
        }
        return false;
    }

    /** The offset behind a line's quote and list markers; -1 if they are too many. */
    private int behindMarkers(int start, int end) {
        int markers = 0;
        int i = start;
        int behind = start;
        while (i < end) {
            char c = text.charAt(i);
            if (MarkdownLine.isBlank(c)) {
                i++;
                continue;
            }
            int length = MarkdownLine.marker(text, i, end);
            behind = i;
            if (length == 0) {
                break;
            }
            boolean tooDeep = length > 0 && c != '>' && i - start > MAX_LIST_INDENT;
            if (++markers > MAX_NESTING || tooDeep && markers == 1) {
                return -1;
            }
            i += length;
            behind = i;
        }
        return i >= end ? end : behind;
    }

    /**
     * Whether a paragraph is to be cut: best where nothing is open, at the latest before it gets
     * slow. Before an indented line only within a paragraph, where indentation means nothing.
     */
    private boolean isLong() {
        return meter.lines() > MAX_LINES || meter.isClosed() && meter.isOver(MANY);
    }

    /**
     * Whether a line ends a run of definitions, so that a blank line before it changes nothing but
     * what the library makes of an underline there, which it takes for that of a heading.
     */
    private boolean endsDefinitions(boolean definition, int content) {
        return definition
                ? definitions >= MAX_DEFINITIONS
                : definitions > 0 && "\"'(".indexOf(text.charAt(content)) < 0;
    }

    private boolean isDelimiterRow(int start, int end) {
        boolean bar = false;
        boolean hyphen = false;
        for (int i = start; i < end; i++) {
            switch (text.charAt(i)) {
                case '|' -> bar = true;
                case '-' -> hyphen = true;
                case ':', ' ', '\t' -> {
                    // Part of a delimiter row, but not what makes it one.
                }
                default -> {
                    return false;
                }
            }
        }
        return bar && hyphen;
    }

    /** Puts a blank line in, so that the library sees two blocks. */
    private void cut(int offset) {
        Projection.Builder builder = builder();
        builder.copy(copied, offset);
        builder.put('\n', offset);
        copied = offset;
        meter.reset();
        definitions = 0;
    }

    private void repeatHead(int offset) {
        if (table && purpose == Purpose.RENDERING) {
            Projection.Builder builder = builder();
            builder.copy(head.start(), head.end());
            copied = offset;
            rows = 1;
        }
    }

    private void endBlock(int end) {
        boolean longLine = meter.lineSearch() > MAX_LINE_SEARCH;
        String excess = table && !longLine ? null : excess();
        if (excess != null) {
            leaveOut(blockStart, end);
            body.limit(source.origin(blockStart), excess);
        }
        meter.reset();
        rows = 0;
        definitions = 0;
        table = false;
    }

    private @Nullable String excess() {
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
        // Only where it is rendered tildes mean something.
        if (purpose == Purpose.RENDERING && meter.tildes() > MAX_EMPHASIS) {
            return excess(meter.tildes(), "tildes", MAX_EMPHASIS);
        }
        if (meter.lineSearch() > MAX_LINE_SEARCH) {
            return "A line " + purpose.outcome + ": too long for the number of its cells";
        }
        if (meter.declarations() > MAX_DECLARATIONS) {
            return excess(meter.declarations(), "openings of comments", MAX_DECLARATIONS);
        }
        return null;
    }

    private String excess(int count, String what, int limit) {
        return String.format(
                Locale.ROOT,
                "Paragraph with %,d %s %s: more than %,d",
                count,
                what,
                purpose.outcome,
                limit);
    }

    private void leaveOut(int start, int end) {
        Projection.Builder builder = builder();
        builder.copy(copied, Math.max(copied, start));
        builder.put('\n', start);
        copied = Math.max(copied, end);
    }

    private void reportNesting(int offset) {
        if (!nestingReported) {
            nestingReported = true;
            body.limit(
                    source.origin(offset),
                    "Line "
                            + purpose.outcome
                            + ": more than "
                            + MAX_NESTING
                            + " nested quotes and list items");
        }
    }

    private Projection.Builder builder() {
        if (out == null) {
            out = new Projection.Builder(source);
        }
        return out;
    }
}
