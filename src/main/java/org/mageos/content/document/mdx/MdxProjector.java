package org.mageos.content.document.mdx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mageos.content.document.source.ExpressionScanner;
import org.mageos.content.document.source.MdxLine;
import org.mageos.content.document.source.Projection;
import org.mageos.content.document.source.Tag;
import org.mageos.content.document.source.TagScanner;

/**
 * Makes the blocks of an MDX text blocks of CommonMark.
 *
 * <p><a href="https://mdxjs.com/docs/what-is-mdx/">MDX</a> has no indented code and no HTML blocks,
 * so lines lose their indentation; fenced code, {@code import} and {@code export}, and lines that
 * consist of JSX tags or expressions are left out. What stands within lines is left to {@link
 * MdxInlineMask}.
 */
public final class MdxProjector {

    private final String text;
    private final MdxSink sink;
    private final Projection original;
    private final Projection.Builder out;
    private final MdxLine line;
    private final EsmScanner esm;
    private final ExpressionScanner expressions = new ExpressionScanner();

    /** The columns where the contents of the open list items start. */
    private int[] items = new int[16];

    private int itemCount;
    private int position;
    private boolean inParagraph;
    private boolean commentsMayClose = true;

    public MdxProjector(String text, int start, MdxSink sink) {
        this.text = text;
        this.position = start;
        this.sink = sink;
        this.original = Projection.from(text, 0);
        this.out = new Projection.Builder(text);
        this.line = new MdxLine(text);
        this.esm = new EsmScanner(text);
    }

    public Projection project() {
        while (position < text.length()) {
            line.read(position);
            if (line.isBlank()) {
                separate(line.next());
            } else {
                enterItems();
                block();
            }
        }
        return out.build();
    }

    private void block() {
        int content = line.content();
        char first = content < line.end() ? text.charAt(content) : '\n';
        int flowEnd = first == '<' || first == '{' ? flow(content) : -1;
        if ((first == '`' || first == '~') && fenceLength(content, line.end()) > 0) {
            fence();
        } else if (flowEnd >= 0) {
            separate(flowEnd);
        } else if (isEsm()) {
            int end = esm.end(line.start());
            esm.imports(line.start(), end, sink);
            separate(end);
        } else if (first == ':' && isDirective(content)) {
            directive();
        } else {
            line.copyMarkers(out);
            out.copy(content, line.end());
            out.put('\n', line.end());
            inParagraph = first != '#';
            position = line.next();
        }
    }

    /** Leaves everything out up to an offset; what was before and what follows are two blocks. */
    private void separate(int next) {
        out.put('\n', position);
        inParagraph = false;
        position = next;
    }

    private void enterItems() {
        while (itemCount > 0 && items[itemCount - 1] > line.indent()) {
            itemCount--;
        }
        if (line.itemColumn() >= 0) {
            if (itemCount == items.length) {
                items = Arrays.copyOf(items, itemCount * 2);
            }
            items[itemCount++] = line.itemColumn();
        }
    }

    private boolean isEsm() {
        return !inParagraph && line.content() == line.start() && esm.startsAt(line.start());
    }

    /** The offset of the next line if only tags and expressions stand here; -1 if not. */
    private int flow(int start) {
        List<Tag> tags = new ArrayList<>(2);
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t') {
                i++;
            } else if (c == '\n' || c == '\r') {
                break;
            } else {
                i = construct(i, tags);
                if (i < 0) {
                    return -1;
                }
            }
        }
        for (Tag tag : tags) {
            sink.tag(tag, original);
        }
        return MdxLine.behindLineEnd(text, i);
    }

    /** The offset behind the tag, comment or expression at an offset; -1 if there is none. */
    private int construct(int start, List<Tag> tags) {
        if (text.charAt(start) == '{') {
            return expressions.end(text, start, text.length());
        }
        if (text.startsWith("<!--", start)) {
            int end = commentsMayClose ? text.indexOf("-->", start + 4) : -1;
            commentsMayClose = end >= 0;
            return end < 0 ? -1 : end + 3;
        }
        Tag tag = TagScanner.jsx(text, start, text.length(), expressions);
        if (tag == null) {
            return -1;
        }
        tags.add(tag);
        return tag.end();
    }

    private void fence() {
        char mark = text.charAt(line.content());
        int length = fenceLength(line.content(), line.end());
        int quotes = line.quotes();
        int itemColumn = itemCount > 0 ? items[itemCount - 1] : 0;
        int next = line.next();
        while (next < text.length()) {
            int end = MdxLine.lineEnd(text, next);
            int content = fencedContent(next, end, quotes, itemColumn);
            if (content < 0) {
                break;
            }
            boolean closed = closesFence(content, end, mark, length);
            next = MdxLine.behindLineEnd(text, end);
            if (closed) {
                break;
            }
        }
        separate(next);
    }

    /**
     * Where a line's content starts within the fence's containers; -1 if the line has left them.
     */
    private int fencedContent(int start, int end, int quotes, int itemColumn) {
        int i = start;
        int open = quotes;
        int column = 0;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '>' && open > 0) {
                open--;
            } else if (c != ' ' && c != '\t') {
                break;
            }
            column = c == '\t' ? column + 4 - column % 4 : column + 1;
            i++;
        }
        boolean left = open > 0 || i < end && column < itemColumn;
        return left ? -1 : i;
    }

    private int fenceLength(int start, int lineEnd) {
        char mark = text.charAt(start);
        int i = start;
        while (i < lineEnd && text.charAt(i) == mark) {
            i++;
        }
        int length = i - start;
        if (length < 3) {
            return 0;
        }
        if (mark == '`') {
            for (; i < lineEnd; i++) {
                if (text.charAt(i) == '`') {
                    return 0;
                }
            }
        }
        return length;
    }

    private boolean closesFence(int start, int end, char mark, int length) {
        int i = start;
        while (i < end && text.charAt(i) == mark) {
            i++;
        }
        if (i - start < length) {
            return false;
        }
        while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i == end;
    }

    /** {@code :::note[label]}, {@code ::leaf} or a closing {@code :::}. */
    private boolean isDirective(int content) {
        int i = content;
        while (i < line.end() && text.charAt(i) == ':') {
            i++;
        }
        int colons = i - content;
        boolean named = i < line.end() && Character.isLetter(text.charAt(i));
        boolean closing = text.substring(i, line.end()).isBlank();
        return colons >= 2 && named || colons >= 3 && closing;
    }

    /** A directive's label is a paragraph of its own; the rest of the line is no text. */
    private void directive() {
        int open = line.content();
        while (open < line.end() && text.charAt(open) != '[' && text.charAt(open) != '{') {
            open++;
        }
        out.put('\n', position);
        if (open < line.end() && text.charAt(open) == '[') {
            int depth = 0;
            int close = open;
            for (; close < line.end(); close++) {
                char c = text.charAt(close);
                depth += c == '[' ? 1 : c == ']' ? -1 : 0;
                if (depth == 0) {
                    break;
                }
            }
            out.copy(open + 1, close);
            out.put('\n', close);
        }
        separate(line.next());
    }
}
