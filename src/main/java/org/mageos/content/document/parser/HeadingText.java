package org.mageos.content.document.parser;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Heading;
import org.mageos.content.document.source.Escapes;
import org.mageos.content.document.source.Filler;

/** The text of a heading as {@link Heading#text()} wants it. */
final class HeadingText {

    private final References references;
    private final boolean smartPunctuation;

    HeadingText(References references, boolean smartPunctuation) {
        this.references = references;
        this.smartPunctuation = smartPunctuation;
    }

    /**
     * What was read.
     *
     * @param text what is known of it
     * @param fromTemplate whether a template tag makes more of it
     */
    record Read(String text, boolean fromTemplate) {}

    Read of(Node heading) {
        StringBuilder text = new StringBuilder();
        append(heading, text);
        boolean fromTemplate = Filler.holdsTemplate(text);
        return new Read(fromTemplate ? withoutTemplates(text) : text.toString(), fromTemplate);
    }

    /** The text of a line: of nodes that follow one another up to another, or to the last. */
    String between(Node first, @Nullable Node end) {
        StringBuilder text = new StringBuilder();
        append(first, end, text);
        return withoutTemplates(text);
    }

    private void append(Node parent, StringBuilder text) {
        append(parent.getFirstChild(), null, text);
    }

    private void append(@Nullable Node first, @Nullable Node end, StringBuilder text) {
        for (Node node = first; node != null && node != end; node = node.getNext()) {
            if (node instanceof Text) {
                text.append(prose(node.getChars().toString()));
            } else if (node instanceof Code code) {
                text.append(code(code.getText().toString()));
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                text.append(' ');
            } else if (node instanceof RefNode reference
                    && references.definition(reference) == null) {
                undefined(reference, text);
            } else if (node instanceof Footnote footnote && !footnote.isDefined()) {
                text.append(prose(node.getChars().toString()));
            } else if (node instanceof AutoLink autolink) {
                text.append(autolink.getText());
            } else if (node instanceof MailLink mail) {
                text.append(mail.getText());
            } else if (node instanceof com.vladsch.flexmark.ast.HtmlEntity) {
                text.append(Escapes.html(node.getChars().toString()));
            } else if (!isDropped(node)) {
                append(node, text);
            }
        }
    }

    private static boolean isDropped(Node node) {
        return node instanceof Image
                || node instanceof ImageRef
                || node instanceof HtmlInlineBase
                || node instanceof Footnote;
    }

    /** A reference without a definition is the text that it is made of. */
    private void undefined(RefNode node, StringBuilder text) {
        text.append(node instanceof ImageRef ? "![" : "[");
        append(node, text);
        text.append(']');
        if (!node.isReferenceTextCombined()) {
            text.append('[').append(prose(node.getReference().toString())).append(']');
        } else if (node.isDummyReference()) {
            text.append("[]");
        }
    }

    private String prose(String source) {
        String text = Escapes.markdown(source);
        if (smartPunctuation && text.contains("--")) {
            text = withDashes(text);
        }
        return withoutFillers(text);
    }

    private static String code(String source) {
        String text = withoutFillers(source).replace('\n', ' ');
        boolean padded =
                text.length() > 2 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        return padded ? text.substring(1, text.length() - 1) : text;
    }

    /** Two hyphens become a dash; longer runs stay. */
    private static String withDashes(String text) {
        StringBuilder dashed = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && text.charAt(end) == '-') {
                end++;
            }
            if (end - i == 2) {
                dashed.append('\u2014');
            } else if (end > i) {
                dashed.append(text, i, end);
            } else {
                dashed.append(text.charAt(i));
                end++;
            }
            i = end;
        }
        return dashed.toString();
    }

    private static String withoutTemplates(CharSequence text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(c -> !Filler.isTemplate((char) c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static String withoutFillers(String text) {
        int i = 0;
        while (i < text.length() && !Filler.isFiller(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, i);
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == Filler.LESS_THAN) {
                kept.append('<');
            } else if (!Filler.isFiller(c) || Filler.isTemplate(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
