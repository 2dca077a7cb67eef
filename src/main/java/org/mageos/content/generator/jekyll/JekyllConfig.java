package org.mageos.content.generator.jekyll;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * What {@code _config.yml} says, with Jekyll's defaults for the rest. Immutable.
 *
 * <p>The source: {@code configuration.rb} of Jekyll 4.3.1.
 */
final class JekyllConfig {

    private static final List<String> ALWAYS_EXCLUDED =
            List.of(
                    ".sass-cache",
                    ".jekyll-cache",
                    "gemfiles",
                    "Gemfile",
                    "Gemfile.lock",
                    "node_modules",
                    "vendor/bundle/",
                    "vendor/cache/",
                    "vendor/gems/",
                    "vendor/ruby/");

    private static final Map<String, String> STYLES =
            Map.of(
                    "none", "/:categories/:title:output_ext",
                    "date", "/:categories/:year/:month/:day/:title:output_ext",
                    "ordinal", "/:categories/:year/:y_day/:title:output_ext",
                    "pretty", "/:categories/:year/:month/:day/:title/",
                    "weekdate", "/:categories/:year/W:week/:short_day/:title:output_ext");

    static final String POSTS = "posts";

    private final Value.Mapping data;
    private final Map<String, Value.Mapping> collections = new LinkedHashMap<>();
    private final Set<String> markdown = new HashSet<>();

    JekyllConfig(Value.Mapping data) {
        this.data = data;
        collections.put(POSTS, data.mapping("collections").mapping(POSTS));
        data.texts("collections")
                .forEach(label -> collections.putIfAbsent(label, Value.Mapping.EMPTY));
        data.mapping("collections")
                .entries()
                .forEach(
                        entry ->
                                collections.putIfAbsent(
                                        entry.key(),
                                        data.mapping("collections").mapping(entry.key())));
        String extensions = data.text("markdown_ext").orElse("markdown,mkdown,mkdn,mkd,md");
        for (String extension : extensions.split(",")) {
            markdown.add("." + extension.strip().toLowerCase(Locale.ROOT));
        }
    }

    Value.Mapping data() {
        return data;
    }

    /** The folder of the site's files, relative to that of the settings; mostly empty. */
    String source() {
        return folder("source", "");
    }

    /** The folder of the built site, relative to that of the settings. */
    String destination() {
        return folder("destination", "_site");
    }

    /** The folder that holds those of the collections, relative to the source; mostly empty. */
    String collectionsDir() {
        return folder("collections_dir", "");
    }

    /** The folder of the site's data, relative to the source. */
    String dataDir() {
        return folder("data_dir", "_data");
    }

    String pluginsDir() {
        return folder("plugins_dir", "_plugins");
    }

    private String folder(String key, String usual) {
        return data.text(key)
                .filter(name -> !name.startsWith("/"))
                .flatMap(Paths::normalize)
                .map(name -> name.equals(".") ? "" : name)
                .orElse(usual);
    }

    /** The path that the site is below, without a slash at its end; empty if it is the root. */
    String baseurl() {
        String trimmed = Paths.trimSlashes(data.text("baseurl").orElse("").strip());
        return trimmed.isEmpty() ? "" : "/" + trimmed;
    }

    List<String> include() {
        return data.get("include").isPresent() ? data.texts("include") : List.of(".htaccess");
    }

    /** What is left out, save what is included. */
    List<String> exclude() {
        List<String> exclude = new ArrayList<>(data.texts("exclude"));
        exclude.addAll(ALWAYS_EXCLUDED);
        exclude.removeAll(include());
        return exclude;
    }

    /** Whether a file is Markdown by its extension, which starts with a dot. */
    boolean isMarkdown(String extension) {
        return markdown.contains(extension.toLowerCase(Locale.ROOT));
    }

    /** The style of URLs: a name, or a template. */
    String permalink() {
        return data.text("permalink").orElse("date");
    }

    /** The names of the collections, {@code posts} among them. */
    Set<String> collections() {
        return collections.keySet();
    }

    /** Whether the entries of a collection are written. */
    boolean isWritten(String collection) {
        Value.Mapping keys = collections.getOrDefault(collection, Value.Mapping.EMPTY);
        return collection.equals(POSTS) || keys.isSet("output", true);
    }

    /** The template of the URLs of a collection. */
    String template(String collection) {
        Optional<String> own =
                collections.getOrDefault(collection, Value.Mapping.EMPTY).text("permalink");
        if (collection.equals(POSTS)) {
            return own.orElseGet(() -> STYLES.getOrDefault(permalink(), permalink()));
        }
        return own.orElseGet(() -> withSuffix("/:collection/:path"));
    }

    /** A template with the end that the style of URLs asks for. */
    String withSuffix(String template) {
        return switch (permalink()) {
            case "pretty" -> template + "/";
            case "date", "ordinal", "none" -> template + ":output_ext";
            default ->
                    permalink().endsWith("/")
                            ? template + "/"
                            : permalink().endsWith(":output_ext")
                                    ? template + ":output_ext"
                                    : template;
        };
    }

    boolean isSet(String key) {
        return data.isSet(key, true);
    }

    /** The zone of dates; empty if it is that of the machine. */
    Optional<ZoneId> zone() {
        return data.text("timezone")
                .flatMap(
                        name -> {
                            try {
                                return Optional.of(ZoneId.of(name));
                            } catch (DateTimeException e) {
                                return Optional.empty();
                            }
                        });
    }

    /** A single value at a dotted path, such as {@code links.chat}. */
    Optional<String> literal(String path) {
        List<Value> values = data.select(path);
        return values.size() == 1
                        && values.get(0) instanceof Value.Scalar scalar
                        && scalar.value() != null
                ? Optional.of(scalar.text())
                : Optional.empty();
    }
}
