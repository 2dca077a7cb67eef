package org.mageos.content.document.mdx;

import java.util.Arrays;
import org.mageos.content.document.source.Directives;
import org.mageos.content.document.source.Fence;
import org.mageos.content.document.source.LineEnds;
import org.mageos.content.document.source.MarkdownLine;

/**
 * A line of MDX, and the quotes and list items that are open where its content stands.
 *
 * <p>As in CommonMark, but that a line may be indented as far as it likes: MDX has no indented
 * code, and authors indent what stands within JSX.
 */
final class MdxLine {

    /** A container is a quote, or a list item with the columns that its lines are indented by. */
    private static final int QUOTE = -1;

    private final String text;
    private final LineEnds ends;

    private int[] containers = new int[16];

    /** Where the marker of each container starts and ends. */
    private int[] markers = new int[32];

    private int depth;

    private boolean changesContainers;
    private boolean opens;
    private boolean lazy;
    private int start;
    private int end;
    private int next;
    private int content;

    /** The column of the content, counted from where the innermost container's lines start. */
    private int indent;

    /** What {@link #match} has read: how far, up to which column, and where a container starts. */
    private int position;

    private int column;
    private int base;
    private int textStart;
    private int textColumn;

    /** No thematic break begins between these, since something else stands at the latter. */
    private int noBreakFrom;

    private int noBreakTo = -1;

    MdxLine(String text) {
        this.text = text;
        this.ends = new LineEnds(text);
    }

    /**
     * Reads the line that starts at an offset.
     *
     * @param inParagraph whether the line before ends with a paragraph that may go on
     */
    void read(int offset, boolean inParagraph) {
        startLine(offset);
        int kept = match();
        skipBlanks();
        if (MarkdownLine.behindBlanks(text, start, end) == end) {
            lazy = false;
            opens = false;
            changesContainers = kept < depth;
            depth = kept;
            content = end;
            return;
        }
        int marker = marker(inParagraph && kept == depth);
        lazy = marker == 0 && inParagraph && kept < depth && !startsBlock(position);
        opens = marker > 0;
        changesContainers = opens || kept < depth && !lazy;
        depth = lazy ? depth : kept;
        while (marker > 0) {
            open(marker);
            marker = marker(false);
        }
        content = position;
        indent = column - base;
    }

    /**
     * Reads the next line of fenced code that stands in the containers of the line read last.
     *
     * @param fence the column of the fence, as {@link #indent} has it
     * @return false if the line is in other containers; then nothing is read
     */
    boolean readCode(int offset, int fence) {
        startLine(offset);
        if (match() < depth) {
            return false;
        }
        while (position < end
                && column - base < fence
                && MarkdownLine.isBlank(text.charAt(position))) {
            column = MarkdownLine.columnBehind(text.charAt(position), column);
            position++;
        }
        content = position;
        return true;
    }

    private void startLine(int offset) {
        start = offset;
        end = ends.end(offset);
        next = MarkdownLine.next(text, end);
        position = offset;
        column = 0;
        base = 0;
        findText();
    }

    private void findText() {
        textStart = position;
        textColumn = column;
        while (textStart < end && MarkdownLine.isBlank(text.charAt(textStart))) {
            textColumn = MarkdownLine.columnBehind(text.charAt(textStart), textColumn);
            textStart++;
        }
    }

    private void skipBlanks() {
        position = textStart;
        column = textColumn;
    }

    /** How many of the open containers go on in this line. */
    private int match() {
        int matched = 0;
        while (matched < depth) {
            if (containers[matched] == QUOTE) {
                if (textStart == end || text.charAt(textStart) != '>') {
                    break;
                }
                markers[2 * matched] = textStart;
                markers[2 * matched + 1] = textStart + 1;
                behindQuote();
            } else if (textStart == end || textColumn - base >= containers[matched]) {
                base += containers[matched];
            } else {
                break;
            }
            matched++;
        }
        return matched;
    }

    /** Whether what stands here cannot be the next line of a paragraph. */
    private boolean startsBlock(int content) {
        return content < end && "#<{".indexOf(text.charAt(content)) >= 0
                || Fence.at(text, content, end) != null
                || Directives.isDirective(text, content, end)
                || MarkdownLine.isThematicBreak(text, content, end);
    }

    /** Goes behind the mark of a quote, to which one blank belongs. */
    private void behindQuote() {
        skipBlanks();
        position++;
        column++;
        base = column;
        if (position < end && MarkdownLine.isBlank(text.charAt(position))) {
            base++;
        }
        findText();
    }

    /** How long the marker here is; 0 if there is none or it is a thematic break. */
    private int marker(boolean interrupts) {
        int length = MarkdownLine.marker(text, position, end);
        boolean number = length > 1;
        // Of numbers only 1 interrupts a paragraph.
        if (length == 0 || number && interrupts && !text.startsWith("1", position)) {
            return 0;
        }
        return isThematicBreak() ? 0 : length;
    }

    /** Whether a thematic break stands here: a line of many markers is looked through once. */
    private boolean isThematicBreak() {
        if (position >= noBreakFrom && position < noBreakTo) {
            return false;
        }
        int stop = MarkdownLine.behindMarks(text, position, end);
        noBreakFrom = position;
        noBreakTo = stop < end ? stop : -1;
        return stop == end && MarkdownLine.isThematicBreak(text, position, end);
    }

    private void open(int length) {
        if (depth == containers.length) {
            containers = Arrays.copyOf(containers, 2 * depth);
            markers = Arrays.copyOf(markers, 4 * depth);
        }
        markers[2 * depth] = position;
        markers[2 * depth + 1] = position + length;
        if (text.charAt(position) == '>') {
            behindQuote();
            containers[depth++] = QUOTE;
        } else {
            int first = column - base;
            position += length;
            column += length;
            findText();
            int width = textColumn - column;
            boolean one = textStart == end || width > 4;
            int indentation = first + length + (one ? 1 : width);
            containers[depth++] = indentation;
            base += indentation;
        }
        skipBlanks();
    }

    /** Whether nothing stands in the line, not even a marker. */
    boolean isBlank() {
        return isEmpty() && MarkdownLine.behindBlanks(text, start, end) == end;
    }

    /** Whether nothing stands behind the markers. */
    boolean isEmpty() {
        return content == end;
    }

    /** Whether containers end with the line before, or start in this one. */
    boolean changesContainers() {
        return changesContainers;
    }

    int start() {
        return start;
    }

    /** The offset behind the last character, the line end not counted. */
    int end() {
        return end;
    }

    /** The offset of the next line. */
    int next() {
        return next;
    }

    /** The offset of the first character behind indentation and markers. */
    int content() {
        return content;
    }

    /** The columns between the start of the innermost container's lines and the content. */
    int indent() {
        return indent;
    }

    /** How many containers the content is in. */
    int depth() {
        return depth;
    }

    /** Whether a container starts in this line. */
    boolean opensContainer() {
        return opens;
    }

    /** Whether the line goes on with a paragraph without the markers of its containers. */
    boolean isLazy() {
        return lazy;
    }

    /** Whether the marker of a container stands in this line. */
    boolean hasMarker(int container) {
        return markers[2 * container] >= start;
    }

    boolean isQuote(int container) {
        return containers[container] == QUOTE;
    }

    /** Where the marker of a container starts, in this line or an earlier one. */
    int markerStart(int container) {
        return markers[2 * container];
    }

    int markerEnd(int container) {
        return markers[2 * container + 1];
    }
}
