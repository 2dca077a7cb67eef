package org.mageos.content.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/**
 * Decodes XML as <a href="https://www.w3.org/TR/xml/#sec-guessing">its standard</a> says: by the
 * byte order mark, else by the declaration, else as UTF-8.
 */
final class XmlDecoder {

    /** A declaration is not longer. */
    private static final int LONGEST_DECLARATION = 200;

    private XmlDecoder() {}

    /**
     * The text without its byte order mark.
     *
     * @throws CharacterCodingException if the bytes are not of the charset
     */
    static String decode(byte[] bytes) throws CharacterCodingException {
        String text = charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return switch (first) {
            case 0xFEFF, 0x003C -> StandardCharsets.UTF_16BE;
            case 0xFFFE, 0x3C00 -> StandardCharsets.UTF_16LE;
            default -> declared(bytes);
        };
    }

    private static Charset declared(byte[] bytes) {
        int length = Math.min(bytes.length, LONGEST_DECLARATION);
        String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        int end = head.indexOf("?>");
        int start = head.startsWith("<?xml") ? head.indexOf("encoding") : -1;
        if (start < 0 || end < start) {
            return StandardCharsets.UTF_8;
        }
        String[] parts = head.substring(start, end).split("[\"']", 3);
        try {
            return parts.length < 2 ? StandardCharsets.UTF_8 : Charset.forName(parts[1]);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // Whatever it is called, it is most often UTF-8; if not, decoding it says so.
            return StandardCharsets.UTF_8;
        }
    }
}
