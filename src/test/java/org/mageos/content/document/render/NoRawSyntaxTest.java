package org.mageos.content.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Dialect.Extra;
import org.mageos.content.document.Dialect.Templates;
import org.mageos.content.document.Dialect.Values;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value;

/** No generator's syntax is left in the text of an entry. */
class NoRawSyntaxTest {

    /** What no entry shows outside code, in the sentences of these tests. */
    private static final Pattern RAW =
            Pattern.compile(
                    "\\{\\{|}}|\\{%|%}|\\{#|#}|\\{:|:::|^[!?]{3}|^===|\\$|\\\\[(\\[]|\\+\\+|==|\\^\\^|\\{\\+|\\{-|\\]\\(|\\]\\[|\\[\\^|\\[!|\\*\\[|:[a-z]\\w+:|^: |</?[A-Z]|\\{/\\*|import ",
                    Pattern.MULTILINE);

    /** The dialect of each generator, with all its extensions on, and what is written in it. */
    private enum Site {
        JEKYLL(
                DialectPageTest.JEKYLL.with(Extra.EMOJI).with(named("page.", "site")),
                "a.md",
                List.of(
                        "{{ page.x }}",
                        "{{- page.y | escape -}}",
                        "{{ site.name }}",
                        "{{ x | date: '%Y' }}",
                        "{% include a.html b='c' %}",
                        "{%- comment -%} x {%- endcomment -%}",
                        "{% assign a = 1 %}",
                        "$$a_1*b$$",
                        ":rocket:",
                        ":shipit:",
                        "[a](b){: .c}",
                        "[w] [site]"),
                List.of(
                        "{% highlight js %}\na *b*\n{% endhighlight %}",
                        "{% raw %}\nx\n{% endraw %}",
                        "{% for a in b %}\n- {{ a }}\n{% endfor %}",
                        "* toc\n{:toc}",
                        "T\n: d",
                        "a\n{: .b #c}",
                        "$$\na_1\n$$",
                        "*[HTML]: Hypertext",
                        "{::options a=\"b\" /}",
                        "> [!NOTE]\n> a",
                        "a [b]\n[site] c")),
        NUNJUCKS(
                Dialect.GITHUB.with(Templates.JINJA).with(named("", "x")),
                "a.md",
                List.of(
                        "{# a {{ b }} #}",
                        "{{ x }}",
                        "{{ y | upper }}",
                        "{{ '/a' | url }}",
                        "{% set a = 1 %}",
                        "{%- if a -%} b {%- endif -%}"),
                List.of(
                        "{% image \"a.png\", \"b\" %}",
                        "{% macro a(b) %}\nc\n{% endmacro %}",
                        "{% highlight \"js\" %}\na\n{% endhighlight %}",
                        "{#\na\n#}",
                        "{% asyncEach a in b %}\n{{ a }}\n{% endeach %}")),
        HUGO(
                DialectPageTest.HUGO
                        .with(Extra.MATH)
                        .with(Extra.BACKSLASH_MATH)
                        .with(Extra.EMOJI)
                        .with(Extra.BLOCK_ATTRIBUTES)
                        .with(named("", "p")),
                "a.md",
                List.of(
                        "{{< x \"a\" >}}",
                        "{{% y a=\"b\" %}}",
                        "{{< param x >}}",
                        "{{< param \"p.name\" >}}",
                        "{{% abbr %}}a{{% /abbr %}}",
                        "$a_1*b$",
                        "\\(a_1*b\\)",
                        ":rocket:"),
                List.of(
                        "{{< figure src=\"a.png\" >}}",
                        "{{< tabs >}}\n{{% tab \"a\" %}}\nb\n{{% /tab %}}\n{{< /tabs >}}",
                        "{{< highlight go >}}\na := b\n{{< /highlight >}}",
                        "{{<youtube dQw4w9WgXcQ>}}",
                        "\\[\na_1 \\\\\nb\n\\]",
                        "$$\na_1\n$$",
                        "T\n: d",
                        "a\n{.b}",
                        "> [!NOTE]\n> a")),
        ZOLA(
                DialectPageTest.ZOLA,
                "a.md",
                List.of("{{ x() }}", "{{ y(a=\"b\") }}", ":rocket:", ":unicorn:", ":bowtie:"),
                List.of("{% quote(a=\"b\") %}\na\n{% end %}", "{{ youtube(id=\"dQw4w9WgXcQ\") }}")),
        MKDOCS(
                DialectPageTest.MKDOCS.with(named("page.meta.", "config")),
                "a.md",
                List.of(
                        "{{ page.meta.x }}",
                        "{{ config.name }}",
                        "{# a #}",
                        "$a_1*b$",
                        "++ctrl+c++",
                        "==a==",
                        "^^a^^",
                        "H~2~O",
                        "{++a++} {--b--} {~~a~>b~~} {>>a<<}",
                        ":rocket:",
                        ":material-account:",
                        "[a](b){ .c }",
                        "[w] [site]"),
                List.of(
                        "!!! note \"a\"\n    b",
                        "??? tip\n    a",
                        "=== \"a\"\n    b\n\n=== \"c\"\n    d",
                        "/// note | a\nb\n///",
                        "T\n:   d",
                        "--8<-- \"a.md\"",
                        "[TOC]",
                        "*[HTML]: Hypertext",
                        "a [b]\n[site] c",
                        "- a\n\n    !!! note\n        b")),
        VITEPRESS(
                DialectPageTest.VITEPRESS.with(named("$frontmatter.", "x")),
                "a.md",
                List.of(
                        "{{ $frontmatter.x }}",
                        "{{ a + b }}",
                        "<Badge text=\"a\" />",
                        "$a_1*b$",
                        ":tada:",
                        "[a](b){.c}"),
                List.of(
                        "::: tip a\nb\n:::",
                        "::: code-group\n```js [a]\nb\n```\n:::",
                        "[[toc]]",
                        "<<< @/a.js",
                        "> [!NOTE]\n> a",
                        "$$\na_1\n$$",
                        "## a {#b}")),
        DOCUSAURUS(
                Dialect.GITHUB.with(Extra.MATH).with(named("frontMatter.", "x")),
                "a.mdx",
                List.of(
                        "{frontMatter.x}",
                        "{a}",
                        "<B c={d} />",
                        "<C>e</C>",
                        "{/* a */}",
                        "$a_1*b$"),
                List.of(
                        ":::note[a]\n\nb\n\n:::",
                        "import A from 'a'",
                        "export const a = 1",
                        "<Tabs>\n<TabItem value=\"a\" label=\"b\">\n\nc\n\n</TabItem>\n</Tabs>",
                        "## a {#b}",
                        "<details>\n<summary>a</summary>\n\nb\n\n</details>",
                        "```js title=\"a\" {1}\nb // highlight-line\n```")),
        ASTRO(
                Dialect.GITHUB.with(named("frontmatter.", "x")),
                "a.mdx",
                List.of(
                        "{frontmatter.x}",
                        "{a.map((b) => <li>{b}</li>)}",
                        "<Icon name=\"a\" />",
                        "<A {...b}>c</A>",
                        "{`a`}",
                        "{1 + 1}"),
                List.of(
                        "import A from '../a.astro'",
                        "<Card title=\"a\" icon=\"b\">\n  c\n</Card>",
                        "<A\n  b={{ c: 1 }}\n  client:load\n/>",
                        "<Steps>\n\n1. a\n\n2. b\n\n</Steps>",
                        ":::tip[a]\nb\n:::",
                        "{\n  a && <B />\n}",
                        "<a.b c=\"d\" />"));

