package org.mageos.content.sitemap;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mageos.content.generator.Languages;
import org.mageos.content.generator.Route;

/**
 * Which pages are translations of each other. Each of them names all of them, itself included, so
 * that they confirm each other.
 *
 * @see <a
 *     href="https://developers.google.com/search/docs/specialty/international/localized-versions">
 *     Localized versions of a page</a>
 */
final class Translations {

    private static final String DEFAULT = "x-default";

    private final Languages languages;

    /** The URLs by language, by the path that all translations share. */
    private final Map<String, Map<String, URI>> byNeutralPath = new HashMap<>();

    Translations(Languages languages, Map<URI, Route> pages) {
        this.languages = languages;
        if (languages.areSeveral()) {
            pages.forEach(this::add);
        }
    }

    private void add(URI url, Route page) {
        languages
                .of(page.path())
                .ifPresent(
                        language ->
                                byNeutralPath
                                        .computeIfAbsent(
                                                languages.neutral(page.path()),
                                                path -> new TreeMap<>())
                                        .putIfAbsent(language, url));
    }

    /** A page in each language that has it; empty if there is only one. */
    Map<String, URI> of(Route page) {
        Map<String, URI> translations =
                byNeutralPath.getOrDefault(languages.neutral(page.path()), Map.of());
        if (translations.size() < 2 || languages.of(page.path()).isEmpty()) {
            return Map.of();
        }
        Map<String, URI> alternates = new LinkedHashMap<>(translations);
        Optional<URI> fallback = languages.main().map(translations::get);
        fallback.ifPresent(url -> alternates.put(DEFAULT, url));
        return alternates;
    }
}
