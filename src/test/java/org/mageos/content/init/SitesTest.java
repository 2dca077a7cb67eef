package org.mageos.content.init;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.testing.ContentFolder;

/** Which sites a folder holds. */
class SitesTest {

    @TempDir private Path root;

    @Test
    @DisplayName("IN10: two sites are told apart, and examples are none")
    void tellsSitesApart() {
        ContentFolder content =
                new ContentFolder(root)
                        .file("docs/mkdocs.yml", "site_name: A")
                        .file("docs/docs/index.md", "# A")
                        .file("website/docusaurus.config.js", "module.exports = {};")
                        .file("examples/one/mkdocs.yml", "site_name: B");

        assertThat(content.content().sites()).containsExactly("docs", "website");
    }

    @Test
    @DisplayName("IN10: a site holds what lies in it")
    void aSiteAtTheRootIsOne() {
        ContentFolder content =
                new ContentFolder(root)
                        .file("mkdocs.yml", "site_name: A")
                        .file("docs/index.md", "# A")
                        .file("website/docusaurus.config.js", "module.exports = {};");

        assertThat(content.content().sites()).containsExactly("");
    }
}
