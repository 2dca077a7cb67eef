package org.mageos.content.slug;

import java.text.Normalizer;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What the toc extension of Python-Markdown makes of a text if it is not told otherwise: {@code
 * slugify} and {@code slugify_unicode} of {@code markdown.extensions.toc} 3.11.
 *
 * @param separator the setting {@code separator}, put for each run of spaces and of itself
 * @param unicode whether characters beyond ASCII stay: {@code slugify_unicode}
 */
public record TocSlugify(String separator, boolean unicode) implements UnaryOperator<String> {

    public TocSlugify {
        Objects.requireNonNull(separator, "separator");
    }

    @Override
    public String apply(String text) {
        String plain = unicode ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder words = new StringBuilder(plain.length());
        plain.codePoints()
                .filter(c -> unicode || c < 0x80)
                .filter(c -> c == '-' || PythonText.isSpace(c) || PythonText.isWord(c))
                .forEach(words::appendCodePoint);
        String lower = LowerCase.of(PythonText.strip(words.toString()));
        return PythonText.withRuns(lower, separator, separator);
    }
}
