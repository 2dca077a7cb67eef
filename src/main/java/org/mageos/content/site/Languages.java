package org.mageos.content.site;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.settings.SiteSettings;

/**
 * Tells the language of a page by the first segment of its path.
 *
 * @param settings what the settings say about the site
 */
public record Languages(SiteSettings settings) {

    public Languages {
        Objects.requireNonNull(settings, "settings");
    }

    /** The language of a path, a BCP 47 tag: its own one, or the site's. */
    public Optional<String> of(String path) {
        return own(path).or(settings::language);
    }

    /** The path without its language, which is the same for all translations of a page. */
    public String neutral(String path) {
        return own(path).isEmpty() ? path : "/" + Paths.trimSlashes(path.substring(firstEnd(path)));
    }

    private Optional<String> own(String path) {
        String first = path.substring(1, firstEnd(path)).toLowerCase(Locale.ROOT);
        return settings.languages().stream()
                .filter(language -> language.toLowerCase(Locale.ROOT).equals(first))
                .findFirst();
    }

    private static int firstEnd(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path.length() : end;
    }
}
