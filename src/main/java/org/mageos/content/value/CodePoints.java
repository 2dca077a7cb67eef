package org.mageos.content.value;

import java.util.Arrays;

/** Turns the places of libraries that count code points into offsets, each in constant time. */
final class CodePoints {

    private final String text;

    /** The offset of each code point; empty where each is one UTF-16 code unit. */
    private final int[] offsets;

    CodePoints(String text) {
        this.text = text;
        int count = text.codePointCount(0, text.length());
        offsets = new int[count == text.length() ? 0 : count + 1];
        int offset = 0;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = offset;
            offset += i < count ? Character.charCount(text.codePointAt(offset)) : 0;
        }
    }

    /** The offset of a code point, given how many stand before it; the end if there are fewer. */
    int offset(int index) {
        if (offsets.length == 0) {
            return Math.min(index, text.length());
        }
        return offsets[Math.min(index, offsets.length - 1)];
    }

    /** The offset so many code points behind another offset. */
    int behind(int offset, int count) {
        if (offsets.length == 0) {
            return Math.min(offset + count, text.length());
        }
        int index = Arrays.binarySearch(offsets, offset);
        return offset(Math.max(0, index) + count);
    }
}
