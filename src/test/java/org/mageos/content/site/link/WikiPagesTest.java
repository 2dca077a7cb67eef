package org.mageos.content.site.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** A29-A34: links of wikis, where the settings switch them on. */
class WikiPagesTest {

    private ContentFolder folder;

    @BeforeEach
    void createWiki(@TempDir Path root) {
        folder =
                new ContentFolder(root)
                        .settings("wikiLinks: true")
                        .file("sub/My-Page.md", "# First Steps")
                        .files("sub/deep/Other_Page.md", "Help: Contents.md", "sub/manual.pdf")
                        .files("Twice.md")
                        .file("sub/Twice.md", "# Here");
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "A29, [[My-Page]], ok",
        "A29, [[My-Page|alias]], ok",
        "A29, [[My-Page#First Steps]], ok",
        "A30, [[|alias]], ok",
        "A30, [[#frag]], ok",
        "A31, [[_TOC_]], ok",
        "A33, [[My Page]], ok",
        "A33, [[my_page]], ok",
        "A33, [[Other Page]], ok",
        "A33, [[sub/My Page]], ok",
        "A33, [[My Page.md]], ok",
        "A33, [[wrong/My Page]], link/broken",
        "A33, [[Nobody]], link/broken",
        "A33, [[Help: Contents]], ok",
        "A33, [[manual.pdf]], ok",
        "A34, [[My Page#first-steps]], ok",
        "A34, [[My Page#Last Steps]], link/broken-anchor",
        "A33, [[Twice#Here]], ok",
    })
    void findsPages(String id, String link, String outcome) {
        folder.file("sub/from.md", "See " + link + " there\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("A32 two links side by side, each with its place and what was meant")
    void reportsEach() {
        folder.file("from.md", "[[My Pgae]] [[Gone]]");
        assertThat(folder.lint())
                .findings()
                .containsExactly("from.md:1:3 link/broken", "from.md:1:15 link/broken");
        assertThat(folder.lint())
                .texts()
                .first()
                .isEqualTo("Broken link 'My Pgae': no page has this name; did you mean 'My-Page'?");
    }

    @Test
    @DisplayName("A29 off unless set")
    void isOffUnlessSet() {
        folder.settings("wikiLinks: false").file("from.md", "[[Nobody]]");
        assertThat(folder.lint()).isClean();
    }
}
