package org.mageos.content.generator.astro;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * The settings of sites made from the template AstroWind, which say at which URLs the blog is.
 *
 * @param file the file that holds them; empty if the site is none of these
 * @see <a href="https://github.com/arthelokyo/astrowind">AstroWind</a>
 */
public record AstroWind(String file, Value.Mapping settings) {

    /** The site is none of these. */
    public static final AstroWind NONE = new AstroWind("", Value.Mapping.EMPTY);

    /** Where they are unless Astro's settings name another file. */
    static final String FILE = "src/config.yaml";

    private static final List<String> FILES = List.of(FILE, "src/config.yml");

    /** The lists of posts, by the setting that says where they are, and where that is usually. */
    private static final Map<String, String> LISTS =
            Map.of("list", "blog", "category", "category", "tag", "tag");

    private static final String PERMALINK = "/blog/%slug%";
    private static final int SIZE = 6;

    public AstroWind {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(settings, "settings");
    }

    /** Reads those of a site. */
    public static AstroWind read(SiteFiles files, SiteFolder site) {
        for (String name : FILES) {
            String file = site.name(name);
            if (files.tree().hasFile(file)) {
                Value.Mapping settings = files.data(file);
                if (!settings.mapping("site").entries().isEmpty()
                        && !settings.mapping("apps").mapping("blog").entries().isEmpty()) {
                    return new AstroWind(file, settings);
                }
            }
        }
        return NONE;
    }

    private Value.Mapping site() {
        return settings.mapping("site");
    }

    private Value.Mapping blog() {
        return settings.mapping("apps").mapping("blog");
    }

    /** Whether the site is one of these. */
    public boolean isPresent() {
        return !file.isEmpty();
    }

    public Optional<String> url() {
        return site().text("site");
    }

    public Optional<String> title() {
        return site().text("name");
    }

    public Optional<String> language() {
        return settings.mapping("i18n").text("language");
    }

    /** Whether URLs end with a slash; empty if nobody says it, which means that they do not. */
    public Optional<Boolean> trailingSlash() {
        return site().isSet("trailingSlash", true)
                ? Optional.of(true)
                : site().isSet("trailingSlash", false) ? Optional.of(false) : Optional.empty();
    }

    /** What the template's integration sets in {@code astro.config.*}. */
    Map<String, String> astro() {
        Map<String, String> settings = new TreeMap<>();
        url().ifPresent(url -> settings.put("site", url));
        settings.put("base", site().text("base").orElse("/"));
        settings.put("trailingSlash", site().isSet("trailingSlash", true) ? "always" : "never");
        return settings;
    }

    /** Whether there is a blog, and a part of it: {@code post}, {@code list} and so on. */
    public boolean has(String part) {
        return blog().isSet("isEnabled", true) && !blog().mapping(part).isSet("isEnabled", false);
    }

    /** The URL pattern of posts, with names between percent signs. */
    public String permalink() {
        String pattern = blog().mapping("post").text("permalink").orElse(PERMALINK);
        return "/" + Paths.trimSlashes(pattern);
    }

    /** Where a list of posts is, or those of a kind are; empty if it is nowhere. */
    public Optional<String> pathname(String part) {
        Optional<String> written = blog().mapping(part).text("pathname");
        String path = Paths.trimSlashes(written.orElseGet(() -> LISTS.getOrDefault(part, "")));
        return has(part) && !path.isEmpty() ? Optional.of(path) : Optional.empty();
    }

    /** How many posts a page of a list has. */
    public int size() {
        String size = blog().text("postsPerPage").orElse("");
        return size.matches("[1-9]\\d{0,6}") ? Integer.parseInt(size) : SIZE;
    }

    /** Whether search engines may index a list. */
    public boolean isIndexed(String part) {
        return !blog().mapping(part).mapping("robots").isSet("index", false);
    }
}
