package org.mageos.content.document.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one HTML or JSX tag, in time linear in its length.
 *
 * <p>It is as lenient as a browser with HTML, because raw HTML in Markdown has been recognized by
 * the Markdown parser before, and as strict as MDX with JSX, because there it decides what is a tag
 * and what is text.
 */
public final class TagScanner {

    private final String text;
    private final int limit;
    private final @Nullable ExpressionScanner expressions;
    private final boolean jsx;
    private int position;

    private TagScanner(String text, int start, int limit, @Nullable ExpressionScanner expressions) {
        this.text = text;
        this.position = start;
        this.limit = limit;
        this.expressions = expressions;
        this.jsx = expressions != null;
    }

    /** A scanner of the HTML tag at an offset that ends before the limit. */
    public static TagScanner html(String text, int start, int limit) {
        return new TagScanner(text, start, limit, null);
    }

    /** Whether it looked at all of the text up to the limit. */
    public boolean reachedLimit() {
        return position >= limit;
    }

    /** The JSX tag at an offset that ends before the limit; null if there is none. */
    public static @Nullable Tag jsx(
            String text, int start, int limit, ExpressionScanner expressions) {
        return new TagScanner(text, start, limit, expressions).tag();
    }

    /** The tag; null if there is none. To be called once. */
    public @Nullable Tag tag() {
        int start = position;
        if (peek() != '<') {
            return null;
        }
        position++;
        boolean closing = peek() == '/';
        if (closing) {
            position++;
        }
        String name = name();
        if (name == null) {
            return null;
        }
        List<Tag.Attribute> attributes = new ArrayList<>(4);
        while (position < limit) {
            skipSpace();
            char c = peek();
            if (c == '>') {
                position++;
                Tag.Kind kind = closing ? Tag.Kind.CLOSING : Tag.Kind.OPENING;
                return new Tag(kind, name, attributes, start, position);
            }
            if (c == '/' && position + 1 < limit && text.charAt(position + 1) == '>') {
                position += 2;
                return new Tag(Tag.Kind.SELF_CLOSING, name, attributes, start, position);
            }
            Tag.Attribute attribute = jsx && c == '{' ? spread() : attribute();
            if (attribute == null) {
                return null;
            }
            attributes.add(attribute);
        }
        return null;
    }

    private @Nullable String name() {
        int start = position;
        if (jsx ? peek() == '>' : !isAsciiLetter(peek())) {
            return jsx ? "" : null;
        }
        if (jsx && !Character.isJavaIdentifierStart(peek())) {
            return null;
        }
        while (position < limit && isNameCharacter(text.charAt(position))) {
            position++;
        }
        char next = peek();
        boolean ended = next == '>' || next == '/' || isSpace(next) || jsx && next == '{';
        return ended ? text.substring(start, position) : null;
    }

    private boolean isNameCharacter(char c) {
        return c == '-' || c == ':' || c == '.' || c == '_' || isIdentifierPart(c);
    }

    /** Java counts control characters as parts of identifiers; JavaScript does not. */
    private static boolean isIdentifierPart(char c) {
        return c < 128
                ? isAsciiLetter(c) || c >= '0' && c <= '9' || c == '$' || c == '_'
                : Character.isLetterOrDigit(c);
    }

    private Tag.@Nullable Attribute attribute() {
        int start = position;
        while (position < limit && isAttributeNameCharacter(text.charAt(position))) {
            position++;
        }
        if (position == start) {
            if (jsx || position >= limit) {
                return null;
            }
            // HTML: a stray character, such as the slash of <a/b>, is skipped by browsers.
            position++;
            return new Tag.Attribute("", Tag.Form.NONE, start, start);
        }
        String name = text.substring(start, position);
        int behindName = position;
        skipSpace();
        if (peek() != '=') {
            position = behindName;
            return new Tag.Attribute(name, Tag.Form.NONE, start, start);
        }
        position++;
        skipSpace();
        return value(name);
    }

    private boolean isAttributeNameCharacter(char c) {
        if (jsx) {
            return c == '-' || c == ':' || isIdentifierPart(c);
        }
        return !isSpace(c) && c != '"' && c != '\'' && c != '>' && c != '/' && c != '=' && c != '<';
    }

    private Tag.@Nullable Attribute value(String name) {
        char quote = peek();
        if (quote == '"' || quote == '\'') {
            int start = position + 1;
            int end = start;
            while (end < limit && text.charAt(end) != quote) {
                end++;
            }
            if (end >= limit) {
                position = limit;
                return null;
            }
            position = end + 1;
            return new Tag.Attribute(name, Tag.Form.TEXT, start, end);
        }
        if (jsx) {
            return quote == '{' ? expression(name, Tag.Form.EXPRESSION) : null;
        }
        int start = position;
        while (position < limit && !isSpace(peek()) && peek() != '>') {
            position++;
        }
        return new Tag.Attribute(name, Tag.Form.TEXT, start, position);
    }

    private Tag.@Nullable Attribute spread() {
        return expression("", Tag.Form.SPREAD);
    }

    private Tag.@Nullable Attribute expression(String name, Tag.Form form) {
        int start = position;
        int end = expressions == null ? -1 : expressions.end(text, start, limit);
        if (end < 0) {
            return null;
        }
        position = end;
        return new Tag.Attribute(name, form, start + 1, end - 1);
    }

    private void skipSpace() {
        while (position < limit && isSpace(text.charAt(position))) {
            position++;
        }
    }

    private char peek() {
        return position < limit ? text.charAt(position) : '\0';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
