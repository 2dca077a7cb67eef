package org.mageos.content.document.asciidoc;

import java.util.ArrayList;
import java.util.List;

/** The lines of a paragraph. */
final class Paragraph {

    private Paragraph() {}

    /**
     * Takes the lines of a paragraph, without comments.
     *
     * @param breaksAtList whether an item of a list ends it
     */
    static List<SourceLine> lines(LineQueue lines, boolean breaksAtList) {
        List<SourceLine> taken = new ArrayList<>();
        boolean first = true;
        for (SourceLine line = lines.read(); line != null; line = lines.read()) {
            String text = line.text();
            if (!first && ends(text, breaksAtList)) {
                lines.putBack(line);
                return taken;
            }
            first = false;
            if (!BlockLine.isComment(text)) {
                taken.add(line);
            }
        }
        return taken;
    }

    private static boolean ends(String text, boolean breaksAtList) {
        return text.isEmpty()
                || text.equals("+")
                || BlockLine.isAttributes(text)
                || Delimiter.of(text).isPresent()
                || breaksAtList && BlockLine.isListItem(text);
    }

    /** Whether lines are a quotation as Markdown has it. */
    static boolean isMarkdownQuote(List<SourceLine> lines) {
        return !lines.isEmpty() && lines.get(0).text().startsWith("> ");
    }

    /** The lines of such a quotation without their marks and without the line of its source. */
    static List<SourceLine> withoutQuoteMarks(List<SourceLine> lines) {
        List<SourceLine> inner = new ArrayList<>();
        for (SourceLine line : lines) {
            String text = line.text();
            if (text.equals(">")) {
                inner.add(line.from(1));
            } else {
                inner.add(text.startsWith("> ") ? line.from(2) : line);
            }
        }
        if (inner.get(inner.size() - 1).text().startsWith("-- ")) {
            inner.remove(inner.size() - 1);
        }
        return inner;
    }
}
