package org.mageos.content.document.markdown;

import org.mageos.content.document.markdown.Block.Kind;
import org.mageos.content.document.source.MarkdownLine;
import org.mageos.content.document.source.Projection;

/** Headings: behind number signs, or underlined. */
final class HeadingLine {

    private final Projection source;

    HeadingLine(Projection source) {
        this.source = source;
    }

    /** Adds one if a line is one with number signs. */
    boolean add(Line line, BlockStack blocks) {
        String text = line.text();
        int start = line.content();
        int end = line.end();
        if (!MarkdownLine.isHeading(text, start, end)) {
            return false;
        }
        int signs = start;
        while (signs < end && text.charAt(signs) == '#') {
            signs++;
        }
        int from = MarkdownLine.behindBlanks(text, signs, end);
        int to = withoutClosing(text, signs, MarkdownLine.trimmedEnd(text, signs, end));
        Block heading = new Block(Kind.HEADING, start, end, signs - start);
        blocks.add(heading.with(new Prose(source, Math.min(from, to), to, false)));
        return true;
    }

    /** Number signs at the end count as its closing where a blank stands before them. */
    private static int withoutClosing(String text, int start, int end) {
        int i = end;
        while (i > start && text.charAt(i - 1) == '#') {
            i--;
        }
        boolean closing = i < end && (i == start || MarkdownLine.isBlank(text.charAt(i - 1)));
        return closing ? MarkdownLine.trimmedEnd(text, start, i) : end;
    }

    /** Makes one of the paragraph before a line that underlines it. */
    static boolean underline(Line line, BlockStack blocks) {
        OpenParagraph paragraph = blocks.paragraph();
        if (paragraph == null) {
            return false;
        }
        String text = line.text();
        char mark = line.first();
        int i = line.content();
        while (i < line.end() && text.charAt(i) == mark) {
            i++;
        }
        return MarkdownLine.behindBlanks(text, i, line.end()) == line.end()
                && blocks.closeAsHeading(paragraph, mark == '=' ? 1 : 2, line.end());
    }
}
