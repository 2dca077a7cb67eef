package org.mageos.content.generator.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** The ids of a page beside those of its headings: each row was seen in a build of Hugo 0.168. */
class HugoAnchorsTest {

    private static final String TERMS =
            """
            # Base

            Base
            : one

            `code` term
            second *term*
            : a definition
            : and another

            Loose

            : a loose one

            [link](/a/) term
            : x

            Not a term
            :z

            ## Base

            """;

    private static final String NOTES =
            """
            A note[^b], another[^a] and the first again[^b].

            [^a]: The second.
            [^b]: The first.
            [^c]: Nobody refers to this one.

            """;

    private ContentFolder folder;

    @BeforeEach
    void createSite(@TempDir Path root) {
        folder = new ContentFolder(root).file("layouts/all.html", "{{ .Content }}");
    }

    private String outcome(String settings, String body, String id) {
        return folder.file("hugo.toml", "title = 'x'\n" + settings)
                .file("content/a.md", body + "[x](#" + id + ")\n")
                .lint()
                .outcome();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "base, ok",
        "base-1, ok",
        "base-2, ok",
        "base-3, link/broken-anchor",
        "code-term, ok",
        "second-term, ok",
        "loose, ok",
        "link-term, ok",
        "not-a-term, link/broken-anchor",
    })
    void numbersTermsTogetherWithHeadings(String id, String outcome) {
        assertThat(outcome("markup.goldmark.parser.autoDefinitionTermID = true", TERMS, id))
                .isEqualTo(outcome);
    }

    @Test
    void givesTermsNoIdsUnlessTheSettingsSaySo() {
        assertThat(outcome("", TERMS, "loose")).isEqualTo("link/broken-anchor");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "fn:1, ok",
        "fn:2, ok",
        "fn:3, link/broken-anchor",
        "fn:b, link/broken-anchor",
        "fnref:1, ok",
        "fnref1:1, ok",
        "fnref1:2, link/broken-anchor",
    })
    void numbersFootnotesByTheirFirstReference(String id, String outcome) {
        assertThat(outcome("", NOTES, id)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "markup.goldmark.extensions.footnote = false",
        "markup.goldmark.extensions.footnote.enableAutoIDPrefix = true",
    })
    void knowsWhereFootnotesHaveNoSuchIds(String settings) {
        assertThat(outcome(settings, NOTES, "fn:1")).isEqualTo("link/broken-anchor");
    }

    private static final String SIGNS =
            """
            # --advertise
            # a -- b
            # a --- b
            # a ---- b
            # **What's new**
            # *Don't* panic
            # [It's a link](/a/) here
            # **a `code` b** c
            # **"Quoted" text**
            # [**bold** more](/a/) text
            # ![Pict -- ure](https://x.org/a.png) alone
            # [a &amp; b](/a/) c
            # HTML <a name="x"></a>
            # Of _two_

            """;

    /**
     * By Hugo 0.150, 0.155 and 0.168, the earlier ones by 0.111: {@code hugo -d out}, and the ids
     * of {@code <h1>} in {@code out/a/index.html}.
     */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "advertise, ok",
        "--advertise, undecided",
        "a--b, ok",
        "a----b, undecided",
        "a-----b, undecided",
        "a---b, ok",
        "what, ok",
        "whats-new, undecided",
        "don-panic, ok",
        "dont-panic, undecided",
        "it-here, ok",
        "a--c, ok",
        "a-code-b-c, undecided",
        "heading, ok",
        "quoted-text, undecided",
        "bold-text, ok",
        "pict--alone, ok",
        "a--b-c, ok",
        "its-a-linka-here, undecided",
        "its-a-link-here, link/broken-anchor",
        "html-a-namexa, undecided",
        "html, ok",
        "of-_two_, undecided",
        "of-two, ok",
        "what-new, link/broken-anchor",
    })
    void takesTheFirstPartOfWhatHoldsOthers(String id, String outcome) {
        assertThat(outcome("", SIGNS, id)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "--advertise, ok",
        "advertise, link/broken-anchor",
        "a----b, ok",
        "a-em-b, ok",
        "a-em--b, ok",
        "what, ok",
    })
    void writesTheDashesOfTheSettings(String id, String outcome) {
        String settings =
                """
                [markup.goldmark.extensions.typographer]
                enDash = '--'
                emDash = 'EM'
                """;
        assertThat(outcome(settings, SIGNS, id)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "--advertise, ok",
        "a-----b, ok",
        "whats-new, ok",
        "a--c, ok",
        "what, link/broken-anchor",
    })
    void leavesSignsAloneWithoutTheTypographer(String id, String outcome) {
        assertThat(outcome("markup.goldmark.extensions.typographer = false", SIGNS, id))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "lock-security, ok",
        "-security, undecided",
        "security, link/broken-anchor",
    })
    void namesEmojiSince0144(String id, String outcome) {
        assertThat(outcome("enableEmoji = true", "# :lock: Security\n\n", id)).isEqualTo(outcome);
    }

    @Test
    void readsAHookWithoutIds() {
        folder.file("hugo.toml", "title = 'x'\n")
                .file(
                        "layouts/_default/_markup/render-heading.html",
                        "<h2><a name=\"to-{{ .Anchor }}\" href=\"#{{ .Anchor }}\">{{ .Text"
                                + " }}</a></h2>")
                .file("content/a.md", "## B\n\n[a](#to-b)\n");
        assertThat(folder.lint()).findings().isEmpty();
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "a/single.html, {{ .Content }}{{ readFile \"content/b.md\" | markdownify }}, undecided",
        "a/single.html, {{ range .Site.Pages }}{{ if .Title }}{{ .Content }}{{ end }}{{ end }},"
                + " undecided",
        "_default/single.html, {{ os.ReadFile \"b.md\" | .RenderString }}, undecided",
        "partials/b.html, {{ range .Pages }}{{ .Content }}{{ end }}, undecided",
        "partials/b.html, {{ range .Pages }}{{ .Content | plainify }}{{ end }}, link/broken-anchor",
        "partials/b.html, {{ range .Pages }}{{ .Title }}{{ end }}{{ .Content }},"
                + " link/broken-anchor",
        "b/single.html, {{ readFile \"content/b.md\" | markdownify }}, link/broken-anchor",
        "shortcodes/b.html, {{ readFile \"content/b.md\" | markdownify }}, link/broken-anchor",
    })
    void knowsWhereTemplatesShowOtherFiles(String template, String text, String outcome) {
        folder.file("hugo.toml", "title = 'x'\n")
                .file("layouts/" + template, text)
                .file("content/a/c.md", "## B\n\n[a](#c)\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}, draft {1}: {2}")
    @DisplayName("Templates may change texts of documents without pages before they show them")
    @CsvSource({
        "{{ replace (readFile .Params.source) `/any/` `/x/` | .RenderString }}, true, undecided",
        "{{ os.ReadFile .Params.source | strings.ReplaceRE `any` `x` }}, true, undecided",
        "{{ readFile .Params.source | .RenderString }}, true, link/broken",
        "{{ replace (readFile .Params.source) `/any/` `/x/` }}, false, link/broken",
    })
    void doubtsLinksOfTextsThatTemplatesChange(String template, boolean draft, String outcome) {
        folder.file("hugo.toml", "title = 'x'\n")
                .file("layouts/partials/content.html", template)
                .file("layouts/_default/single.html", "{{ partial `content.html` . }}")
                .file("content/b.md", "# B\n")
                .file("content/shared/_index.md", "---\ncascade: {draft: " + draft + "}\n---\n")
                .file("content/shared/a.md", "[x](/any/b/)\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }
}
