package org.mageos.content.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.output.StagedFolder;

/** SP42: files of yesterday keep feeding dead URLs. */
class EarlierSitemapsTest {

    private static final URI ROOT = URI.create("https://example.org/");

    @TempDir private Path folder;

    @Test
    void removesPartsThatAreNoLongerNeeded() throws IOException {
        write("sitemap.xml", false, 9);
        assertThat(files())
                .containsExactly("sitemap-0.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap.xml");

        write("sitemap.xml", false, 5);
        assertThat(files()).containsExactly("sitemap-0.xml", "sitemap-1.xml", "sitemap.xml");

        write("sitemap.xml", false, 3);
        assertThat(files()).containsExactly("sitemap.xml");

        write("sitemap.xml", false, 0);
        assertThat(files()).isEmpty();
    }

    @Test
    void removesWhatIsCompressedDifferently() throws IOException {
        write("sitemap.xml", true, 9);
        assertThat(files())
                .containsExactly(
                        "sitemap-0.xml.gz", "sitemap-1.xml.gz", "sitemap-2.xml.gz", "sitemap.xml");

        write("sitemap.xml", false, 4);
        assertThat(files()).containsExactly("sitemap-0.xml", "sitemap-1.xml", "sitemap.xml");

        write("sitemap.xml", true, 2);
        assertThat(files()).containsExactly("sitemap.xml.gz");

        write("sitemap.xml", false, 2);
        assertThat(files()).containsExactly("sitemap.xml");
    }

    @Test
    void removesNothingBeforeTheNewFilesAreInPlace() throws IOException {
        write("sitemap.xml", false, 9);

        try (StagedFolder staged = new StagedFolder(folder)) {
            writer(staged, "sitemap.xml", false).write(pages(1));
        }

        assertThat(files()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not a sitemap",
                "<urlset/>",
                "<urlset xmlns='https://www.sitemaps.org/schemas/sitemap/0.9'>",
                "<rss xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>",
                "<a/><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>",
                "<urlset xmlns:a='http://www.sitemaps.org/schemas/sitemap/0.9'>",
                ""
            })
    void keepsWhatIsNoSitemap(String content) throws IOException {
        Files.writeString(folder.resolve("sitemap-0.xml"), content);
        Files.writeString(folder.resolve("sitemap-0.xml.gz"), content);
        Files.writeString(folder.resolve("sitemap.xml.gz"), content);

        write("sitemap.xml", false, 1);

        assertThat(files())
                .containsExactly(
                        "sitemap-0.xml", "sitemap-0.xml.gz", "sitemap.xml", "sitemap.xml.gz");
    }

    @Test
    void knowsSitemapsOfOtherPrograms() throws IOException {
        Files.writeString(
                folder.resolve("sitemap-0.xml"),
                "\uFEFF<?xml version='1.0'?><urlset xmlns:a='b'"
                        + " xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>");
        try (OutputStream out =
                new GZIPOutputStream(Files.newOutputStream(folder.resolve("sitemap-1.xml.gz")))) {
            out.write(Files.readAllBytes(folder.resolve("sitemap-0.xml")));
        }

        write("sitemap.xml", false, 1);

        assertThat(files()).containsExactly("sitemap.xml");
    }

    @Test
    void keepsSitemapsThatAreNumberedOtherwise() throws IOException {
        write("sitemap.xml", false, 1);
        for (String name : List.of("sitemap-2026.xml", "sitemap-00.xml", "sitemap-news.xml")) {
            Files.copy(folder.resolve("sitemap.xml"), folder.resolve(name));
        }

        write("sitemap.xml", false, 1);

        assertThat(files())
                .containsExactly(
                        "sitemap-00.xml", "sitemap-2026.xml", "sitemap-news.xml", "sitemap.xml");
    }

    @Test
    void keepsThePartsOfAnotherIndex() throws IOException {
        write("sitemap-index.xml", false, 4);

        write("sitemap.xml", false, 1);

        assertThat(files())
                .containsExactly(
                        "sitemap-0.xml", "sitemap-1.xml", "sitemap-index.xml", "sitemap.xml");
    }

    @Test
    void keepsFolders() throws IOException {
        Files.createDirectory(folder.resolve("sitemap-0.xml.gz"));

        write("sitemap-index.xml", false, 1);

        assertThat(files())
                .containsExactly("sitemap-0.xml", "sitemap-0.xml.gz", "sitemap-index.xml");
    }

    private void write(String path, boolean gzip, int pages) throws IOException {
        try (StagedFolder staged = new StagedFolder(folder)) {
            writer(staged, path, gzip).write(pages(pages));
            staged.commit();
        }
    }

    private static SitemapWriter writer(StagedFolder staged, String path, boolean gzip) {
        return new SitemapWriter(staged, new SitemapFile(path, ROOT, gzip), new Limits(3, 10_000));
    }

    private static List<SitemapUrl> pages(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                new SitemapUrl(
                                        ROOT.resolve("p" + i),
                                        Optional.empty(),
                                        Map.of(),
                                        List.of()))
                .toList();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
