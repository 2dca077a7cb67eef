package org.mageos.content.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mageos.content.finding.Wording;
import org.mageos.content.pattern.Glob;
import org.mageos.content.settings.SitemapSettings.News;

/** Reads {@code sitemap}. */
final class SitemapReader {

    private static final String GZIP = ".gz";
    private static final String NEWS = "news-sitemap.xml";

    private final CollectionNames collections;

    SitemapReader(CollectionNames collections) {
        this.collections = collections;
    }

    Optional<SitemapSettings> read(Setting sitemap) {
        return sitemap.keys(this::read);
    }

    private SitemapSettings read(Keys keys) {
        SitemapSettings defaults = SitemapSettings.DEFAULT;
        String path = path(keys).orElse(defaults.path());
        return new SitemapSettings(
                path,
                keys.find("gzip").flatMap(Setting::flag).orElse(defaults.gzip()),
                keys.find("images").flatMap(Setting::flag).orElse(defaults.images()),
                keys.find("history").flatMap(Setting::flag).orElse(defaults.history()),
                keys.list("exclude", SitemapReader::urlPaths),
                keys.find("news").flatMap(news -> news(news, path)));
    }

    private Optional<News> news(Setting news, String sitemap) {
        Optional<News> read = news.keys(this::news);
        read.map(News::path)
                .filter(path -> new SitemapName(path).collidesWith(new SitemapName(sitemap)))
                .ifPresent(
                        path ->
                                news.report(
                                        "%s and %s or their parts would be one file: give the news a path of their own"
                                                .formatted(
                                                        Wording.quote(sitemap),
                                                        Wording.quote(path))));
        return read;
    }

    private News news(Keys keys) {
        keys.require("from", "the collections whose documents are news");
        return new News(
                collections.list(keys, "from"),
                path(keys).orElse(NEWS),
                keys.find("publication").flatMap(Setting::text),
                keys.find("language").flatMap(value -> value.parsed(SiteReader::language)));
    }

    private static Optional<String> path(Keys keys) {
        return keys.find("path").flatMap(path -> path.parsed(SitemapReader::path));
    }

    private static String path(String text) {
        String path = OutputPath.of(text);
        int end = path.length() - GZIP.length();
        if (path.regionMatches(true, end, GZIP, 0, GZIP.length())) {
            throw new IllegalArgumentException(
                    Wording.quote(text)
                            + " is compressed by 'gzip: true': write "
                            + Wording.quote(path.substring(0, end)));
        }
        if (!path.endsWith(".xml")) {
            throw new IllegalArgumentException(
                    Wording.quote(text) + " is not the path of a sitemap, such as sitemap.xml");
        }
        return path;
    }

    /** Patterns of URL paths are written as URLs are: with slashes in front and at the end. */
    private static Glob urlPaths(String text) {
        String path = text.replaceAll("^/|/$", "");
        List<String> segments = Arrays.asList(path.split("/", -1));
        if (segments.contains("") || segments.contains(".") || segments.contains("..")) {
            throw new IllegalArgumentException(
                    Wording.quote(text) + " is not a pattern of URL paths, such as /tag/**");
        }
        return Glob.of(path);
    }
}
