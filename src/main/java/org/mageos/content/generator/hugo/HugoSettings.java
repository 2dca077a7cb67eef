package org.mageos.content.generator.hugo;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * What the settings of a Hugo site say about its URLs.
 *
 * @param folder the root of the site; empty for the content root
 * @param config all settings, with keys in lower case
 * @param mounts the folders that are put together
 * @param languages the languages, the default one first; never empty
 */
record HugoSettings(String folder, Value.Mapping config, Mounts mounts, List<Language> languages) {

    private static final Map<String, String> TAXONOMIES =
            Map.of("tag", "tags", "category", "categories");

    HugoSettings {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(config, "config");
        Objects.requireNonNull(mounts, "mounts");
        languages = List.copyOf(languages);
    }

    static HugoSettings read(SiteFiles files, String folder) {
        Value.Mapping config = ConfigFiles.read(files, folder);
        return new HugoSettings(
                folder, config, Mounts.read(files, folder, config), languages(config));
    }

    private static List<Language> languages(Value.Mapping config) {
        String main = defaultLanguage(config);
        boolean inFolder = config.isSet("defaultcontentlanguageinsubdir", true);
        Set<String> disabled = disabledLanguages(config);
        Map<String, Value.Mapping> all = new LinkedHashMap<>();
        all.put(main, config.mapping("languages").mapping(main));
        for (Value.Entry entry : config.mapping("languages").entries()) {
            if (entry.value() instanceof Value.Mapping language
                    && !disabled.contains(entry.key())) {
                all.put(entry.key(), language);
            }
        }
        boolean manyHosts = hosts(config) > 1;
        List<Language> languages = new ArrayList<>();
        all.forEach(
                (key, language) -> {
                    boolean bare = key.equals(main) && !inFolder && !manyHosts;
                    languages.add(new Language(key, bare ? "" : key, taxonomies(config, language)));
                });
        return languages;
    }

    /** The keys of the languages that are not built. */
    Set<String> disabledLanguages() {
        return disabledLanguages(config);
    }

    private static Set<String> disabledLanguages(Value.Mapping config) {
        Set<String> disabled = lower(config.texts("disablelanguages"));
        for (Value.Entry entry : config.mapping("languages").entries()) {
            if (entry.value() instanceof Value.Mapping language
                    && language.isSet("disabled", true)) {
                disabled.add(entry.key());
            }
        }
        return disabled;
    }

    private static String defaultLanguage(Value.Mapping config) {
        return config.text("defaultcontentlanguage").orElse("en").toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> taxonomies(Value.Mapping config, Value.Mapping language) {
        Optional<Value> set = language.get("taxonomies").or(() -> config.get("taxonomies"));
        if (set.isEmpty()) {
            // The name that they had before Hugo 0.15 is still found in settings.
            set = config.get("indexes");
        }
        if (!(set.orElse(null) instanceof Value.Mapping mapping)) {
            return TAXONOMIES;
        }
        Map<String, String> taxonomies = new LinkedHashMap<>();
        for (Value.Entry entry : mapping.entries()) {
            mapping.text(entry.key())
                    .filter(plural -> !entry.key().equals("disablekinds"))
                    .ifPresent(plural -> taxonomies.put(entry.key(), plural));
        }
        return taxonomies;
    }

    private static long hosts(Value.Mapping config) {
        return config.mapping("languages").entries().stream()
                .map(Value.Entry::value)
                .filter(Value.Mapping.class::isInstance)
                .flatMap(language -> ((Value.Mapping) language).text("baseurl").stream())
                .distinct()
                .count();
    }

    private static Set<String> lower(List<String> texts) {
        return texts.stream().map(t -> t.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /** The default language. */
    Language mainLanguage() {
        return languages.get(0);
    }

    Optional<Language> language(String key) {
        return languages.stream().filter(language -> language.key().equals(key)).findFirst();
    }

    boolean isMultilingual() {
        return languages.size() > 1;
    }

    /** Whether each language has a host of its own. */
    boolean hasManyHosts() {
        return hosts(config) > 1;
    }

    /** The site's absolute URL, if it is one. */
    Optional<URI> url() {
        Optional<String> url = config.text("baseurl");
        if (hasManyHosts()) {
            url = config.mapping("languages").mapping(mainLanguage().key()).text("baseurl");
        }
        return url.filter(text -> text.startsWith("http://") || text.startsWith("https://"))
                .flatMap(HugoSettings::uri)
                .filter(uri -> uri.getHost() != null);
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            // It may name a place holder that somebody fills in; then nothing is known of it.
            return Optional.empty();
        }
    }

    /** The title of the site in its default language. */
    Optional<String> title() {
        return config.mapping("languages")
                .mapping(mainLanguage().key())
                .text("title")
                .or(() -> config.text("title"));
    }

    boolean isDisabled(String kind) {
        Set<String> disabled = lower(config.texts("disablekinds"));
        // Before Hugo 0.73 the names of the two were one step off.
        return disabled.contains(kind) || kind.equals("term") && disabled.contains("taxonomyterm");
    }

    /** Whether the pages of a section are files: {@code /posts/a.html}. */
    boolean isUgly(String section) {
        return config.isSet("uglyurls", true)
                || config.mapping("uglyurls").isSet(section.toLowerCase(Locale.ROOT), true);
    }

    /** Whether the letter case of files stays in URLs. */
    boolean keepsCase() {
        return config.isSet("disablepathtolower", true);
    }

    boolean removesAccents() {
        return config.isSet("removepathaccents", true);
    }

    boolean builds(String what) {
        return config.isSet("build" + what, true);
    }

    /** The pattern of URLs for pages of a kind and section. */
    Optional<String> permalink(String kind, String section) {
        Value.Mapping permalinks = config.mapping("permalinks");
        Optional<String> ofKind = ofSection(permalinks.mapping(kind), section);
        boolean forAll = kind.equals("page") || kind.equals("term");
        return ofKind.isPresent() || !forAll ? ofKind : ofSection(permalinks, section);
    }

    private static Optional<String> ofSection(Value.Mapping permalinks, String section) {
        for (Value.Entry entry : permalinks.entries()) {
            if (Paths.trimSlashes(entry.key().strip()).equalsIgnoreCase(section)) {
                return permalinks.text(entry.key());
            }
        }
        return Optional.empty();
    }

    /** The settings of its Markdown. */
    Value.Mapping goldmark() {
        return config.mapping("markup").mapping("goldmark");
    }

    /** The segment between a list and the number of its page. */
    String paginatePath() {
        return config.mapping("pagination")
                .text("path")
                .or(() -> config.text("paginatepath"))
                .orElse("page");
    }

    /** Where the built site is written to. */
    String publishFolder() {
        return Paths.join(folder, Paths.trimSlashes(config.text("publishdir").orElse("public")));
    }
}
