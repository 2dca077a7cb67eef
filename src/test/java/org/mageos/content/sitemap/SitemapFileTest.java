package org.mageos.content.sitemap;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitemapFileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sitemap",
                "sitemap.txt",
                "sitemap.xml.gz",
                "/sitemap.xml",
                "a//sitemap.xml",
                "./sitemap.xml",
                "../sitemap.xml",
                "a/../sitemap.xml",
                "a\\sitemap.xml",
                "a\nb.xml",
            })
    void refusesPathsThatAreNoFileBelowTheFolder(String path) {
        URI root = URI.create("https://example.org/");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SitemapFile(path, root, false))
                .withMessageContaining("path");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "example.org/",
                "https://example.org",
                "https://example.org/docs",
                "https://example.org/?a=/",
                "https://example.org/#a/",
                "https://Example.org/",
                "https://example.org:443/",
                "https://ex\u00e4mple.org/",
                "ftp://example.org/",
            })
    void refusesRootsThatAreNoFolderOfTheWeb(URI root) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SitemapFile("sitemap.xml", root, false))
                .withMessageContaining("root");
    }
}
