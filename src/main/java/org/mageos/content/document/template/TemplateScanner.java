package org.mageos.content.document.template;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Dialect.Templates;
import org.mageos.content.document.source.NextSign;
import org.mageos.content.document.template.TemplateTag.Kind;

/**
 * Finds the tags of a template language, in time linear in the length of the text: no search goes
 * beyond the place where another tag opens.
 */
final class TemplateScanner {

    private final String text;

    /** Where closing braces stand next, by what they are: without them no tag is looked through. */
    private final Map<String, NextSign> closings = new HashMap<>();

    private final Templates language;

    TemplateScanner(String text, Templates language) {
        this.text = text;
        this.language = language;
    }

    /**
     * The offset of the next braces from an offset on that may open a tag; -1 if there are none.
     */
    int opening(int from) {
        int i = text.indexOf('{', from);
        while (i >= 0 && !opens(i)) {
            i = text.indexOf('{', i + 1);
        }
        return i;
    }

    private boolean opens(int i) {
        char next = i + 1 < text.length() ? text.charAt(i + 1) : '\0';
        return switch (language) {
            case NONE -> false;
            case HUGO -> text.startsWith("{{<", i) || text.startsWith("{{%", i);
            case LIQUID, ZOLA -> next == '{' || next == '%';
            case JINJA -> next == '{' || next == '%' || next == '#';
        };
    }

    /** The tag at an offset where {@link #opens} holds; null if it is not one. */
    @Nullable TemplateTag tag(int start) {
        Kind kind = kind(start);
        int inner = start + (kind == Kind.SHORTCODE ? 3 : 2);
        if (text.startsWith("/*", inner)) {
            // A tag that is shown instead of run.
            return null;
        }
        int end = end(start, inner, closing(start, kind));
        if (end < 0) {
            return null;
        }
        int nameStart = nameStart(inner, end);
        int nameEnd = nameEnd(nameStart, end, kind);
        String name = text.substring(nameStart, nameEnd);
        if (kind == Kind.SHORTCODE && name.equals("/")) {
            // Blanks may follow the slash of a closing tag.
            nameStart = behindSpace(nameEnd, end);
            nameEnd = nameEnd(nameStart, end, kind);
            name = "/" + text.substring(nameStart, nameEnd);
        } else if (name.length() > 1 && name.endsWith("/")) {
            name = name.substring(0, name.length() - 1);
        }
        TemplateTag tag = new TemplateTag(kind, name, nameEnd, start, end);
        return language == Templates.ZOLA && !isZola(tag) ? null : tag;
    }

    private Kind kind(int start) {
        if (language == Templates.HUGO) {
            return Kind.SHORTCODE;
        }
        return switch (text.charAt(start + 1)) {
            case '{' -> Kind.OUTPUT;
            case '%' -> Kind.STATEMENT;
            default -> Kind.COMMENT;
        };
    }

    private String closing(int start, Kind kind) {
        return switch (kind) {
            case SHORTCODE -> text.charAt(start + 2) == '<' ? ">}}" : "%}}";
            case OUTPUT -> "}}";
            case STATEMENT -> "%}";
            case COMMENT -> "#}";
        };
    }

    /** The offset behind the closing braces; -1 if another tag opens before them. */
    private int end(int start, int inner, String closing) {
        NextSign sign = closings.get(closing);
        if (sign == null) {
            sign = new NextSign(text, closing);
            closings.put(closing, sign);
        }
        if (sign.at(inner) == text.length()) {
            return -1;
        }
        boolean comment = text.charAt(start + 1) == '#';
        boolean quotes = language != Templates.LIQUID && !comment;
        boolean values = language == Templates.LIQUID && closing.equals("%}");
        int i = inner;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == closing.charAt(0) && text.startsWith(closing, i)) {
                return i + closing.length();
            }
            if (c == '{' && (comment ? text.startsWith("{#", i) : opens(i))) {
                if (!values || text.charAt(i + 1) == '%') {
                    return -1;
                }
                // Jekyll lets the name of an included file hold a value.
                i++;
            }
            i = quotes && isQuote(c) ? behindString(i, c) : i + 1;
        }
        return -1;
    }

    private boolean isQuote(char c) {
        return c == '"' || c == '`' || c == '\'' && language != Templates.HUGO;
    }

    /** The offset behind a string; behind its quote if the line does not close it. */
    private int behindString(int start, char quote) {
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == quote) {
                return i + 1;
            }
            if (c == '\n' || c == '\r') {
                break;
            }
            if (c == '\\' && quote != '`') {
                i++;
            }
        }
        return start + 1;
    }

    private int nameStart(int inner, int end) {
        int i = inner;
        if (language != Templates.HUGO && i < end && "-+~".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return behindSpace(i, end);
    }

    private int behindSpace(int start, int end) {
        int i = start;
        while (i < end && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int nameEnd(int start, int end, Kind kind) {
        int i = start;
        while (i < end && isNamePart(text.charAt(i), kind)) {
            i++;
        }
        return i;
    }

    private static boolean isNamePart(char c, Kind kind) {
        return Character.isLetterOrDigit(c)
                || c == '_'
                || c == '-'
                || c == '.'
                || c == '/' && kind == Kind.SHORTCODE;
    }

    /** Zola runs calls only. */
    private boolean isZola(TemplateTag tag) {
        boolean end = tag.kind() == Kind.STATEMENT && tag.name().equals("end");
        return end || !tag.name().isEmpty() && text.charAt(tag.arguments()) == '(';
    }
}