        private final Dialect dialect;
        private final String file;
        private final List<String> inline;
        private final List<String> blocks;

        Site(Dialect dialect, String file, List<String> inline, List<String> blocks) {
            this.dialect = dialect;
            this.file = file;
            this.inline = inline;
            this.blocks = blocks;
        }
    }

    private static Values named(String page, String site) {
        Value name = new Value.Scalar("Known name", "Known name", false, Position.START, 10);
        return new Values(
                Optional.of(page), Value.Mapping.of(site, Value.Mapping.of("name", name)));
    }

    private static String text(Site site, String body) {
        String page =
                "---\nx: Known value\ny: Other value\n---\n\n"
                        + body
                        + "\n\n[site]: https://a.example\n";
        String html =
                new HtmlRenderer(new MarkdownOptions(site.dialect, false, Map.of()))
                        .render(site.file, page.getBytes(StandardCharsets.UTF_8))
                        .html();
        Element entry = Jsoup.parseBodyFragment(html).body();
        entry.select("pre, code").remove();
        return entry.wholeText();
    }

    private static void check(Site site, String body) {
        assertThat(RAW.matcher(text(site, body)).results().map(found -> found.group()).toList())
                .as("%s: %s%nmakes: %s", site, body, text(site, body))
                .isEmpty();
    }

