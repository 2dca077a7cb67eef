package org.mageos.content.document.cache;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.mageos.content.value.Position;

/** Takes values as bytes, in the form that {@link ByteSource} reads. Not thread-safe. */
final class ByteSink {

    private static final int SEVEN_BITS = 0x7f;

    private byte[] bytes = new byte[256];
    private int size;

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void addByte(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) value;
    }

    void add(boolean flag) {
        addByte(flag ? 1 : 0);
    }

    /** A number that is not negative, small ones in few bytes. */
    void add(int number) {
        int rest = number;
        while (rest > SEVEN_BITS) {
            addByte(rest & SEVEN_BITS | SEVEN_BITS + 1);
            rest >>>= 7;
        }
        addByte(rest);
    }

    void add(long number) {
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            addByte((int) (number >>> shift));
        }
    }

    /** A text, with whatever it holds: half a surrogate pair, too. */
    void add(String text) {
        boolean narrow = isNarrow(text);
        add(text.length() << 1 | (narrow ? 0 : 1));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            addByte(c);
            if (!narrow) {
                addByte(c >>> Byte.SIZE);
            }
        }
    }

    private static boolean isNarrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xff) {
                return false;
            }
        }
        return true;
    }

    void add(Position position) {
        add(position.line());
        add(position.column());
    }

    void add(Enum<?> value) {
        add(value.ordinal());
    }

    <T> void addAll(Collection<T> values, BiConsumer<ByteSink, T> each) {
        add(values.size());
        for (T value : values) {
            each.accept(this, value);
        }
    }

    <T> void add(Optional<T> value, BiConsumer<ByteSink, T> how) {
        add(value.isPresent());
        if (value.isPresent()) {
            how.accept(this, value.get());
        }
    }
}
