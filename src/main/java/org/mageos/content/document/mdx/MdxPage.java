package org.mageos.content.document.mdx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mageos.content.document.source.Directives;
import org.mageos.content.document.source.ExpressionScanner;
import org.mageos.content.document.source.FenceTracker;
import org.mageos.content.document.source.MdxLine;
import org.mageos.content.document.source.Projection;
import org.mageos.content.document.source.Range;
import org.mageos.content.document.source.Tag;
import org.mageos.content.document.source.TagScanner;

/**
 * Makes the blocks of an MDX text blocks of CommonMark that can be rendered.
 *
 * <p>Other than {@link MdxProjector} it keeps what is shown: code, and the nesting of lists. MDX
 * lets lines be indented as far as one likes within JSX, so each line is put where its list items
 * want it. JSX within text is left to {@link MdxInlineMask}.
 */
public final class MdxPage {

    private final String text;
    private final MdxConstructs constructs;
    private final Projection original;
    private final Projection.Builder out;
    private final EsmScanner esm;
    private final ExpressionScanner expressions = new ExpressionScanner();
    private final List<Range> stretches = new ArrayList<>();

    /** Where the contents of the open list items start: columns of the text and of the result. */
    private int[] columns = new int[16];

    private int[] newColumns = new int[16];
    private int items;

    private int position;
    private boolean inParagraph;
    private int stretchStart = -1;
    private FenceTracker quotedFences;
    private boolean inQuote;

    public MdxPage(String text, int start, MdxConstructs constructs) {
        this.text = text;
        this.position = start;
        this.constructs = constructs;
        this.original = Projection.from(text, 0);
        this.out = new Projection.Builder(text);
        this.esm = new EsmScanner(text);
        this.quotedFences = new FenceTracker(text);
    }

    public Projection projected() {
        while (position < text.length()) {
            line();
        }
        endStretch();
        return out.build();
    }

    /** The stretches of the result that are text, where JSX may stand; known when it is made. */
    public List<Range> stretches() {
        return stretches;
    }

    private void line() {
        int end = MdxLine.lineEnd(text, position);
        int content = position;
        int column = 0;
        while (content < end && MdxLine.isBlank(text.charAt(content))) {
            column = text.charAt(content) == '\t' ? column + 4 - column % 4 : column + 1;
            content++;
        }
        if (content == end) {
            separate(end);
            return;
        }
        int marker = marker(content, end);
        boolean quote = text.charAt(content) == '>';
        boolean goesOn = inParagraph && marker == 0 && !quote && !startsBlock(content, end);
        if (!goesOn) {
            leaveItems(column);
        }
        if (marker > 0 || inQuote != quote) {
            endStretch();
        }
        if (inQuote && !quote) {
            quotedFences = new FenceTracker(text);
        }
        inQuote = quote;
        indent();
        while (marker > 0) {
            out.copy(content, content + marker);
            out.put(' ', content + marker);
            int behind = content + marker;
            int width = 0;
            while (behind < end && MdxLine.isBlank(text.charAt(behind))) {
                behind++;
                width++;
            }
            column += marker;
            int item = newColumn() + marker + 1;
            boolean empty = behind == end;
            enterItem(column + (empty || width > 4 ? 1 : width), item);
            column += width;
            content = behind;
            inParagraph = false;
            marker = marker(content, end);
        }
        if (content == end) {
            separate(end);
        } else {
            content(content, column, end);
        }
    }

    private void content(int content, int column, int end) {
        char first = text.charAt(content);
        if (first == '>') {
            quoted(content, end);
            return;
        }
        if (MdxFence.length(text, content, end) > 0) {
            fence(content, column, end);
            return;
        }
        if (first == '<' || first == '{') {
            int flowEnd = flow(content);
            if (flowEnd >= 0) {
                position = flowEnd;
                return;
            }
        }
        if (!inParagraph && content == position && esm.startsAt(content)) {
            position = esm.end(content);
            blankLine(content);
        } else if (Directives.isDirective(text, content, end)) {
            int offset = content;
            endStretch();
            blankLine(offset);
            indent();
            int start = out.length();
            out.put(Directives.label(text, content, end), offset);
            stretch(start);
            separate(end);
        } else {
            boolean alone = first == '#' || first == '|';
            if (alone) {
                endStretch();
            }
            openStretch();
            out.copy(content, end);
            out.put('\n', end);
            if (alone) {
                endStretch();
            }
            inParagraph = first != '#';
            position = MdxLine.behindLineEnd(text, end);
        }
    }

    /** A line of a quote is left to the Markdown parser as it is. */
    private void quoted(int content, int end) {
        if (quotedFences.isFenced(content, end)) {
            endStretch();
            out.copy(content, end);
            out.put('\n', end);
        } else {
            openStretch();
            out.copy(content, end);
            out.put('\n', end);
        }
        inParagraph = true;
        position = MdxLine.behindLineEnd(text, end);
    }

    /** Whether what stands here cannot be the next line of a paragraph. */
    private boolean startsBlock(int content, int end) {
        char first = text.charAt(content);
        return first == '#'
                || first == '<'
                || first == '{'
                || MdxFence.length(text, content, end) > 0
                || Directives.isDirective(text, content, end);
    }

