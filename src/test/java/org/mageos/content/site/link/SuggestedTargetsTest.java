package org.mageos.content.site.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** B04: what a broken link was meant to be, and nothing where nothing is near. */
class SuggestedTargetsTest {

    private ContentFolder folder;

    @BeforeEach
    void createFolder(@TempDir Path root) {
        folder = new ContentFolder(root);
    }

    @ParameterizedTest(name = "{0} should be {1}")
    @DisplayName("B04 in the URLs of a site")
    @CsvSource({
        "/news/release-day, /events/release-day",
        "/news/2026-01-31-party, /news/party",
        "/news/party-time, /news/2026-02-01-party-time",
        "/release-day, /events/release-day",
        "/abuot, /about",
        "/about-us, ''",
        "/events/release, /events/release-day",
        "/events/relaese-day, /events/release-day",
        "/fiel.pdf, /file.pdf",
        "/file.PDF?x=1, /file.pdf?x=1",
        "/docs/file.pdf, /file.pdf",
        "/news/7, ''",
        "/xyzzy, ''",
        "/events/xyzzy-plugh, ''",
        "/a, ''",
        "/release-day?x=1#top, /events/release-day?x=1#top",
    })
    void suggestsUrls(String destination, String meant) {
        folder.files("astro.config.mjs", "src/pages/about.md", "src/pages/events/release-day.md")
                .files("src/pages/news/party.md", "src/pages/news/2026-02-01-party-time.md")
                .files("public/file.pdf", "src/pages/other/7.md")
                .file("src/pages/from.md", "[x](" + destination + ")");
        expect(meant);
    }

    @ParameterizedTest(name = "{0} should be {1}")
    @DisplayName("B04 among files; no source in the place of a URL that a site may have")
    @CsvSource({
        "setup.md, guide/setup.md",
        "guide/setup.markdown, guide/setup.md",
        "guide/setup, guide/setup.md",
        "guide/stup.md, guide/setup.md",
        "/setup.md, ''",
        "guide/logo.md, ''",
        "build, ''",
        "Notice.md, ''",
        "notice.md, guide/notice",
        "data, guide/data.json",
        "other/README.md, ''",
        "guides/README.md, ''",
        "zzz/guide/README.md, guide/README.md",
        "zzz/index.md, ''",
        "img/logos.png, img/logo.png",
        "guide/my-page.md, guide/my%20page.md",
        "guide/my%20paeg.md, guide/my%20page.md",
        "entirely-different.md, ''",
        "(https://example.org/a), https://example.org/a",
        "(guide/setup.md), guide/setup.md",
        "(gone.md), ''",
        "https:example.org/a, https://example.org/a",
        "https:/example.org/a, https://example.org/a",
        "team@example.org, mailto:team@example.org",
        "@example.org, ''",
        "10.5281/zenodo.3332807, https://doi.org/10.5281/zenodo.3332807",
        "guide/logo, ''",
        "a.md, ''",
    })
    void suggestsFiles(String destination, String meant) {
        folder.files("guide/setup.md", "guide/README.md", "guide/my page.md", "sub/index.md")
                .files("guide/notice", "guide/build.mk", "guide/data.json")
                .images("img/logo.png")
                .file("from.md", "[x](" + destination + ")");
        expect(meant);
    }

    private void expect(String meant) {
        String remedy =
                folder.lint().result().findings().stream()
                        .flatMap(finding -> finding.remedy().stream())
                        .map(text -> text.replaceAll("^[^']*'|'\\?*$", ""))
                        .findFirst()
                        .orElse("");
        assertThat(folder.lint().result().findings()).hasSize(1);
        assertThat(remedy).isEqualTo(meant);
    }
}
