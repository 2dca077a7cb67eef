package org.mageos.content.generator.zola;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.pattern.Glob;
import org.mageos.content.slug.ZolaSlugs.Slugify;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * What {@code config.toml} says, as far as URLs and anchors depend on it.
 *
 * @param baseUrl the setting {@code base_url}; may be a path only
 * @param title the site's title
 * @param defaultLanguage the language whose pages have no language in their URL
 * @param languages the options of each language, the default one's first
 * @param paths how file names become URLs
 * @param keepsDates whether a date at the start of a file's name stays in its URL
 * @param terms how taxonomies and their terms become URLs
 * @param taxonomyRoot the folder of all taxonomies; empty for the root
 * @param anchors how headings become ids
 * @param smartPunctuation whether {@code --} becomes a dash
 * @param emoji whether {@code :smile:} is a sign
 * @param ignored which files of the content count for nothing
 * @param theme the folder below {@code themes}
 * @param output the folder of the built site
 * @param sass whether style sheets are compiled
 * @param sitemap whether {@code sitemap.xml} is made
 * @param robots whether {@code robots.txt} is made
 * @param highlightCss the files of style sheets for code
 */
record ZolaConfig(
        Optional<String> baseUrl,
        Optional<String> title,
        String defaultLanguage,
        Map<String, ZolaLanguage> languages,
        Slugify paths,
        boolean keepsDates,
        Slugify terms,
        String taxonomyRoot,
        Slugify anchors,
        boolean smartPunctuation,
        boolean emoji,
        List<Glob> ignored,
        Optional<String> theme,
        String output,
        boolean sass,
        boolean sitemap,
        boolean robots,
        List<String> highlightCss) {

    /** There is no such file. */
    static final ZolaConfig DEFAULT = of(Value.Mapping.EMPTY);

    ZolaConfig {
        Objects.requireNonNull(baseUrl, "baseUrl");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(defaultLanguage, "defaultLanguage");
        Objects.requireNonNull(theme, "theme");
        languages = Collections.unmodifiableMap(new LinkedHashMap<>(languages));
        ignored = List.copyOf(ignored);
        highlightCss = List.copyOf(highlightCss);
    }

    static ZolaConfig of(Value.Mapping data) {
        String defaultLanguage = data.text("default_language").orElse("en");
        Map<String, ZolaLanguage> languages = new LinkedHashMap<>();
        languages.put(defaultLanguage, ZolaLanguage.ofDefault(data, defaultLanguage));
        for (Value.Entry entry : data.mapping("languages").entries()) {
            if (entry.value() instanceof Value.Mapping options) {
                languages.putIfAbsent(entry.key(), ZolaLanguage.of(options, data, entry.key()));
            }
        }
        Value.Mapping slugify = data.mapping("slugify");
        Value.Mapping markdown = data.mapping("markdown");
        return new ZolaConfig(
                data.text("base_url"),
                data.text("title"),
                defaultLanguage,
                languages,
                slugify(slugify, "paths"),
                slugify.isSet("paths_keep_dates", true),
                slugify(slugify, "taxonomies"),
                Paths.trimSlashes(data.text("taxonomy_root").orElse("")),
                slugify(slugify, "anchors"),
                markdown.isSet("smart_punctuation", true),
                markdown.isSet("render_emoji", true),
                globs(data.texts("ignored_content")),
                data.text("theme").filter(theme -> !theme.isBlank()),
                Paths.trimSlashes(data.text("output_dir").orElse("public")),
                data.isSet("compile_sass", true),
                !data.isSet("generate_sitemap", false),
                !data.isSet("generate_robots_txt", false),
                highlightCss(markdown));
    }

    private static Slugify slugify(Value.Mapping slugify, String key) {
        return switch (slugify.text(key).orElse("").toLowerCase(Locale.ROOT)) {
            case "safe" -> Slugify.SAFE;
            case "off" -> Slugify.OFF;
            default -> Slugify.ON;
        };
    }

    /** Zola's {@code *} crosses folders, and it matches against the whole path. */
    private static List<Glob> globs(List<String> patterns) {
        List<Glob> globs = new ArrayList<>();
        for (String pattern : patterns) {
            List<String> segments = new ArrayList<>();
            for (String segment : pattern.split("/", -1)) {
                segments.add(segment.equals("*") ? "**" : segment);
            }
            boolean anywhere = segments.get(0).startsWith("*") && !segments.get(0).equals("**");
            if (anywhere) {
                segments.add(0, "**");
            }
            try {
                globs.add(Glob.of(String.join("/", segments)));
            } catch (IllegalArgumentException wrong) {
                // Zola stops at such a pattern; here it matches nothing.
                continue;
            }
        }
        return globs;
    }

    private static List<String> highlightCss(Value.Mapping markdown) {
        List<String> files = new ArrayList<>();
        for (Value value : markdown.select("highlight_themes_css.filename")) {
            if (value instanceof Value.Scalar scalar) {
                files.add(scalar.text());
            }
        }
        if (markdown.get("highlighting").isPresent()) {
            files.addAll(List.of("giallo.css", "giallo-light.css", "giallo-dark.css"));
        }
        return files;
    }

    /** The codes of the languages that have their own beginning of URLs. */
    List<String> otherLanguages() {
        return languages.keySet().stream().filter(code -> !code.equals(defaultLanguage)).toList();
    }

    /** The beginning of a language's paths: empty, or {@code /fr}. */
    String prefix(String language) {
        return language.equals(defaultLanguage) ? "" : "/" + language;
    }

    /**
     * Whether a file counts for nothing.
     *
     * @param file its name within the site
     */
    boolean ignores(String file) {
        return ignored.stream().anyMatch(glob -> glob.matches(file));
    }

    /** The site's URL, if {@code base_url} is one. */
    Optional<URI> url() {
        return baseUrl.filter(text -> text.startsWith("http://") || text.startsWith("https://"))
                .flatMap(ZolaConfig::uri)
                .filter(uri -> uri.getHost() != null);
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            // A placeholder that a deployment fills, such as %BASE_URL%.
            return Optional.empty();
        }
    }
}
