package org.mageos.content.sitemap;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mageos.content.generator.Route;
import org.mageos.content.settings.Fields.Field;
import org.mageos.content.settings.SitemapSettings.News;
import org.mageos.content.settings.Sourced;
import org.mageos.content.site.ContentCollection;
import org.mageos.content.site.PageFields;
import org.mageos.content.site.Site;
import org.mageos.content.value.Moment;
import org.mageos.content.value.Value.Scalar;

/**
 * The articles for news search: those of the last two days.
 *
 * @see <a href="https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap">
 *     Google, Create a news sitemap</a>
 */
final class NewsPlan {

    private static final Duration NEWS = Duration.ofHours(48);

    /** The format demands one. */
    private static final String UNKNOWN_LANGUAGE = "en";

    private final Site site;
    private final News settings;
    private final Set<String> collections;

    NewsPlan(Site site, News settings) {
        this.site = site;
        this.settings = settings;
        this.collections = settings.from().stream().map(Sourced::value).collect(Collectors.toSet());
    }

    /**
     * The articles among some pages, the newest first.
     *
     * @param pages the pages that may be indexed, by their URLs
     * @param publication the publication's name
     */
    List<NewsArticle> articles(Map<URI, Route> pages, String publication) {
        List<NewsArticle> articles = new ArrayList<>();
        pages.forEach(
                (url, page) ->
                        page.document()
                                .filter(
                                        document ->
                                                site.collectionOf(document)
                                                        .map(ContentCollection::name)
                                                        .filter(collections::contains)
                                                        .isPresent())
                                .map(site::fields)
                                .flatMap(fields -> article(url, page, fields, publication))
                                .ifPresent(articles::add));
        articles.sort(
                Comparator.comparing((NewsArticle article) -> article.published().instant())
                        .reversed());
        return articles;
    }

    private Optional<NewsArticle> article(
            URI url, Route page, PageFields fields, String publication) {
        Instant now = site.now();
        Optional<Moment> published =
                fields.date()
                        .filter(date -> !date.instant().isAfter(now))
                        .filter(date -> date.instant().isAfter(now.minus(NEWS)));
        // The writer reports what has none.
        String title = fields.first(Field.TITLE).map(Scalar::text).or(fields::heading).orElse("");
        return published.map(
                date ->
                        new NewsArticle(
                                url,
                                settings.publication().orElse(publication),
                                language(page),
                                date,
                                title));
    }

    private String language(Route page) {
        return settings.language()
                .or(() -> site.languages().of(page.path()))
                .orElse(UNKNOWN_LANGUAGE);
    }
}
