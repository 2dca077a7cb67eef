package org.mageos.content.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.xml.sax.InputSource;

/** What holds for the cleaned form of any HTML. */
class ContentCleanerPropertiesTest {

    private static final URI PAGE = URI.create("https://example.org/blog/post");

    private static final UrlResolver RESOLVER =
            new UrlResolver() {
                @Override
                public Optional<URI> link(String destination) {
                    return destination.contains("unknown")
                            ? Optional.empty()
                            : Optional.of(URI.create("https://example.org/known"));
                }

                @Override
                public Optional<URI> image(String destination) {
                    return link(destination);
                }
            };

    private static final Set<String> FORBIDDEN =
            Set.of(
                    "script",
                    "style",
                    "iframe",
                    "object",
                    "embed",
                    "form",
                    "input",
                    "button",
                    "select",
                    "textarea",
                    "svg",
                    "math",
                    "link",
                    "meta",
                    "base",
                    "template",
                    "html",
                    "head",
                    "frame",
                    "applet",
                    "foo-bar",
                    "font",
                    "noscript",
                    "label",
                    "canvas");

    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "href",
                    "src",
                    "srcset",
                    "poster",
                    "cite",
                    "alt",
                    "title",
                    "id",
                    "class",
                    "dir",
                    "lang",
                    "width",
                    "height",
                    "sizes",
                    "type",
                    "media",
                    "start",
                    "reversed",
                    "value",
                    "colspan",
                    "rowspan",
                    "scope",
                    "span",
                    "open",
                    "datetime",
                    "align",
                    "controls");

    @Property(tries = 3000)
    void isSafeAndStableWhateverTheHtml(@ForAll("html") String html) throws Exception {
        check(html);
    }

    @Property(tries = 300)
    void isSafeAndStableForAnyText(@ForAll String html) throws Exception {
        check(html);
    }

    private static void check(String html) throws Exception {
        String clean = new ContentCleaner().clean(html, PAGE, RESOLVER).html();
        for (Element element : Jsoup.parseBodyFragment(clean).body().children().select("*")) {
            assertThat(element.tagName()).as(clean).isNotIn(FORBIDDEN);
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).as(clean).isIn(ATTRIBUTES);
                checkUrl(attribute, clean);
            }
        }
        String xml = "<r>" + clean + "</r>";
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
        assertThat(new ContentCleaner().clean(clean, PAGE, RESOLVER))
                .as("cleaned twice")
                .isEqualTo(new Cleaned(clean, java.util.List.of()));
        assertThat(ContentCleaner.excerpt(clean, 20)).hasSizeLessThanOrEqualTo(20);
    }

    private static void checkUrl(Attribute attribute, String clean) {
        switch (attribute.getKey()) {
            case "href", "cite" ->
                    assertThat(attribute.getValue()).as(clean).matches("(https?|mailto):.*");
            case "src", "poster", "srcset" ->
                    assertThat(attribute.getValue()).as(clean).matches("https?://\\p{ASCII}*");
            default -> {
                // No URL.
            }
        }
    }

    /** HTML from parts that belong together and parts that do not. */
    @Provide
    Arbitrary<String> html() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<div>",
                        "</div>",
                        "<a href='/x'>",
                        "<a href='#t'>",
                        "<a href='unknown'>",
                        "<a href='javascript:alert(1)'>",
                        "<a id=t>",
                        "<a name='t'>",
                        "</a>",
                        "<b>",
                        "</b>",
                        "<em>",
                        "</em>",
                        "<i>",
                        "<code class='language-java x'>",
                        "</code>",
                        "<pre>",
                        "</pre>",
                        "\n",
                        "<ul>",
                        "<ol start=3>",
                        "</ul>",
                        "<li>",
                        "</li>",
                        "<table>",
                        "</table>",
                        "<thead>",
                        "<tbody>",
                        "<tr>",
                        "<td align=center colspan='2'>",
                        "<th>",
                        "<caption>",
                        "<col>",
                        "<colgroup>",
                        "<img src='a.png'>",
                        "<img src='unknown'>",
                        "<img src='data:image/png;base64,AA'>",
                        "<img src=b srcset='a 1x, unknown 2x, c'>",
                        "<picture>",
                        "<source srcset='a.webp'>",
                        "</picture>",
                        "<video src=unknown poster='p'>",
                        "<video>",
                        "<source src='v.mp4'>",
                        "</video>",
                        "<iframe src='https://www.youtube.com/embed/abcdefghijk'>",
                        "</iframe>",
                        "<script>",
                        "</script>",
                        "<style>",
                        "</style>",
                        "<svg>",
                        "</svg>",
                        "<math>",
                        "<mtext>",
                        "<foreignObject>",
                        "<title>",
                        "</title>",
                        "<noscript>",
                        "</noscript>",
                        "<template>",
                        "</template>",
                        "<foo-bar onclick='x'>",
                        "</foo-bar>",
                        "<font>",
                        "<object data='x'>",
                        "</object>",
                        "<button>",
                        "</button>",
                        "<select><option>",
                        "</select>",
                        "<form>",
                        "<input type=checkbox checked>",
                        "<textarea>",
                        "</textarea>",
                        "<h1>",
                        "</h1>",
                        "<h2>",
                        "<details open>",
                        "<summary>",
                        "</details>",
                        "<figure>",
                        "<figcaption>",
                        "</figure>",
                        "<dl>",
                        "<dd>",
                        "<dt>",
                        "<ruby>",
                        "<rt>",
                        "<rp>",
                        "<span style='color:red'>",
                        "</span>",
                        "<section>",
                        "<blockquote cite='x'>",
                        "<hr>",
                        "<br>",
                        "<!--",
                        "-->",
                        "<![CDATA[",
                        "]]>",
                        "<?x",
                        "<",
                        ">",
                        "&amp;",
                        "&#0;",
                        "&#x92;",
                        "&nbsp;",
                        "&lt;script&gt;",
                        "\u0000",
                        "\ufdd0",
                        "\ud83d",
                        "\ud83d\ude00",
                        "\"",
                        " ",
                        "text",
                        "<center>",
                        "<nobr>",
                        "<marquee>",
                        "<html>",
                        "<body onload=x>",
                        "<frameset>",
                        "<plaintext>",
                        "<xmp>")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }
}
