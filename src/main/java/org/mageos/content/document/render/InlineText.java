package org.mageos.content.document.render;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.mageos.content.document.source.Escapes;

/** What stands in a paragraph as plain text. */
final class InlineText {

    private InlineText() {}

    /** The alternative text of an image: its label without markup. */
    static String alternative(Node image) {
        StringBuilder text = new StringBuilder();
        append(image, text);
        return text.toString();
    }

    private static void append(Node node, StringBuilder text) {
        if (!node.hasChildren()) {
            BasedSequence label =
                    node instanceof Image image
                            ? image.getText()
                            : node instanceof RefNode reference
                                    ? label(reference)
                                    : node.getChars();
            text.append(Escapes.markdown(label.toString()));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Code code) {
                text.append(code(code.getText().toString()));
            } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
                text.append('\n');
            } else if (!(child instanceof HtmlInlineBase)) {
                append(child, text);
            }
        }
    }

    /** The label that a reference shows, which is its name where it has no other. */
    static BasedSequence label(RefNode node) {
        return node.isReferenceTextCombined() ? node.getReference() : node.getText();
    }

    /** The text of a code span: in one line, without one space on both sides. */
    static String code(String source) {
        String code = source.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
        boolean padded =
                code.length() > 2 && code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        return padded ? code.substring(1, code.length() - 1) : code;
    }
}
