package org.mageos.content.generator.astro;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.value.Value;

/**
 * The setting {@code i18n} of {@code astro.config.*}.
 *
 * @param paths the first segment of each language's URLs with the language's tag, in their order
 * @param main the segment of the default language
 * @param isMainPrefixed whether the URLs of the default language have their segment, too
 * @param fallback the segment of the language that stands in for another, by that one's segment
 */
record Locales(
        Map<String, String> paths,
        Optional<String> main,
        boolean isMainPrefixed,
        Map<String, String> fallback) {

    static Locales of(AstroConfig config) {
        Value.Mapping i18n = config.value().mapping("i18n");
        Map<String, String> paths = new LinkedHashMap<>();
        for (Value locale : i18n.get("locales").map(Value::items).orElse(List.of())) {
            if (locale instanceof Value.Scalar scalar) {
                paths.put(scalar.text(), scalar.text());
            } else if (locale instanceof Value.Mapping mapping) {
                List<String> codes = mapping.texts("codes");
                mapping.text("path")
                        .ifPresent(path -> paths.put(path, codes.isEmpty() ? path : codes.get(0)));
            }
        }
        Map<String, String> fallback = new LinkedHashMap<>();
        for (Value.Entry entry : i18n.mapping("fallback").entries()) {
            i18n.mapping("fallback")
                    .text(entry.key())
                    .ifPresent(to -> fallback.put(entry.key(), to));
        }
        return new Locales(
                paths,
                i18n.text("defaultLocale"),
                i18n.mapping("routing").isSet("prefixDefaultLocale", true),
                fallback);
    }

    boolean isEmpty() {
        return paths.isEmpty();
    }

    /** The tag of the default language. */
    Optional<String> language() {
        return main.map(path -> paths.getOrDefault(path, path));
    }

    /** The first segments of URLs that stand for a language. */
    List<String> segments() {
        List<String> segments = new ArrayList<>(paths.keySet());
        main.filter(path -> !isMainPrefixed).ifPresent(segments::remove);
        return segments;
    }

    /**
     * The paths at which the page of another language stands in, if no page is there.
     *
     * @param path the page's path; may have parameters in it
     */
    List<String> standIns(String path) {
        List<String> standIns = new ArrayList<>();
        Optional<String> own = main.map(m -> localeOf(path).orElse(m));
        fallback.forEach(
                (missing, other) -> {
                    if (own.filter(other::equals).isEmpty()) {
                        return;
                    }
                    if (Optional.of(other).equals(main) && !isMainPrefixed) {
                        standIns.add(path.equals("/") ? "/" + missing : "/" + missing + path);
                    } else if ((path + "/").startsWith("/" + other + "/")) {
                        standIns.add("/" + missing + path.substring(other.length() + 1));
                    }
                });
        return standIns;
    }

    /** The language that a path names, the default one only where its URLs have the segment. */
    private Optional<String> localeOf(String path) {
        List<String> segments = List.of(path.split("/"));
        return paths.keySet().stream()
                .filter(locale -> !Optional.of(locale).equals(main))
                .filter(segments::contains)
                .findFirst();
    }
}
