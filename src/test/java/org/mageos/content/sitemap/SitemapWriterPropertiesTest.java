package org.mageos.content.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.mageos.content.output.StagedFolder;
import org.mageos.content.value.Moment;
import org.xml.sax.SAXException;

/** What holds for all pages and limits. */
class SitemapWriterPropertiesTest {

    private static final URI ROOT = URI.create("https://example.org/");

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void eachFileKeepsTheLimitsAndAllHoldThePagesInTheirOrder(
            @ForAll("pages") List<SitemapUrl> pages,
            @ForAll @IntRange(min = 10, max = 60) int urls,
            @ForAll @IntRange(min = 3_000, max = 9_000) int bytes,
            @ForAll boolean gzip,
            @ForAll boolean index)
            throws IOException, SAXException {
        Path folder = Files.createTempDirectory("sitemap");
        try {
            SitemapFile file =
                    new SitemapFile(index ? "sitemap-index.xml" : "sitemap.xml", ROOT, gzip);
            Limits limits = new Limits(urls, bytes);
            Written written = write(folder, file, limits, pages);

            Crawler crawler = new Crawler(folder, ROOT);
            List<String> read =
                    written.advertised().isEmpty()
                            ? List.of()
                            : crawler.locs(written.advertised().get());
            assertThat(read)
                    .isEqualTo(pages.stream().map(page -> page.loc().toString()).toList())
                    .hasSize(written.urls());
            for (String name : written.files()) {
                String xml = new String(crawler.xml(file.url(name)));
                assertThat(xml.length()).isLessThanOrEqualTo(bytes);
                assertThat(xml.split("<loc>", -1)).hasSizeBetween(2, urls + 1);
            }
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.map(path -> path.getFileName().toString()))
                        .containsExactlyInAnyOrderElementsOf(written.files());
            }
        } finally {
            delete(folder);
        }
    }

    private static Written write(
            Path folder, SitemapFile file, Limits limits, List<SitemapUrl> pages)
            throws IOException {
        try (StagedFolder staged = new StagedFolder(folder)) {
            Written written = new SitemapWriter(staged, file, limits).write(pages);
            staged.commit();
            return written;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** Up to 45, of which one needs at most 700 bytes. */
    @Provide
    Arbitrary<List<SitemapUrl>> pages() {
        Arbitrary<URI> urls =
                Arbitraries.strings()
                        .withChars("ab/-~&='+%")
                        .ofMaxLength(40)
                        .map(path -> ROOT.resolve("p" + path.replace("%", "%C3%A4")))
                        .map(URI::normalize);
        Arbitrary<Optional<Moment>> moments =
                Arbitraries.longs()
                        .between(0, 4_000_000_000L)
                        .map(second -> Moment.of(Instant.ofEpochSecond(second)))
                        .optional();
        Arbitrary<List<String>> languages =
                Arbitraries.of("en", "de-CH", "x-default").list().uniqueElements().ofMaxSize(1);
        return Combinators.combine(urls, moments, languages, urls.list().ofMaxSize(1))
                .as(SitemapWriterPropertiesTest::page)
                .list()
                .ofMaxSize(45)
                .map(SitemapWriterPropertiesTest::distinct);
    }

    private static SitemapUrl page(
            URI loc, Optional<Moment> moment, List<String> languages, List<URI> images) {
        Map<String, URI> alternates = new LinkedHashMap<>();
        for (String language : languages) {
            alternates.put(language, loc);
            alternates.put("fr", ROOT);
        }
        return new SitemapUrl(loc, moment, alternates, images);
    }

    private static List<SitemapUrl> distinct(List<SitemapUrl> pages) {
        Map<URI, SitemapUrl> byUrl = new LinkedHashMap<>();
        pages.forEach(page -> byUrl.putIfAbsent(page.loc(), page));
        return new ArrayList<>(byUrl.values());
    }
}
