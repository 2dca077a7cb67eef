package org.mageos.content.document.markdown;

import java.util.Arrays;
import org.mageos.content.document.markdown.Block.Kind;
import org.mageos.content.document.source.MarkdownLine;
import org.mageos.content.document.source.Projection;

/** Lines of text. */
final class OpenParagraph extends OpenLeaf {

    private int[] starts = new int[2];
    private int[] ends = new int[2];
    private int lines;

    /** Whether nothing but blanks stands between the lines. */
    private boolean whole = true;

    OpenParagraph(Line line) {
        super(new Block(Kind.PARAGRAPH, line.content(), line.end()));
        add(line);
    }

    @Override
    boolean goesOn(Line line) {
        return !line.isBlank();
    }

    @Override
    void add(Line line) {
        if (lines == starts.length) {
            starts = Arrays.copyOf(starts, 2 * lines);
            ends = Arrays.copyOf(ends, 2 * lines);
        }
        if (lines > 0 && whole) {
            whole =
                    MarkdownLine.behindBlanks(line.text(), line.start(), line.content())
                            == line.content();
        }
        starts[lines] = line.content();
        ends[lines++] = line.end();
        block().endsAt(line.end());
    }

    boolean isOneLine() {
        return lines == 1;
    }

    /** The text of the lines, the blanks around it left out. */
    Prose prose(Projection source) {
        String text = source.text();
        if (whole) {
            int end = MarkdownLine.trimmedEnd(text, starts[0], ends[lines - 1]);
            return new Prose(source, starts[0], end, false);
        }
        Projection.Builder joined = new Projection.Builder(source, ends[lines - 1] - starts[0] + 1);
        for (int i = 0; i < lines; i++) {
            joined.copy(starts[i], ends[i]);
            joined.put('\n', ends[i]);
        }
        Projection own = joined.build();
        return new Prose(
                own, 0, MarkdownLine.trimmedEnd(own.text(), 0, own.text().length() - 1), true);
    }
}
