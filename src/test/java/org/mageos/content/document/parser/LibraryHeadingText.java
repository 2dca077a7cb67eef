package org.mageos.content.document.parser;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Heading;
import org.mageos.content.document.Typography;
import org.mageos.content.document.Typography.Nested;
import org.mageos.content.document.source.Escapes;
import org.mageos.content.document.source.Filler;

/** The text of a heading as {@link Heading#text()} wants it. */
final class LibraryHeadingText {

    private final LibraryReferences references;
    private final Typography typography;

    LibraryHeadingText(LibraryReferences references, Typography typography) {
        this.references = references;
        this.typography = typography;
    }

    /**
     * What was read.
     *
     * @param text what is known of it
     * @param earlier what earlier versions of the generator took for it, if something else
     * @param fromTemplate whether a template tag makes more of it
     */
    record Read(String text, Optional<String> earlier, boolean fromTemplate) {}

    Read of(Node heading) {
        StringBuilder text = new StringBuilder();
        append(heading, text);
        boolean fromTemplate = Filler.holdsTemplate(text);
        String known = fromTemplate ? withoutTemplates(text) : text.toString();
        return new Read(
                known, earlier(heading).filter(other -> !other.equals(known)), fromTemplate);
    }

    private Optional<String> earlier(Node heading) {
        if (typography.nested() == Nested.WHOLE) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        new LibraryHeadingText(references, Typography.PLAIN).append(heading, text);
        return Optional.of(withoutTemplates(text));
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
            } else if (node instanceof HtmlEntity) {
                text.append(Escapes.html(node.getChars().toString()));
            } else if (typography.nested() != Nested.WHOLE && isNested(node)) {
                first(node.getFirstChild(), text);
            } else if (!isDropped(node)) {
                append(node, text);
            }
        }
    }

    private static boolean isNested(Node node) {
        return node instanceof DelimitedNode
                || node instanceof Link
                || node instanceof Image
                || node instanceof RefNode;
    }

    /** The first part of a span, which may be a span again. */
    private void first(@Nullable Node part, StringBuilder text) {
        Node node = part;
        while (node != null && isNested(node)) {
            node = node.getFirstChild();
        }
        if (node instanceof Code code) {
            text.append(code(code.getText().toString()));
            return;
        }
        StringBuilder source = new StringBuilder();
        while (node instanceof Text || node instanceof HtmlEntity) {
            source.append(node.getChars());
            node = node.getNext();
        }
        String all = source.toString();
        int end = typography.nested() == Nested.FIRST ? all.length() : sign(all);
        // Where it starts with a sign, that is the first part.
        text.append(end > 0 ? prose(all.substring(0, end)) : prose(startingSign(all)));
    }

    private static String startingSign(String text) {
        int end = 0;
        while (end < 3 && end < text.length() && text.charAt(end) == '-') {
            end++;
        }
        return text.substring(0, Math.max(end, Math.min(1, text.length())));
    }

    private static boolean startsSign(String text, int i) {
        return text.startsWith("--", i)
                || text.startsWith("...", i)
                || text.startsWith("<<", i)
                || text.startsWith(">>", i);
    }

    /** Where the first sign is that Goldmark's typographer makes another of. */
    private static int sign(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean spaced =
                    i > 0
                            && i + 1 < text.length()
                            && text.charAt(i - 1) == ' '
                            && text.charAt(i + 1) == ' ';
            if ((c == '\'' || c == '"') && !spaced || startsSign(text, i)) {
                return i;
            }
        }
        return text.length();
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
        return withoutFillers(typography.dashed(text));
    }

    private static String code(String source) {
        String text = withoutFillers(source).replace('\n', ' ');
        boolean padded =
                text.length() > 2 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        return padded ? text.substring(1, text.length() - 1) : text;
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
