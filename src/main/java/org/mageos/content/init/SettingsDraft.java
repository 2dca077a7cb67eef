package org.mageos.content.init;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mageos.content.output.JsonObject;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/** Writes what was inferred as settings, with comments for the person who finishes them. */
final class SettingsDraft {

    private static final String SCHEMA =
            "https://raw.githubusercontent.com/mage-os/mageos-content-maven-plugin/main/src/main/"
                    + "resources/org/mageos/content/mageos-content.schema.json";

    /** More paths than this are not listed: a person would not read them. */
    private static final int MOST_ROUTES = 30;

    private static final List<String> SITEMAPS =
            List.of("/sitemap-index.xml", "/sitemap.xml", "/sitemap_index.xml");

    /** Generators that write a sitemap themselves. */
    private static final Set<String> WITH_SITEMAP =
            Set.of("docusaurus", "hugo", "zola", "mkdocs", "starlight");

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
        site();
        aliases();
        publicFolder();
        collectionList();
        routeList();
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

    private void site() {
        boolean isWritten = facts.url().isPresent() && !facts.isUrlKnown();
        boolean isAny =
                isWritten
                        || facts.title().isPresent()
                        || facts.language().isPresent()
                        || facts.trailingSlash().isPresent();
        yaml.blank().line(isAny ? "site:" : "# site:");
        if (facts.isUrlKnown()) {
            Told<String> url = facts.url().orElseThrow();
            yaml.line("  # url: " + url.value() + "  # as " + url.by() + " says");
            told.add("URL: " + url.value() + ", as " + url.by() + " says");
        } else {
            fact("url", facts.url(), "https://example.org");
        }
        if (!facts.isTitled() || facts.title().isPresent()) {
            fact("title", facts.title(), "The title of the site");
        }
        facts.language().ifPresent(language -> fact("language", Optional.of(language), ""));
        facts.trailingSlash().ifPresent(slash -> fact("trailingSlash", Optional.of(slash), ""));
    }

    private void fact(String key, Optional<Told<String>> fact, String example) {
        if (fact.isPresent()) {
            yaml.line(
                    "  "
                            + key
                            + ": "
                            + YamlText.scalar(fact.get().value())
                            + "  # from "
                            + fact.get().by());
            told.add("site." + key + ": " + fact.get().value() + ", from " + fact.get().by());
        } else {
            yaml.line("  # " + key + ": " + example);
        }
    }

    private void aliases() {
        if (aliases.folders().isEmpty()) {
            return;
        }
        yaml.blank().line("aliases:");
        new TreeMap<>(aliases.folders())
                .forEach(
                        (prefix, folder) -> {
                            Fraction files = aliases.files().get(prefix);
                            yaml.line(
                                    "  \""
                                            + prefix
                                            + "\": "
                                            + folderText(folder)
                                            + "  # "
                                            + files
                                            + " such paths are files there");
                            told.add(
                                    "Alias "
                                            + prefix
                                            + ": "
                                            + folder
                                            + ", "
                                            + files
                                            + " such paths are files there: "
                                            + files.confidence());
                        });
    }

    private void publicFolder() {
        PublicFolder.of(site)
                .ifPresent(
                        found -> {
                            String why = found.files() + " images that are named from the root";
                            yaml.blank();
                            yaml.line("# public: " + found.folder() + "  # has " + why);
                            told.add(
                                    "Public folder: "
                                            + found.folder()
                                            + " has "
                                            + why
                                            + "; to be confirmed");
                        });
    }

    private static String folderText(String folder) {
        return folder.isEmpty() ? "." : YamlText.scalar(folder);
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

    private void routeList() {
        List<String> certain = new ArrayList<>();
        Optional<CollectionDraft> blog = blog();
        if (wind.isPresent() && blog.isPresent()) {
            certain.addAll(wind.routes(blog.get().name()));
        }
        List<String> paths = new ArrayList<>();
        routes.stream()
                .filter(RouteSearch.Found::isCertain)
                .map(RouteSearch.Found::path)
                .filter(
                        path ->
                                certain.stream()
                                        .noneMatch(line -> line.contains("\"" + path + "\"")))
                .forEach(path -> paths.add(YamlText.scalar(path)));
        certain.addAll(paths);
        List<String> open =
                routes.stream()
                        .filter(route -> !route.isCertain())
                        .map(RouteSearch.Found::path)
                        .filter(path -> certain.stream().noneMatch(line -> holds(line, path)))
                        .filter(path -> !feeds.containsKey(path.substring(1)))
                        .toList();
        if (certain.isEmpty() && open.isEmpty()) {
            return;
        }
        yaml.blank();
        yaml.line(certain.isEmpty() ? "# routes:" : "routes:");
        certain.forEach(
                line -> {
                    yaml.line("  - " + line);
                    told.add("Route " + line);
                });
        if (!open.isEmpty()) {
            yaml.comment(2, "Linked, but no document makes them. Which of them exist?");
            open.stream()
                    .limit(MOST_ROUTES)
                    .forEach(path -> yaml.line("  # - " + YamlText.scalar(path)));
            if (open.size() > MOST_ROUTES) {
                yaml.comment(2, "and " + (open.size() - MOST_ROUTES) + " more, which lint lists");
            }
            told.add(
                    (open.size() == 1 ? "1 linked path" : open.size() + " linked paths")
                            + " that no document makes: see # routes");
        }
    }

    private static boolean holds(String line, String path) {
        return line.contains("path: " + path + ",") || line.equals(path);
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
        boolean isMade = WITH_SITEMAP.contains(site.generator().name()) || speaksOfSitemap();
        Optional<String> made =
                SITEMAPS.stream()
                        .filter(
                                path ->
                                        site.paths()
                                                .at(path)
                                                .filter(t -> t.verdict() == Verdict.OK)
                                                .isPresent())
                        .findFirst();
        // A sitemap without the pages of programs would be a wrong one.
        hasSitemap =
                !isMade
                        && made.isEmpty()
                        && (site.routes().programs().isEmpty() || wind.isPresent());
        yaml.blank();
        if (isMade || made.isPresent()) {
            yaml.line(
                    "# sitemap: { path: "
                            + made.orElse("/sitemap.xml").substring(1)
                            + " }  # the site has one already");
        } else if (!hasSitemap) {
            yaml.line("# sitemap: { path: sitemap.xml }  # needs routes for what programs make");
        } else {
            yaml.line("# What render-sitemap writes; the site has none yet.");
            yaml.line("sitemap: { path: sitemap.xml }");
            told.add("Sitemap: sitemap.xml, as the site has none yet");
        }
    }

    /** Whether the settings of the generator, or its packages, speak of a sitemap. */
    private boolean speaksOfSitemap() {
        SiteFiles files = SiteFiles.of(site.files().root(), site.tree());
        return site.tree().keptFiles().stream()
                .filter(SettingsDraft::isOfGenerator)
                .anyMatch(file -> files.text(file).orElse("").contains("sitemap"));
    }

    private static boolean isOfGenerator(String file) {
        String name = Paths.lastSegment(file);
        boolean isNear = file.chars().filter(c -> c == '/').count() <= 3;
        return isNear
                && (name.equals("package.json")
                        || name.equals("_config.yml")
                        || name.equals("Gemfile")
                        || file.contains(".vitepress/config")
                        || name.startsWith("astro.config.")
                        || name.startsWith("eleventy.config.")
                        || name.startsWith(".eleventy."));
    }
}
