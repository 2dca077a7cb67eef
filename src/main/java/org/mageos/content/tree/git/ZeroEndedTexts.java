package org.mageos.content.tree.git;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The texts that git writes with {@code -z}, where a zero byte ends each, as it is the only one
 * that no file name has. A name that is no UTF-8 is not the name of any file asked for. Not
 * thread-safe.
 */
final class ZeroEndedTexts {

    private final InputStream input;
    private byte[] bytes = new byte[1 << 16];
    private int start;
    private int end;

    ZeroEndedTexts(InputStream input) {
        this.input = input;
    }

    /**
     * The next text; empty at the end of the input.
     *
     * @throws EOFException if the input ends within a text
     */
    Optional<String> next() throws IOException {
        int length = 0;
        while (true) {
            while (start + length < end) {
                if (bytes[start + length] == 0) {
                    String text = new String(bytes, start, length, StandardCharsets.UTF_8);
                    start += length + 1;
                    return Optional.of(text);
                }
                length++;
            }
            if (!fill()) {
                break;
            }
        }
        if (length > 0) {
            throw new EOFException("the output of git is cut off");
        }
        return Optional.empty();
    }

    /** Moves what is not used yet to the beginning, and reads more. */
    private boolean fill() throws IOException {
        System.arraycopy(bytes, start, bytes, 0, end - start);
        end -= start;
        start = 0;
        if (end == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * end);
        }
        int count = input.read(bytes, end, bytes.length - end);
        end += Math.max(count, 0);
        return count > 0;
    }
}
