package org.mageos.content.document.asciidoc;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The encodings that {@code include} takes by name: those that Ruby has under the same name, and
 * that hold ASCII as it is. It does as if another one had not been named.
 */
final class NamedEncoding {

    private static final Pattern KNOWN =
            Pattern.compile(
                    "iso-?8859-\\d{1,2}|windows-\\d{3,4}|cp\\d{3,4}|us-ascii|koi8-[ru]|euc-(?:jp|kr)"
                            + "|shift_jis|big5|gbk|gb18030");

    private NamedEncoding() {}

    /** The encoding with a name, if it is another one than UTF-8. */
    static Optional<Charset> of(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        return KNOWN.matcher(key).matches() && Charset.isSupported(key)
                ? Optional.of(Charset.forName(key)).filter(it -> it != StandardCharsets.UTF_8)
                : Optional.empty();
    }
}
