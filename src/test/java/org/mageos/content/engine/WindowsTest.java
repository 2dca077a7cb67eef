package org.mageos.content.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.testing.ContentFolder;

/** On Windows: paths with drives and backslashes, names it reserves, CRLF, letter case. */
class WindowsTest {

    private FileSystem windows;
    private ContentFolder folder;

    @BeforeEach
    void start() throws IOException {
        windows =
                Jimfs.newFileSystem(
                        Configuration.windows().toBuilder().setAttributeViews("basic").build());
        folder =
                new ContentFolder(
                        Files.createDirectories(windows.getPath("C:\\repository\\content")));
    }

    @AfterEach
    void end() throws IOException {
        windows.close();
    }

    private void file(String name, String text) {
        folder.file(name, text.replace("\n", "\r\n"));
    }

    @Test
    void namesFilesWithSlashesAndPlacesByLines() {
        file("a/b/x.md", "---\ntitle: x\n---\n\n[y](../../y.md#top) [gone](gone.md)\n");
        file("y.md", "# Top\n[x](a/b/x.md) [folder](a/)\n");

        assertThat(folder.lint()).findings().containsExactly("a/b/x.md:5:28 link/broken");
        assertThat(folder.lint().result().counts().ok()).isEqualTo(3);
    }

    @Test
    void knowsTheCaseOfNamesThoughTheFileSystemDoesNot() {
        file("a/page.md", "![i](I.png)\n");
        folder.images("a/i.png");
        file("y.md", "[x](A/Page.md)\n");

        assertThat(folder.lint())
                .texts()
                .containsExactly(
                        "Missing image 'I.png': a file's name differs by letter case only; write"
                                + " 'i.png'",
                        "The link 'A/Page.md' differs from the real path by letter case only; write"
                                + " 'a/page.md'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con.md",
                "nul",
                "aux/x.md",
                "a\\b.md",
                "C:/repository/content/y.md",
                "C:y.md",
                "a:b.md",
                "a*.md",
                "a%3Fb.md",
                "%3Ca%3E.md",
                "a%00.md",
                "y.md.",
                "a%20",
            })
    void whatIsNoNameThereIsBroken(String link) {
        file(".gitignore", "*.tmp\nbuild/\n");
        file("a/b.md", "");
        file("y.md", "[x](" + link + ")\n");

        assertThat(folder.lint()).findings().containsExactly("y.md:1:5 link/broken");
    }

    @Test
    void readsSettingsAndRedirects() {
        file(
                "mageos-content.yaml",
                """
                site: { url: https://example.org }
                collections:
                  posts: { files: 'posts/*.md', permalink: '/{slug}' }
                redirects: _redirects
                """);
        file("posts/a.md", "---\ntitle: x\n---\n[b](/b) [c](/c)\n");
        file("posts/b.md", "---\nx: y\n---\n");
        file("_redirects", "/c /b\n/d /nowhere\n");

        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "_redirects:2:4 redirect/broken", "posts/a.md:4:13 link/redirected");
    }

    @Test
    void findsTheRepositoryAround() {
        file("../.git/HEAD", "ref: refs/heads/main\n");
        file("../.git/config", "[remote \"origin\"]\n\turl = https://github.com/o/r.git\n");
        file("../.gitignore", "made/\n");
        file("../top.md", "");
        file(
                "a.md",
                "[top](../top.md) [blob](https://github.com/o/r/blob/main/content/a.md)\n"
                        + "[gone](https://github.com/o/r/blob/main/content/b.md) [made](made/x.md)\n");

        assertThat(folder.lint()).findings().containsExactly("a.md:2:8 link/broken");
        assertThat(folder.lint().result().undecided()).hasSize(1);
    }

    @Test
    void readsASiteOfMkDocs() {
        file("mkdocs.yml", "site_name: x\nnav:\n  - a: sub/a.md\n  - b: gone.md\n");
        file("docs/sub/a.md", "[index](../index.md) [c](c.md)\n");
        file("docs/index.md", "# I\n");

        assertThat(folder.lint())
                .findings()
                .containsExactly("docs/sub/a.md:1:26 link/broken", "mkdocs.yml:4:8 link/broken");
    }

    @Test
    void readsASiteOfJekyll() {
        file("_config.yml", "title: x\n");
        file(
                "_posts/2026-01-02-x.md",
                "---\ntitle: x\n---\n[a](/2026/01/02/x.html) [b]({% link docs/a.md %}) [c](/c)\n");
        file("docs/a.md", "---\n---\n[x]({% post_url 2026-01-02-x %})\n");

        assertThat(folder.lint())
                .findings()
                .containsExactly("_posts/2026-01-02-x.md:4:55 link/broken");
    }

    @Test
    void readsASiteOfHugo() {
        file("hugo.toml", "baseURL = 'https://example.org'\n");
        file("content/blog/a/index.md", "---\ntitle: a\n---\n[b]({{< ref \"b.md\" >}}) [c](/c/)\n");
        file("content/blog/b.md", "---\ntitle: b\n---\n");

        assertThat(folder.lint())
                .findings()
                .containsExactly("content/blog/a/index.md:4:29 link/broken");
    }
}
