package org.mageos.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.testing.ContentFolder;

/** What the settings say of a site with a generator of its own. */
class OwnGeneratorTest {

    private ContentFolder folder;

    @BeforeEach
    void createFolder(@TempDir Path root) {
        folder = new ContentFolder(root);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @DisplayName("Routes with segments that may be missing, or be many")
    @CsvSource({
        "/docs/{rest*}, /docs, ok",
        "/docs/{rest*}, /docs/, ok",
        "/docs/{rest*}, /docs/a, ok",
        "/docs/{rest*}, /docs/a/b/c, ok",
        "/docs/{rest*}, /docsa, link/broken",
        "/{lang?}/about, /about, ok",
        "/{lang?}/about, /de/about, ok",
        "/{lang?}/about, /de/x/about, link/broken",
        "/{lang?}, /, ok",
        "/{lang?}, /de/, ok",
        "/{lang?}, /de/x, link/broken",
        "/{lang?}/api/{rest*}, /api, ok",
        "/{lang?}/api/{rest*}, /de/api/v1.2/x, ok",
        "/{lang?}/{kind:a|b}/, /a, ok",
        "/{lang?}/{kind:a|b}/, /de/b/, ok",
        "/{lang?}/{kind:a|b}/, /c, link/broken",
        "/{x:(a+)+b}, /aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac, link/broken",
    })
    void knowsRoutes(String route, String link, String outcome) {
        folder.settings(
                        """
                        generator: plain
                        collections: { pages: { files: "pages/*.md", permalink: "/p/{path}" } }
                        routes: ["%s"]
                        """
                                .formatted(route))
                .file("pages/from.md", "[x](" + link + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("A public folder serves all documents, those without a page of their own too")
    void servesPublicFilesToAllDocuments() {
        folder.settings("generator: plain\npublic: site/public\n")
                .images("site/public/img/a.png")
                .files("site/public/b.pdf")
                .file(
                        "site/pages/a.md",
                        "![a](/img/a.png) ![b](/site/public/img/a.png) [c](/b.pdf) [d](/c.pdf)");
        assertThat(folder.lint()).findings().containsExactly("site/pages/a.md:1:63 link/broken");
    }

    @Test
    @DisplayName("A file that two collections match is served at the URL of each")
    void servesAFileAtTheUrlOfEachCollection() {
        folder.settings(
                        """
                        generator: plain
                        collections:
                          plain: { files: "pages/en/*.md", permalink: "/{path}" }
                          prefixed: { files: "pages/**/*.md", permalink: "/{path}" }
                        """)
                .file("pages/en/about.md", "# Us\n[a](/about#us) [b](/en/about) [c](about)")
                .file("pages/de/about.md", "[a](/about) [b](/en/about#us) [c](/en/x)");
        assertThat(folder.lint()).findings().containsExactly("pages/de/about.md:1:35 link/broken");
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @DisplayName(
            "A permalink with an extension or a slash at its end says what links are relative to")
    @CsvSource({
        "/{path}.html, other.html, ok",
        "/{path}.html, ../index.html, ok",
        "/{path}.html, ../, ok",
        "/{path}.html, /, ok",
        "/{path}.html, /sub/, ok",
        "/{path}.html, v1.2.html, ok",
        "/{path}.html, /sub, ok",
        "/{path}.html, other, undecided",
        "/{path}.html, gone, link/broken",
        "/{path}/, ../other/, ok",
        "/{path}/, ../v1.2, ok",
        "/{path}/, ../../, ok",
        "/{path}/, other/, link/broken",
    })
    void knowsTheFormOfUrls(String permalink, String link, String outcome) {
        folder.settings(
                        """
                        generator: plain
                        collections: { pages: { files: "pages/**/*.md", permalink: "%s" } }
                        """
                                .formatted(permalink))
                .files("pages/index.md", "pages/sub/index.md", "pages/sub/other.md")
                .files("pages/sub/v1.2.md")
                .file("pages/sub/from.md", "[x](" + link + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("Files without a page of their own have none in any collection")
    void servesNoFileThatACollectionKeepsBack() {
        folder.settings(
                        """
                        generator: plain
                        collections:
                          parts: { files: "pages/_*.md", permalink: none }
                          pages: { files: "pages/*.md", permalink: "/{path}" }
                        """)
                .files("pages/_part.md")
                .file("pages/a.md", "[a](/_part) [b](/a)");
        assertThat(folder.lint()).findings().containsExactly("pages/a.md:1:5 link/broken");
    }

    @ParameterizedTest
    @DisplayName("Redirects in JSON: lists of source and destination, of from and to, or a mapping")
    @ValueSource(
            strings = {
                "[{'source':'/old/:path*','destination':'/new','permanent':true}]",
                "{'redirects':[{'source':'/old/:path*','destination':'/new'}]}",
                "{'internal':[{'source':'/old/:path*','destination':'/new'}]}",
                "[{'from':['/old/a','/old'],'to':'/new'}]",
                "[{'from':'/old/*','to':'/new','status':302}]",
                "{'/old/a':'/new','/old':'/new'}",
                "{'/old/*':{'destination':'/new','status':302}}",
            })
    void readsRedirectsInJson(String json) {
        folder.settings(
                        """
                        generator: plain
                        redirects: redirects.json
                        collections: { pages: { files: "pages/*.md", permalink: "/{path}" } }
                        """)
                .file("redirects.json", json.replace('\'', '"'))
                .file("pages/new.md", "[a](/old/a) [b](/older)");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "pages/new.md:1:5 link/redirected", "pages/new.md:1:17 link/broken");
    }

    @ParameterizedTest
    @DisplayName("What is wrong in redirects in JSON is told at its place")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "[{'source':'/old'}]; 1:13 No redirect: it has no 'destination'",
                "[{'from':'/old'}]; 1:11 No redirect: it has no 'to'",
                "['/old']; 1:2 No redirect: a rule has 'source' and 'destination', or 'from' and"
                        + " 'to'",
                "'/old'; 1:1 No redirects: the file is neither a list nor keys with values",
                "[{'source':'/old','destination':'/gone'}]; 1:34 The redirect leads to '/gone': no"
                        + " page has this URL",
            })
    void tellsWhatIsNoRedirect(String json, String finding) {
        folder.settings(
                        """
                        generator: plain
                        redirects: redirects.json
                        collections: { pages: { files: "pages/*.md", permalink: "/{path}" } }
                        """)
                .file("redirects.json", json.replace('\'', '"'))
                .files("pages/new.md");
        assertThat(folder.lint().result().findings())
                .extracting(f -> f.location() + " " + f.message())
                .containsExactly("redirects.json:" + finding);
    }

    @Test
    @DisplayName("Redirects that a program makes are not read as lines")
    void readsNoPrograms() {
        folder.settings("generator: plain\nredirects: redirects.mjs\n")
                .file(
                        "redirects.mjs",
                        "export default [\n  { source: '/a', destination: '/b' },\n]")
                .files("a.md");
        assertThat(folder.lint())
                .errors()
                .containsExactly(
                        "mageos-content.yaml:2:12: error: 'redirects.mjs' is a program, which is"
                                + " never run: name a file of data that it reads, such as"
                                + " redirects.json");
    }

    @ParameterizedTest
    @DisplayName("Destinations that stand for something else are no links")
    @CsvSource({
        "g, ok",
        "<g>, ok",
        "TODO-later, ok",
        "https://gone.invalid/x, ok",
        "h, link/broken"
    })
    void ignoresPlaceholders(String destination, String outcome) {
        folder.settings("ignore: [g, TODO*, 'https://gone.invalid/*']\n")
                .file("a.md", "[x](" + destination + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }
}
