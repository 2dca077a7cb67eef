package org.mageos.content.document.render;

import org.mageos.content.document.markdown.Inline;
import org.mageos.content.document.source.CodeSpans;
import org.mageos.content.document.source.Escapes;

/** What stands in a paragraph as plain text. */
final class InlineText {

    private InlineText() {}

    /** The alternative text of an image: its label without markup. */
    static String alternative(Inline image, String source) {
        StringBuilder text = new StringBuilder();
        append(image, source, text);
        return text.toString();
    }

    private static void append(Inline parent, String source, StringBuilder text) {
        for (Inline node = parent.firstChild(); node != null; node = node.next()) {
            switch (node.kind()) {
                case CODE -> text.append(code(source.substring(node.from(), node.to())));
                case BREAK -> text.append('\n');
                case HTML -> {
                    // Markup is no text.
                }
                case TEXT, AUTOLINK, MAIL, FOOTNOTE ->
                        text.append(Escapes.markdown(source.substring(node.start(), node.end())));
                default -> append(node, source, text);
            }
        }
    }

    /** The text of a code span: in one line, without one space on both sides. */
    static String code(String source) {
        return CodeSpans.unpadded(CodeSpans.onOneLine(source));
    }
}
