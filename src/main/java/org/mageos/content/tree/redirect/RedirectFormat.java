package org.mageos.content.tree.redirect;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mageos.content.url.Paths;
import org.mageos.content.value.JsonReader;
import org.mageos.content.value.YamlReader;

/** How a file of redirects is written, which its name tells. */
public enum RedirectFormat {
    LINES("_redirects"),
    NETLIFY("netlify.toml"),
    VERCEL("vercel.json"),
    FIREBASE("firebase.json"),
    JSON("redirects.json"),
    YAML("redirects.yaml"),
    TABLE("redirects.csv");

    private final String fileName;

    RedirectFormat(String fileName) {
        this.fileName = fileName;
    }

    /** The name that such a file mostly has. */
    public String fileName() {
        return fileName;
    }

    public static RedirectFormat of(String file) {
        String name = Paths.lastSegment(file);
        if (name.equals(NETLIFY.fileName)) {
            return NETLIFY;
        }
        if (name.equals(VERCEL.fileName)) {
            return VERCEL;
        }
        if (name.equals(FIREBASE.fileName)) {
            return FIREBASE;
        }
        return switch (Paths.extension(name).toLowerCase(Locale.ROOT)) {
            case "csv" -> TABLE;
            case "json" -> JSON;
            case "yaml", "yml" -> YAML;
            default -> LINES;
        };
    }

    /** A path in which nothing is taken for a pattern. */
    public String literal(String path) {
        return this == VERCEL ? path.replaceAll("[():*+?{}]", "\\\\\\\\$0") : path;
    }

    /**
     * The lines of a rule as it is to be written into such a file.
     *
     * @param from the path that is redirected, encoded, or a pattern
     */
    public List<String> rule(String from, String to) {
        return switch (this) {
            case LINES -> List.of(from + " " + to + " 301");
            case NETLIFY ->
                    List.of(
                            "[[redirects]]",
                            "from = \"" + from + "\"",
                            "to = \"" + to + "\"",
                            "status = 301");
            case VERCEL ->
                    List.of(
                            "{\"source\": \"%s\", \"destination\": \"%s\", \"permanent\": true}"
                                    .formatted(from, to));
            case FIREBASE ->
                    List.of(
                            "{\"source\": \"%s\", \"destination\": \"%s\", \"type\": 301}"
                                    .formatted(from, to));
            case JSON, YAML -> List.of("\"" + from + "\": \"" + to + "\"");
            case TABLE -> List.of(from + "," + to + ",301");
        };
    }

    /** The key below which the rules stand, among other settings; empty if there are none. */
    public Optional<String> key() {
        return switch (this) {
            case VERCEL -> Optional.of("redirects");
            case FIREBASE -> Optional.of("hosting.redirects");
            default -> Optional.empty();
        };
    }

    /**
     * Reads a file of any kind.
     *
     * @param file its name in the content tree
     * @param text without a byte order mark
     */
    public static RedirectFile read(String file, String text) {
        return switch (of(file)) {
            case LINES -> RedirectLines.parse(file, text);
            case NETLIFY -> NetlifyConfig.parse(file, text);
            case VERCEL -> JsonRedirects.vercel(file, text);
            case FIREBASE -> FirebaseRules.parse(file, text);
            case JSON -> JsonRedirects.parse(file, JsonReader.read(text));
            case YAML -> JsonRedirects.parse(file, YamlReader.read(text));
            case TABLE -> CsvRedirects.parse(file, text);
        };
    }
}
