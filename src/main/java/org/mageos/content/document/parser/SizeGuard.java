package org.mageos.content.document.parser;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.FenceTracker;
import org.mageos.content.document.source.LineReader;
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

    private static final int MAX_ROWS = 200;
    private static final int MAX_DEFINITIONS = 25;

    /** From so many brackets or asterisks on a paragraph is cut where they are closed. */
    private static final int MANY = 100;

    private static final int MAX_LINES = 500;

    /** Of a file, code and blank ones aside: each may be a block, which takes memory and time. */
    private static final int MAX_ALL_LINES = 200_000;

    private final Projection source;
    private final String text;
    private final LineShape shape;
    private final BodyBuilder body;
    private final BlockMeter meter = new BlockMeter();
    private final FenceTracker fences;
    private Projection.@Nullable Builder out;
    private int copied;
    private int blockStart;
    private int rows;
    private int definitions;
    private int allLines;
    private boolean table;

    /** Whether the block starts as a paragraph, or an item with one; not as indented code. */
    private boolean paragraph;

    private boolean nestingReported;

    /** Where the line before the current one starts. */
    private int before;

    /** The header row of the table and the row of hyphens below it. */
    private Range head = new Range(0, 0);

    public SizeGuard(Projection source, BodyBuilder body) {
        this.source = source;
        this.text = source.text();
        this.shape = new LineShape(text);
        this.body = body;
        this.fences = new FenceTracker(text);
    }

    /** The text with what is too much for the library cut up or left out. */
    public Projection guarded() {
        LineReader lines = new LineReader(text, 0);
        while (lines.read()) {
            int start = lines.start();
            int end = lines.end();
            int next = lines.next();
            if (fences.isFenced(start, end)) {
                endBlock(start);
                blockStart = next;
            } else if (end > start && ++allLines > MAX_ALL_LINES) {
                endBlock(start);
                leaveOutRest(start);
                break;
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
        int content = shape.behindMarkers(start, end);
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
        boolean marked = shape.isListItem(start, content) || text.charAt(content) == '#';
        if (marked && !table) {
            endBlock(start);
            blockStart = start;
        }
        boolean first = start == blockStart;
        if (first) {
            paragraph = shape.startsParagraph(start, content);
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
        if (!table && shape.isDelimiterRow(content, end)) {
            table = true;
            head = new Range(before, next);
        }
        meter.add(text, content, end);
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

    /** Puts a blank line in, so that the library sees two blocks. */
    private void cut(int offset) {
        Projection.Builder builder = builder();
        builder.copy(copied, offset);
        builder.put('\n', offset);
        copied = offset;
        meter.reset();
        definitions = 0;
    }

    /** The parts of a table begin with its header, which has the same origin in all of them. */
    private void repeatHead(int offset) {
        if (table) {
            Projection.Builder builder = builder();
            builder.copy(head.start(), head.end());
            copied = offset;
            rows = 1;
        }
    }

    private void endBlock(int end) {
        String excess = table && !BlockLimits.hasLongLine(meter) ? null : BlockLimits.excess(meter);
        if (excess != null) {
            leaveOut(blockStart, end);
            body.limit(source.origin(blockStart), excess);
        }
        meter.reset();
        rows = 0;
        definitions = 0;
        table = false;
    }

    private void leaveOut(int start, int end) {
        Projection.Builder builder = builder();
        builder.copy(copied, Math.max(copied, start));
        builder.put('\n', start);
        copied = Math.max(copied, end);
    }

    private void leaveOutRest(int start) {
        leaveOut(start, text.length());
        blockStart = text.length();
        body.limit(
                source.origin(start),
                String.format(
                        Locale.ROOT,
                        "The text from here on is left out: more than %,d lines",
                        MAX_ALL_LINES));
    }

    private void reportNesting(int offset) {
        if (!nestingReported) {
            nestingReported = true;
            body.limit(
                    source.origin(offset),
                    "Line is left out: more than "
                            + LineShape.MAX_NESTING
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
