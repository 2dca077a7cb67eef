package org.mageos.content.init;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.mageos.content.document.Document;
import org.mageos.content.url.Paths;

/**
 * The folders of a language: {@code content/de} beside {@code content/en}. What lies in them is the
 * same thing in several languages.
 *
 * @param parents the folders that hold several of them
 */
record LanguageFolders(Set<String> parents) {

    /** Stands for the folder of any language, in a pattern, too. */
    static final String ANY = "*";

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    LanguageFolders {
        Objects.requireNonNull(parents, "parents");
    }

    static LanguageFolders of(Collection<Document> documents) {
        Map<String, Set<String>> languages = new HashMap<>();
        for (Document document : documents) {
            String folder = document.folder();
            for (int end = folder.length(); end > 0; end = folder.lastIndexOf('/', end - 1)) {
                String name = folder.substring(0, end);
                if (isLanguage(Paths.lastSegment(name))) {
                    languages
                            .computeIfAbsent(Paths.folder(name), parent -> new TreeSet<>())
                            .add(name);
                }
            }
        }
        languages.values().removeIf(names -> names.size() < 2);
        return new LanguageFolders(Set.copyOf(languages.keySet()));
    }

    /** {@code de}, {@code pt-br}, {@code zh-Hans}. */
    private static boolean isLanguage(String name) {
        String[] parts = name.replace('_', '-').split("-", -1);
        return parts.length <= 2
                && LANGUAGES.contains(parts[0])
                && (parts.length == 1 || parts[1].length() >= 2 && parts[1].length() <= 4);
    }

    /** A folder with {@code *} in place of its language. */
    String withoutLanguage(String folder) {
        StringBuilder result = new StringBuilder();
        int start = 0;
        while (start < folder.length()) {
            int slash = folder.indexOf('/', start);
            int end = slash < 0 ? folder.length() : slash;
            String name = folder.substring(start, end);
            String parent = start == 0 ? "" : folder.substring(0, start - 1);
            boolean isOfLanguage = parents.contains(parent) && isLanguage(name);
            result.append(result.length() == 0 ? "" : "/").append(isOfLanguage ? ANY : name);
            start = end + 1;
        }
        return result.toString();
    }
}
