package org.mageos.content.javadoc;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.mageos.content.url.Paths;

/**
 * What Doxia makes of the fragment of a relative link: a dot and two hexadecimal digits of each
 * byte that an HTML 4 name may not have, so that no method's anchor survives.
 */
final class DoxiaAnchors {

    private static final int ENCODED = 3;

    private DoxiaAnchors() {}

    /** The fragment before it was encoded; empty if it does not look encoded. */
    static Optional<String> original(String anchor) {
        boolean looksEncoded = anchor.contains(".28") || anchor.contains(".2528");
        if (!looksEncoded) {
            return Optional.empty();
        }
        byte[] bytes = new byte[anchor.length() * 3];
        int count = 0;
        for (int i = 0; i < anchor.length(); ) {
            if (isEncoded(anchor, i)) {
                bytes[count++] = (byte) HexFormat.fromHexDigits(anchor, i + 1, i + ENCODED);
                i += ENCODED;
            } else {
                byte[] plain = anchor.substring(i, i + 1).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(plain, 0, bytes, count, plain.length);
                count += plain.length;
                i++;
            }
        }
        String text = Paths.decode(new String(bytes, 0, count, StandardCharsets.UTF_8));
        // A name begins with a letter, so an 'a' is put before what does not.
        return Optional.of(text.startsWith("a<") ? text.substring(1) : text);
    }

    private static boolean isEncoded(String text, int at) {
        return text.charAt(at) == '.'
                && at + 2 < text.length()
                && HexFormat.isHexDigit(text.charAt(at + 1))
                && HexFormat.isHexDigit(text.charAt(at + 2));
    }

    static String why(String original) {
        return "Doxia rewrites the fragment '"
                + original
                + "' of a relative link, so that it leads to the top of the page";
    }
}
