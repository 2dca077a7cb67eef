package org.mageos.content.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.check.RedirectCheck;
import org.mageos.content.testing.ContentFolder;
import org.mageos.content.testing.CpuTime;
import org.mageos.content.testing.Linted;

/** Whatever is wrong: one clear line for it, and the rest is still checked. */
class BadInputTest {

    private ContentFolder folder;

    @BeforeEach
    void createFolder(@TempDir Path root) {
        folder = new ContentFolder(root.resolve("content")).file("z.md", "[x](gone.md)");
    }

    @Test
    @DisplayName("B53 an unreadable file is an error of the run, not a missing page")
    void reportsUnreadableFiles() {
        folder.file("secret.md", "").file("a.md", "[x](secret.md)");
        Path secret = folder.root().resolve("secret.md");
        assertThat(secret.toFile().setReadable(false)).isTrue();
        assumeFalse(Files.isReadable(secret), "root may read everything");
        assertThat(folder.lint())
                .errors()
                .containsExactly("secret.md:1:1: error: The file cannot be read: access is denied");
    }

    @Test
    @DisplayName("B40 a symbolic link to nowhere, or to itself")
    void reportsDanglingSymlinks() {
        folder.symlink("a.md", "nowhere.md").symlink("loop.md", "loop.md");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "a.md:1:1 file/symlink",
                        "loop.md:1:1 file/symlink",
                        "z.md:1:5 link/broken");
    }

    @Test
    @DisplayName("B40 a symbolic link out of the tree is not read")
    void doesNotReadWhatIsOutside(@TempDir Path outside) {
        new ContentFolder(outside).file("out.md", "[x](gone.md)").file("dir/in.md", "[x](gone.md)");
        folder.symlink("out.md", outside.resolve("out.md").toString())
                .symlink("dir.md", outside.resolve("dir").toString())
                .file("a.md", "[x](out.md) [y](dir.md)");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "dir.md:1:1 file/symlink",
                        "out.md:1:1 file/symlink",
                        "z.md:1:5 link/broken");
    }

    @Test
    @DisplayName("B40 folders that link to each other end, however many they are")
    void endsInCirclesOfSymlinks() {
        for (String from : new String[] {"a", "b", "c"}) {
            folder.file(from + "/page.md", "");
            for (String to : new String[] {"a", "b", "c"}) {
                folder.symlink(from + "/one-" + to, "../" + to);
                folder.symlink(from + "/two-" + to, "../" + to);
            }
        }
        Linted linted = CpuTime.within(Duration.ofSeconds(30), () -> folder.lint());
        assertThat(linted).findings().contains("a/one-a:1:1 file/symlink", "z.md:1:5 link/broken");
    }

    @Test
    @DisplayName("B40 many folders that link to each other end soon, and their pages are found")
    void endsInManyFoldersThatLinkToEachOther() {
        int folders = 12;
        for (int from = 0; from < folders; from++) {
            folder.file("f" + from + "/page.md", "");
            for (int to = 0; to < folders; to++) {
                folder.symlink("f" + from + "/to" + to, "../f" + to);
            }
        }
        folder.file("a.md", "[x](f1/to2/page.md) [y](f1/to2/to3/page.md)")
                .file("b.md", "[x](f1/to2/to3/to4/page.md)");
        Linted linted = CpuTime.within(Duration.ofSeconds(30), () -> folder.lint());
        assertThat(linted)
                .findings()
                .filteredOn(finding -> finding.endsWith("link/broken"))
                .containsExactly("z.md:1:5 link/broken");
        assertThat(linted).findings().contains("f3/to4:1:1 file/symlink");
    }

    @Test
    @DisplayName("What is no regular file keeps its name and is never opened")
    void doesNotWaitForNamedPipes() throws Exception {
        assumeTrue(File.separatorChar == '/', "named pipes are files elsewhere only");
        folder.namedPipe("pipe.md")
                .namedPipe("pipe.png")
                .namedPipe("pipe.txt")
                .symlink("to-pipe.md", "pipe.md")
                .settings("rules: { image/format: warning, image/too-large: warning }")
                .file("a.md", "[x](pipe.md) [y](to-pipe.md) [z](pipe.txt#L3) ![p](pipe.png)");
        Linted linted = CpuTime.within(Duration.ofSeconds(30), () -> folder.lint());
        assertThat(linted)
                .findings()
                .containsOnly(
                        "a.md:1:52 image/format",
                        "a.md:1:52 image/too-large",
                        "z.md:1:5 link/broken");
    }

    @Test
    @DisplayName("What lies behind a symbolic link out of the tree is not known")
    void leavesOpenWhatLiesBehindSymlinks(@TempDir Path outside) {
        new ContentFolder(outside).file("dir/in.md", "[x](gone.md)");
        folder.symlink("docs", outside.resolve("dir").toString())
                .symlink("real/docs", outside.resolve("dir").toString())
                .symlink("alias", "real")
                .file("a.md", "[x](docs/in.md) [y](docs/) [z](docs) ![i](docs/i.png)")
                .file("b.md", "[x](alias/docs/in.md#a)");
        String behind = " a path behind a symbolic link that is not followed";
        assertThat(folder.lint())
                .undecided()
                .containsExactly(
                        "a.md:1:5" + behind,
                        "a.md:1:21" + behind,
                        "a.md:1:43" + behind,
                        "b.md:1:5" + behind);
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "docs:1:1 file/symlink",
                        "real/docs:1:1 file/symlink",
                        "z.md:1:5 link/broken");
    }

    @Test
    void saysWhichBytesAreNoText() {
        folder.bytes("mark.md", "\uFEFF[x](gone.md)".getBytes(StandardCharsets.UTF_16BE))
                .bytes("no-mark.md", "[x](gone.md)".getBytes(StandardCharsets.UTF_16BE))
                .latin1("latin.md", "é [x](gone.md)")
                .file("nul.md", "\0\0\1")
                .file("text.md", "a\0b [x](gone.md)");
        assertThat(folder.lint().result().findings())
                .extracting(finding -> finding.location() + " " + finding.message())
                .contains(
                        "latin.md:1:1 The file is not UTF-8 from here on, not checked",
                        "mark.md:1:1 The file is UTF-16, not UTF-8, not checked",
                        "no-mark.md:1:1 The file is UTF-16, not UTF-8, not checked",
                        "nul.md:1:1 The file begins with a NUL byte, so it is no text, not checked",
                        "text.md:1:9 Broken link 'gone.md': there is no such file");
    }

    @Test
    void readsALongPageToItsEnd() {
        folder.file("long.md", "> a\n".repeat(200_000) + "> ## End\n")
                .file("a.md", "[x](long.md#end)");
        assertThat(folder.lint()).findings().containsExactly("z.md:1:5 link/broken");
    }

    @Test
    void doubtsAnchorsOfAPageThatIsNotReadToItsEnd() {
        folder.file("deep.md", "# Top\n\n" + "> ".repeat(2_000) + "## End\n")
                .file("a.md", "[x](deep.md#end)");
        assertThat(folder.lint())
                .findings()
                .containsExactly("deep.md:3:1 file/limit", "z.md:1:5 link/broken");
        assertThat(folder.lint().result().undecided().toString())
                .contains("a page of which a part is too much to be read");
    }

    @Test
    @DisplayName("A backslash in a name is a backslash where it does not separate folders")
    void keepsBackslashesInNames() {
        assumeTrue(File.separatorChar == '/', "here it separates folders");
        folder.file("a\\b.md", "# Title\n\n[x](gone.md)").file("c.md", "[x](a%5Cb.md#title)");
        assertThat(folder.lint())
                .findings()
                .containsExactly("a\\b.md:3:5 link/broken", "z.md:1:5 link/broken");
    }

    @Test
    @DisplayName("B16 a folder named like a document is no document")
    void passesOverFoldersNamedLikeDocuments() {
        folder.file("x.md/y.md", "# Y").file("a.md", "[x](x.md/y.md#y) [y](x.md)");
        assertThat(folder.lint()).findings().containsExactly("z.md:1:5 link/broken");
    }

    @Test
    @DisplayName("A39 a file that is not UTF-8 is not checked, and said so at the first wrong byte")
    void reportsOtherEncodings() {
        folder.latin1("a.md", "Good\ncaf\u00e9 [x](gone.md)");
        assertThat(folder.lint())
                .findings()
                .containsExactly("a.md:2:4 file/encoding", "z.md:1:5 link/broken");
    }

    @Test
    @DisplayName("H16 an empty folder has zero documents, which the goals hold against it")
    void countsNothingInAnEmptyFolder(@TempDir Path empty) {
        Linted linted = new ContentFolder(empty).lint();
        assertThat(linted).isClean();
        assertThat(linted.result().counts().documents()).isZero();
    }

    @Test
    @DisplayName("J03, H16 a pattern that matches nothing is an error with its place")
    void reportsPatternsWithoutFiles() {
        folder.settings(
                """
                redirects: [_redirects]
                collections:
                  posts: { files: psts/*.md }
                """);
        assertThat(folder.lint())
                .errors()
                .hasSize(2)
                .allMatch(error -> error.startsWith("mageos-content.yaml:"));
    }

    @Test
    @DisplayName("J03 '**' matches any depth")
    void matchesAnyDepth() {
        folder.settings("collections: { all: { files: 'docs/**/*.md', references: { by: all } } }")
                .file("docs/a.md", "---\nby: x\n---\n")
                .file("docs/1/2/3/b.md", "---\nby: x\n---\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "docs/1/2/3/b.md:2:5 front-matter/reference",
                        "docs/a.md:2:5 front-matter/reference",
                        "z.md:1:5 link/broken");
    }

    @Test
    @DisplayName("H17 with wrong settings nothing is half-checked")
    void checksNothingWithWrongSettings() {
        folder.settings("site: { url: nowhere }\ntypo: 1\nrules: { link/brokn: off }");
        assertThat(folder.lint())
                .errors()
                .hasSize(3)
                .allMatch(error -> error.matches("mageos-content\\.yaml:\\d+:\\d+: error: .*"));
        assertThat(folder.lint().result().findings()).isEmpty();
        assertThat(folder.lint().result().counts().documents()).isZero();
    }

    @Test
    @DisplayName("A redirect file that is not UTF-8, or begins with a byte order mark")
    void readsOddRedirectFiles() {
        folder.settings("redirects: [_redirects]").latin1("_redirects", "/caf\u00e9 /x");
        assertThat(folder.lint())
                .errors()
                .containsExactly(
                        "_redirects:1:1: error: The redirects cannot be read: the file is not"
                                + " UTF-8");
        folder.file("_redirects", "\uFEFF/a /b/c\n/a /d");
        assertThat(folder.lint().result().findings())
                .anyMatch(finding -> finding.rule().equals(RedirectCheck.SHADOWED));
    }

    @ParameterizedTest
    @DisplayName("F30 destinations that are no URIs are judged, and stop nothing")
    @ValueSource(
            strings = {
                "%",
                "%2",
                "%zz",
                "%E0%A4%A",
                "%00",
                "a%00b.md",
                "%FF%FE",
                "a%2Fb",
                "..%2f..%2f..",
                "....//",
                "/..",
                "/../..",
                "../../../../..",
                ".../x",
                "\\\\server\\share",
                "a\\b.md",
                "http://[::1",
                "http://a b/",
                "https://",
                "http:///x",
                "://x",
                ":",
                "::",
                "#%zz",
                "#%",
                "?",
                "??",
                "?#",
                "##",
                "#a#b",
                "a.md##",
                "a?b?c#d#e",
                "//",
                "///",
                "////x",
                "C:\\x.md",
                "C:/x.md",
                "javascript:void(0)",
                "\uD83D\uDE00",
                "\uFFFF",
                "a|b",
                "^",
                "`",
                "~",
                "*",
                "é\u0301",
                "\u202Ex",
                "[",
                "]",
                "{",
                "}",
                "con",
                "x:y:z",
                "file:",
                "file://",
                "data:",
                "mailto:",
                "tel:",
                "1:2",
                "+:x",
                "a.:b",
                "${x}",
                "<%=x%>",
                "{{x}}",
            })
    void survivesOddDestinations(String destination) {
        folder.file("a.md", "x\n\n[x]: <" + destination + ">\n\n![y](<" + destination + ">)\n");
        assertThat(folder.lint().result().findings())
                .anyMatch(finding -> finding.location().file().equals("z.md"));
        folder.files("astro.config.mjs")
                .file(
                        "src/pages/a.md",
                        "x\n\n[x]: <" + destination + ">\n\n![y](<" + destination + ">)");
        assertThat(folder.lint()).errors().isEmpty();
    }

    @Test
    @DisplayName("Huge links are judged in time")
    void survivesHugeLinks() {
        String[] huge = {
            "a".repeat(200_000),
            "a/".repeat(100_000),
            "../".repeat(60_000),
            "%41".repeat(60_000),
            "/" + "b-".repeat(100_000) + "?" + "c".repeat(100_000) + "#" + "d".repeat(100_000),
        };
        StringBuilder text = new StringBuilder();
        for (String destination : huge) {
            text.append("<a href=\"").append(destination).append("\">x</a>\n\n");
        }
        folder.file("a.md", text.toString())
                .files("astro.config.mjs")
                .file("src/pages/b.md", text.toString());
        Linted linted = CpuTime.within(Duration.ofSeconds(30), () -> folder.lint());
        assertThat(linted.result().findings()).hasSizeGreaterThan(5);
    }

    @Test
    @DisplayName("J08, J09 front matter: none, empty, not closed, with a BOM, a key twice")
    void readsOddFrontMatter() {
        folder.file("none.md", "[x](#here)\n# Here\n---\n")
                .file("empty.md", "---\n---\n# Here\n[x](#here)")
                .file("open.md", "---\ntitle: x\n\n[x](gone.md)")
                .file("bom.md", "\uFEFF---\r\ntitle: a\r\n---\r\n# Here\r\n[x](#here)\r\n---\r\n")
                .file("twice.md", "---\na: 1\nb: 2\na: 3\n---\n[x](gone.md)")
                .file("bad.md", "---\na: [\n---\n[x](gone.md)");
        assertThat(folder.lint().result().findings())
                .filteredOn(finding -> finding.location().file().equals("twice.md"))
                .extracting(finding -> finding.location() + " " + finding.rule().id())
                .containsExactly("twice.md:4:1 front-matter/syntax", "twice.md:6:5 link/broken");
        assertThat(folder.lint().result().findings())
                .extracting(finding -> finding.location().file())
                .contains("bad.md", "open.md", "z.md")
                .doesNotContain("none.md", "empty.md", "bom.md");
    }

    @Test
    @DisplayName("A39 UTF-16 without its mark is no UTF-8 either")
    void reportsUtf16WithoutMark() {
        folder.bytes("a.md", "# Hi [x](gone.md)".getBytes(StandardCharsets.UTF_16LE));
        assertThat(folder.lint())
                .findings()
                .containsExactly("a.md:1:1 file/encoding", "z.md:1:5 link/broken");
    }

    @Test
    @DisplayName("A backslash in a name is a character like any other, but for Windows")
    void readsNamesWithBackslash() {
        assumeFalse(File.separatorChar == '\\');
        folder.file("a\\b.md", "[x](gone.md)");
        assertThat(folder.lint())
                .findings()
                .containsExactly("a\\b.md:1:5 link/broken", "z.md:1:5 link/broken");
        assertThat(folder.lint()).errors().isEmpty();
    }

    @Test
    @DisplayName("A name that Java cannot read is an error of the run, not a crash")
    void reportsUnreadableNames() {
        folder.file("caf\uFFFD.md", "[x](gone.md)");
        assertThat(folder.lint().result().errors().toString())
                .contains("caf\uFFFD.md:1:1: error: The file's name cannot be read");
        assertThat(folder.lint().result().findings())
                .extracting(finding -> finding.location().file())
                .containsExactly("z.md");
    }

    @Test
    @DisplayName("A settings file that is a folder is an error with its name")
    void reportsSettingsThatAreAFolder() {
        folder.file("mageos-content.yaml/a.md", "");
        assertThat(folder.lint())
                .errors()
                .containsExactly(
                        "mageos-content.yaml:1:1: error: The settings cannot be read: it is a"
                                + " folder");
    }

    @Test
    @DisplayName("A long path overflows no regular expression of a route")
    void survivesLongPathsAgainstRoutes() {
        folder.settings("generator: astro\nroutes: ['/{x:(a|b)*}']")
                .file("src/pages/a.md", "[x](/" + "ab".repeat(50_000) + ") [y](/abab)");
        assertThat(folder.lint())
                .findings()
                .containsExactly("src/pages/a.md:1:5 link/broken", "z.md:1:5 link/broken");
    }

    @Test
    @DisplayName("Thousands of redirects are judged in time, and a monstrous one is none")
    void survivesManyRedirects() {
        StringBuilder rules = new StringBuilder("/" + ":a/".repeat(5_000) + " /x\n");
        for (int i = 0; i < 20_000; i++) {
            rules.append("/r" + i + " /r" + (i + 1) % 20_000 + "\n");
            rules.append("/s" + i + "/* /s" + (i + 1) + "/:splat\n");
        }
        folder.settings("generator: astro\nredirects: _redirects\nrules: {redirect/chain: off}")
                .file("_redirects", rules.toString())
                .files("src/pages/a.md");
        Linted linted = CpuTime.within(Duration.ofSeconds(60), () -> folder.lint());
        assertThat(linted.result().findings())
                .filteredOn(finding -> finding.rule().equals(RedirectCheck.LOOP))
                .hasSize(20_000);
        assertThat(linted.result().findings())
                .anyMatch(finding -> finding.toString().startsWith("_redirects:1:1: error: No"));
    }
}
