package org.mageos.content.feed;

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
            char c = clean.charAt(i);
            // Noncharacters are allowed in XML, but an error in HTML.
            boolean noncharacter = c >= '\ufdd0' && c <= '\ufdef';
            if (c == '&' || c == '<' || c == '>' || c == '"' && quoted || noncharacter) {
                out.append(clean, plain, i);
                plain = i + 1;
                switch (c) {
                    case '&' -> out.append("&amp;");
                    case '<' -> out.append("&lt;");
                    case '>' -> out.append("&gt;");
                    case '"' -> out.append("&quot;");
                    default -> {
                        // It is left out.
                    }
                }
            }
        }
        out.append(clean, plain, clean.length());
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
