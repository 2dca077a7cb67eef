package org.mageos.content.init;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mageos.content.generator.Route;
import org.mageos.content.settings.Fields;
import org.mageos.content.site.Site;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/** Finds the feeds that a site advertises: its own routes, links to them, and heads of pages. */
final class FeedSearch {

    private static final Set<String> NAMES =
            Set.of("rss.xml", "atom.xml", "feed.xml", "feed.json", "index.xml", "feed.atom");

    private static final List<String> TYPES =
            List.of("application/rss+xml", "application/atom+xml", "application/feed+json");

    private static final Set<String> TEMPLATES =
            Set.of("astro", "html", "njk", "liquid", "hbs", "ejs", "vue", "svelte", "jsx", "tsx");

    /** Names of templates that write the head of a page. */
    private static final List<String> HEADS =
            List.of("head", "layout", "base", "meta", "default", "common", "seo");

    private static final int MOST_TEMPLATES = 50;

    private final Site site;
    private final SortedMap<String, String> feeds = new TreeMap<>();

    private FeedSearch(Site site) {
        this.site = site;
    }

    /** The paths of feeds without a slash at the front, and what tells of each. */
    static SortedMap<String, String> of(Site site, LinkedPaths paths, Optional<String> url) {
        FeedSearch search = new FeedSearch(site);
        for (Route route : site.routes().published()) {
            // What the generator makes by itself, render-feeds knows by itself.
            if (route.origin() instanceof Route.Origin.SourceFile file
                    && NAMES.contains(Paths.lastSegment(route.path()))) {
                search.feeds.putIfAbsent(Paths.trimSlashes(route.path()), file.name());
            }
        }
        for (String path : paths.links().keySet()) {
            if (NAMES.contains(Paths.lastSegment(path)) && !search.isMade(path)) {
                search.feeds.putIfAbsent(path, "links");
            }
        }
        search.addAdvertised(url);
        return search.feeds;
    }

    /** Whether the generator makes a file by itself. */
    private boolean isMade(String path) {
        return site.routes()
                .published("/" + path)
                .filter(route -> !(route.origin() instanceof Route.Origin.SourceFile))
                .isPresent();
    }

    private void addAdvertised(Optional<String> url) {
        List<String> templates = new ArrayList<>();
        for (String file : site.tree().keptFiles()) {
            String name = Paths.lastSegment(file).toLowerCase(Locale.ROOT);
            if (TEMPLATES.contains(Paths.extension(name))
                    && HEADS.stream().anyMatch(name::contains)
                    && templates.size() < MOST_TEMPLATES) {
                templates.add(file);
            }
        }
        SiteFiles files = SiteFiles.of(site.files().root(), site.tree());
        for (String file : templates) {
            String text = files.text(file).orElse("");
            for (String type : TYPES) {
                for (int at = text.indexOf(type); at >= 0; at = text.indexOf(type, at + 1)) {
                    href(text, at)
                            .flatMap(href -> path(href, url))
                            .filter(path -> !isMade(path))
                            .ifPresent(path -> feeds.putIfAbsent(path, file));
                }
            }
        }
    }

    /** The address in the tag around a place. */
    private static Optional<String> href(String text, int at) {
        int start = text.lastIndexOf('<', at);
        int end = text.indexOf('>', at);
        if (start < 0 || end < 0) {
            return Optional.empty();
        }
        String tag = text.substring(start, end);
        int href = tag.indexOf("href=");
        if (href < 0 || href + 6 >= tag.length()) {
            return Optional.empty();
        }
        char quote = tag.charAt(href + 5);
        int close = tag.indexOf(quote, href + 6);
        return close < 0 || quote != '"' && quote != '\''
                ? Optional.empty()
                : Optional.of(tag.substring(href + 6, close));
    }

    private static Optional<String> path(String href, Optional<String> url) {
        Destination to = Destination.parse(href);
        boolean isOwn =
                to.host().isEmpty()
                        || to.host().equals(url.map(Destination::parse).flatMap(Destination::host));
        String path = Paths.trimSlashes(to.path());
        boolean isLiteral =
                path.chars()
                        .allMatch(c -> c == '/' || c == '.' || c == '-' || c == '_' || isWord(c));
        return isOwn && isLiteral && path.indexOf('.') > 0 ? Optional.of(path) : Optional.empty();
    }

    private static boolean isWord(int c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    /** The collection whose documents have a date of publication; the largest of several. */
    static Optional<Group> posts(List<Group> groups) {
        Optional<Group> posts = Optional.empty();
        for (Group group : groups) {
            boolean isDated =
                    Fields.dateKeys().stream()
                            .map(group.shape().keys()::get)
                            .anyMatch(s -> s != null && s.count() * 10 >= group.size() * 9);
            boolean isTitled = group.shape().keys().containsKey("title");
            if (isDated && isTitled && (posts.isEmpty() || group.size() > posts.get().size())) {
                posts = Optional.of(group);
            }
        }
        return posts;
    }
}
