package org.mageos.content.document.markdown;

import org.mageos.content.document.markdown.Block.Kind;
import org.mageos.content.document.source.MarkdownLine;
import org.mageos.content.document.source.Projection;

/** Lines of text. */
final class OpenParagraph extends OpenLeaf {

    private final BlockLines lines = new BlockLines();

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
        if (whole && lines.count() > 0) {
            whole =
                    MarkdownLine.behindBlanks(line.text(), line.start(), line.content())
                            == line.content();
        }
        lines.addContent(line);
        block().endsAt(line.end());
    }

    boolean isOneLine() {
        return lines.count() == 1;
    }

    /** The text of the lines, the blanks around it left out. */
    Prose prose(Projection source) {
        String text = source.text();
        int start = lines.start(0);
        int end = lines.end(lines.count() - 1);
        if (whole) {
            return new Prose(source, start, MarkdownLine.trimmedEnd(text, start, end), false);
        }
        Projection.Builder joined = new Projection.Builder(source, end - start + 1);
        for (int i = 0; i < lines.count(); i++) {
            joined.copy(lines.start(i), lines.end(i));
            joined.put('\n', lines.end(i));
        }
        Projection own = joined.build();
        return new Prose(
                own, 0, MarkdownLine.trimmedEnd(own.text(), 0, own.text().length() - 1), true);
    }
}
