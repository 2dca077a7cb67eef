package org.mageos.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.engine.Since;
import org.mageos.content.finding.Finding;
import org.mageos.content.testing.ContentFolder;
import org.mageos.content.testing.GitRepository;
import org.mageos.content.testing.Repairs;

/** When it is certain where a page is today; the names in brackets are cases. */
class MovedPagesTest {

    @TempDir private Path root;
    private ContentFolder folder;
    private GitRepository git;

    @BeforeEach
    void create() throws InterruptedException {
        folder = new ContentFolder(root);
        git = GitRepository.in(root);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @DisplayName("The only page of a telling name is meant, in the writer's form (FX15)")
    @CsvSource({
        "[a](docs/audit-log.md), [a](guide/audit-log.md)",
        "[a](./docs/audit-log.md#setup 'T'), [a](./guide/audit-log.md#setup 'T')",
        "[a](/docs/audit-log.md?plain=1), [a](/guide/audit-log.md?plain=1)",
        "<a href=\"docs/audit-log.md\">a</a>, <a href=\"guide/audit-log.md\">a</a>",
        "[a](docs/audit-log.md#gone), [a](docs/audit-log.md#gone)",
        "[a](docs/overview.md), [a](docs/overview.md)",
        "[a](v2/audit-log.md), [a](v2/audit-log.md)",
        "[a](fr/audit-log.md), [a](fr/audit-log.md)",
        "[a](../other/audit-log.md), [a](../other/audit-log.md)",
        "[a](docs/many-homes.md), [a](docs/many-homes.md)",
        "[a](/docs/audit-log/), [a](/docs/audit-log/)",
    })
    void repairsByName(String written, String right) {
        folder.file("guide/audit-log.md", "# Setup")
                .files("guide/overview.md", "a/many-homes.md", "b/many-homes.md")
                .file("README.md", written);

        assertThat(Repairs.in(folder, "README.md")).isEqualTo(right);
    }

    @Test
    @DisplayName("A draft or a file that is left out may be meant as well (FX2)")
    void leavesWhatADraftMayBe() {
        folder.settings("exclude: [old/**]")
                .files("guide/audit-log.md", "old/audit-log.md", "hugo.toml")
                .file("README.md", "[a](docs/audit-log.md)");

        assertThat(Repairs.in(folder, "README.md")).isEqualTo("[a](docs/audit-log.md)");
    }

    @Test
    @DisplayName("A relative link of a text that several pages take in is left alone (FX3)")
    void leavesSnippets() {
        folder.files("guide/audit-log.md").file("snippets/x.md", "[a](docs/audit-log.md)");

        assertThat(Repairs.in(folder, "snippets/x.md")).isEqualTo("[a](docs/audit-log.md)");
    }

    @Test
    @DisplayName("What is equal and was moved crosswise is not certain, whatever git shows (FX1)")
    void leavesEqualStubs() throws IOException, InterruptedException {
        folder.file("a/_index.md", "---\ntitle: x\n---\n")
                .file("b/_index.md", "---\ntitle: x\n---\n")
                .file("README.md", "[a](a/_index.md) [b](b/_index.md)");
        commit();
        git.run("mv", "a", "d");
        git.run("mv", "b", "c");
        commit();

        assertThat(Repairs.in(folder, "README.md")).isEqualTo("[a](a/_index.md) [b](b/_index.md)");
    }

    @Test
    @DisplayName("Content that is there once tells where a page is, over several commits (FX1)")
    void followsContent() throws IOException, InterruptedException {
        folder.file("docs/setup.md", "# Setup\n").file("README.md", "[a](docs/setup.md#setup)");
        commit();
        git.run("mv", "docs/setup.md", "docs/install.md");
        commit();
        folder.files("guide/x.md");
        git.run("mv", "docs/install.md", "guide/installing.md");

        assertThat(Repairs.in(folder, "README.md")).isEqualTo("[a](guide/installing.md#setup)");
    }

    @Test
    @DisplayName("A page that was there beside the one that is gone is another one (FX1)")
    void leavesNamesakes() throws IOException, InterruptedException {
        folder.file("a/audit-log.md", "# A\n")
                .file("b/audit-log.md", "# B\n")
                .file("README.md", "[a](a/audit-log.md)");
        commit();
        git.run("rm", "-q", "a/audit-log.md");
        commit();

        assertThat(Repairs.in(folder, "README.md")).isEqualTo("[a](a/audit-log.md)");
    }

    @Test
    @DisplayName("A page that was moved and rewritten at once has its name, even a common one")
    void followsNames() throws IOException, InterruptedException {
        folder.file("docs/setup.md", "# Setup\n").file("README.md", "[a](docs/setup.md)");
        commit();
        git.run("rm", "-q", "docs/setup.md");
        folder.file("guide/setup.md", "# All is new\n");
        commit();

        assertThat(Repairs.in(folder, "README.md")).isEqualTo("[a](guide/setup.md)");
    }

    @Test
    @DisplayName("The relative links of a page that was moved lead to what lay beside it")
    void repairsWhatWasMoved() throws IOException, InterruptedException {
        folder.file("docs/a.md", "# A\n\n[b](b.md) [c](c.md#c) [gone](d.md)\n")
                .files("docs/b.md", "x/b.md", "x/d.md")
                .file("docs/c.md", "# C\n");
        commit();
        git.run("mv", "docs/a.md", "docs/c.md", "x");
        commit();

        assertThat(Repairs.in(folder, "x/a.md")).contains("[b](b.md) [c](c.md#c) [gone](d.md)");
        folder.file("y/z/a.md", Repairs.text(folder, "x/a.md"));
        git.run("rm", "-q", "x/a.md");
        commit();
        assertThat(Repairs.in(folder, "y/z/a.md"))
                .contains("[b](../../x/b.md) [c](../../x/c.md#c) [gone](../../x/d.md)");
    }

    @Test
    @DisplayName("With since only what a branch has caused is repaired (FX18)")
    void repairsWhatIsNew() throws IOException, InterruptedException {
        folder.files("guide/audit-log.md").file("README.md", "[a](docs/audit-log.md)\n");
        commit();
        folder.file("README.md", "[a](docs/audit-log.md)\n\n[b](old/audit-log.md)\n");

        assertThat(Since.of("HEAD").lint(folder.content(), Set.of()).findings())
                .filteredOn(finding -> finding.fix().isPresent())
                .extracting(Finding::subject)
                .containsExactly("old/audit-log.md");
    }

    @Test
    @DisplayName("A redirect follows the page whose slug got a date, in its own line ends (FX8)")
    void repairsRedirects() {
        folder.files("astro.config.mjs", "src/pages/news/2024-01-31-first-release.md")
                .file(
                        "public/_redirects",
                        "# old\r\n/r1 /releases/first-release 301\r\n/r2 /r1\r\n"
                                + "/r3 /releases/first-release?a=b");

        Repairs.in(folder);

        assertThat(Repairs.in(folder, "public/_redirects"))
                .isEqualTo(
                        "# old\r\n/r1 /news/2024-01-31-first-release 301\r\n"
                                + "/r2 /news/2024-01-31-first-release\r\n"
                                + "/r3 /news/2024-01-31-first-release?a=b");
    }

    @Test
    @DisplayName("An absolute URL of the site stays one (FX15)")
    void keepsTheHost() {
        folder.settings("site: { url: https://example.org }")
                .files("astro.config.mjs", "src/pages/news/first-release.md")
                .file("src/pages/a.md", "[a](https://example.org/blog/first-release/)");

        assertThat(Repairs.in(folder, "src/pages/a.md"))
                .isEqualTo("[a](https://example.org/news/first-release/)");
    }

    private void commit() throws IOException, InterruptedException {
        git.tries("init", "-q");
        git.run("add", "-A");
        git.run("commit", "-q", "-m", "x");
    }
}
