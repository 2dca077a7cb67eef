package org.mageos.content.sitemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ImageAttributes;
import crawlercommons.sitemaps.extension.LinkAttributes;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.output.StagedFolder;
import org.mageos.content.value.Moment;
import org.xml.sax.SAXException;

class SitemapWriterTest {

    private static final URI ROOT = URI.create("https://example.org/");

    @TempDir private Path folder;

    @Test
    void writesEverythingInTheOrderOfTheSchema() throws Exception {
        Map<String, URI> alternates = new LinkedHashMap<>();
        alternates.put("en", ROOT.resolve("a/"));
        alternates.put("de-CH", URI.create("https://example.ch/a/?x=1&y=2"));
        alternates.put("x-default", ROOT.resolve("a/"));
        SitemapUrl full =
                new SitemapUrl(
                        ROOT.resolve("a/"),
                        Moment.parse("2026-02-01"),
                        alternates,
                        List.of(URI.create("https://cdn.example.com/i.png?a&b")));

        Written written = write("sitemap.xml", Limits.PROTOCOL, page(""), full);

        assertThat(text("sitemap.xml"))
                .isEqualTo(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
                        xmlns:image="http://www.google.com/schemas/sitemap-image/1.1" \
                        xmlns:xhtml="http://www.w3.org/1999/xhtml">
                          <url>
                            <loc>https://example.org/</loc>
                          </url>
                          <url>
                            <loc>https://example.org/a/</loc>
                            <lastmod>2026-02-01</lastmod>
                            <image:image>
                              <image:loc>https://cdn.example.com/i.png?a&amp;b</image:loc>
                            </image:image>
                            <xhtml:link rel="alternate" hreflang="en" \
                        href="https://example.org/a/"/>
                            <xhtml:link rel="alternate" hreflang="de-CH" \
                        href="https://example.ch/a/?x=1&amp;y=2"/>
                            <xhtml:link rel="alternate" hreflang="x-default" \
                        href="https://example.org/a/"/>
                          </url>
                        </urlset>
                        """);
        assertThat(written)
                .isEqualTo(
                        new Written(
                                List.of("sitemap.xml"),
                                Optional.of(ROOT.resolve("sitemap.xml")),
                                2,
                                List.of()));
        List<SiteMapURL> read = crawler().crawl(ROOT.resolve("sitemap.xml"));
        assertThat(read)
                .extracting(url -> url.getUrl().toString())
                .contains("https://example.org/");
        SiteMapURL last = read.get(1);
        assertThat(last.getLastModified()).isEqualTo(Instant.parse("2026-02-01T00:00:00Z"));
        assertThat(last.getAttributesForExtension(Extension.IMAGE))
                .extracting(image -> ((ImageAttributes) image).getLoc().toString())
                .containsExactly("https://cdn.example.com/i.png?a&b");
        assertThat(last.getAttributesForExtension(Extension.LINKS))
                .extracting(link -> ((LinkAttributes) link).getHref().toString())
                .containsExactly(
                        "https://example.org/a/",
                        "https://example.ch/a/?x=1&y=2",
                        "https://example.org/a/");
        assertThat(last.getAttributesForExtension(Extension.LINKS))
                .extracting(link -> ((LinkAttributes) link).getParams().get("hreflang"))
                .containsExactly("en", "de-CH", "x-default");
    }

    @Test
    @DisplayName("SP1: parts and an index beyond the limit, and only then")
    void splitsWhatHasTooManyUrls() throws IOException {
        Limits two = new Limits(2, 10_000);

        assertThat(write("sitemap.xml", two, page("a"), page("b")).files())
                .containsExactly("sitemap.xml");
        Written written = write("sitemap.xml", two, page("a"), page("b"), page("c"));

        assertThat(written.files())
                .containsExactly("sitemap-0.xml", "sitemap-1.xml", "sitemap.xml");
        assertThat(written.advertisedFile()).contains("sitemap.xml");
        assertThat(written.urls()).isEqualTo(3);
    }

    @Test
    @DisplayName("SP31: the index has the newest date of each part")
    void datesPartsInTheIndex() throws Exception {
        write(
                "sitemap.xml",
                new Limits(2, 10_000),
                page("a", "2026-03-01T10:00:00Z"),
                page("b", "2026-02-01"),
                page("c"),
                page("d"));

        assertThat(text("sitemap.xml"))
                .isEqualTo(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                          <sitemap>
                            <loc>https://example.org/sitemap-0.xml</loc>
                            <lastmod>2026-03-01T10:00:00Z</lastmod>
                          </sitemap>
                          <sitemap>
                            <loc>https://example.org/sitemap-1.xml</loc>
                          </sitemap>
                        </sitemapindex>
                        """);
        assertThat(crawler().locs(ROOT.resolve("sitemap.xml")))
                .containsExactly(
                        "https://example.org/a",
                        "https://example.org/b",
                        "https://example.org/c",
                        "https://example.org/d");
    }

