package org.mageos.content.generator.jekyll;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.slug.JekyllSlugs;
import org.mageos.content.slug.JekyllSlugs.Mode;
import org.mageos.content.value.Value;

/**
 * The pages that known plugins make of others: lists of posts, archives, the feed, the sitemap.
 *
 * <p>The sources: jekyll-paginate 1.1.0, jekyll-archives 2.2.1, jekyll-feed 0.17.0 and
 * jekyll-sitemap 1.4.0.
 */
final class JekyllListings {

    private static final int MOST_PAGES = 10_000;

    private static final Map<String, String> ARCHIVES =
            Map.of(
                    "year", "/:year/",
                    "month", "/:year/:month/",
                    "day", "/:year/:month/:day/",
                    "tag", "/tag/:name/",
                    "category", "/category/:name/");

    private final JekyllConfig config;
    private final JekyllPlugins plugins;
    private final JekyllUrls urls;
    private final Set<String> paths = new LinkedHashSet<>();

    JekyllListings(JekyllConfig config, JekyllPlugins plugins, JekyllUrls urls) {
        this.config = config;
        this.plugins = plugins;
        this.urls = urls;
    }

    /**
     * Adds them to those of the files.
     *
     * @param posts the published posts
     */
    void add(List<JekyllRoutes.Post> posts, SourceRoutes.Builder routes) {
        if (plugins.has("jekyll-feed")) {
            addFeeds();
        }
        if (plugins.has("jekyll-sitemap")) {
            paths.add("/sitemap.xml");
            paths.add("/robots.txt");
        }
        if (plugins.has(JekyllPlugins.REDIRECT_FROM)) {
            paths.add("/redirects.json");
        }
        if (plugins.mayHave("jekyll-paginate")) {
            addPages(posts);
        }
        if (plugins.mayHave("jekyll-archives")) {
            addArchives(posts);
        }
        for (String path : paths) {
            ServedUrl url = new ServedUrl(path, path.endsWith("/") ? ".html" : "");
            Route route = Route.listing(url.path(), url.form());
            routes.add(route);
        }
    }

    private void addFeeds() {
        Value.Mapping feed = config.data().mapping("feed");
        Value.Mapping collections = feed.mapping("collections");
        Set<String> names = new LinkedHashSet<>(Set.of(JekyllConfig.POSTS));
        names.addAll(feed.texts("collections"));
        collections.entries().forEach(entry -> names.add(entry.key()));
        for (String name : names) {
            boolean posts = name.equals(JekyllConfig.POSTS);
            Value.Mapping keys = collections.mapping(name);
            String prefix = posts ? "/feed" : "/feed/" + name;
            Optional<String> path = keys.text("path");
            String own =
                    path.or(() -> posts ? feed.text("path") : Optional.empty())
                            .orElse(prefix + ".xml");
            paths.add(withSlash(own));
            Set<String> categories = new LinkedHashSet<>(keys.texts("categories"));
            if (posts) {
                categories.addAll(feed.texts("categories"));
            }
            categories.forEach(category -> paths.add(prefix + "/" + category + ".xml"));
        }
    }

    private static String withSlash(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }

    private void addPages(List<JekyllRoutes.Post> posts) {
        Optional<Integer> size = config.data().text("paginate").flatMap(JekyllListings::number);
        if (size.isEmpty() || size.get() < 1) {
            return;
        }
        String path = withSlash(config.data().text("paginate_path").orElse("/page:num"));
        long shown = posts.stream().filter(post -> !post.data().isSet("hidden", true)).count();
        long pages = Math.min((shown + size.get() - 1) / size.get(), MOST_PAGES);
        for (long number = 2; number <= pages; number++) {
            String one = path.replace(":num", Long.toString(number));
            paths.add(one.endsWith("/") ? one : one + "/");
        }
    }

    private static Optional<Integer> number(String text) {
        return text.length() < 8
                        && !text.isEmpty()
                        && text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Optional.of(Integer.parseInt(text))
                : Optional.empty();
    }

    private void addArchives(List<JekyllRoutes.Post> posts) {
        for (JekyllRoutes.Post post : posts) {
            for (String type : List.of("year", "month", "day")) {
                if (isEnabled(type)) {
                    addDates(type, post.date());
                }
            }
            if (isEnabled("categories")) {
                urls.categories(post.file(), post.data())
                        .forEach(category -> addNamed("category", category));
            }
            if (isEnabled("tags")) {
                tags(post.data()).forEach(tag -> addNamed("tag", tag));
            }
        }
    }

    private boolean isEnabled(String type) {
        Value.Mapping archives = config.data().mapping("jekyll-archives");
        return archives.isSet("enabled", true)
                || archives.texts("enabled").contains(type)
                || archives.text("enabled").filter("all"::equals).isPresent();
    }

    private String template(String type) {
        return config.data()
                .mapping("jekyll-archives")
                .mapping("permalinks")
                .text(type)
                .orElseGet(() -> ARCHIVES.getOrDefault(type, "/"));
    }

    private void addNamed(String type, String name) {
        String slug = JekyllSlugs.slugify(name, Mode.DEFAULT, false);
        if (!slug.isEmpty()) {
            paths.add(template(type).replace(":name", slug).replace(":type", type));
        }
    }

    private void addDates(String type, EntryDate date) {
        addDate(type, date.local());
        date.otherDays().forEach(day -> addDate(type, day.atStartOfDay()));
    }

    private void addDate(String type, LocalDateTime date) {
        paths.add(
                template(type)
                        .replace(":year", format("uuuu", date))
                        .replace(":month", format("MM", date))
                        .replace(":day", format("dd", date))
                        .replace(":type", type));
    }

    private static String format(String pattern, LocalDateTime date) {
        return date.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
    }

    private static Set<String> tags(Value.Mapping data) {
        Set<String> tags = new LinkedHashSet<>(data.texts("tag"));
        if (data.get("tags").orElse(Value.Mapping.EMPTY) instanceof Value.Scalar text) {
            tags.addAll(List.of(text.text().strip().split("\\s+")));
        } else {
            tags.addAll(data.texts("tags"));
        }
        return tags;
    }
}
