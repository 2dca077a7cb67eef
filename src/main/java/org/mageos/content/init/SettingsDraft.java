package org.mageos.content.init;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.mageos.content.generator.astro.AstroWind;
import org.mageos.content.output.JsonObject;
import org.mageos.content.site.Site;

/** Writes what was inferred as settings, with comments for the person who finishes them. */
final class SettingsDraft {

    private static final String SCHEMA =
            "https://raw.githubusercontent.com/mage-os/mageos-content-maven-plugin/main/src/main/"
                    + "resources/org/mageos/content/mageos-content.schema.json";

    private final Site site;
    private final AstroWind wind;
    private final SiteFacts facts;
    private final PathAliases aliases;
    private final List<CollectionDraft> collections;
    private final List<RouteSearch.Found> routes;
    private final SortedMap<String, String> feeds;

    private final YamlText yaml = new YamlText();
    private final List<String> told = new ArrayList<>();
    private boolean hasFeeds;
    private boolean hasSitemap;

    SettingsDraft(
            Site site,
            AstroWind wind,
            SiteFacts facts,
            PathAliases aliases,
            List<CollectionDraft> collections,
            List<RouteSearch.Found> routes,
            SortedMap<String, String> feeds) {
        this.site = site;
        this.wind = wind;
        this.facts = facts;
        this.aliases = aliases;
        this.collections = collections;
        this.routes = routes;
        this.feeds = feeds;
    }

    /**
     * @param settings the name of the settings file
     */
    Draft draft(String settings) {
        yaml.line("# yaml-language-server: $schema=" + SCHEMA);
        yaml.comment(
                0,
                "Written by mageos-content:init from what lies here. Lines with # in front are"
                        + " guesses: take it away where they are right, and delete them where"
                        + " not.");
        told.add("Site generator: " + site.generator().name() + ", by its own files");
        SiteText whole = new SiteText(facts, yaml, told);
        whole.write();
        whole.write(aliases);
        whole.write(PublicFolder.of(site));
        collectionList();
        List<String> lists =
                blog().filter(blog -> !blog.hasPages())
                        .map(blog -> new AstroWindText(wind).routes(blog.name()))
                        .orElse(List.of());
        new RouteText(yaml, told).write(lists, routes, feeds.keySet());
        feedList();
        sitemap();
        Map<String, String> files = new LinkedHashMap<>();
        files.put(settings, yaml.toString());
        collections.forEach(c -> files.put(schemaFile(c), text(c.schema())));
        return new Draft(files, told, hasFeeds, hasSitemap);
    }

    private static String schemaFile(CollectionDraft collection) {
        return "schemas/" + collection.name() + ".json";
    }

    private static String text(JsonObject schema) {
        StringBuilder text = new StringBuilder();
        try {
            schema.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail", e);
        }
        return text.toString();
    }

    private void collectionList() {
        if (collections.isEmpty()) {
            told.add("No collection: no folder has files with front matter of one shape");
            return;
        }
        yaml.blank().line("collections:");
        boolean hasPrograms = !site.routes().programs().isEmpty();
        for (CollectionDraft collection : collections) {
            new CollectionText(collection, schemaFile(collection), hasPrograms, yaml, told).write();
        }
    }

    private Optional<CollectionDraft> blog() {
        return FeedSearch.posts(collections.stream().map(CollectionDraft::group).toList())
                .flatMap(group -> collections.stream().filter(c -> c.group() == group).findFirst());
    }

    private void feedList() {
        if (feeds.isEmpty()) {
            return;
        }
        Optional<CollectionDraft> blog = blog();
        boolean hasUrls =
                blog.filter(
                                c ->
                                        c.hasPages()
                                                || c.permalink()
                                                        .filter(
                                                                CollectionDraft.PermalinkDraft
                                                                        ::isCertain)
                                                        .isPresent())
                        .isPresent();
        boolean isTitled = facts.isTitled();
        hasFeeds = hasUrls && isTitled && facts.url().isPresent();
        String start = hasFeeds ? "" : "# ";
        yaml.blank();
        yaml.comment(0, "Feeds that the site advertises, for render-feeds and its checks.");
        yaml.line(start + "feeds:");
        feeds.forEach(
                (path, by) -> {
                    String from = blog.map(c -> ", from: " + c.name()).orElse("");
                    yaml.line(start + "  - { path: " + path + from + " }  # " + by);
                    told.add("Feed " + path + ", by " + by + (hasFeeds ? "" : ": to be confirmed"));
                });
    }

    /** A sitemap, where the site has a URL and nobody makes one yet. */
    private void sitemap() {
        if (facts.url().isEmpty() || !site.generator().layout().isSite()) {
            return;
        }
        SitemapChoice choice = SitemapChoice.of(site, wind.isPresent());
        hasSitemap = choice.isWanted();
        yaml.blank();
        if (choice.made().isPresent()) {
            String path = choice.made().get().substring(1);
            yaml.line("# sitemap: { path: " + path + " }  # the site has one already");
        } else if (!hasSitemap) {
            yaml.line("# sitemap: { path: sitemap.xml }  # needs routes for what programs make");
        } else {
            yaml.line("# What render-sitemap writes; the site has none yet.");
            yaml.line("sitemap: { path: sitemap.xml }");
            told.add("Sitemap: sitemap.xml, as the site has none yet");
        }
    }
}
