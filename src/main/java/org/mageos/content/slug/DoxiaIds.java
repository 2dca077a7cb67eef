package org.mageos.content.slug;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * How Doxia makes ids of texts, and what it makes of the fragments of links. There is one way for
 * all formats; the generations of it differ in colons, in underscores at the start, in fragments
 * and in what becomes of names.
 *
 * <p>The source: {@code DoxiaUtils.encodeId} of doxia-sink-api 1.11.1 and 2.0.0.
 */
public enum DoxiaIds {
    /** Doxia 1, which maven-site-plugin has up to 3.12. */
    FIRST,
    /** Doxia 2.0, which maven-site-plugin has from 3.20 to 3.21. */
    SECOND,
    /** Doxia 2.1, which maven-site-plugin has from 3.22 on. */
    SECOND_KEEPING_NAMES;

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    /** The id of a text; empty if the text is blank. */
    public String id(String text) {
        return encoded(text, false);
    }

    /** What a link's fragment becomes, which in the first generation loses what is no name. */
    public String fragment(String text) {
        return encoded(text, this == FIRST);
    }

    /** Whether names of anchors become ids in all formats; else in XDOC and APT alone. */
    public boolean keepsNames() {
        return this != SECOND;
    }

    private String encoded(String text, boolean drops) {
        String trimmed = Objects.requireNonNull(text, "text").trim();
        StringBuilder id = new StringBuilder(trimmed.length());
        for (int i = 0; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            if (id.length() == 0 && !isStart(c)) {
                id.append('a');
            }
            if (c == ' ') {
                id.append('_');
            } else if (isPart(c)) {
                id.append(c);
            } else if (!drops) {
                escape(c, id);
            }
        }
        return id.toString();
    }

    private boolean isStart(char c) {
        return isLetter(c) || c == '_' && this != FIRST;
    }

    private boolean isPart(char c) {
        return isLetter(c)
                || c >= '0' && c <= '9'
                || c == '-'
                || c == '_'
                || c == '.'
                || c == ':' && this == FIRST;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Each half of a character beyond the first 65,536 is a question mark to Doxia. */
    private static void escape(char c, StringBuilder id) {
        byte[] bytes = String.valueOf(c).getBytes(StandardCharsets.UTF_8);
        for (byte one : bytes) {
            id.append('.').append(HEX[(one >> 4) & 0xF]).append(HEX[one & 0xF]);
        }
    }
}