    @Test
    void showsNoneOfEachConstruct() {
        for (Site site : Site.values()) {
            site.inline.forEach(part -> check(site, "Some " + part + " text."));
            site.inline.forEach(part -> check(site, part));
            site.inline.forEach(
                    part -> check(site, "- " + part + "\n\n| a |\n|---|\n| " + part + " |"));
            site.blocks.forEach(part -> check(site, part));
            site.blocks.forEach(part -> check(site, "Before.\n\n" + part + "\n\nBehind."));
        }
    }

    @Property(tries = 1000)
    void showsNoneOfSeveralTogether(@ForAll("pages") Page page) {
        check(page.site, page.body);
    }

    /** A page of a site. */
    record Page(Site site, String body) {}

    @Provide
    Arbitrary<Page> pages() {
        return Arbitraries.of(Site.values())
                .flatMap(
                        site -> {
                            Arbitrary<String> words =
                                    Arbitraries.of(site.inline)
                                            .list()
                                            .ofMinSize(1)
                                            .ofMaxSize(4)
                                            .map(
                                                    parts ->
                                                            "So "
                                                                    + String.join(" and ", parts)
                                                                    + ".");
                            Arbitrary<String> blocks =
                                    Arbitraries.oneOf(
                                            Arbitraries.of(site.blocks),
                                            Arbitraries.of(site.blocks)
                                                    .map(block -> inItem("- ", block)),
                                            Arbitraries.of(site.blocks)
                                                    .map(block -> inItem("1.  ", block)));
                            return Arbitraries.oneOf(words, blocks)
                                    .list()
                                    .ofMinSize(1)
                                    .ofMaxSize(6)
                                    .map(parts -> new Page(site, String.join("\n\n", parts)));
                        });
    }

    /** A block as a later part of a list item. */
    private static String inItem(String marker, String block) {
        if (block.matches("(?s)(?:import|export) .*|T\n:.*")) {
            // There the former is text, and the latter is not read.
            return block;
        }
        String indent = " ".repeat(marker.length());
        return marker + "An item.\n\n" + indent + block.replace("\n", "\n" + indent);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("What the front matter and the settings say is shown")
    @CsvSource(
            delimiter = ';',
            value = {
                "JEKYLL; a {{ page.x }} b; a Known value b",
                "JEKYLL; a {{- page.y | escape -}} b; a Other value b",
                "JEKYLL; {{ site.name }}; Known name",
                "JEKYLL; {% assign page = a %}{{ page.x }}c; c",
                "NUNJUCKS; {{ x }} {# y #}; Known value",
                "NUNJUCKS; {% set x = 1 %}{{ x }}c; c",
                "HUGO; {{< param X >}}, {{% param \"p.name\" %}}; Known value, Known name",
                "MKDOCS; {{ page.meta.x }} {{ config.name }}; Known value Known name",
                "VITEPRESS; {{ $frontmatter.x }}; Known value",
                "DOCUSAURUS; {frontMatter.x}; Known value",
                "ASTRO; a {frontmatter.x}; a Known value",
                "JEKYLL; [w] [site]; w",
                "MKDOCS; :bowtie: :rocket:; \uD83D\uDE80",
            })
    void showsWhatIsKnown(Site site, String body, String shown) {
        assertThat(text(site, body).strip()).isEqualTo(shown.strip());
    }
}
