package org.mageos.content.document.source;

/** Puts text into HTML. */
public final class HtmlText {

    private HtmlText() {}

    /** Appends text to content or to an attribute value in double quotes. */
    public static void append(CharSequence text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\0' -> out.append('\uFFFD');
                default -> out.append(c);
            }
        }
    }

    /** Appends an attribute with a space before it. */
    public static void attribute(String name, CharSequence value, StringBuilder out) {
        out.append(' ').append(name).append("=\"");
        append(value, out);
        out.append('"');
    }
}
