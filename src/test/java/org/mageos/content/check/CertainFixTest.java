package org.mageos.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Fix;
import org.mageos.content.testing.ContentFolder;

/** Which repairs are certain; the names in brackets are cases of {@code cases.md}. */
class CertainFixTest {

    private ContentFolder folder;

    @BeforeEach
    void createSite(@TempDir Path root) {
        folder =
                new ContentFolder(root)
                        .files("astro.config.mjs", "src/pages/index.astro")
                        .file("src/pages/guide.md", "# Setup")
                        .file("src/pages/Caf\u00e9.md", "# Setup")
                        .files("public/Plan.png")
                        .file(
                                "public/_redirects",
                                """
                                /old /guide 301
                                /soon /guide 302
                                /lost /guide#gone 301
                                """)
                        .settings(
                                """
                                site: { url: https://example.org, trailingSlash: never }
                                rules: { link/own-domain: warning }
                                """);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @DisplayName("Only what differs is written anew, query and fragment stay (FX15)")
    @CsvSource({
        "[a](/Guide), [a](/guide)",
        "[a](/Guide?x#setup 'T'), [a](/guide?x#setup 'T')",
        "[a](</Guide>), [a](</guide>)",
        "<a href='/Guide'>a</a>, <a href='/guide'>a</a>",
        "[a](/guide/), [a](/guide)",
        "[a](/guide/#setup), [a](/guide#setup)",
        "[a](/old), [a](/guide)",
        "[a](/old#setup), [a](/guide#setup)",
        "[a](https://example.org/guide), [a](/guide)",
        "![a](/plan.png), ![a](/Plan.png)",
        "![a](/PLAN.png), ![a](/Plan.png)",
        "[a](/Cafe%CC%81), [a](/Caf%C3%A9)",
        "[a](/Cafe\u0301), [a](/Caf\u00e9)",
    })
    void repairs(String written, String right) {
        assertThat(repaired(written)).isEqualTo(right);
    }

    @ParameterizedTest(name = "{0} stays")
    @DisplayName(
            "What is not certain, or would need an escape, is left to people (FX9, FX11, FX15)")
    @CsvSource({
        "[a](/soon)",
        "[a](/old#gone)",
        "[a](/giude)",
        "[a](/g&#117;ide/)",
        "<https://example.org/guide>",
        "[a](/lost)",
    })
    void leaves(String written) {
        assertThat(repaired(written)).isEqualTo(written);
    }

    @Test
    @DisplayName("A definition is repaired once, however often it is used (FX10)")
    void repairsADefinitionOnce() {
        assertThat(repaired("[a][x] [b][x] ![c][x]\n\n[x]: /Guide"))
                .isEqualTo("[a][x] [b][x] ![c][x]\n\n[x]: /guide");
    }

    @Test
    @DisplayName("Between files the extension of the document that lies there is certain")
    void repairsExtensions(@TempDir Path plain) {
        folder = new ContentFolder(plain).files("docs/setup.md");

        assertThat(repaired("[a](docs/setup) [b](docs/setup.html#x)"))
                .isEqualTo("[a](docs/setup.md) [b](docs/setup.html#x)");
    }

    @Test
    @DisplayName("What was probably meant keeps the slash that the writer uses")
    void keepsTheSlash() {
        folder.settings("site: { url: https://example.org }")
                .file("src/pages/p.md", "[a](/giude/#setup) [b](/giude)");

        assertThat(folder.lint())
                .texts()
                .contains(
                        "Broken link '/giude/#setup': no page has this URL; did you mean"
                                + " '/guide/#setup'?",
                        "Broken link '/giude': no page has this URL; did you mean '/guide'?");
    }

    private String repaired(String text) {
        String file = folder.root().resolve("src").toFile().exists() ? "src/pages/p.md" : "p.md";
        folder.file(file, text);
        StringBuilder repaired = new StringBuilder(text);
        List<Fix.Edit> edits =
                folder.lint().result().findings().stream()
                        .filter(finding -> finding.location().file().equals(file))
                        .map(Finding::fix)
                        .flatMap(fix -> fix.stream().flatMap(certain -> certain.edits().stream()))
                        .distinct()
                        .sorted((one, other) -> other.at().compareTo(one.at()))
                        .toList();
        for (Fix.Edit edit : edits) {
            int line = 0;
            for (int i = 1; i < edit.at().line(); i++) {
                line = repaired.indexOf("\n", line) + 1;
            }
            int start = line + edit.at().column() - 1;
            int end = start + edit.old().length();
            assertThat(repaired.substring(start, end)).isEqualTo(edit.old());
            repaired.replace(start, end, edit.text());
        }
        return repaired.toString();
    }
}
