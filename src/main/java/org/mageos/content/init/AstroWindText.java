package org.mageos.content.init;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.generator.astro.AstroWind;

/** The blog of a site made from AstroWind, as the settings write it. */
final class AstroWindText {

    private static final Map<String, String> VARIABLES =
            Map.of(
                    "%slug%", "{slug}",
                    "%category%", "{category}",
                    "%year%", "{year}",
                    "%month%", "{month}",
                    "%day%", "{day}");

    private final AstroWind wind;

    AstroWindText(AstroWind wind) {
        this.wind = wind;
    }

    /** The URL pattern of posts; empty if it has a part that the settings have no name for. */
    Optional<String> permalink() {
        String pattern = wind.permalink();
        for (Map.Entry<String, String> variable : VARIABLES.entrySet()) {
            pattern = pattern.replace(variable.getKey(), variable.getValue());
        }
        return wind.isPresent() && pattern.indexOf('%') < 0
                ? Optional.of(pattern)
                : Optional.empty();
    }

    /** The lists of posts, as routes. */
    List<String> routes(String posts) {
        List<String> routes = new ArrayList<>();
        if (wind.isPresent()) {
            wind.pathname("list")
                    .ifPresent(p -> routes.add(list("/" + p, posts, ", index: first")));
            wind.pathname("category")
                    .ifPresent(p -> routes.add(kinds(p, posts, "category", "category")));
            wind.pathname("tag").ifPresent(p -> routes.add(kinds(p, posts, "tags", "tag")));
        }
        return routes;
    }

    private String kinds(String path, String posts, String key, String part) {
        String index = wind.isIndexed(part) ? "" : ", index: false";
        return list("\"/" + path + "/{" + posts + "." + key + "}\"", posts, index);
    }

    private String list(String path, String posts, String index) {
        return "{ path: " + path + ", paginate: " + posts + ", size: " + wind.size() + index + " }";
    }
}
