package org.mageos.content.generator;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.url.Paths;

/**
 * Tells the language of a page by the first segment of its path.
 *
 * @param segments the first segments that stand for a language
 * @param main the language of all other pages, a BCP 47 tag
 */
public record Languages(List<String> segments, Optional<String> main) {

    public Languages {
        segments = List.copyOf(segments);
        main = main.map(Languages::tag);
    }

    /** Whether there can be translations. */
    public boolean areSeveral() {
        return !segments.isEmpty();
    }

    /** The language of a path, a BCP 47 tag: its own one, or the site's. */
    public Optional<String> of(String path) {
        return own(path).map(Languages::tag).or(() -> main);
    }

    /** The path without its language, which is the same for all translations of a page. */
    public String neutral(String path) {
        return own(path).isEmpty() ? path : "/" + Paths.trimSlashes(path.substring(firstEnd(path)));
    }

    /** Another path as it is in the language of a page. */
    public String inLanguageOf(String page, String path) {
        String neutral = neutral(path);
        return own(page).map(language -> "/" + language + neutral).orElse(neutral);
    }

    private Optional<String> own(String path) {
        Objects.requireNonNull(path, "path");
        String first = path.substring(1, firstEnd(path));
        return segments.stream().filter(first::equalsIgnoreCase).findFirst();
    }

    private static int firstEnd(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path.length() : end;
    }

    /** The tag in the letter case of RFC 5646: {@code pt-BR} for the folder {@code pt-br}. */
    private static String tag(String text) {
        String tag = Locale.forLanguageTag(text.replace('_', '-')).toLanguageTag();
        return tag.equals("und") ? text : tag;
    }
}
