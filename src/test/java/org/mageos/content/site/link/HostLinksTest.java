package org.mageos.content.site.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.testing.ContentFolder;

/** Full URLs of files of the repository itself. */
class HostLinksTest {

    private static final String CONFIG = "[core]\n\tbare = false\n[remote \"origin\"]\n\turl = ";

    private ContentFolder folder;

    @BeforeEach
    void createRepository(@TempDir Path root) {
        folder =
                new ContentFolder(root)
                        .file(".git/HEAD", "ref: refs/heads/main\n")
                        .file("docs/guide.md", "# Über uns\n")
                        .file("docs/My Page.md", "# Page\n")
                        .file("src/Main.java", "1\n2\n3\n");
        origin("git@github.com:acme/tool.git");
    }

    private void origin(String url) {
        folder.file(".git/config", CONFIG + url + "\n\tfetch = +refs/heads/*\n");
    }

    private String outcome(String url) {
        return folder.file("README.md", "[x](<" + url + ">)\n").lint().outcome();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("B42 a URL of the same repository is looked up on disk, with anchors (B43, C37)")
    @CsvSource({
        "https://github.com/acme/tool/blob/main/docs/guide.md, ok",
        "https://github.com/Acme/Tool/blob/main/docs/guide.md, ok",
        "https://github.com/acme/tool/blob/HEAD/docs/guide.md, ok",
        "https://github.com/acme/tool/blob/main/docs/guide.md#über-uns, ok",
        "https://github.com/acme/tool/blob/main/docs/guide.md#user-content-über-uns, ok",
        "https://github.com/acme/tool/blob/main/docs/guide.md#gone, link/broken-anchor",
        "https://github.com/acme/tool/blob/main/docs/guide.md?plain=1#L1, ok",
        "https://github.com/acme/tool/blob/main/docs/My%20Page.md, ok",
        "https://github.com/acme/tool/blob/main/docs/gone.md, link/broken",
        "https://github.com/acme/tool/blob/main/Docs/guide.md, link/case",
        "https://github.com/acme/tool/tree/main/docs, ok",
        "https://github.com/acme/tool/tree/main/, ok",
        "https://github.com/acme/tool/tree/main/doc, link/broken",
        "https://github.com/acme/tool/blob/main/src/Main.java#L2-L3, ok",
        "https://github.com/acme/tool/blob/main/src/Main.java#L4, link/broken-anchor",
        "https://github.com/acme/tool/raw/main/src/Main.java, ok",
        "https://github.com/acme/tool/raw/main/src/Gone.java, link/broken",
        "https://raw.githubusercontent.com/acme/tool/main/src/Main.java, ok",
        "https://raw.githubusercontent.com/acme/tool/refs/heads/main/src/Main.java, ok",
        "https://raw.githubusercontent.com/acme/tool/main/src/Gone.java, link/broken",
        "//github.com/acme/tool/blob/main/docs/gone.md, link/broken",
    })
    void looksUpOwnFiles(String url, String outcome) {
        assertThat(outcome(url)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @DisplayName("B42 other branches, tags, commits, repositories and hosts are elsewhere")
    @ValueSource(
            strings = {
                "https://github.com/acme/tool/blob/v1.0/docs/gone.md",
                "https://github.com/acme/tool/blob/develop/docs/gone.md",
                "https://github.com/acme/tool/blob/3f2a9c1/docs/gone.md",
                "https://github.com/acme/other/blob/main/docs/gone.md",
                "https://github.com/acme/tool-x/blob/main/docs/gone.md",
                "https://gitlab.com/acme/tool/-/blob/main/docs/gone.md",
                "https://github.com/acme/tool/issues/1",
                "https://github.com/acme/tool/wiki/blob/main/gone",
                "https://github.com/acme/tool",
                "https://github.com/acme/tool/src/main/gone",
            })
    void leavesOthersAlone(String url) {
        assertThat(outcome(url)).isEqualTo("ok");
    }

    @ParameterizedTest(name = "origin {0}: {1} is {2}")
    @DisplayName("B43, B44 each host has its form, a self-hosted one too")
    @CsvSource({
        "https://gitlab.com/a/b/c.git, https://gitlab.com/a/b/c/-/blob/main/docs/guide.md, ok",
        "https://gitlab.com/a/b/c.git, https://gitlab.com/a/b/c/-/blob/main/docs/x.md, link/broken",
        "https://gitlab.com/a/b/c.git, https://gitlab.com/a/b/c/-/raw/main/docs/x.md, link/broken",
        "git@bitbucket.org:a/b.git, https://bitbucket.org/a/b/src/main/docs/guide.md, ok",
        "git@bitbucket.org:a/b.git, https://bitbucket.org/a/b/src/main/docs/x.md, link/broken",
        "git@bitbucket.org:a/b.git, https://bitbucket.org/a/b/src/main/docs/guide.md"
                + "#markdown-header-über-uns, ok",
        "git@bitbucket.org:a/b.git, https://bitbucket.org/a/b/src/main/docs/guide.md"
                + "#markdown-header-uber-uns, undecided",
        "ssh://git@code.acme.example:2222/a/b.git,"
                + "https://code.acme.example/a/b/src/branch/main/docs/guide.md, ok",
        "ssh://git@code.acme.example:2222/a/b.git,"
                + "https://code.acme.example/a/b/src/branch/main/docs/x.md, link/broken",
        "https://code.acme.example/git/a/b,"
                + "https://code.acme.example/git/a/b/src/branch/main/docs/x.md, link/broken",
        "/srv/git/tool.git, https://github.com/acme/tool/blob/main/docs/gone.md, ok",
        "'', https://github.com/acme/tool/blob/main/docs/gone.md, ok",
    })
    void knowsHosts(String origin, String url, String outcome) {
        origin(origin);
        assertThat(outcome(url)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "HEAD {0}, default {1}: {2} is {3}")
    @DisplayName("B42 only what is checked out, or will be, is judged as broken")
    @CsvSource({
        "ref: refs/heads/main, '', main, link/broken",
        "ref: refs/heads/main, '', HEAD, link/broken",
        "ref: refs/heads/main, '', master, undecided",
        "ref: refs/heads/a/b, main, a/b, link/broken",
        "ref: refs/heads/a/b, main, main, undecided",
        "ref: refs/heads/a/b, main, HEAD, undecided",
        "ref: refs/heads/develop, develop, HEAD, link/broken",
        "ref: refs/heads/develop, develop, main, ok",
        "0123456789012345678901234567890123456789, '', main, link/broken",
        "0123456789012345678901234567890123456789, develop, main, ok",
        "0123456789012345678901234567890123456789, develop, develop, link/broken",
    })
    void judgesWhatIsCheckedOut(String head, String usual, String ref, String outcome) {
        folder.file(".git/HEAD", head + "\n");
        if (!usual.isEmpty()) {
            folder.file(".git/refs/remotes/origin/HEAD", "ref: refs/remotes/origin/" + usual);
        }
        assertThat(outcome("https://github.com/acme/tool/blob/" + ref + "/docs/gone.md"))
                .isEqualTo(outcome);
        assertThat(outcome("https://github.com/acme/tool/blob/" + ref + "/docs/guide.md"))
                .isEqualTo("ok");
    }

    @Test
    @DisplayName("A suggestion is a whole URL")
    void suggestsUrls() {
        folder.file("a.md", "[x](https://github.com/acme/tool/blob/main/docs/guid.md#über-uns)\n");
        assertThat(folder.lint())
                .texts()
                .singleElement()
                .asString()
                .contains("'https://github.com/acme/tool/blob/main/docs/guide.md#über-uns'");
    }

    @Test
    @DisplayName("Images and documents of a generated site are judged in the same way")
    void judgesSitesAndImages() {
        folder.files("docs/.vitepress/config.mjs")
                .file("docs/index.md", "![i](https://github.com/acme/tool/raw/main/a.png)\n")
                .file(
                        "docs/a.md",
                        "[a](https://github.com/acme/tool/blob/main/src/Main.java#L9)\n"
                                + "[b](https://github.com/acme/tool/blob/main/docs/guide.md#ber)\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "docs/a.md:1:5 link/broken-anchor", "docs/index.md:1:6 image/missing");
        assertThat(folder.lint())
                .undecided()
                .containsExactly(
                        "docs/a.md:2:5 an anchor that the Git host makes in another way than the"
                                + " site");
    }

    @Test
    @DisplayName("A content root below the repository's is left and entered by URLs")
    void knowsContentRootsBelow(@TempDir Path root) {
        ContentFolder whole = new ContentFolder(root);
        whole.file(".git/HEAD", "ref: refs/heads/main\n")
                .file(".git/config", CONFIG + "https://github.com/acme/tool\n")
                .files("LICENSE", "module/docs/a.md")
                .file(
                        "module/README.md",
                        "[a](https://github.com/acme/tool/blob/main/LICENSE)\n"
                                + "[b](https://github.com/acme/tool/blob/main/module/docs/a.md)\n"
                                + "[c](https://github.com/acme/tool/blob/main/docs/a.md)\n"
                                + "[d](https://github.com/acme/tool/blob/main/module/a.md)\n");
        assertThat(new ContentFolder(root.resolve("module")).lint())
                .findings()
                .containsExactly("README.md:3:5 link/broken", "README.md:4:5 link/broken");
    }
}
