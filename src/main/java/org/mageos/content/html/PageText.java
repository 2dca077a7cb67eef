package org.mageos.content.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/** Turns pages that are not UTF-8 into UTF-8. */
final class PageText {

    /** The length of the byte order mark of UTF-8. */
    static final int BYTE_ORDER_MARK = 3;

    private PageText() {}

    static boolean hasByteOrderMark(byte[] text) {
        return text.length >= 3
                && text[0] == (byte) 0xEF
                && text[1] == (byte) 0xBB
                && text[2] == (byte) 0xBF;
    }

    /** The text as UTF-8: the same array, unless a byte order mark says that it is UTF-16. */
    static byte[] utf8(byte[] text) {
        if (text.length >= 2 && text[0] == (byte) 0xFE && text[1] == (byte) 0xFF) {
            return utf8(text, 2, StandardCharsets.UTF_16BE);
        }
        if (text.length >= 2 && text[0] == (byte) 0xFF && text[1] == (byte) 0xFE) {
            return utf8(text, 2, StandardCharsets.UTF_16LE);
        }
        return text;
    }

    /** The text as UTF-8. */
    static byte[] utf8(byte[] text, Charset charset) {
        return utf8(text, 0, charset);
    }

    private static byte[] utf8(byte[] text, int start, Charset charset) {
        return new String(text, start, text.length - start, charset)
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The charset that a page names, if it is another than UTF-8 and known.
     *
     * @param label as in {@code <meta charset>}; what is read as ASCII cannot be UTF-16
     */
    static Optional<Charset> otherCharset(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.equals("utf-8") || name.startsWith("utf-16")) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(isLatin1(name) ? "windows-1252" : name);
            return Optional.of(charset).filter(other -> !other.equals(StandardCharsets.UTF_8));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // As a browser, which then takes its default.
            return Optional.empty();
        }
    }

    /** For browsers, Latin 1 is the charset of Windows, which has more characters. */
    private static boolean isLatin1(String name) {
        return switch (name) {
            case "iso-8859-1", "iso8859-1", "latin1", "l1", "ascii", "us-ascii" -> true;
            default -> false;
        };
    }
}
