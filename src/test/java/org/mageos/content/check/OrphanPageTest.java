package org.mageos.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.testing.ContentFolder;

class OrphanPageTest {

    private ContentFolder folder;

    @BeforeEach
    void createFolder(@TempDir Path root) {
        folder = new ContentFolder(root).settings("rules: { page/orphan: warning }");
    }

    @Test
    void findsPagesThatNothingLinksTo() {
        folder.file("README.md", "[x](linked.md)")
                .file("linked.md", "[x](linked.md)")
                .file("alone.md", "[x](alone.md) [y](docs/)")
                .files("docs/README.md", "docs/index.md");
        assertThat(folder.lint()).findings().containsExactly("alone.md:1:1 page/orphan");
    }

    @Test
    void aRedirectLeadsToAPage() {
        folder.settings(
                        """
                        rules: { page/orphan: warning, link/redirected: off }
                        redirects: [public/_redirects]
                        """)
                .files("astro.config.mjs", "src/pages/reached.md", "src/pages/alone.md")
                .files("src/pages/_part.md", "src/data/entry.md")
                .file("public/_redirects", "/old /reached\n")
                .file("src/pages/index.md", "[x](/old)");
        assertThat(folder.lint()).findings().containsExactly("src/pages/alone.md:1:1 page/orphan");
    }
}
