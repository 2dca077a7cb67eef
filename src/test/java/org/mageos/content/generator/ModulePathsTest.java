package org.mageos.content.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.testing.ContentFolder;

/** Prefixes of paths that {@code tsconfig.json} has for folders. */
class ModulePathsTest {

    private static final String PATHS =
            """
            {
              // For bundlers.
              "extends": "astro/tsconfigs/strict",
              "compilerOptions": {
                "baseUrl": ".", /* this folder */
                "paths": { "~/*": ["src/*"], "@pics/*": ["./src/assets/*"], "@one": ["src/a.ts"],
                  "@two/*": ["src/*", "lib/*"], "*": ["src/*"], },
              },
            }
            """;

    private ContentFolder folder;

    @BeforeEach
    void createSite(@TempDir Path root) {
        folder = new ContentFolder(root).files("astro.config.mjs").images("src/assets/a.png");
    }

    private void page(String... images) {
        StringBuilder text = new StringBuilder();
        for (String image : images) {
            text.append("![x](").append(image).append(")\n");
        }
        folder.file("src/pages/a.md", text.toString());
    }

    @Test
    void resolvesImages() {
        page("~/assets/a.png", "@pics/a.png", "~/assets/gone.png", "@two/a.png");
        folder.file("tsconfig.json", PATHS);
        assertThat(folder.lint()).findings().containsExactly("src/pages/a.md:3:6 image/missing");
        assertThat(folder.lint()).undecided().hasSize(1);
    }

    @Test
    void followsTheExtendedFile() {
        page("~/assets/a.png", "@pics/a.png");
        folder.file("tsconfig.json", "{ \"extends\": [\"./other\", \"./config/base\"] }")
                .file(
                        "config/base.json",
                        "{ \"compilerOptions\": { \"paths\": {\"~/*\": [\"../src/*\"],"
                                + " \"@pics/*\": [\"../src/assets/*\"] } } }");
        assertThat(folder.lint()).isClean();
    }

    @Test
    void readsJsconfig() {
        page("~/assets/a.png", "@pics/a.png");
        folder.file("jsconfig.json", PATHS);
        assertThat(folder.lint()).isClean();
    }

    @Test
    void prefersTheSettings() {
        page("~/a.png");
        folder.file("tsconfig.json", PATHS).settings("aliases: { '~': src/assets }");
        assertThat(folder.lint()).isClean();
    }

    @Test
    void livesWithAnything() {
        page("@pics/a.png");
        folder.file("tsconfig.json", "{ \"compilerOptions\": { \"paths\": [1");
        assertThat(folder.lint()).findings().isEmpty();
        assertThat(folder.lint()).undecided().hasSize(1);
    }
}
