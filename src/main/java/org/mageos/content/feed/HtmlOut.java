package org.mageos.content.feed;

import org.jspecify.annotations.Nullable;
import org.mageos.content.output.XmlText;

/** HTML in the making, written so that it is well-formed XML as well. */
final class HtmlOut {

    private final StringBuilder out = new StringBuilder();

    int length() {
        return out.length();
    }

    void startTag(String name) {
        out.append('<').append(name);
    }

    /** Ends a start tag. */
    void endOfTag(boolean isVoid) {
        out.append(isVoid ? " />" : ">");
    }

    void endTag(String name) {
        out.append("</").append(name).append('>');
    }

    void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        append(value, true);
        out.append('"');
    }

    void text(String text) {
        append(text, false);
    }

    private void append(String text, boolean quoted) {
        String clean = XmlText.clean(text);
        int plain = 0;
        for (int i = 0; i < clean.length(); i++) {
            String replaced = replaced(clean.charAt(i), quoted);
            if (replaced != null) {
                out.append(clean, plain, i).append(replaced);
                plain = i + 1;
            }
        }
        out.append(clean, plain, clean.length());
    }

    /** What is written for a character; null if it is that itself. */
    private static @Nullable String replaced(char c, boolean quoted) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> quoted ? "&quot;" : null;
            // Noncharacters are allowed in XML, but an error in HTML.
            default -> c >= '\ufdd0' && c <= '\ufdef' ? "" : null;
        };
    }

    boolean contains(String part, int start) {
        return out.indexOf(part, start) >= 0;
    }

    /** Whether nothing but white space stands from an offset on. */
    boolean isBlank(int start) {
        for (int i = start; i < out.length(); i++) {
            if (!Character.isWhitespace(out.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Takes back what was written from an offset on. */
    void cut(int start) {
        out.setLength(start);
    }

    void remove(int start, int end) {
        out.delete(start, end);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
