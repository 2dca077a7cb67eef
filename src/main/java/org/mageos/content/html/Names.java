package org.mageos.content.html;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The names of elements and attributes as texts, in lower case. A page has few different ones, so
 * each is made once and then found by its bytes. Not thread-safe.
 */
final class Names {

    private static final int SIZE = 1 << 10;

    /** Longer ones are made each time, lest a hostile page fills the memory. */
    private static final int LONGEST_KEPT = 64;

    private final @Nullable String[] kept = new String[SIZE];

    String name(byte[] text, int start, int end) {
        int length = end - start;
        if (length > LONGEST_KEPT) {
            return make(text, start, end);
        }
        int hash = length;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + lower(text[i]);
        }
        int slot = (hash ^ hash >>> 10) & SIZE - 1;
        String known = kept[slot];
        if (known != null && isSame(known, text, start, length)) {
            return known;
        }
        String made = make(text, start, end);
        kept[slot] = made;
        return made;
    }

    private static boolean isSame(String known, byte[] text, int start, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != lower(text[start + i])) {
                return false;
            }
        }
        return true;
    }

    /** Only ASCII letters have a lower case here, as in the standard. */
    private static String make(byte[] text, int start, int end) {
        byte[] lower = new byte[end - start];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = (byte) lower(text[start + i]);
        }
        return new String(lower, StandardCharsets.UTF_8).replace('\0', '\uFFFD');
    }

    /** A byte as a letter in lower case; one that is not ASCII is negative. */
    static int lower(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? letter + 32 : letter;
    }
}
