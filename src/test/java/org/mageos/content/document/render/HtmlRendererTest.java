package org.mageos.content.document.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.Omission;
import org.mageos.content.document.Omission.Kind;
import org.mageos.content.document.Rendered;
import org.mageos.content.value.Position;
import org.yaml.snakeyaml.Yaml;

class HtmlRendererTest {

    private static final Path EXAMPLES = Path.of("../shared/commonmark-links.json");
    private static final HtmlRenderer RENDERER = new HtmlRenderer(MarkdownOptions.DEFAULT);

    private static Rendered render(String file, String text) {
        return RENDERER.render(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String markdown(String text) {
        return render("a.md", text).html().strip();
    }

    private static String mdx(String text) {
        return render("a.mdx", text).html().strip().replaceAll("\n+", "\n");
    }

    @Test
    void rendersGithubFlavoredMarkdown() {
        assertThat(markdown("~~a~~ ~b~ c~d")).isEqualTo("<p><del>a</del> <del>b</del> c~d</p>");
        assertThat(markdown("- [ ] a\n- [x] b"))
                .isEqualTo(
                        "<ul>\n<li><input type=\"checkbox\" disabled=\"\" /> a</li>\n"
                                + "<li><input type=\"checkbox\" checked=\"\" disabled=\"\" />"
                                + " b</li>\n</ul>");
        assertThat(markdown("| a | b |\n|:-:|---|\n| `x \\| y` |"))
                .isEqualTo(
                        "<table>\n<thead>\n<tr><th align=\"center\">a</th><th>b</th></tr>\n"
                                + "</thead>\n<tbody>\n"
                                + "<tr><td align=\"center\"><code>x | y</code></td><td></td></tr>\n"
                                + "</tbody>\n</table>");
        assertThat(markdown("```js {1} title=x\na < b\n```"))
                .isEqualTo("<pre><code class=\"language-js\">a &lt; b\n</code></pre>");
    }

    @Test
    void linksBareUrlsButNotInLinksAndCode() {
        assertThat(markdown("see www.a.example/x_y_z, (http://b.example/?a=1&amp;b) `http://c.x`"))
                .isEqualTo(
                        "<p>see <a href=\"http://www.a.example/x_y_z\">www.a.example/x_y_z</a>,"
                                + " (<a href=\"http://b.example/?a=1&amp;b\">"
                                + "http://b.example/?a=1&amp;b</a>) <code>http://c.x</code></p>");
        assertThat(markdown("[http://a.example](b) <a href=x>http://c.example</a>"))
                .isEqualTo(
                        "<p><a href=\"b\">http://a.example</a>"
                                + " <a href=x>http://c.example</a></p>");
    }

    @Test
    void rendersListsTightOrLoose() {
        assertThat(markdown("3. a\n4. b\n   - c"))
                .isEqualTo(
                        "<ol start=\"3\">\n"
                                + "<li>a</li>\n"
                                + "<li>b\n"
                                + "<ul>\n"
                                + "<li>c</li>\n"
                                + "</ul>\n"
                                + "</li>\n"
                                + "</ol>");
        assertThat(markdown("- a\n\n- b"))
                .isEqualTo("<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>");
    }

    @Test
    void makesListsLooseByEmptyLinesOfTheirOwnOnly() {
        assertThat(markdown("- a\n  > b\n  >\n- c")).doesNotContain("<p>a</p>");
        assertThat(markdown("- a\n\n  > b\n- c")).contains("<p>a</p>", "<p>c</p>");
        assertThat(markdown("> - a\n>\n> - b")).contains("<p>a</p>");
        assertThat(markdown("- a\n- ```\n  b\n\n  ```\n- c")).doesNotContain("<p>");
        assertThat(markdown("- a\n\n      b\n\n- c")).contains("<p>a</p>", "<code>b\n</code>");
        assertThat(markdown("- a\n  - b\n\n    c\n- d"))
                .contains("<li>a\n", "<p>b</p>", "<li>d</li>");
        assertThat(markdown("- a\n- b\n\n  [c]: /d\n- e")).contains("<p>b</p>");
        assertThat(markdown("- <div>\n  a\n\n  b\n- c")).contains("<p>b</p>");
    }

    @Test
    void keepsWhatIsLeftOfATabInCode() {
        assertThat(markdown("-\t\ta\n\n\t\tb")).contains("<pre><code>  a\n\n  b\n</code></pre>");
        assertThat(markdown(">\t\ta")).contains("<pre><code>  a\n</code></pre>");
        assertThat(markdown("  ```\n\ta\n b\n  ```")).isEqualTo("<pre><code>  a\nb\n</code></pre>");
    }

    @Test
    void leadsToFootnotesAndBack() {
        String html = markdown("a[^x] b[^x]\n\n[^x]: Note");
        assertThat(html)
                .contains("<a href=\"#user-content-fn-x\" id=\"user-content-fnref-x\">1</a>")
                .contains("<a href=\"#user-content-fn-x\" id=\"user-content-fnref-x-2\">1</a>")
                .contains(
                        "<li id=\"user-content-fn-x\">\n<p>Note <a href=\"#user-content-fnref-x\">")
                .contains("<a href=\"#user-content-fnref-x-2\">");
    }

    @Test
    void bearsFootnotesThatReferToThemselves() {
        assertThat(markdown("a[^x]\n\n[^x]: b[^x]")).contains("fnref-x-2");
    }

    @Test
    void leavesTheFrontMatterAndIdsOfHeadingsOut() {
        assertThat(markdown("---\ntitle: x\n---\n# A {#b}\n")).isEqualTo("<h1>A</h1>");
    }

    @Test
    void setsApartWhatDirectivesHold() {
        String source = ":::note[Mind]\nText\n:::\n\n```\n:::\n```\n";
        String html =
                "<blockquote>\n<p><strong>Mind</strong></p>\n<p>Text</p>\n</blockquote>\n"
                        + "<pre><code>:::\n</code></pre>";
        assertThat(markdown(source)).isEqualTo(html);
        assertThat(mdx(source)).isEqualTo(html);
    }

    @Test
    void keepsLongTablesWhole() {
        String html = markdown("| a |\n|---|\n" + "| b |\n".repeat(1_000));
        assertThat(html.split("<td>", -1)).hasSize(1_001);
        assertThat(html.split("<table>", -1)).hasSize(2);
        assertThat(html.split("<th>", -1)).hasSize(2);
    }

    @Test
    void saysWhatIsTooMuch() {
        Rendered rendered = render("a.md", "a\n\n" + "> ".repeat(200) + "c\n\nb");
        assertThat(rendered.html()).startsWith("<p>a</p>\n").endsWith("<p>b</p>\n");
        assertThat(rendered.html()).doesNotContain("<p>c</p>");
        assertThat(rendered.omissions())
                .extracting(Omission::kind, Omission::position)
                .containsExactly(tuple(Kind.LIMIT, new Position(3, 1)));
    }

    @Test
    void doesNotReadWhatIsNotUtf8() {
        Rendered rendered = RENDERER.render("a.md", new byte[] {'a', '\n', (byte) 0xe4});
        assertThat(rendered.html()).isEmpty();
        assertThat(rendered.omissions())
                .extracting(Omission::kind, Omission::position)
                .containsExactly(tuple(Kind.ENCODING, new Position(2, 1)));
    }

    @Test
    void leavesComponentsOutButNotWhatIsInThem() {
        Rendered rendered =
                render(
                        "a.mdx",
                        "import X from './x'\n\n"
                                + "<Tabs>\n"
                                + "  <Tab>\n"
                                + "    Text **b**\n"
                                + "  </Tab>\n"
                                + "</Tabs>\n\n"
                                + "<Chart data={x} />\n\n"
                                + "Sum: {a + b} {/* no */}{' '}{\"c\"}\n");
        assertThat(rendered.html().strip().replaceAll("\n+", "\n"))
                .isEqualTo("<p>Text <strong>b</strong></p>\n<p>Sum:   c</p>");
        assertThat(rendered.omissions())
                .containsExactly(
                        new Omission(Kind.COMPONENT, new Position(9, 1), "<Chart>"),
                        new Omission(Kind.EXPRESSION, new Position(11, 6), "{a + b}"));
    }

    @Test
    void writesHtmlElementsOfMdxAsHtml() {
        assertThat(
                        mdx(
                                "<div className=\"a\" style={{color: x}}>\n  a<br/>b\n</div>\n\n"
                                        + "<img src=\"a.png\" alt={'b'} />\n\n<i />"))
                .isEqualTo(
                        "<div class=\"a\">\n<p>a<br />b</p>\n</div>\n"
                                + "<img src=\"a.png\" alt=\"b\" />\n<i></i>");
    }

    @Test
    void takesImagesAndCardsForWhatTheyShow() {
        assertThat(mdx("<Image src=\"a.png\" alt=\"b\" />\n\n<Card title=\"A *b*\" href=\"/c\" />"))
                .isEqualTo("<img src=\"a.png\" alt=\"b\" />\n<p><a href=\"/c\">A *b*</a></p>");
    }

    @Test
    void keepsCodeInListsOfMdxWhereItIs() {
        assertThat(
                        mdx(
                                "<Steps>\n"
                                        + "1. a\n\n"
                                        + "    <Tab>\n"
                                        + "    ```js\n"
                                        + "    x <y>\n"
                                        + "      {z}\n"
                                        + "    ```\n"
                                        + "    </Tab>\n\n"
                                        + "2. b\n"
                                        + "</Steps>"))
                .isEqualTo(
                        "<ol>\n<li>\n<p>a</p>\n<pre><code class=\"language-js\">x &lt;y&gt;\n"
                                + "  {z}\n</code></pre>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>");
    }

    @Test
    void rendersJsxAndCodeInQuotesOfMdx() {
        assertThat(mdx("> a\n> <Tab>\n> ```js\n> x\n>\n> y\n> ```\n> </Tab>\n> b\n"))
                .isEqualTo(
                        "<blockquote>\n<p>a</p>\n"
                                + "<pre><code class=\"language-js\">x\ny\n</code></pre>\n"
                                + "<p>b</p>\n</blockquote>");
    }

    @Test
    void endsListsOfMdxWhereALineLeavesThem() {
        assertThat(mdx("- a\nb\n***\nc")).contains("<li>a\nb</li>").contains("<hr />\n<p>c</p>");
        assertThat(mdx("-   a\n\n  b")).endsWith("</ul>\n<p>b</p>");
        assertThat(mdx("- a\n  - b\n\n    c\n- d")).contains("<p>c</p>\n</li>\n</ul>\n</li>");
    }

    @Test
    void takesTheLabelOfADirectiveWithoutContainer() {
        assertThat(mdx("::card[**A** b]{x=y}\n\na ::b"))
                .isEqualTo("<p><strong><strong>A</strong> b</strong></p>\n<p>a ::b</p>");
    }

    @Test
    void rendersEveryExampleOfTheSpecification() throws IOException {
        Assumptions.assumeTrue(
                Files.exists(EXAMPLES), "the CommonMark examples are not at hand: " + EXAMPLES);
        // JSON is YAML.
        List<Map<String, Object>> examples = new Yaml().load(Files.readString(EXAMPLES));
        assertThat(examples)
                .hasSizeGreaterThan(600)
                .allSatisfy(
                        example -> {
                            String text = (String) example.get("markdown");
                            assertThat(render("a.md", text).omissions()).isEmpty();
                            assertThat(render("a.mdx", text).html()).isNotNull();
                        });
    }
}
