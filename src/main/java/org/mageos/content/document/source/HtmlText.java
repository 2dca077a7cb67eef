package org.mageos.content.document.source;

import org.jspecify.annotations.Nullable;

/** Puts text into HTML. */
public final class HtmlText {

    private HtmlText() {}

    /** Appends text to content or to an attribute value in double quotes. */
    public static void append(CharSequence text, StringBuilder out) {
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            String replaced = replaced(text.charAt(i));
            if (replaced != null) {
                out.append(text, plain, i).append(replaced);
                plain = i + 1;
            }
        }
        out.append(text, plain, text.length());
    }

    /** What is written for a character; null if it is that itself. */
    private static @Nullable String replaced(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\0' -> "\uFFFD";
            default -> null;
        };
    }

    /** Appends an attribute with a space before it. */
    public static void attribute(String name, CharSequence value, StringBuilder out) {
        out.append(' ').append(name).append("=\"");
        append(value, out);
        out.append('"');
    }
}
