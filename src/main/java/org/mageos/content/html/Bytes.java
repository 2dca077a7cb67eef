package org.mageos.content.html;

import java.nio.charset.StandardCharsets;

/** Looks for ASCII in a page's UTF-8, in which no other character has a byte of ASCII. */
final class Bytes {

    private Bytes() {}

    /** The offset of a byte at or behind an offset; the end if there is none. */
    static int find(byte[] text, int start, int end, char wanted) {
        int at = start;
        while (at < end && text[at] != wanted) {
            at++;
        }
        return at;
    }

    /** Whether ASCII in lower case stands at an offset, in whatever case. */
    static boolean startsWith(byte[] text, int start, int end, String lower) {
        if (end - start < lower.length()) {
            return false;
        }
        for (int i = 0; i < lower.length(); i++) {
            if (Names.lower(text[start + i]) != lower.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean isLetter(byte letter) {
        int lower = letter | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    static boolean isSpace(byte letter) {
        return letter == ' '
                || letter == '\n'
                || letter == '\t'
                || letter == '\r'
                || letter == '\f';
    }

    static String text(byte[] text, int start, int end) {
        return new String(text, start, end - start, StandardCharsets.UTF_8);
    }

    /** A text as a browser takes it: with feeds for all line ends, and without NUL. */
    static String normalizedText(byte[] text, int start, int end) {
        String asWritten = text(text, start, end);
        String feeds =
                asWritten.indexOf('\r') < 0
                        ? asWritten
                        : asWritten.replace("\r\n", "\n").replace('\r', '\n');
        return feeds.indexOf('\0') < 0 ? feeds : feeds.replace('\0', '\uFFFD');
    }
}
