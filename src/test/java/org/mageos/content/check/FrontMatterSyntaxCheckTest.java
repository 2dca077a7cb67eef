package org.mageos.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** Front matter that cannot be read, by who reads it. */
class FrontMatterSyntaxCheckTest {

    @TempDir Path root;

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @DisplayName("Only what a known site or the Git host reads can be an error")
    @CsvSource({
        "README.md, none.txt, info",
        "docs/sample.md, docfx.json, info",
        "docs/page.md, mkdocs.yml, error",
        "README.md, mkdocs.yml, info",
        ".github/ISSUE_TEMPLATE/bug.md, none.txt, error",
        ".github/CONTRIBUTING.md, none.txt, info",
    })
    void isAnErrorWhereSomethingReadsIt(String file, String sign, String severity) {
        ContentFolder folder =
                new ContentFolder(root)
                        .file(sign, "site_name: x\n")
                        .file(file, "---\ntitle: a: b\n---\n");
        assertThat(folder.lint().result().findings())
                .filteredOn(finding -> finding.rule().equals(FrontMatterSyntaxCheck.RULE))
                .extracting(finding -> finding.severity().word())
                .containsExactly(severity);
    }
}
