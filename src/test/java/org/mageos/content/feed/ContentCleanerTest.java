package org.mageos.content.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.feed.LeftOut.Kind;

/** Items 49 to 63 of the list of mistakes a feed generator can make. */
class ContentCleanerTest {

    private static final URI PAGE = URI.create("https://example.org/blog/post");

    private static final UrlResolver RESOLVER =
            new UrlResolver() {
                @Override
                public Optional<URI> link(String destination) {
                    return destination.equals("missing")
                            ? Optional.empty()
                            : Optional.of(URI.create("https://example.org/page/" + destination));
                }

                @Override
                public Optional<URI> image(String destination) {
                    return destination.equals("missing")
                            ? Optional.empty()
                            : Optional.of(URI.create("https://example.org/file/" + destination));
                }
            };

    private static Cleaned cleaned(String html) {
        return new ContentCleaner().clean(html, PAGE, RESOLVER);
    }

    private static String html(String html) {
        return cleaned(html).html();
    }

    // 59, 60, 61: relative URLs

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "a > https://example.org/page/a",
                "#fn1 > https://example.org/blog/post#fn1",
                "`` > https://example.org/blog/post",
                "//cdn.example/x > https://cdn.example/x",
                "HTTPS://a.example/x y?ä#é > https://a.example/x%20y?%C3%A4#%C3%A9",
                "http://münchen.example/ > http://xn--mnchen-3ya.example/",
                "mailto:a@b.example > mailto:a@b.example",
                "https://a.example/?x[1]=2 > https://a.example/?x%5B1%5D=2",
                "https://a.example/100% > https://a.example/100%25"
            })
    void makesLinksAbsoluteAndAscii(String destination, String url) {
        assertThat(html("<a href=\"" + destination + "\">x</a>"))
                .isEqualTo("<a href=\"" + url + "\">x</a>");
    }

    @Test
    void makesAllUrlsOfImagesAbsolute() {
        assertThat(
                        html(
                                "<picture><source srcset='a,b 2x, missing 3x' type=image/webp>"
                                        + "<img src=c srcset='d 1x,e 2x' alt=f loading=lazy>"
                                        + "</picture>"))
                .isEqualTo(
                        "<picture><source srcset=\"https://example.org/file/a,b 2x\""
                                + " type=\"image/webp\" />"
                                + "<img src=\"https://example.org/file/c\""
                                + " srcset=\"https://example.org/file/d 1x,"
                                + " https://example.org/file/e 2x\" alt=\"f\" /></picture>");
    }

    @Test
    void makesUrlsOfMediaAndQuotationsAbsolute() {
        assertThat(html("<video src=a poster=b autoplay></video>"))
                .isEqualTo(
                        "<video src=\"https://example.org/file/a\""
                                + " poster=\"https://example.org/file/b\" controls=\"\"></video>");
        assertThat(html("<blockquote cite=a>x</blockquote>"))
                .isEqualTo("<blockquote cite=\"https://example.org/page/a\">x</blockquote>");
    }

    @Test
    void keepsTheTextOfLinksWithoutUrl() {
        Cleaned cleaned = cleaned("see <a href=missing>this <b>page</b></a>");
        assertThat(cleaned.html()).isEqualTo("see this <b>page</b>");
        assertThat(cleaned.leftOut()).containsExactly(new LeftOut(Kind.LINK, "missing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><img src=missing></p>",
                "<figure><a href=x><img src=missing></a></figure>",
                "<div><picture><source srcset=a><img src=missing></picture></div>"
            })
    void leavesOutImagesWithoutUrlAndWhatIsEmptyWithoutThem(String html) {
        Cleaned cleaned = cleaned(html);
        assertThat(cleaned.html()).isEmpty();
        assertThat(cleaned.leftOut()).containsExactly(new LeftOut(Kind.IMAGE, "missing"));
    }

    @Test
    void leavesOutImagesWrittenIntoThePage() {
        Cleaned cleaned = cleaned("<img src='data:image/png;base64,AAAA'>");
        assertThat(cleaned.html()).isEmpty();
        assertThat(cleaned.leftOut())
                .containsExactly(new LeftOut(Kind.IMAGE, "data:image/png;base64,\u2026"));
    }

    @Test
    void showsWhatStandsInMediaThatCannotBePlayed() {
        Cleaned cleaned = cleaned("<video><source src=missing><p>no video</p></video>");
        assertThat(cleaned.html()).isEqualTo("<p>no video</p>");
        assertThat(cleaned.leftOut()).containsExactly(new LeftOut(Kind.MEDIA, "video"));
    }

    // 62: what may be dangerous

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<style>p{}</style>",
                "<iframe src=https://ads.example></iframe>",
                "<embed src=x>",
                "<svg><script>alert(1)</script><a href=x>y</a></svg>",
                "<math><mi>x</mi></math>",
                "<link rel=stylesheet href=x>",
                "<meta http-equiv=refresh content='0;url=x'>",
                "<base href=https://evil.example>",
                "<template><p>x</p></template>",
                "<textarea>x</textarea>",
                "<select><option>x</select>",
                "<button>Copy</button>",
                "<!-- comment -->"
            })
    void dropsWhatIsNoText(String html) {
        assertThat(html("a" + html + "b")).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "&#106;avascript&colon;alert(1)",
                "\u0001javascript:alert(1)",
                "vbscript:x",
                "data:text/html,x",
                "file:///etc/passwd",
                "blob:https://example.org/x",
                "\\\\evil.example",
                "https:evil.example",
                "https:///x"
            })
    void dropsUrlsThatAreNotSafe(String url) {
        assertThat(html("<a href=\"" + url + "\">x</a>")).isEqualTo("x");
        assertThat(html("<img src=\"" + url + "\">")).isEmpty();
    }

    @Test
    void dropsHandlersStylesDataAndUnknownAttributes() {
        assertThat(
                        html(
                                "<p onclick=x style='position:fixed' class=y data-z=1 id=q"
                                        + " aria-hidden=true title=t lang=de align=center>x</p>"))
                .isEqualTo("<p title=\"t\" lang=\"de\" align=\"center\">x</p>");
    }

    @Test
    void keepsIdsThatLinksLeadTo() {
        assertThat(html("<a href='#a'>1</a><p id=a>x</p><p id=b>y</p><p id=a>z</p>"))
                .isEqualTo(
                        "<a href=\"https://example.org/blog/post#a\">1</a>"
                                + "<p id=\"a\">x</p><p>y</p><p>z</p>");
    }

    @Test
    void keepsTheLanguageOfCodeOnly() {
        assertThat(html("<pre class=a><code class='b language-java c'>x</code></pre>"))
                .isEqualTo("<pre><code class=\"language-java\">x</code></pre>");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/embed/abc_DEF-123?rel=0,"
                + " https://www.youtube.com/watch?v=abc_DEF-123",
        "//www.youtube-nocookie.com/embed/abcdefghijk, https://www.youtube.com/watch?v=abcdefghijk",
        "https://player.vimeo.com/video/123456, https://vimeo.com/123456"
    })
    void linksToVideosShownInFrames(String frame, String page) {
        Cleaned cleaned = cleaned("<p><iframe src=\"" + frame + "\" title=\"T & t\"></iframe></p>");
        assertThat(cleaned.html()).isEqualTo("<p><a href=\"" + page + "\">T &amp; t</a></p>");
        assertThat(cleaned.leftOut()).containsExactly(new LeftOut(Kind.FRAME, frame));
    }

    @Test
    void showsCheckboxesAsSigns() {
        assertThat(
                        html(
                                "<ul><li><input type=checkbox checked disabled> a"
                                        + "<li><input type=checkbox> b</ul>"))
                .isEqualTo("<ul><li>\u2611 a</li><li>\u2610 b</li></ul>");
    }

    @Test
    void leavesTheContentOfUnknownElements() {
        assertThat(html("<foo-bar><center>a <font color=red>b</font></center></foo-bar>"))
                .isEqualTo("a b");
    }

    // 49, 50, 52, 63: markup that is correct

    @Test
    void writesCharactersRatherThanEntities() {
        assertThat(html("a&nbsp;&copy;&#x1F600; & < \" &amp;lt; \u0007&#x92;"))
                .isEqualTo("a\u00a0\u00a9\ud83d\ude00 &amp; &lt; \" &amp;lt; \u2019");
    }

    @Test
    void closesWhatIsOpen() {
        assertThat(html("<ul><li>a<li>b</ul><p>c<br>d<div>e"))
                .isEqualTo("<ul><li>a</li><li>b</li></ul><p>c<br />d</p><div>e</div>");
    }

    @Test
    void writesNoDocumentAround() {
        assertThat(html("<html><head><title>t</title></head><body><p>x</p></body></html>"))
                .isEqualTo("<p>x</p>");
    }

    @Test
    void keepsWhiteSpaceOfCode() {
        assertThat(html("<pre>\n\n  a\n b</pre>")).isEqualTo("<pre>\n\n  a\n b</pre>");
    }

    @Test
    void bearsDeepNesting() {
        String html = html("<div>".repeat(20_000) + "x" + "</div>".repeat(20_000));
        assertThat(html).contains("x").hasSizeLessThan(10_000);
    }

    @Test
    void bearsManyCommasInASrcset() {
        assertThat(html("<img src=a srcset='" + ",".repeat(100_000) + "'>"))
                .isEqualTo("<img src=\"https://example.org/file/a\" alt=\"\" />");
    }

    // 63: text is cut, never markup

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "one two three|8 > one two…",
                "one two three|7 > one…",
                "one two three|13 > one two three",
                "one, two|6 > one…",
                "unbreakable|5 > unbr…"
            })
    void cutsExcerptsAtTheEndOfAWord(String input, String excerpt) {
        String[] parts = input.split("\\|");
        assertThat(ContentCleaner.excerpt("<p>" + parts[0] + "</p>", Integer.parseInt(parts[1])))
                .isEqualTo(excerpt);
    }

    @Test
    void takesExcerptsFromParagraphs() {
        String html =
                "<h2>Title</h2><p>A <b>b</b>&amp;c<sup><a href='x'>1</a></sup>.<br />D</p>"
                        + "<pre>code</pre><p>E</p>";
        assertThat(ContentCleaner.excerpt(html, 100)).isEqualTo("A b&c. D E");
        assertThat(ContentCleaner.excerpt("<ul><li>a</li><li>b</li></ul>", 100)).isEqualTo("a b");
        assertThat(ContentCleaner.excerpt("", 100)).isEmpty();
    }

    @Test
    void doesNotCutCharactersInHalf() {
        assertThat(ContentCleaner.excerpt("<p>" + "\ud83d\ude00".repeat(5) + "</p>", 4))
                .isEqualTo("\ud83d\ude00\u2026");
    }
}
