package org.mageos.content.document.markdown;

import java.util.ArrayList;
import java.util.List;
import org.mageos.content.document.markdown.Block.Kind;
import org.mageos.content.document.source.CodeSpans;
import org.mageos.content.document.source.LineEnds;
import org.mageos.content.document.source.MarkdownLine;
import org.mageos.content.document.source.Range;

/**
 * A table of <a href="https://github.github.com/gfm/#tables-extension-">GitHub Flavored
 * Markdown</a>. Other than there a bar within code is no end of a cell, as other Markdown has it;
 * who writes one means it so.
 */
final class Table {

    private final Prose prose;
    private final String text;
    private final LineEnds ends;

    private Table(Prose prose, LineEnds ends) {
        this.prose = prose;
        this.ends = ends;
        this.text = prose.text();
    }

    /**
     * Adds the table that a text from an offset on is, behind lines of text if there are any.
     *
     * @param ends where the lines of the prose's text end
     * @return false if it is none; then nothing is added
     */
    static boolean read(Prose prose, LineEnds ends, int start, Block parent) {
        return new Table(prose, ends).read(start, parent);
    }

    private boolean read(int start, Block parent) {
        int head = start;
        int line = nextLine(head);
        while (line < prose.end()) {
            String alignments = mayDelimit(line) ? alignments(line) : "";
            if (!alignments.isEmpty() && cells(head, true).size() == alignments.length()) {
                if (head > start) {
                    int end = MarkdownLine.trimmedEnd(text, start, lineEnd(before(head)));
                    parent.add(block(Kind.PARAGRAPH, start, end, 0));
                }
                parent.add(table(head, line, alignments));
                return true;
            }
            head = line;
            line = nextLine(line);
        }
        return false;
    }

    /** The offset of the line end before a line. */
    private int before(int line) {
        return line > 1 && text.startsWith("\r\n", line - 2) ? line - 2 : line - 1;
    }

    private Block table(int head, int delimiters, String alignments) {
        Block table = block(Kind.TABLE, head, prose.end(), 0);
        table.add(row(head, alignments));
        for (int line = nextLine(delimiters); line < prose.end(); line = nextLine(line)) {
            table.add(row(line, alignments));
        }
        return table;
    }

    /** What stands in more columns than the head has is not shown. */
    private Block row(int line, String alignments) {
        List<Range> cells = cells(line, false);
        int end = lineEnd(line);
        Block row = block(Kind.ROW, line, end, 0);
        for (int i = 0; i < alignments.length(); i++) {
            Range cell = i < cells.size() ? cells.get(i).trimmed(text) : new Range(end, end);
            row.add(block(Kind.CELL, cell.start(), cell.end(), alignments.charAt(i)));
        }
        return row;
    }

    private Block block(Kind kind, int start, int end, int level) {
        int from = prose.place(start);
        int to = Math.max(from, prose.place(Math.max(start, end - 1)) + 1);
        return new Block(kind, from, to, level).with(prose.part(start, end));
    }

    private int lineEnd(int line) {
        return Math.min(prose.end(), ends.end(line));
    }

    private int nextLine(int line) {
        return Math.min(prose.end(), MarkdownLine.next(text, lineEnd(line)));
    }

    /** Whether a line begins as a row of hyphens does, as few lines of text do. */
    private boolean mayDelimit(int line) {
        int i = MarkdownLine.behindBlanks(text, line, prose.end());
        char c = i < prose.end() ? text.charAt(i) : ' ';
        return c == '|' || c == '-' || c == ':';
    }

    /**
     * For each column of the row of hyphens below a head the letter that its alignment begins with,
     * or a hyphen; empty if a line is none.
     */
    private String alignments(int line) {
        int end = MarkdownLine.trimmedEnd(text, line, lineEnd(line));
        int i = MarkdownLine.behindBlanks(text, line, end);
        boolean bar = i < end && text.charAt(i) == '|';
        i = bar ? i + 1 : i;
        StringBuilder columns = new StringBuilder();
        while (i < end) {
            int hyphens = MarkdownLine.behindBlanks(text, i, end);
            boolean left = hyphens < end && text.charAt(hyphens) == ':';
            hyphens = left ? hyphens + 1 : hyphens;
            int behind = hyphens;
            while (behind < end && text.charAt(behind) == '-') {
                behind++;
            }
            if (behind == hyphens) {
                return "";
            }
            boolean right = behind < end && text.charAt(behind) == ':';
            i = MarkdownLine.behindBlanks(text, right ? behind + 1 : behind, end);
            columns.append(left ? right ? 'c' : 'l' : right ? 'r' : '-');
            if (i < end && text.charAt(i) != '|') {
                return "";
            }
            bar |= i < end;
            i++;
        }
        return bar ? columns.toString() : "";
    }

    /**
     * The cells of a line, with the blanks around them.
     *
     * @param head whether it must have a bar
     */
    private List<Range> cells(int line, boolean head) {
        int end = MarkdownLine.trimmedEnd(text, line, lineEnd(line));
        int start = MarkdownLine.behindBlanks(text, line, end);
        boolean bar = start < end && text.charAt(start) == '|';
        start = bar ? start + 1 : start;
        List<Range> cells = new ArrayList<>();
        CodeSpans code = new CodeSpans(text);
        code.startStretch(end);
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '|') {
                cells.add(new Range(start, i));
                start = i + 1;
                bar = true;
            }
            i = c == '`' ? code.end(i) : c == '\\' ? i + 2 : i + 1;
        }
        if (start < end) {
            cells.add(new Range(start, end));
        }
        return head && !bar ? List.of() : cells;
    }
}
