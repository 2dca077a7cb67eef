package org.mageos.content.document.source;

import org.jspecify.annotations.Nullable;

/** Reads the values of HTML and JSX attributes. */
final class AttributeValue {

    private AttributeValue() {}

    /**
     * Where an attribute's text stands, if it is a text or an expression that is no more than a
     * string. Without the space around it, as browsers read URLs and ids.
     *
     * @return null if it has no value or only a program can tell
     */
    static @Nullable Range literal(Tag.Attribute attribute, String text) {
        Range value = new Range(attribute.start(), attribute.end());
        if (attribute.form() == Tag.Form.TEXT) {
            return value.trimmed(text);
        }
        if (attribute.form() != Tag.Form.EXPRESSION) {
            return null;
        }
        Range expression = value.trimmed(text);
        return isString(text, expression.start(), expression.end())
                ? new Range(expression.start() + 1, expression.end() - 1).trimmed(text)
                : null;
    }

    /** What a stretch of the value stands for: entities resolved. */
    static String resolved(Tag.Attribute attribute, Range range, String text) {
        String raw = range.of(text);
        return attribute.form() == Tag.Form.EXPRESSION ? raw : Escapes.html(raw);
    }

    /** Whether a JavaScript expression is one string without escapes or interpolation. */
    private static boolean isString(String text, int start, int end) {
        if (end - start < 2) {
            return false;
        }
        char quote = text.charAt(start);
        if (quote != '"' && quote != '\'' && quote != '`' || text.charAt(end - 1) != quote) {
            return false;
        }
        for (int i = start + 1; i < end - 1; i++) {
            char c = text.charAt(i);
            boolean interpolated = quote == '`' && c == '$' && text.charAt(i + 1) == '{';
            if (c == quote || c == '\\' || interpolated) {
                return false;
            }
        }
        return true;
    }
}
