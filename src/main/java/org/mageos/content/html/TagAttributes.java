package org.mageos.content.html;

import java.util.Arrays;
import java.util.Locale;

/**
 * The attributes of one tag, in their order; those that stand twice count twice. Their values are
 * made texts only when asked for. Serves for one tag after the other, so that a page costs no
 * object for each. Not thread-safe.
 */
final class TagAttributes {

    private final byte[] html;
    private final Names known;
    private int count;
    private String[] names = new String[16];

    /** For each attribute the offsets of the start and end of its value. */
    private int[] values = new int[32];

    TagAttributes(byte[] html, Names known) {
        this.html = html;
        this.known = known;
    }

    /** Forgets those of an earlier tag. */
    void clear() {
        count = 0;
    }

    void add(int nameStart, int nameEnd, int valueStart, int valueEnd) {
        if (count == names.length) {
            names = Arrays.copyOf(names, count * 2);
            values = Arrays.copyOf(values, count * 4);
        }
        names[count] = known.name(html, nameStart, nameEnd);
        values[count * 2] = valueStart;
        values[count * 2 + 1] = valueEnd;
        count++;
    }

    int count() {
        return count;
    }

    String name(int index) {
        return names[index];
    }

    boolean has(String name) {
        return index(name) >= 0;
    }

    /** The index of the attribute with a name, or -1. */
    int index(String name) {
        for (int i = 0; i < count; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Where an attribute's value starts, its quote not counted. */
    int valueStart(int index) {
        return values[index * 2];
    }

    /** How many bytes a value has as it stands. */
    int valueLength(int index) {
        return values[index * 2 + 1] - values[index * 2];
    }

    /** An attribute's value, its character references replaced; empty if it has none. */
    String value(int index) {
        int start = values[index * 2];
        String value = Bytes.normalizedText(html, start, values[index * 2 + 1]);
        return CharacterReferences.decode(value, true);
    }

    /** The value of an attribute whose case and spaces around it mean nothing; empty if none. */
    String keyword(String name) {
        int index = index(name);
        return index < 0 ? "" : value(index).strip().toLowerCase(Locale.ROOT);
    }
}
