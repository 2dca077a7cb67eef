package org.mageos.content.url;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Turns file names of the content tree into relative URI references (RFC 3986). */
public final class UriReference {

    /** What a path may hold besides letters and digits; a colon would look like a scheme. */
    private static final String PLAIN = "-._~!$&'()*+,;=@/";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private UriReference() {}

    /** The reference for a file name with {@code /}: what is not plain is percent-encoded UTF-8. */
    public static String of(String file) {
        StringBuilder uri = new StringBuilder(file.length());
        for (byte b : file.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(b)) {
                uri.append((char) b);
            } else {
                uri.append('%').append(HEX.toHexDigits(b));
            }
        }
        return uri.toString();
    }

    private static boolean isPlain(byte b) {
        return b >= 'a' && b <= 'z'
                || b >= 'A' && b <= 'Z'
                || b >= '0' && b <= '9'
                || PLAIN.indexOf(b) >= 0;
    }
}
