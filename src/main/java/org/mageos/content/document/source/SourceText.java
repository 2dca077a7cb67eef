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
 */
public record SourceText(String text, int fault) {

    /** What Java puts in the place of bytes that are no UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    public static SourceText of(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        if (isUtf16(content)) {
            return new SourceText(text, 0);
        }
        if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(content)) {
            return new SourceText(text, text.indexOf(REPLACEMENT));
        }
        return new SourceText(text.startsWith("\uFEFF") ? text.substring(1) : text, -1);
    }

    public boolean isReadable() {
        return fault < 0;
    }

    /** UTF-16 without its mark is valid UTF-8 if all is ASCII, but every second byte is zero. */
    private static boolean isUtf16(byte[] content) {
        return content.length >= 2 && (content[0] == 0) != (content[1] == 0);
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
