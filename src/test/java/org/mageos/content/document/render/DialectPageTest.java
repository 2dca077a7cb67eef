package org.mageos.content.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Dialect.Attributes;
import org.mageos.content.document.Dialect.Extra;
import org.mageos.content.document.Dialect.Templates;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.Omission;
import org.mageos.content.document.Rendered;
import org.mageos.content.testing.CpuTime;

/** What becomes of the markup that only some generators have. */
class DialectPageTest {

    static final Dialect JEKYLL =
            Dialect.GITHUB
                    .with(Templates.LIQUID)
                    .with(Attributes.KRAMDOWN)
                    .with(Extra.DEFINITIONS)
                    .with(Extra.ABBREVIATIONS)
                    .with(Extra.DOUBLE_DOLLAR_MATH);

    static final Dialect HUGO =
            Dialect.GITHUB.with(Templates.HUGO).with(Attributes.HEADING).with(Extra.DEFINITIONS);

    static final Dialect ZOLA =
            Dialect.GITHUB.with(Templates.ZOLA).with(Attributes.HEADING).with(Extra.EMOJI);

    static final Dialect MKDOCS = mkDocs();

    static final Dialect VITEPRESS =
            Dialect.GITHUB
                    .with(Attributes.MARKDOWN_IT)
                    .with(Extra.INTERPOLATION)
                    .with(Extra.MATH)
                    .with(Extra.EMOJI);

    private static Dialect mkDocs() {
        Dialect dialect =
                Dialect.GITHUB
                        .with(Templates.JINJA)
                        .with(Attributes.ATTR_LIST)
                        .withIndentedBlocks();
        for (Extra extra : Extra.values()) {
            dialect = extra == Extra.INTERPOLATION ? dialect : dialect.with(extra);
        }
        return dialect;
    }

    static List<HtmlRenderer> everyDialect() {
        List<HtmlRenderer> renderers = new ArrayList<>();
        for (Dialect dialect : List.of(JEKYLL, HUGO, ZOLA, MKDOCS, VITEPRESS)) {
            renderers.add(renderer(dialect));
        }
        return renderers;
    }

    private static HtmlRenderer renderer(Dialect dialect) {
        return new HtmlRenderer(new MarkdownOptions(dialect, false, Map.of()));
    }