    /** How long the list marker here is; 0 if there is none or it is a thematic break. */
    private int marker(int content, int end) {
        int length = MdxLine.listMarker(text, content, end);
        if (length == 0 || length == 1 && isThematicBreak(content, end)) {
            return 0;
        }
        // Of numbers only 1 interrupts a paragraph that is in no list.
        boolean number = length > 1 && !text.startsWith("1", content);
        return number && inParagraph && items == 0 ? 0 : length;
    }

    private boolean isThematicBreak(int content, int end) {
        int marks = 0;
        for (int i = content; i < end; i++) {
            char c = text.charAt(i);
            if (c == text.charAt(content)) {
                marks++;
            } else if (!MdxLine.isBlank(c)) {
                return false;
            }
        }
        return marks >= 3;
    }

    private void leaveItems(int column) {
        while (items > 0 && columns[items - 1] > column) {
            items--;
            endStretch();
        }
    }

    private void enterItem(int column, int newColumn) {
        if (items == columns.length) {
            columns = Arrays.copyOf(columns, items * 2);
            newColumns = Arrays.copyOf(newColumns, items * 2);
        }
        columns[items] = column;
        newColumns[items++] = newColumn;
    }

    private int newColumn() {
        return items == 0 ? 0 : newColumns[items - 1];
    }

    private void indent() {
        int width = newColumn();
        for (int i = 0; i < width; i++) {
            out.put(' ', position);
        }
    }

    /** Ends a block at the end of a line. */
    private void separate(int end) {
        endStretch();
        blankLine(end);
        inParagraph = false;
        position = MdxLine.behindLineEnd(text, end);
    }

    private void blankLine(int offset) {
        endStretch();
        out.put("\n\n", offset);
        inParagraph = false;
    }

    private void openStretch() {
        if (stretchStart < 0) {
            stretchStart = out.length();
        }
    }

    private void endStretch() {
        if (stretchStart >= 0) {
            stretch(stretchStart);
            stretchStart = -1;
        }
    }

    private void stretch(int start) {
        if (out.length() > start) {
            stretches.add(new Range(start, out.length()));
        }
    }

    /** The offset of the next line if only tags and expressions stand here; -1 if not. */
    private int flow(int start) {
        List<Range> found = new ArrayList<>(2);
        List<Tag> tags = new ArrayList<>(2);
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (MdxLine.isBlank(c)) {
                i++;
                continue;
            }
            if (c == '\n' || c == '\r') {
                break;
            }
            int from = i;
            i = construct(i, tags);
            if (i < 0) {
                return -1;
            }
            found.add(new Range(from, i));
        }
        write(start, found, tags);
        return MdxLine.behindLineEnd(text, i);
    }

    private void write(int start, List<Range> found, List<Tag> tags) {
        StringBuilder html = new StringBuilder();
        int tag = 0;
        for (Range construct : found) {
            if (tag < tags.size() && tags.get(tag).start() == construct.start()) {
                html.append(constructs.tag(tags.get(tag++), original));
            } else if (text.charAt(construct.start()) == '{') {
                html.append(constructs.expression(original, construct.start(), construct.end()));
            }
        }
        if (inParagraph) {
            blankLine(start);
            indent();
        }
        endStretch();
        if (!html.isEmpty()) {
            out.put(html.toString(), start);
        }
        blankLine(start);
    }

    /** The offset behind the tag, comment or expression at an offset; -1 if there is none. */
    private int construct(int start, List<Tag> tags) {
        if (text.charAt(start) == '{') {
            return expressions.end(text, start, text.length());
        }
        if (text.startsWith("<!--", start)) {
            int end = text.indexOf("-->", start + 4);
            return end < 0 ? -1 : end + 3;
        }
        Tag tag = TagScanner.jsx(text, start, text.length(), expressions);
        if (tag == null) {
            return -1;
        }
        tags.add(tag);
        return tag.end();
    }

    private void fence(int content, int column, int firstEnd) {
        endStretch();
        int length = MdxFence.length(text, content, firstEnd);
        out.copy(content, firstEnd);
        out.put('\n', firstEnd);
        int itemColumn = items == 0 ? 0 : columns[items - 1];
        int next = MdxLine.behindLineEnd(text, firstEnd);
        boolean closed = false;
        while (next < text.length() && !closed) {
            int end = MdxLine.lineEnd(text, next);
            int i = next;
            int indent = 0;
            while (i < end && indent < column && MdxLine.isBlank(text.charAt(i))) {
                indent = text.charAt(i) == '\t' ? indent + 4 - indent % 4 : indent + 1;
                i++;
            }
            if (i < end && indent < itemColumn) {
                break;
            }
            closed = MdxFence.closes(text, i, end, text.charAt(content), length);
            position = next;
            indent();
            out.copy(i, end);
            out.put('\n', end);
            next = MdxLine.behindLineEnd(text, end);
        }
        position = next;
        inParagraph = false;
        if (!closed) {
            // Otherwise what follows in the result would be code, too.
            indent();
            out.put(text.substring(content, content + length) + "\n", next);
        }
    }
}
