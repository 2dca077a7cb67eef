package org.mageos.content.init;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.site.Site;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * The settings of sites made from the template AstroWind, which say at which URLs the blog is.
 *
 * @param file the file that holds them; empty if the site is none of these
 * @see <a href="https://github.com/onwidget/astrowind">AstroWind</a>
 */
record AstroWind(String file, Value.Mapping settings) {

    private static final List<String> FILES = List.of("src/config.yaml", "src/config.yml");

    private static final Map<String, String> VARIABLES =
            Map.of(
                    "%slug%", "{slug}",
                    "%category%", "{category}",
                    "%year%", "{year}",
                    "%month%", "{month}",
                    "%day%", "{day}");

    AstroWind {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(settings, "settings");
    }

    /** Reads those of a site. */
    static AstroWind of(Site site) {
        SiteFiles files = SiteFiles.of(site.files().root(), site.tree());
        for (String file : FILES) {
            if (site.tree().hasFile(file)) {
                Value.Mapping settings = files.data(file);
                if (!settings.mapping("site").entries().isEmpty()
                        && !settings.mapping("apps").mapping("blog").entries().isEmpty()) {
                    return new AstroWind(file, settings);
                }
            }
        }
        return new AstroWind("", Value.Mapping.EMPTY);
    }

    private Value.Mapping blog() {
        return settings.mapping("apps").mapping("blog");
    }

    /** Whether the site is one of these. */
    boolean isPresent() {
        return !file.isEmpty();
    }

    Optional<String> url() {
        return settings.mapping("site").text("site");
    }

    Optional<String> title() {
        return settings.mapping("site").text("name");
    }

    Optional<String> language() {
        return settings.mapping("i18n").text("language");
    }

    Optional<String> trailingSlash() {
        return settings.mapping("site").isSet("trailingSlash", false)
                ? Optional.of("never")
                : settings.mapping("site").isSet("trailingSlash", true)
                        ? Optional.of("always")
                        : Optional.empty();
    }

    /** The URL pattern of posts; empty if it has a part that is not known here. */
    Optional<String> permalink() {
        String pattern = blog().mapping("post").text("permalink").orElse("");
        for (Map.Entry<String, String> variable : VARIABLES.entrySet()) {
            pattern = pattern.replace(variable.getKey(), variable.getValue());
        }
        return pattern.isEmpty() || pattern.indexOf('%') >= 0
                ? Optional.empty()
                : Optional.of("/" + Paths.trimSlashes(pattern));
    }

    /** The lists of posts, as routes of the settings. */
    List<String> routes(String posts) {
        String size = blog().text("postsPerPage").orElse("10");
        List<String> routes = new ArrayList<>();
        path("list").ifPresent(p -> routes.add(list("/" + p, posts, size, ", index: first")));
        path("category")
                .ifPresent(
                        p ->
                                routes.add(
                                        list(
                                                "\"/" + p + "/{" + posts + ".category}\"",
                                                posts,
                                                size,
                                                index("category"))));
        path("tag")
                .ifPresent(
                        p ->
                                routes.add(
                                        list(
                                                "\"/" + p + "/{" + posts + ".tags}\"",
                                                posts,
                                                size,
                                                index("tag"))));
        return routes;
    }

    private static String list(String path, String posts, String size, String index) {
        return "{ path: " + path + ", paginate: " + posts + ", size: " + size + index + " }";
    }

    private Optional<String> path(String part) {
        Value.Mapping list = blog().mapping(part);
        return list.isSet("isEnabled", false)
                ? Optional.empty()
                : list.text("pathname").map(Paths::trimSlashes).filter(p -> !p.isEmpty());
    }

    private String index(String part) {
        return blog().mapping(part).mapping("robots").isSet("index", false) ? ", index: false" : "";
    }
}