    private static Rendered render(Dialect dialect, String file, String text) {
        return renderer(dialect).render(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String html(Dialect dialect, String text) {
        return render(dialect, "a.md", text).html().strip().replaceAll("\n+", "\n");
    }

    private static List<String> left(Dialect dialect, String text) {
        return render(dialect, "a.md", text).omissions().stream().map(Omission::what).toList();
    }

    @Test
    void leavesOutTagsOfWhichOnlyTheGeneratorKnowsWhatTheyShow() {
        String text = "a {% include x.html %} b {{ page.x }}\n\n{% if a %}\nc\n{% endif %}\n\nd";
        assertThat(html(JEKYLL, text)).isEqualTo("<p>a  b </p>\n<p>d</p>");
        assertThat(left(JEKYLL, text))
                .containsExactly("{% include x.html %}", "{{ page.x }}", "{% if a %}");
        assertThat(render(JEKYLL, "a.md", text).omissions().get(2).position().line()).isEqualTo(3);
    }

    @Test
    void leavesOutALinkThatATagMakes() {
        assertThat(html(JEKYLL, "- <{{ a.b }}>\n- [c](<{{ d }}>)"))
                .isEqualTo("<ul>\n<li></li>\n<li><a href=\"{{ d }}\">c</a></li>\n</ul>");
        assertThat(left(JEKYLL, "<{{ a.b }}>")).containsExactly("{{ a.b }}");
    }

    @Test
    void leavesTagsThatShowNothingWithoutAWord() {
        String text =
                "{% assign a = 1 %}{% comment %}x{% endcomment %}{% capture y %}z{% endcapture %}b";
        assertThat(html(JEKYLL, text)).isEqualTo("<p>b</p>");
        assertThat(left(JEKYLL, text)).isEmpty();
    }

    @Test
    void keepsTheTagOfADestinationForWhoKnowsTheRules() {
        assertThat(
                        html(
                                JEKYLL,
                                "[a]({% post_url 2026-01-01-a %}#b) <a href=\"{{ site.x }}\">c</a>"))
                .isEqualTo(
                        "<p><a href=\"{% post_url 2026-01-01-a %}#b\">a</a>"
                                + " <a href=\"{{ site.x }}\">c</a></p>");
        assertThat(html(HUGO, "![a]({{< ref \"b.md\" >}})"))
                .isEqualTo("<p><img src=\"{{&lt; ref &quot;b.md&quot; &gt;}}\" alt=\"a\" /></p>");
    }

    @Test
    void makesCodeOfTagsForCode() {
        assertThat(html(JEKYLL, "{% highlight ruby linenos %}\na *b* `c`\n{% endhighlight %}"))
                .isEqualTo("<pre><code class=\"language-ruby\">a *b* `c`\n</code></pre>");
        assertThat(html(HUGO, "{{< highlight go >}}\n```\n{{< /highlight >}}"))
                .isEqualTo("<pre><code class=\"language-go\">```\n</code></pre>");
        assertThat(html(JEKYLL, "`{% raw %}{{ a }}{% endraw %}` {{ '{{' }}"))
                .isEqualTo("<p><code>{{ a }}</code> {{</p>");
        assertThat(html(HUGO, "`{{</* a */>}}`")).isEqualTo("<p><code>{{&lt; a &gt;}}</code></p>");
        assertThat(html(ZOLA, "`{{/* a() */}}`")).isEqualTo("<p><code>{{ a() }}</code></p>");
    }

    @Test
    void keepsWhatTagsFrame() {
        assertThat(
                        html(
                                HUGO,
                                "{{< tabs >}}\n{{% tab title=\"A & B\" %}}\n*c*\n{{% /tab %}}\n{{< /tabs >}}"))
                .isEqualTo("<p><strong>A &amp; B</strong></p>\n<p><em>c</em></p>");
        assertThat(html(ZOLA, "{% quote(by=\"x\") %}\n*c*\n{% end %}"))
                .isEqualTo("<p><em>c</em></p>");
    }

    @Test
    void showsFiguresAndVideosAsHtml() {
        assertThat(html(HUGO, "{{< figure src=\"a.png\" alt=\"b\" caption=\"c\" >}}"))
                .contains("<img src=\"a.png\" alt=\"b\" />", "<figcaption><p>c</p></figcaption>");
        assertThat(html(HUGO, "{{< youtube dQw4w9WgXcQ >}}"))
                .contains("<a href=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\">");
    }

    @Test
    void takesAttributeListsAway() {
        assertThat(html(JEKYLL, "[a](b){: .c} d\n{: .e #f}\n\n# G {#h}\n\n* toc\n{:toc}\n"))
                .isEqualTo("<p><a href=\"b\">a</a> d</p>\n<h1>G</h1>");
        assertThat(html(MKDOCS, "[a](b){ .c } d\n{ .e }"))
                .isEqualTo("<p><a href=\"b\">a</a> d</p>");
        assertThat(html(HUGO, "# A {#b .c}")).isEqualTo("<h1>A</h1>");
    }

    @Test
    void quotesAdmonitions() {
        String quote = "<blockquote>\n<p><strong>%s</strong></p>\n<p>a</p>\n</blockquote>";
        assertThat(html(MKDOCS, "!!! note\n    a\n\nb"))
                .isEqualTo(quote.formatted("Note") + "\n<p>b</p>");
        assertThat(html(MKDOCS, "???+ tip \"Mind *it*\"\n    a"))
                .isEqualTo(quote.formatted("Mind <em>it</em>"));
        assertThat(html(MKDOCS, "/// note | Mind\na\n///")).isEqualTo(quote.formatted("Mind"));
        assertThat(html(VITEPRESS, "::: tip Mind\na\n:::\nb"))
                .isEqualTo(quote.formatted("Mind") + "\n<p>b</p>");
        assertThat(html(Dialect.GITHUB, "> [!NOTE]\n> a")).isEqualTo(quote.formatted("Note"));
        assertThat(html(MKDOCS, "!!! note \":material-x: `Mind`\"\n    a"))
                .isEqualTo(quote.formatted("<code>Mind</code>"));
        assertThat(html(MKDOCS, "!!! note \"\"\n    a"))
                .isEqualTo("<blockquote>\n<p>a</p>\n</blockquote>");
    }

    @Test
    void keepsBlocksInAdmonitionsAndAdmonitionsInLists() {
        assertThat(
                        html(
                                MKDOCS,
                                "!!! note\n    ```\n    !!! x\n\n        y\n    ```\n\n    !!! tip\n        z"))
                .isEqualTo(
                        "<blockquote>\n<p><strong>Note</strong></p>\n"
                                + "<pre><code>!!! x\n    y\n</code></pre>\n"
                                + "<blockquote>\n<p><strong>Tip</strong></p>\n<p>z</p>\n"
                                + "</blockquote>\n</blockquote>");
        assertThat(html(MKDOCS, "1.  a\n\n    !!! note\n        b\n\n2.  c"))
                .contains("<li>\n<p>a</p>\n<blockquote>", "<p>b</p>\n</blockquote>\n</li>");
        assertThat(html(VITEPRESS, "> ```\n> :::note\n> ```\n\n:::note\na\n:::"))
                .startsWith(
                        "<blockquote>\n<pre><code>:::note\n</code></pre>\n</blockquote>\n<blockquote>");
    }

    @Test
    void writesLabelsOverTabsAndTitlesOverCode() {
        assertThat(html(MKDOCS, "=== \"A\"\n\n    b\n\n=== \"C\"\n\n    d"))
                .isEqualTo(
                        "<p><strong>A</strong></p>\n<p>b</p>\n<p><strong>C</strong></p>\n<p>d</p>");
        assertThat(html(VITEPRESS, "```js [a.js]\nb // [!code ++]\n// [!code focus]\nc\n```"))
                .isEqualTo(
                        "<figure>\n<figcaption>a.js</figcaption>\n"
                                + "<pre><code class=\"language-js\">b\nc\n</code></pre>\n</figure>");
    }

    @Test
    void listsDefinitions() {
        assertThat(html(JEKYLL, "a\n\nTerm\n: *b*\n: c\n\nd").replace("\n", ""))
                .isEqualTo(
                        "<p>a</p><dl><dt><p>Term</p></dt><dd><p><em>b</em></p></dd>"
                                + "<dd><p>c</p></dd></dl><p>d</p>");
        assertThat(html(MKDOCS, "T\n:   a\n\n    b\n").replace("\n", ""))
                .isEqualTo("<dl><dt><p>T</p></dt><dd><p>a</p><p>b</p></dd></dl>");
        assertThat(html(Dialect.GITHUB, "T\n: a")).isEqualTo("<p>T\n: a</p>");
    }

    @Test
    void keepsMathFromBecomingEmphasis() {
        assertThat(html(VITEPRESS, "$a_1*b$ costs $5 and *c*"))
                .isEqualTo("<p><code>a_1*b</code> costs $5 and <em>c</em></p>");
        assertThat(html(JEKYLL, "$$a_1*b$$ and $c$\n\n$$\na_1 \\\\\nb_2\n$$"))
                .isEqualTo(
                        "<p><code>a_1*b</code> and $c$</p>\n"
                                + "<pre><code class=\"language-math\">a_1 \\\\\nb_2\n</code></pre>");
        assertThat(html(Dialect.GITHUB, "$5 and $6")).isEqualTo("<p>$5 and $6</p>");
    }

    @Test
    void takesBlanksInDestinationsAndBetweenTheBracketsOfAReference() {
        for (Dialect dialect : List.of(JEKYLL, MKDOCS)) {
            assertThat(html(dialect, "![](/a b/c d.png) [e](/f g.html \"h\")"))
                    .isEqualTo(
                            "<p><img src=\"/a b/c d.png\" alt=\"\" />"
                                    + " <a href=\"/f g.html\" title=\"h\">e</a></p>");
            assertThat(html(dialect, "[a]\n[b] [`c`] [b] [u] [v]\n\n[b]: /d"))
                    .isEqualTo(
                            "<p><a href=\"/d\">a</a> <a href=\"/d\"><code>c</code></a> [u] [v]</p>");
        }
        assertThat(html(Dialect.GITHUB, "![](/a b.png)")).isEqualTo("<p>![](/a b.png)</p>");
    }

    @Test
    void marksKeysAndEdits() {
        assertThat(
                        html(
                                MKDOCS,
                                "++ctrl+c++ ==a== ^^b^^ x^2^ H~2~O {++c++} {>>d<<} :smile: :rocket: :material-x:"))
                .isEqualTo(
                        "<p><kbd>Ctrl</kbd>+<kbd>C</kbd> <mark>a</mark> <ins>b</ins> x<sup>2</sup>"
                                + " H<sub>2</sub>O <ins>c</ins>  \uD83D\uDE04 \uD83D\uDE80</p>");
        assertThat(html(MKDOCS, "`++ctrl+c++ ==a==` 10:30:00 :unknown_sign:"))
                .isEqualTo("<p><code>++ctrl+c++ ==a==</code> 10:30:00 :unknown_sign:</p>");
    }

    @Test
    void leavesOutWhatVueComputesOutsideFences() {
        String text = "a {{ b }} `{{ c }}`\n\n```\n{{ d }}\n```";
        assertThat(html(VITEPRESS, text))
                .isEqualTo("<p>a  <code></code></p>\n<pre><code>{{ d }}\n</code></pre>");
        assertThat(left(VITEPRESS, text)).containsExactly("{{ b }}", "{{ c }}");
        assertThat(left(VITEPRESS, "a <Badge text=\"b\" />\n\n<x-y />"))
                .containsExactly("<Badge text=\"b\" />", "<x-y />");
    }

    @Test
    void saysThatTheTextOfAnotherFileIsMissing() {
        assertThat(left(MKDOCS, "--8<-- \"a.md\"\n\n<<< @/b.js\n\n<!--@include: ./c.md-->"))
                .containsExactly("--8<-- \"a.md\"", "<<< @/b.js", "<!--@include: ./c.md-->");
    }

    @Test
    void dropsLinesThatOnlyTheGeneratorReads() {
        assertThat(html(MKDOCS, "[TOC]\n\n*[HTML]: Hypertext\n\nHTML")).isEqualTo("<p>HTML</p>");
        assertThat(html(VITEPRESS, "[[toc]]\n\na")).isEqualTo("<p>a</p>");
        assertThat(html(JEKYLL, "{::options toc_levels=\"1\" /}\n\na")).isEqualTo("<p>a</p>");
    }

    @Test
    void readsMarkdownInElementsThatSaySo() {
        assertThat(html(MKDOCS, "<div markdown>\n**a**\n</div>"))
                .isEqualTo("<div markdown>\n<p><strong>a</strong></p>\n</div>");
    }

    @Test
    void namesTabsAndCardsOfMdx() {
        assertThat(
                        render(Dialect.GITHUB, "a.mdx", "<Tab label=\"A\">\n\nb\n\n</Tab>")
                                .html()
                                .replaceAll("\n+", "\n")
                                .strip())
                .isEqualTo("<p><strong>A</strong></p>\n<p>b</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{</* ",
                "{{ ",
                "{% x ",
                "{% if %}",
                "{% x %}",
                "{{< x >}}",
                ":::note\n",
                "::::::: x\n",
                "!!! note\n    ",
                "/// x\n",
                "=== \"a\"\n",
                "a\n: b\n",
                "a\n\n: b\n",
                "$",
                "$$",
                "$$\n",
                "$a",
                "{++",
                "==a",
                "^a",
                "~a",
                ":a",
                "++a+",
                "[!code ",
                "`",
                "\uFDD6",
                "\uFDD6\uFDD7",
                "> [!NOTE]\n",
                "* toc\n{:toc ",
                "<div markdown",
                "*[",
                "{::",
                "](a ",
                "[a] ",
                "- \n  :::note\n",
                "\"a",
                "!!! a \"",
                "{% raw %}",
                "{% highlight %}",
                "${toc}\n",
                "```\n[!code ",
                "{/* "
            })
    void takesTimeInLineWithTheLength(String part) {
        String text = part.repeat(40_000 / part.length());
        String inFence = "``` js\n" + part.replace("\n", " ").repeat(40_000 / part.length());
        for (HtmlRenderer renderer : everyDialect()) {
            for (String each : List.of(text, inFence)) {
                byte[] bytes = each.getBytes(StandardCharsets.UTF_8);
                Rendered rendered =
                        CpuTime.within(
                                Duration.ofSeconds(10), () -> renderer.render("a.md", bytes));
                assertThat(rendered.html().length()).isLessThan(5_000_000);
            }
        }
    }
}
