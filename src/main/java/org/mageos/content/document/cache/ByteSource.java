package org.mageos.content.document.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mageos.content.value.Position;

/**
 * Reads values that a {@link ByteSink} took. What it did not write ends in an {@link
 * IndexOutOfBoundsException} or an {@link IllegalArgumentException}. Not thread-safe.
 */
final class ByteSource {

    private static final int SEVEN_BITS = 0x7f;

    private final byte[] bytes;
    private final int end;
    private int next;

    ByteSource(byte[] bytes, int from, int length) {
        this.bytes = bytes;
        this.next = from;
        this.end = from + length;
        if (length < 0 || end > bytes.length) {
            throw new IndexOutOfBoundsException("there are not so many bytes");
        }
    }

    private int nextByte() {
        if (next >= end) {
            throw new IndexOutOfBoundsException("there are no more bytes");
        }
        return bytes[next++] & 0xff;
    }

    boolean flag() {
        return nextByte() != 0;
    }

    int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            int part = nextByte();
            number |= (part & SEVEN_BITS) << shift;
            if (part <= SEVEN_BITS) {
                return number;
            }
            if (shift > Integer.SIZE) {
                throw new IllegalArgumentException("no number is so long");
            }
        }
    }

    long longNumber() {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            number |= (long) nextByte() << shift;
        }
        return number;
    }

    String text() {
        int header = number();
        int length = header >>> 1;
        if ((header & 1) == 0) {
            int from = skipped(length);
            return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        }
        char[] chars = new char[checked(length, 2)];
        for (int i = 0; i < length; i++) {
            chars[i] = (char) (nextByte() | nextByte() << Byte.SIZE);
        }
        return new String(chars);
    }

    Position position() {
        return Position.of(number(), number());
    }

    /** Passes over bytes, and tells where they start. */
    int skipped(int length) {
        int from = next;
        next += checked(length, 1);
        return from;
    }

    /** A list of so many values would need more bytes than there are. */
    private int checked(int count, int bytesOfEach) {
        if (count < 0 || count > (end - next) / bytesOfEach) {
            throw new IndexOutOfBoundsException("there are not so many bytes");
        }
        return count;
    }

    <E extends Enum<E>> E one(E[] values) {
        return values[number()];
    }

    <T> List<T> all(Function<ByteSource, T> each) {
        int count = checked(number(), 1);
        if (count == 0) {
            return List.of();
        }
        List<T> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(each.apply(this));
        }
        return values;
    }

    <T> Optional<T> maybe(Function<ByteSource, T> how) {
        return flag() ? Optional.of(how.apply(this)) : Optional.empty();
    }

    boolean isAtEnd() {
        return next == end;
    }
}
