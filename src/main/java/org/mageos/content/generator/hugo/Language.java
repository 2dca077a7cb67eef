package org.mageos.content.generator.hugo;

import java.util.Map;
import java.util.Objects;

/**
 * A language of the site.
 *
 * @param key its key in the settings, in lower case, as in {@code a.fr.md}
 * @param prefix the first segment of its URLs; empty if they have none of their own
 * @param taxonomies the names of its taxonomies, in the plural
 */
record Language(String key, String prefix, Map<String, String> taxonomies) {

    Language {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(prefix, "prefix");
        taxonomies = Map.copyOf(taxonomies);
    }

    /** The path of the site for one of the language. */
    String path(String inLanguage) {
        if (prefix.isEmpty()) {
            return inLanguage;
        }
        return "/" + prefix + (inLanguage.equals("/") ? "" : inLanguage);
    }
}
