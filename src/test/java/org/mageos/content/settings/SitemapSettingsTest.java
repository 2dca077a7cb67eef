package org.mageos.content.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.pattern.Glob;
import org.mageos.content.settings.RouteSettings.Index;
import org.mageos.content.settings.SitemapSettings.News;
import org.mageos.content.testing.ReadSettings;
import org.mageos.content.value.Position;

/** The settings {@code sitemap}, {@code llms} and {@code routes[].index}. */
class SitemapSettingsTest {

    private static final String COLLECTIONS =
            """
            collections:
              posts: { files: posts/*.md }
              events: { files: events/*.md }
            """;

    @Test
    void readsAllThatIsSaidOfTheSitemap() {
        SitemapSettings sitemap =
                ReadSettings.of(
                                COLLECTIONS
                                        + """
                                        sitemap:
                                          path: /maps/sitemap-index.xml
                                          gzip: true
                                          images: false
                                          history: false
                                          exclude: [/tag/**, drafts/*]
                                          news:
                                            from: posts
                                            path: news.xml
                                            publication: The News
                                            language: zh-tw
                                        """)
                        .sitemap()
                        .orElseThrow();

        assertThat(sitemap)
                .isEqualTo(
                        new SitemapSettings(
                                "maps/sitemap-index.xml",
                                true,
                                false,
                                false,
                                List.of(
                                        new Sourced<>(Glob.of("tag/**"), new Position(9, 13)),
                                        new Sourced<>(Glob.of("drafts/*"), new Position(9, 22))),
                                Optional.of(
                                        new News(
                                                List.of(
                                                        new Sourced<>(
                                                                "posts", new Position(11, 11))),
                                                "news.xml",
                                                Optional.of("The News"),
                                                Optional.of("zh-tw")))));
    }

    @Test
    void hasDefaultsForWhatIsNotSaid() {
        assertThat(ReadSettings.of("sitemap: {}").sitemap()).contains(SitemapSettings.DEFAULT);
        assertThat(ReadSettings.of("").sitemap()).isEmpty();
        assertThat(SitemapSettings.DEFAULT.path()).isEqualTo("sitemap.xml");
        assertThat(
                        ReadSettings.of(COLLECTIONS + "sitemap: { news: { from: posts } }")
                                .sitemap()
                                .flatMap(SitemapSettings::news)
                                .map(News::path))
                .contains("news-sitemap.xml");
    }

    @Test
    void reportsValuesThatAreNotAllowed() {
        assertThat(
                        ReadSettings.errors(
                                COLLECTIONS
                                        + """
                                        sitemap:
                                          path: [sitemap.xml]
                                          gzip: yes
                                          images: 1
                                          history: git
                                          exclude: []
                                          news: { path: news.xml, language: english_us, name: x }
                                          image: true
                                        llms: { full: no, title: 1, summary: '', from: [post, posts, posts] }
                                        """))
                .containsExactly(
                        "5:9: 'path' must be a text, but is a list",
                        "6:9: 'gzip' must be true or false, but is 'yes'",
                        "7:11: 'images' must be true or false, but is 1",
                        "8:12: 'history' must be true or false, but is 'git'",
                        "9:12: 'exclude' is an empty list; leave the key out instead",
                        "10:9: The key 'from' is missing: the collections whose documents are news",
                        "10:37: 'english_us' is not a language tag such as en or pt-BR",
                        "10:49: Unknown key 'name'; known here: from, path, publication, language",
                        "11:3: Unknown key 'image'; did you mean 'images'?",
                        "12:15: 'full' must be true or false, but is 'no'",
                        "12:26: 'title' must be a text, but is 1; put it in quotes",
                        "12:38: 'summary' must be a text, but is empty",
                        "12:49: Unknown collection 'post'; did you mean 'posts'?",
                        "12:62: 'posts' stands in 'from' twice");
        assertThat(ReadSettings.errors("sitemap: sitemap.xml"))
                .containsExactly("1:10: 'sitemap' must be keys with values, but is 'sitemap.xml'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sitemap.xml.gz | 'sitemap.xml.gz' is compressed by 'gzip: true': write"
                        + " 'sitemap.xml'",
                "a/S.XML.GZ     | 'a/S.XML.GZ' is compressed by 'gzip: true': write 'a/S.XML'",
                "sitemap.txt    | 'sitemap.txt' is not the path of a sitemap, such as sitemap.xml",
                "sitemap.XML    | 'sitemap.XML' is not the path of a sitemap, such as sitemap.xml",
                "sitemap        | 'sitemap' is not the path of a sitemap, such as sitemap.xml",
                "../sitemap.xml | '../sitemap.xml' leaves the output folder: write a path below the"
                        + " site's root, such as blog/rss.xml",
                "'{x}.xml'      | '{x}.xml' is not a file path, such as blog/rss.xml: not every"
                        + " system allows '{' in it",
            })
    void reportsPathsThatAreNone(String path, String message) {
        assertThat(ReadSettings.errors("sitemap: { path: '" + path + "' }"))
                .containsExactly("1:18: " + message);
    }

