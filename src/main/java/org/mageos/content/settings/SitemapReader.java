package org.mageos.content.settings;

import java.util.Optional;
import java.util.Set;
import org.mageos.content.settings.SitemapSettings.News;

/** Reads {@code sitemap} and {@code llms}. */
final class SitemapReader {

    private static final String GZIP = ".gz";

    private final Set<String> collections;

    /**
     * @param collections the names of all collections, which a sitemap may name
     */
    SitemapReader(Set<String> collections) {
        this.collections = collections;
    }

    Optional<SitemapSettings> sitemap(Setting sitemap) {
        return sitemap.keys(this::sitemap);
    }

    private SitemapSettings sitemap(Keys keys) {
        SitemapSettings defaults = SitemapSettings.DEFAULT;
        return new SitemapSettings(
                keys.find("path")
                        .flatMap(path -> path.parsed(SitemapReader::path))
                        .orElse(defaults.path()),
                keys.find("gzip").flatMap(Setting::flag).orElse(defaults.gzip()),
                keys.find("images").flatMap(Setting::flag).orElse(defaults.images()),
                keys.find("history").flatMap(Setting::flag).orElse(defaults.history()),
                keys.list("exclude", SitemapReader::urlGlob),
                keys.find("news").flatMap(news -> news.keys(this::news)));
    }

    private News news(Keys keys) {
        keys.require("from", "the collections whose documents are news");
        return new News(
                keys.list("from", this::collection),
                keys.find("path")
                        .flatMap(path -> path.parsed(SitemapReader::path))
                        .orElse("news-sitemap.xml"),
                keys.find("publication").flatMap(Setting::text),
                keys.find("language").flatMap(value -> value.parsed(SiteReader::language)));
    }

    /** {@code llms: false}, or more about it. */
    Optional<LlmsSettings> llms(Setting llms) {
        if (!llms.isMapping()) {
            return llms.flag().map(on -> on ? LlmsSettings.DEFAULT : LlmsSettings.NONE);
        }
        return llms.keys(
                keys ->
                        new LlmsSettings(
                                true,
                                keys.find("full").flatMap(Setting::flag).orElse(true),
                                keys.find("title").flatMap(Setting::text),
                                keys.find("summary").flatMap(Setting::text),
                                keys.list("from", this::collection)));
    }

    private String collection(String name) {
        if (!collections.contains(name)) {
            throw new IllegalArgumentException(Wording.unknown("collection", name, collections));
        }
        return name;
    }

    private static String path(String text) {
        String path = OutputPath.of(text);
        if (path.endsWith(GZIP)) {
            throw new IllegalArgumentException(
                    Wording.quote(text)
                            + " is written without '.gz', which 'gzip: true' puts behind it");
        }
        if (!path.endsWith(".xml")) {
            throw new IllegalArgumentException(
                    Wording.quote(text) + " is no name of a sitemap, such as sitemap.xml");
        }
        return path;
    }

    /** Patterns of URL paths are written with the slash in front. */
    private static Glob urlGlob(String text) {
        return Glob.of(text.startsWith("/") ? text.substring(1) : text);
    }
}
