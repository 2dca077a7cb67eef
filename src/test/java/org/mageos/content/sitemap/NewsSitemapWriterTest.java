package org.mageos.content.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.output.StagedFolder;
import org.mageos.content.value.Moment;
import org.xml.sax.SAXException;

/** SP38: news sitemaps. */
class NewsSitemapWriterTest {

    private static final URI ROOT = URI.create("https://example.org/");

    @TempDir private Path folder;

    @Test
    void writesWhatIsRequired() throws IOException, SAXException {
        Written written =
                write(
                        article(
                                "a/",
                                "Shop & Co",
                                "en-GB",
                                "2026-02-01T10:00",
                                " A <b>\n & \u0001 B"));

        assertThat(Files.readString(folder.resolve("news.xml")))
                .isEqualTo(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
                        xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                          <url>
                            <loc>https://example.org/a/</loc>
                            <news:news>
                              <news:publication>
                                <news:name>Shop &amp; Co</news:name>
                                <news:language>en</news:language>
                              </news:publication>
                              <news:publication_date>2026-02-01T10:00:00Z</news:publication_date>
                              <news:title>A &lt;b&gt; &amp; B</news:title>
                            </news:news>
                          </url>
                        </urlset>
                        """);
        List<SiteMapURL> read = new Crawler(folder, ROOT).crawl(written.advertised().orElseThrow());
        NewsAttributes news =
                (NewsAttributes) read.get(0).getAttributesForExtension(Extension.NEWS)[0];
        assertThat(news.isValid()).isTrue();
        assertThat(news.getTitle()).isEqualTo("A <b> & B");
        assertThat(news.getName()).isEqualTo("Shop & Co");
        assertThat(news.getPublicationDateTime()).isEqualTo("2026-02-01T10:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "en-GB, en",
        "de_AT, de",
        "gsw, gsw",
        "zh, zh-cn",
        "zh-CN, zh-cn",
        "zh-Hans, zh-cn",
        "zh-TW, zh-tw",
        "zh-Hant, zh-tw",
        "zh-Hant-HK, zh-tw",
        "zh-Hans-HK, zh-cn",
    })
    void writesLanguagesAsNewsSitemapsHaveThem(String tag, String language) throws IOException {
        write(article("a/", "Blog", tag, "2026-02-01", "A"));

        assertThat(Files.readString(folder.resolve("news.xml")))
                .contains("<news:language>" + language + "</news:language>");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, ' ', en, 2026-02-01, A, INCOMPLETE",
        "https://example.org/a, Blog, '', 2026-02-01, A, INCOMPLETE",
        "https://example.org/a, Blog, english, 2026-02-01, A, INCOMPLETE",
        "https://example.org/a, Blog, en, 0000-12-31, A, INCOMPLETE",
        "https://example.org/a, Blog, en, 2026-02-01, ' ', INCOMPLETE",
        "https://example.com/a, Blog, en, 2026-02-01, A, OUTSIDE_SITE",
    })
    void leavesOutWhatIsIncomplete(
            URI loc,
            String publication,
            String language,
            String date,
            String title,
            Written.Reason reason)
            throws IOException {
        Moment published =
                Moment.of(LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant());

        Written written = write(new NewsArticle(loc, publication, language, published, title));

        assertThat(written.leftOut()).containsExactly(new Written.LeftOut(loc, reason));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void writesUpToThousandArticlesInOneFile() throws IOException, SAXException {
        NewsArticle[] articles =
                IntStream.range(0, 1_001)
                        .mapToObj(i -> article("a" + i, "Blog", "en", "2026-02-01", "A" + i))
                        .toArray(NewsArticle[]::new);

        Written written = write(articles);

        assertThat(written.files()).containsExactly("news-0.xml", "news-1.xml", "news.xml");
        assertThat(Files.readString(folder.resolve("news-0.xml")).split("<url>", -1))
                .hasSize(1_001);
        assertThat(new Crawler(folder, ROOT).crawl(written.advertised().orElseThrow()))
                .hasSize(1_001);
    }

    @Test
    @DisplayName("SP3: nothing without news, and none of the day before")
    void removesOldNews() throws IOException {
        write(article("a/", "Blog", "en", "2026-02-01", "A"));

        Written written = write();

        assertThat(written.advertised()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    private Written write(NewsArticle... articles) throws IOException {
        SitemapFile file = new SitemapFile("news.xml", ROOT, false);
        try (StagedFolder staged = new StagedFolder(folder)) {
            Written written =
                    new NewsSitemapWriter(staged, file, Limits.PROTOCOL).write(List.of(articles));
            staged.commit();
            return written;
        }
    }

    private static NewsArticle article(
            String path, String publication, String language, String date, String title) {
        return new NewsArticle(
                ROOT.resolve(path), publication, language, Moment.parse(date).orElseThrow(), title);
    }
}