    @ParameterizedTest
    @CsvSource({
        "a.xml, a.xml",
        "a.xml, A.xml",
        "news-sitemap.xml, ",
        "a.xml, a-0.xml",
        "a-12.xml, a.xml",
        "a.xml, a-index.xml",
        "a_index.xml, a.xml",
    })
    void reportsANewsSitemapThatOverwritesTheSitemap(String path, String news) {
        String written = news == null ? "" : ", path: " + news;

        assertThat(
                        ReadSettings.errors(
                                COLLECTIONS
                                        + "sitemap: { path: "
                                        + path
                                        + ", news: { from: posts"
                                        + written
                                        + " } }"))
                .singleElement()
                .asString()
                .endsWith(
                        ": '%s' and '%s' or their parts would be one file: give the news a path of"
                                        .formatted(path, news == null ? "news-sitemap.xml" : news)
                                + " their own");
    }

    @Test
    void takesANewsSitemapBesideTheSitemap() {
        assertThat(
                        ReadSettings.errors(
                                COLLECTIONS
                                        + "sitemap: { path: sitemap-index.xml, news: { from: posts,"
                                        + " path: sitemap-news.xml } }"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "//", "https://example.org/a", "/a//b", "../a", "/a/./b", "a/.."})
    void reportsPatternsThatNoUrlPathFits(String pattern) {
        assertThat(ReadSettings.errors("sitemap: { exclude: ['" + pattern + "'] }"))
                .containsExactly(
                        "1:22: '" + pattern + "' is not a pattern of URL paths, such as /tag/**");
    }

    @Test
    void reportsPatternsThatAreBroken() {
        assertThat(ReadSettings.errors("sitemap: { exclude: '/tag/{a' }"))
                .containsExactly("1:21: 'tag/{a' is not a file pattern: a '{' is not closed");
    }

    @Test
    void takesPatternsAsUrlsAreWritten() {
        assertThat(
                        ReadSettings.of("sitemap: { exclude: [/tag/php/, tag/*, /legal] }")
                                .sitemap()
                                .orElseThrow()
                                .exclude())
                .extracting(exclude -> exclude.value().toString())
                .containsExactly("tag/php", "tag/*", "legal");
    }

    @Test
    void readsWhatLanguageModelsGet() {
        assertThat(ReadSettings.of("").llms()).isEqualTo(LlmsSettings.DEFAULT);
        assertThat(ReadSettings.of("llms: true").llms()).isEqualTo(LlmsSettings.DEFAULT);
        assertThat(ReadSettings.of("llms: {}").llms()).isEqualTo(LlmsSettings.DEFAULT);
        assertThat(ReadSettings.of("llms: false").llms()).isEqualTo(LlmsSettings.NONE);
        assertThat(
                        ReadSettings.of(
                                        COLLECTIONS
                                                + "llms: { full: false, title: T, summary: S, from:"
                                                + " [events, posts] }")
                                .llms())
                .isEqualTo(
                        new LlmsSettings(
                                true,
                                false,
                                Optional.of("T"),
                                Optional.of("S"),
                                List.of(
                                        new Sourced<>("events", new Position(4, 51)),
                                        new Sourced<>("posts", new Position(4, 59)))));
        assertThat(ReadSettings.errors("llms: no"))
                .containsExactly("1:7: 'llms' must be true or false, but is 'no'");
        assertThat(ReadSettings.errors("llms:"))
                .containsExactly("1:6: 'llms' must be true or false, but is empty");
    }

    @ParameterizedTest
    @CsvSource({"true, ALL", "True, ALL", "first, FIRST", "false, NONE"})
    void readsWhichPagesOfAListAreIndexed(String index, Index expected) {
        assertThat(ReadSettings.of("routes: [{ path: /a, index: " + index + " }]").routes())
                .extracting(RouteSettings::index)
                .containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'true'", "'false'", "frist", "no", "1"})
    void reportsAnIndexThatIsNone(String index) {
        String remedy = index.equals("frist") ? "; did you mean 'first'?" : "";

        assertThat(ReadSettings.errors("routes: [{ path: /a, index: " + index + " }]"))
                .containsExactly(
                        "1:29: 'index' must be true, first or false, but is "
                                + (index.matches("'.*'|1") ? index : "'" + index + "'")
                                + remedy);
    }
}
