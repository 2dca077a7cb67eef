package org.mageos.content.slug;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What {@code pymdownx.slugs.slugify} makes of a text, as Python-Markdown's toc is told to use it.
 * The older functions are the same with settings: {@code uslugify} is case {@code lower}, {@code
 * uslugify_cased} is case {@code none}, {@code gfm} is case {@code lower-ascii}; their variants
 * that end in {@code _encoded} are percent-encoded.
 *
 * <p>The source: pymdown-extensions 13.1.
 *
 * @param separator the setting {@code separator} of toc, put for each space
 * @param letterCase the argument {@code case}
 * @param percentEncode the argument {@code percent_encode}
 * @param form the argument {@code normalize}
 */
public record PymdownxSlugify(
        String separator, Case letterCase, boolean percentEncode, Normalizer.Form form)
        implements UnaryOperator<String> {

    /** The argument {@code case}. */
    public enum Case {
        /** Letters keep their case. */
        NONE,
        /** Lower case. */
        LOWER,
        /** ASCII letters are in lower case, others keep theirs. */
        LOWER_ASCII,
        /** The case folding of Unicode: lower case, and {@code ss} for a sharp s. */
        FOLD
    }

    public PymdownxSlugify {
        Objects.requireNonNull(separator, "separator");
        Objects.requireNonNull(letterCase, "letterCase");
        Objects.requireNonNull(form, "form");
    }

    public PymdownxSlugify(Case letterCase) {
        this("-", letterCase, false, Normalizer.Form.NFC);
    }

    @Override
    public String apply(String text) {
        String plain = PythonText.strip(withoutTags(Normalizer.normalize(text, form)));
        StringBuilder slug = new StringBuilder(plain.length());
        cased(plain)
                .codePoints()
                .forEach(
                        c -> {
                            if (c == ' ') {
                                slug.append(separator);
                            } else if (c == '-' || PythonText.isWord(c)) {
                                slug.appendCodePoint(c);
                            }
                        });
        return percentEncode ? percentEncoded(slug.toString()) : slug.toString();
    }

    private String cased(String text) {
        return switch (letterCase) {
            case NONE -> text;
            case LOWER -> LowerCase.of(text);
            case LOWER_ASCII -> {
                StringBuilder lower = new StringBuilder(text.length());
                text.chars()
                        .forEach(
                                c ->
                                        lower.append(
                                                (char) (c < 0x80 ? Character.toLowerCase(c) : c)));
                yield lower.toString();
            }
            case FOLD -> PythonText.casefold(text);
        };
    }

    /** Without what is between signs that look like a tag's, even where it is text. */
    private static String withoutTags(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        int from = 0;
        for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', from)) {
            int close = text.indexOf('>', open);
            if (close < 0) {
                break;
            }
            rest.append(text, from, open);
            from = close + 1;
        }
        return rest.append(text, from, text.length()).toString();
    }

    private static String percentEncoded(String slug) {
        // A form has other rules than a URL for signs that a slug does not hold.
        return URLEncoder.encode(slug, StandardCharsets.UTF_8);
    }
}
