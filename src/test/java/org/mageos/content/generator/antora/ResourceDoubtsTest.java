package org.mageos.content.generator.antora;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** Pages that are not where references look for them, and may be there in the built site. */
class ResourceDoubtsTest {

    private static final String PAGES = "docs/modules/ROOT/pages/";

    private ContentFolder folder;

    @BeforeEach
    void start(@TempDir Path root) {
        folder =
                new ContentFolder(root)
                        .file("docs/antora.yml", "name: c\nversion: '1.0'\n")
                        .file(PAGES + "index.adoc", "= Index\n");
    }

    private String outcome(String text) {
        return folder.file(PAGES + "from.adoc", "= From\n\n" + text + "\n").lint().outcome();
    }

    @ParameterizedTest(name = "{0} with a file {1} is {2}")
    @DisplayName("A page may be copied from where its source lies")
    @CsvSource({
        "boot.adoc, core/src/main/docs/boot.adoc, undecided",
        "a/boot.adoc, chapters/a/boot.adoc, undecided",
        "a/boot.adoc, chapters/boot.adoc, link/broken",
        "boot.adoc, docs/modules/ROOT/partials/boot.adoc, link/broken",
        "m:index.adoc, chapters/index.adoc, undecided",
        "sub/index.adoc, chapters/sub/index.adoc, link/broken",
    })
    void mayBeCopied(String page, String file, String outcome) {
        folder.file(file, "= Boot\n");

        assertThat(outcome("xref:" + page + "[]")).isEqualTo(outcome);
    }

    @Test
    @DisplayName("Many pages that are missing may have moved to another component of the site")
    void mayHaveMoved() {
        String few = "xref:a.adoc[] xref:b.adoc[] xref:c.adoc[] xref:d.adoc[]";
        String many = few + " xref:e.adoc[]";
        String out = " xref:other::index.adoc[]";

        assertThat(outcome(many)).startsWith("link/broken");
        assertThat(outcome(few + out)).startsWith("link/broken");
        assertThat(outcome(many + out)).isEqualTo("undecided");
        folder.file(
                "antora-playbook.yml", "content:\n  sources:\n  - url: ./\n    branches: HEAD\n");
        assertThat(outcome(many + out)).startsWith("link/broken");
    }
}