    @Test
    @DisplayName("SP1: bytes count before compression, and with the closing tag")
    void splitsWhatHasTooManyBytes() throws Exception {
        SitemapUrl[] pages = {page("a"), page("b"), page("c")};
        write("sitemap.xml", Limits.PROTOCOL, pages);
        long size = Files.size(folder.resolve("sitemap.xml"));

        assertThat(write("sitemap.xml", new Limits(9, size + 1), pages).files()).hasSize(1);
        assertThat(write("sitemap.xml", new Limits(9, size - 1), pages).files()).hasSize(3);
        assertThat(Files.size(folder.resolve("sitemap-0.xml"))).isLessThan(size);
        assertThat(crawler().locs(ROOT.resolve("sitemap.xml"))).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "sitemap-index.xml, sitemap-0.xml",
        "sitemap_index.xml, sitemap-0.xml",
        "maps/en-index.xml, maps/en-0.xml",
    })
    void writesAnIndexIfTheNameSaysSo(String path, String part) throws IOException, SAXException {
        Written written = write(path, Limits.PROTOCOL, page("maps/a"));

        assertThat(written.files()).containsExactly(part, path);
        assertThat(written.advertised()).contains(ROOT.resolve(path));
        assertThat(crawler().locs(ROOT.resolve(path)))
                .containsExactly("https://example.org/maps/a");
    }

    @Test
    @DisplayName("SP2: an index lists sitemaps only")
    void listsNoIndexInAnIndex() throws IOException {
        write("sitemap-index.xml", new Limits(1, 10_000), page("a"));

        assertThat(text("sitemap-0.xml")).contains("<urlset").doesNotContain("sitemapindex");
        assertThat(text("sitemap-index.xml")).doesNotContain("sitemap-index.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sitemap.xml", "sitemap-index.xml"})
    @DisplayName("SP3: there is no empty sitemap")
    void writesNothingWithoutPages(String path) throws IOException {
        Written written = write(path, Limits.PROTOCOL);

        assertThat(written).isEqualTo(new Written(List.of(), Optional.empty(), 0, List.of()));
        assertThat(written.advertisedFile()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisplayName("SP14: the home page has its slash")
    void writesTheSlashOfTheHomePage() throws IOException, SAXException {
        SitemapUrl home =
                new SitemapUrl(
                        URI.create("https://example.org"),
                        Optional.empty(),
                        Map.of(
                                "en", URI.create("https://example.org/"),
                                "de", URI.create("https://example.de?a")),
                        List.of());

        write("sitemap.xml", Limits.PROTOCOL, home);

        assertThat(crawler().locs(ROOT.resolve("sitemap.xml")))
                .containsExactly("https://example.org/");
        assertThat(text("sitemap.xml")).contains("href=\"https://example.de/?a\"");
    }

    @Test
    @DisplayName("SP15: what lies above the folder of the site is none of its pages")
    void takesPagesOfItsFolderOnly() throws IOException {
        SitemapFile file =
                new SitemapFile("sitemap.xml", URI.create("https://example.org/docs/"), false);

        Written written =
                write(
                        file,
                        Limits.PROTOCOL,
                        page("docs/"),
                        page("docs/a"),
                        page("docs"),
                        page("a"));

        assertThat(written.urls()).isEqualTo(3);
        assertThat(written.leftOut())
                .containsExactly(
                        new Written.LeftOut(ROOT.resolve("a"), Written.Reason.OUTSIDE_SITE));
        assertThat(written.advertised())
                .contains(URI.create("https://example.org/docs/sitemap.xml"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "SP10, /a, NOT_A_PAGE_URL",
        "SP10, //example.org/a, NOT_A_PAGE_URL",
        "SP10, mailto:a@example.org, NOT_A_PAGE_URL",
        "SP10, https:/a, NOT_A_PAGE_URL",
        "SP12, https://example.org/ä, NOT_A_PAGE_URL",
        "SP12, https://exämple.org/a, NOT_A_PAGE_URL",
        "SP13, http://example.org/a, OUTSIDE_SITE",
        "SP13, https://www.example.org/a, OUTSIDE_SITE",
        "SP13, https://example.org.evil.com/a, OUTSIDE_SITE",
        "SP13, https://example.org:8443/a, OUTSIDE_SITE",
        "SP13, https://Example.org/a, NOT_A_PAGE_URL",
        "SP13, HTTPS://example.org/a, NOT_A_PAGE_URL",
        "SP13, https://user@example.org/a, NOT_A_PAGE_URL",
        "SP16, https://example.org/a#x, NOT_A_PAGE_URL",
        "SP16, https://example.org/#, NOT_A_PAGE_URL",
        "SP16, https://example.org/a/../b, NOT_A_PAGE_URL",
        "SP16, https://example.org/a/.., NOT_A_PAGE_URL",
        "SP16, https://example.org/./a, NOT_A_PAGE_URL",
        "SP16, https://example.org:443/a, NOT_A_PAGE_URL",
    })
    void leavesOutWhatCrawlersRefuse(String pitfall, URI url, Written.Reason reason)
            throws IOException {
        Written written =
                write(
                        "sitemap.xml",
                        Limits.PROTOCOL,
                        new SitemapUrl(url, Optional.empty(), Map.of(), List.of()));

        assertThat(written)
                .isEqualTo(
                        new Written(
                                List.of(),
                                Optional.empty(),
                                0,
                                List.of(new Written.LeftOut(url, reason))));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisplayName("SP11: less than 2,048 characters, before escaping")
    void leavesOutWhatIsTooLong() throws IOException, SAXException {
        SitemapUrl longest = page("?" + "&".repeat(2_047 - ROOT.toString().length() - 1));
        SitemapUrl longer = page("?" + "&".repeat(2_048 - ROOT.toString().length() - 1));

        Written written = write("sitemap.xml", Limits.PROTOCOL, longer, longest);

        assertThat(crawler().locs(ROOT.resolve("sitemap.xml")))
                .containsExactly(longest.loc().toString())
                .allMatch(loc -> loc.length() == 2_047);
        assertThat(written.leftOut())
                .containsExactly(new Written.LeftOut(longer.loc(), Written.Reason.TOO_LONG));
    }

    @Test
    void leavesOutWhatNoFileCanHold() throws IOException, SAXException {
        SitemapUrl large = page("x".repeat(500));

        Written written =
                write("sitemap.xml", new Limits(9, 600), large, page("a"), large, page("b"));

        assertThat(written.urls()).isEqualTo(2);
        assertThat(written.leftOut())
                .extracting(Written.LeftOut::reason)
                .containsExactly(Written.Reason.TOO_LARGE, Written.Reason.TOO_LARGE);
        assertThat(crawler().locs(ROOT.resolve("sitemap.xml")))
                .containsExactly("https://example.org/a", "https://example.org/b");
    }

    @Test
    @DisplayName("SP6: an ampersand in a query is escaped")
    void escapesUrls() throws IOException, SAXException {
        String url = "https://example.org/a?b=1&c='2'&lt;=%3C%22%3E";

        write("sitemap.xml", Limits.PROTOCOL, page(url));

        assertThat(crawler().locs(ROOT.resolve("sitemap.xml"))).containsExactly(url);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2026-02-01",
        "2026-02-01T10:00:00.123456789+01:00, 2026-02-01T09:00:00Z",
        "2026-02-01 10:00, 2026-02-01T10:00:00Z",
        "0001-01-01, 0001-01-01",
    })
    @DisplayName("SP26, SP27, SP30, SP31: dates stay dates, times are UTC and in seconds")
    void writesDates(String written, String expected) throws IOException, SAXException {
        write("sitemap-index.xml", Limits.PROTOCOL, page("a", written));

        assertThat(text("sitemap-0.xml")).contains("<lastmod>" + expected + "</lastmod>");
        assertThat(text("sitemap-index.xml")).contains("<lastmod>" + expected + "</lastmod>");
        assertThat(crawler().crawl(ROOT.resolve("sitemap-index.xml")))
                .allMatch(url -> url.getLastModified() != null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0000-01-01T00:00:00Z", "+10000-01-01T00:00:00Z", "-0001-01-01T00:00:00Z"})
    void writesNoDateThatTheSchemaDoesNotKnow(Instant moment) throws IOException, SAXException {
        SitemapUrl page =
                new SitemapUrl(
                        ROOT.resolve("a"), Optional.of(Moment.of(moment)), Map.of(), List.of());

        write("sitemap-index.xml", Limits.PROTOCOL, page);

        assertThat(text("sitemap-0.xml")).doesNotContain("lastmod");
        assertThat(text("sitemap-index.xml")).doesNotContain("lastmod");
        assertThat(crawler().locs(ROOT.resolve("sitemap-index.xml"))).hasSize(1);
    }

    @Test
    @DisplayName("SP32: no changefreq, no priority")
    void writesNothingThatNobodyReads() throws IOException {
        write("sitemap.xml", Limits.PROTOCOL, page("a", "2026-02-01"));

        assertThat(text("sitemap.xml")).doesNotContain("changefreq").doesNotContain("priority");
    }

    @Test
    @DisplayName("SP33: alternates with an entry of their own, the page among them, and another")
    void writesOnlyAlternatesThatCanBeListed() throws IOException, SAXException {
        URI tooLong = ROOT.resolve("b" + "b".repeat(2_047));
        Map<String, URI> one = new LinkedHashMap<>();
        one.put("en", ROOT.resolve("a"));
        one.put("de", tooLong);
        Map<String, URI> two = new LinkedHashMap<>(one);
        two.put("fr", ROOT.resolve("c"));

        write(
                "sitemap.xml",
                Limits.PROTOCOL,
                new SitemapUrl(ROOT.resolve("a"), Optional.empty(), one, List.of()),
                new SitemapUrl(ROOT.resolve("a"), Optional.empty(), two, List.of()),
                new SitemapUrl(ROOT.resolve("a2"), Optional.empty(), two, List.of()));

        List<SiteMapURL> read = crawler().crawl(ROOT.resolve("sitemap.xml"));
        assertThat(read.get(0).getAttributesForExtension(Extension.LINKS)).isNullOrEmpty();
        assertThat(read.get(1).getAttributesForExtension(Extension.LINKS))
                .extracting(link -> ((LinkAttributes) link).getHref().getPath())
                .containsExactly("/a", "/c");
        assertThat(read.get(2).getAttributesForExtension(Extension.LINKS)).isNullOrEmpty();
    }

    @Test
    @DisplayName("SP37: up to 1,000 images with absolute URLs")
    void writesTheFirstThousandImages() throws IOException, SAXException {
        List<URI> images = new ArrayList<>();
        images.add(URI.create("/relative.png"));
        images.add(URI.create("data:image/png;base64,AAAA"));
        IntStream.range(0, 1_001).forEach(i -> images.add(ROOT.resolve(i + ".png")));

        write(
                "sitemap.xml",
                Limits.PROTOCOL,
                new SitemapUrl(ROOT.resolve("a"), Optional.empty(), Map.of(), images));

        assertThat(
                        crawler()
                                .crawl(ROOT.resolve("sitemap.xml"))
                                .get(0)
                                .getAttributesForExtension(Extension.IMAGE))
                .extracting(image -> ((ImageAttributes) image).getLoc().getPath())
                .hasSize(1_000)
                .startsWith("/0.png")
                .endsWith("/999.png");
    }

    @Test
    @DisplayName("SP7: gzip with a header that is always the same")
    void compresses() throws IOException, SAXException {
        SitemapFile file = new SitemapFile("sitemap.xml", ROOT, true);

        Written written = write(file, Limits.PROTOCOL, page("a"), page("b"));

        assertThat(written.files()).containsExactly("sitemap.xml.gz");
        assertThat(written.advertised()).contains(ROOT.resolve("sitemap.xml.gz"));
        byte[] bytes = Files.readAllBytes(folder.resolve("sitemap.xml.gz"));
        assertThat(Arrays.copyOf(bytes, 10)).asHexString().isEqualTo("1F8B08000000000000FF");
        assertThat(crawler().locs(ROOT.resolve("sitemap.xml.gz"))).hasSize(2);
        write("plain.xml", Limits.PROTOCOL, page("a"), page("b"));
        assertThat(crawler().xml(ROOT.resolve("sitemap.xml.gz")))
                .isEqualTo(Files.readAllBytes(folder.resolve("plain.xml")));
    }

    @Test
    @DisplayName("SP7: an index is not compressed, and links its parts with their names")
    void compressesPartsButNoIndex() throws IOException, SAXException {
        SitemapFile file = new SitemapFile("sitemap-index.xml", ROOT, true);

        Written written = write(file, new Limits(2, 10_000), page("a"), page("b"), page("c"));

        assertThat(written.files())
                .containsExactly("sitemap-0.xml.gz", "sitemap-1.xml.gz", "sitemap-index.xml");
        assertThat(text("sitemap-index.xml"))
                .contains("<loc>https://example.org/sitemap-1.xml.gz</loc>");
        assertThat(crawler().locs(ROOT.resolve("sitemap-index.xml"))).hasSize(3);
    }

    @Test
    void encodesItsOwnName() throws IOException {
        Written written = write("käse & brot/100%.xml", Limits.PROTOCOL, page("a"));

        assertThat(written.advertised())
                .contains(URI.create("https://example.org/k%C3%A4se%20&%20brot/100%25.xml"));
        assertThat(folder.resolve("käse & brot/100%.xml")).exists();
    }

    @Test
    @DisplayName("SP1: nothing is written if an index cannot list all parts")
    void refusesMorePartsThanAnIndexHolds() {
        assertThatIOException()
                .isThrownBy(() -> write("sitemap.xml", new Limits(1, 10_000), page("a"), page("b")))
                .withMessageContaining("sitemap.xml")
                .withMessageContaining("more sitemaps than an index may");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisplayName("SP1: an index has a limit of bytes, too")
    void refusesALargerIndexThanAllowed() {
        SitemapUrl[] pages =
                IntStream.range(0, 20).mapToObj(i -> page("a" + i)).toArray(SitemapUrl[]::new);

        assertThatIOException()
                .isThrownBy(() -> write("sitemap.xml", new Limits(20, 300), pages))
                .withMessageContaining("300 bytes");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisplayName("SP9, J14: the same bytes for the same pages")
    void isDeterministic() throws IOException {
        SitemapFile file = new SitemapFile("sitemap-index.xml", ROOT, true);
        SitemapUrl[] pages = {page("a", "2026-02-01"), page("b"), page("c")};
        write(file, new Limits(2, 10_000), pages);
        byte[] index = Files.readAllBytes(folder.resolve("sitemap-index.xml"));
        byte[] part = Files.readAllBytes(folder.resolve("sitemap-0.xml.gz"));

        write(file, new Limits(2, 10_000), pages);

        assertThat(folder.resolve("sitemap-index.xml")).hasBinaryContent(index);
        assertThat(folder.resolve("sitemap-0.xml.gz")).hasBinaryContent(part);
    }

    @Test
    void asksForEachPageOnce() throws IOException {
        List<SitemapUrl> asked = new ArrayList<>();
        Stream<SitemapUrl> pages = Stream.of(page("a"), page("b"), page("c")).peek(asked::add);

        try (StagedFolder staged = new StagedFolder(folder)) {
            new SitemapWriter(
                            staged,
                            new SitemapFile("sitemap.xml", ROOT, false),
                            new Limits(2, 10_000))
                    .write(pages::iterator);
        }

        assertThat(asked).hasSize(3).doesNotHaveDuplicates();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisplayName("The schemas that the other tests trust do refuse what is wrong")
    void validatesAgainstSchemas() {
        String wrong =
                """
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                  <url><lastmod>2026-02-01</lastmod><loc>https://example.org/</loc></url>
                </urlset>
                """;

        assertThatExceptionOfType(SAXException.class)
                .isThrownBy(
                        () ->
                                SitemapSchema.validateSitemap(
                                        wrong.getBytes(StandardCharsets.UTF_8)));
    }

    private Written write(String path, Limits limits, SitemapUrl... pages) throws IOException {
        return write(new SitemapFile(path, ROOT, false), limits, pages);
    }

    private Written write(SitemapFile file, Limits limits, SitemapUrl... pages) throws IOException {
        try (StagedFolder staged = new StagedFolder(folder)) {
            Written written = new SitemapWriter(staged, file, limits).write(List.of(pages));
            staged.commit();
            return written;
        }
    }

    private static SitemapUrl page(String path) {
        return new SitemapUrl(ROOT.resolve(path), Optional.empty(), Map.of(), List.of());
    }

    private static SitemapUrl page(String path, String lastModified) {
        Moment moment = Moment.parse(lastModified).orElseThrow();
        return new SitemapUrl(ROOT.resolve(path), Optional.of(moment), Map.of(), List.of());
    }

    private Crawler crawler() {
        return new Crawler(folder, ROOT);
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
