package org.mageos.content.settings;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.finding.Wording;

/**
 * Finds feeds that would overwrite one another, the sitemap or {@code robots.txt}. Letter case does
 * not count, for there are disks where it does not.
 */
final class WrittenFiles {

    private final Settings settings;
    private final SitemapSettings sitemap;

    /** Whose path it is, by path. */
    private final Map<String, String> files = new HashMap<>();

    /** In whose path it is, by the path of the folder. */
    private final Map<String, String> folders = new HashMap<>();

    private WrittenFiles(Settings settings) {
        this.settings = settings;
        this.sitemap = settings.sitemap().orElse(SitemapSettings.DEFAULT);
    }

    static void check(Settings settings, Problems problems) {
        new WrittenFiles(settings).check(problems);
    }

    private void check(Problems problems) {
        addOthers();
        for (FeedSettings feed : settings.feeds()) {
            String path = feed.path().value().text().substring(1);
            conflict(path)
                    .ifPresent(
                            conflict ->
                                    problems.report(
                                            feed.path().position(),
                                            Wording.quote(path) + " is " + conflict));
            add(path, "the feed in line " + feed.path().position().line());
        }
    }

    private void addOthers() {
        add(sitemap.path(), "the sitemap");
        sitemap.news().ifPresent(news -> add(news.path(), "the news sitemap"));
        add("robots.txt", "robots.txt");
        if (settings.llms().written()) {
            add("llms.txt", "llms.txt");
        }
        if (settings.llms().full()) {
            add("llms-full.txt", "llms-full.txt");
        }
    }

    private void add(String path, String owner) {
        String name = folded(path);
        files.putIfAbsent(name, owner);
        for (int end = name.indexOf('/'); end >= 0; end = name.indexOf('/', end + 1)) {
            folders.putIfAbsent(name.substring(0, end), owner);
        }
    }

    private Optional<String> conflict(String path) {
        String name = folded(path);
        return Optional.ofNullable(files.get(name))
                .or(() -> sitemapFile(name))
                .map(owner -> "the path of " + owner + ", too")
                .or(
                        () ->
                                fileAbove(name)
                                        .map(
                                                owner ->
                                                        "below the path of "
                                                                + owner
                                                                + ", which would be a file and a"
                                                                + " folder"))
                .or(
                        () ->
                                Optional.ofNullable(folders.get(name))
                                        .map(
                                                owner ->
                                                        "a folder in the path of "
                                                                + owner
                                                                + ", so it can be no file"));
    }

    private Optional<String> sitemapFile(String name) {
        return sitemapFile(name, sitemap.path(), "the sitemap")
                .or(
                        () ->
                                sitemap.news()
                                        .flatMap(
                                                news ->
                                                        sitemapFile(
                                                                name,
                                                                news.path(),
                                                                "the news sitemap")));
    }

    private static Optional<String> sitemapFile(String name, String path, String owner) {
        SitemapName sitemap = new SitemapName(path);
        if (sitemap.isFile(name)) {
            return Optional.of(owner);
        }
        return sitemap.isPart(name) ? Optional.of("a part of " + owner) : Optional.empty();
    }

    private Optional<String> fileAbove(String name) {
        for (int end = name.indexOf('/'); end >= 0; end = name.indexOf('/', end + 1)) {
            String owner = files.get(name.substring(0, end));
            if (owner != null) {
                return Optional.of(owner);
            }
        }
        return Optional.empty();
    }

    private static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
