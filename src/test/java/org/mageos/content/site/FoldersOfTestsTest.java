package org.mageos.content.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** Documents that test programs, beside a site and without one. */
class FoldersOfTestsTest {

    @TempDir private Path root;

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("Beside a site, documents that test programs are not read")
    @CsvSource({
        "tests/a.md, ok",
        "lib/testdata/deep/a.md, ok",
        "js/__tests__/a.md, ok",
        "fixtures/a.md, ok",
        "test/a.md, ok",
        "testing/a.md, link/broken",
        "tests.md, link/broken",
        "docs/tests/a.md, link/broken",
    })
    void areNotReadBesideASite(String file, String outcome) {
        ContentFolder folder =
                new ContentFolder(root)
                        .file("mkdocs.yml", "site_name: Site\n")
                        .files("docs/index.md")
                        .file(file, "[x](none.md)\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("Links to them are ok, for they are files; their anchors are not known")
    void areFilesAllTheSame() {
        ContentFolder folder =
                new ContentFolder(root)
                        .file("mkdocs.yml", "site_name: Site\n")
                        .files("docs/index.md")
                        .file("tests/README.md", "## How to\n\n[x](none.md)\n")
                        .file("README.md", "[a](tests/README.md) [b](tests/README.md#how-to)\n");
        assertThat(folder.lint()).findings().isEmpty();
    }

    @Test
    @DisplayName("Without a site all documents are read")
    void areReadWithoutASite() {
        ContentFolder folder = new ContentFolder(root).file("tests/a.md", "[x](none.md)\n");
        assertThat(folder.lint().outcome()).isEqualTo("link/broken");
    }
}
