package org.mageos.content.value;

import org.jspecify.annotations.Nullable;

/** Reads YAML and JSON in the forms that need no library. */
final class PlainData {

    /** So few characters that they hold no more values than are read. */
    private static final int MAX_LENGTH = 100_000;

    private PlainData() {}

    /**
     * Reads a part of a file.
     *
     * @param text the whole file
     * @param start the offset of the part's first character, which begins a line
     * @param end the offset behind its last
     * @param lines the lines of the whole file
     * @return null if the library is to read it
     */
    static @Nullable Value read(String text, int start, int end, TextLines lines) {
        if (start == end || end - start > MAX_LENGTH || !isPlain(text, start, end)) {
            return null;
        }
        char first = text.charAt(start);
        return first == '{' || first == '['
                ? new PlainJson(text, start, end, lines).read()
                : PlainYaml.read(text, start, end, lines);
    }

    /** Whether there are only characters that the library takes as they are. */
    private static boolean isPlain(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' || c > '~' && c < '\u00a0' || c > '\u2027' && isOdd(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOdd(String text, int i) {
        char c = text.charAt(i);
        return c == '\u2028'
                || c == '\u2029'
                || c == '\ufeff'
                || c > '\ufffd'
                || Character.isSurrogate(c) && text.codePointAt(i) == c && !isSecond(text, i);
    }

    private static boolean isSecond(String text, int i) {
        return i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
    }
}
