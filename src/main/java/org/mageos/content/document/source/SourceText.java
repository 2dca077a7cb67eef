package org.mageos.content.document.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file.
 *
 * @param text the text without byte order mark; if it is not UTF-8, what can be made of it
 * @param fault the offset in the text from where on the bytes are not UTF-8; -1 if they are
 * @param complaint what is wrong with the bytes, in a sentence without its full stop; empty if
 *     nothing is
 */
public record SourceText(String text, int fault, String complaint) {

    /** What Java puts in the place of bytes that are no UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    /** What no byte of ASCII has, in eight of them. */
    private static final long BEYOND_ASCII = 0x8080_8080_8080_8080L;

    /** As many bytes tell UTF-16 from a text that holds a NUL. */
    private static final int SAMPLE = 64;

    public static SourceText of(byte[] content) {
        String text = decoded(content);
        if (isUtf16(content)) {
            return new SourceText(text, 0, "The file is UTF-16, not UTF-8");
        }
        if (content.length > 0 && content[0] == 0) {
            return new SourceText(text, 0, "The file begins with a NUL byte, so it is no text");
        }
        if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(content)) {
            return new SourceText(
                    text, text.indexOf(REPLACEMENT), "The file is not UTF-8 from here on");
        }
        return new SourceText(text.startsWith("\uFEFF") ? text.substring(1) : text, -1, "");
    }

    /**
     * Makes a text of bytes. A string by itself does that at once if they are ASCII; with other
     * texts it is slow until the JVM has compiled it, and most runs end before.
     */
    private static String decoded(byte[] content) {
        return isAscii(content)
                ? new String(content, StandardCharsets.US_ASCII)
                : StandardCharsets.UTF_8.decode(ByteBuffer.wrap(content)).toString();
    }

    private static boolean isAscii(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        while (bytes.remaining() >= Long.BYTES) {
            if ((bytes.getLong() & BEYOND_ASCII) != 0) {
                return false;
            }
        }
        while (bytes.hasRemaining()) {
            if (bytes.get() < 0) {
                return false;
            }
        }
        return true;
    }

    public boolean isReadable() {
        return fault < 0;
    }

    /** UTF-16 without its mark is valid UTF-8 if all is ASCII, but every second byte is zero. */
    private static boolean isUtf16(byte[] content) {
        if (content.length < 2) {
            return false;
        }
        if (content[0] == (byte) 0xff && content[1] == (byte) 0xfe
                || content[0] == (byte) 0xfe && content[1] == (byte) 0xff) {
            return true;
        }
        boolean bigEndian = content[0] == 0;
        for (int i = 0; i + 1 < content.length && i < SAMPLE; i += 2) {
            if ((content[i] == 0) != bigEndian || (content[i + 1] == 0) == bigEndian) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
