package org.mageos.content.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.testing.ContentFolder;

/** Repositories that hold more than one site. */
class OtherSitesTest {

    private ContentFolder folder;

    @BeforeEach
    void createFolder(@TempDir Path root) {
        folder = new ContentFolder(root);
    }

    @Test
    @DisplayName("What a link means in a second site is not known")
    void doubtsLinksOfASecondSite() {
        folder.file("mkdocs.yml", "site_name: Site\n")
                .file("docs/index.md", "[x](none.md)\n")
                .file("website/docusaurus.config.js", "export default {}\n")
                .file("website/docs/a.md", "[b](./b.md) ![p](/p.png) [x](/docs/b) [y](#none)\n")
                .files("website/docs/b.md");
        assertThat(folder.lint()).findings().containsExactly("docs/index.md:1:5 link/broken");
        assertThat(folder.lint())
                .undecided()
                .hasSize(3)
                .allMatch(line -> line.contains("'website' as the content root"));
    }

    @Test
    @DisplayName("An example that is a site is no part of a plain repository")
    void doubtsLinksOfAnExample() {
        folder.file("README.md", "[x](/docs/a)\n")
                .file("examples/deep/site/docs/.vitepress/config.mts", "export default {}\n")
                .file("examples/deep/site/docs/a.md", "[b](/b) [x](/x)\n")
                .files("examples/deep/site/docs/b.md");
        assertThat(folder.lint()).findings().containsExactly("README.md:1:5 link/broken");
        assertThat(folder.lint()).undecided().hasSize(2);
    }

    @Test
    @DisplayName("Settings of another site that cannot be read are no error")
    void doesNotMindSettingsOfOthers() {
        folder.files("README.md").file("examples/site/_config.yml", "a: [\n");
        assertThat(folder.lint()).isClean();
        assertThat(folder.lint()).errors().isEmpty();
    }

    @Test
    @DisplayName("Beside the site's own content its folder holds plain documents")
    void judgesTheReadmeOfASite() {
        folder.file("website/docusaurus.config.js", "export default {}\n")
                .file("website/README.md", "[x](none.md)\n")
                .files("website/docs/b.md");
        assertThat(folder.lint()).findings().containsExactly("website/README.md:1:5 link/broken");
    }

    @Test
    @DisplayName("Settings that name plain mean all documents")
    void heedsTheSettings() {
        folder.settings("generator: plain\n")
                .file("website/docusaurus.config.js", "export default {}\n")
                .file("website/docs/a.md", "[x](/docs/b)\n");
        assertThat(folder.lint()).findings().containsExactly("website/docs/a.md:1:5 link/broken");
    }
}
