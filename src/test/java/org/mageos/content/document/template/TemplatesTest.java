package org.mageos.content.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Dialect.Templates;
import org.mageos.content.document.Document;
import org.mageos.content.document.Use;
import org.mageos.content.document.parser.Preparation;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.testing.CpuTime;
import org.mageos.content.testing.Parsed;
import org.mageos.content.testing.Uses;
import org.mageos.content.value.Position;
import org.mageos.content.value.TextLines;

class TemplatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "HUGO~[x]({{< ref \"a.md#h\" >}})~1:5 {{< ref \"a.md#h\" >}}",
                "HUGO~a [x]( {{% relref \"a\" %}} \"t\")~1:8 {{% relref \"a\" %}}",
                "HUGO~[x]({{< ref path=\"a\" lang=`d)e` >}}#b)~1:5 {{< ref path=\"a\" lang=`d)e`"
                        + " >}}#b",
                "HUGO~<a href=\"{{< ref \"a.md\" >}}\">x</a>~1:10 {{< ref \"a.md\" >}}",
                "HUGO~<div><a href={{< ref \"a.md\" >}}>x</a></div>~1:14 {{< ref \"a.md\" >}}",
                "HUGO~[x][l]^n^n[l]: {{< relref \"x\" >}}~3:6 {{< relref \"x\" >}}",
                "HUGO~{{< note >}} [a](b) {{< /note >}}~1:18 b",
                "HUGO~`{{< x \"[a](b)\" >}}` [c](d)~1:26 d",
                "HUGO~[a]({{.Title}})~1:5 {{.Title}}",
                "LIQUID~[x]({% link _docs/a.md %})~1:5 {% link _docs/a.md %}",
                "LIQUID~[x]({% post_url 2020-01-01-a %})~1:5 {% post_url 2020-01-01-a %}",
                "LIQUID~[x]({{ '/a' | relative_url }})~1:5 {{ '/a' | relative_url }}",
                "LIQUID~[x]({{ site.baseurl }}/a/)~1:5 {{ site.baseurl }}/a/",
                "LIQUID~[x]({{ \"/a\" | relative_url }}#h)~1:5 {{ \"/a\" | relative_url }}#h",
                "LIQUID~*[x](/a\\_{{- y -}}&amp;z)*~1:6 /a_{{- y -}}&z",
                "LIQUID~https://{{ site.host }}/x.~1:1 https://{{ site.host }}/x",
                "LIQUID~{% if a %}https://x.org/y{% endif %}~1:11 https://x.org/y",
                "LIQUID~[{{ a.title }}](b)~1:17 b",
                "LIQUID~[x][{{ y }}] [b](c)~1:18 c",
                "ZOLA~[x]({{ f(x=\"a)b\") }})~1:5 {{ f(x=\"a)b\") }}",
                "JINJA~[x]({{ url('a b') }}) {# [y](z) #}~1:5 {{ url('a b') }}"
            })
    void keepsTagsInDestinations(Templates language, String written, String link) {
        String text = written.replace("^n", "\n");
        Document document = Parsed.with(language, text + "\n");

        assertThat(Parsed.links(document)).containsExactly(link);
        assertThat(document.undefinedReferences()).isEmpty();
        int length = Uses.links(document.uses()).get(0).length();
        Position position = Uses.links(document.uses()).get(0).position();
        int start = TextLines.of(text).start(position.line()) + position.column() - 1;
        if (!text.contains("&amp;")) {
            assertThat(text.substring(start, start + length))
                    .isEqualTo(Uses.links(document.uses()).get(0).destination());
        }
    }

    @Test
    void keepsTagsInImages() {
        Document document =
                Parsed.with(
                        Templates.LIQUID,
                        "![x]({{ site.baseurl }}{% link img/a.png %})\n"
                                + "<img src=\"{{ y }}\" alt=\"{{ z }}\">\n");

        assertThat(Parsed.images(document))
                .containsExactly("1:6 {{ site.baseurl }}{% link img/a.png %}", "2:11 {{ y }}");
        assertThat(Uses.images(document.uses()))
                .allMatch(image -> image.withoutAlternative().isEmpty());
        assertThat(document.insertsText()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{</ highlight >}}",
                "{{< / highlight >}}",
                "{{< /highlight >}}",
                "{{%/ highlight %}}"
            })
    void closesShortcodesHoweverTheirSlashIsSpaced(String closing) {
        Document document =
                Parsed.with(
                        Templates.HUGO,
                        "{{< highlight go >}}\n[x](y)\n" + closing + "\n\n## H\n\n[a](b)\n");

        assertThat(Parsed.links(document)).containsExactly("7:5 b");
        assertThat(Parsed.headings(document)).containsExactly("5:1 H");
    }

    @Test
    void knowsNoUndefinedReferenceWhereTagsMayDefineLabels() {
        String uses = "([#12][], [#13][])\n\n";
        String computed = "{% for n in x %}\n[#{{ n }}]: https://x.org/{{ n }}\n{% endfor %}\n";

        assertThat(Parsed.with(Templates.LIQUID, uses + computed).undefinedReferences()).isEmpty();
        assertThat(
                        Parsed.with(Templates.LIQUID, uses + "{% include links.md %}")
                                .undefinedReferences())
                .isEmpty();
        assertThat(Parsed.with(Templates.LIQUID, uses + "{{ x }} y\n").undefinedReferences())
                .hasSize(2);
        assertThat(
                        Parsed.with(Templates.NONE, uses + "<!--@include: ./links.md-->")
                                .undefinedReferences())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "HUGO|[x]({{</* ref \"x\" */>}})",
                "HUGO|{{< highlight go >}}^n[x](y)^n^n# H^n{{< /highlight >}}",
                "HUGO|a {{% comment %}}[x](y){{% /comment %}}",
                "LIQUID|{% comment %}^n[x](y)^n# H^n{% endcomment %}",
                "LIQUID|{%- highlight x -%}^n^n    [x](y)^n{% endhighlight %}",
                "LIQUID|{% raw %}[x]({{ a b }}){% endraw %}",
                "LIQUID|`{{ x }}[a](b)`",
                "LIQUID|```^n{% for x in y %}^n[a](b)^n```",
                "ZOLA|[x]({{/* f() */}})",
                "ZOLA|[x]({{ a b }})",
                "JINJA|{#^n[x](y)^n#}",
                "NONE|[x]({{< ref \"a\" >}})"
            })
    void readsNoLinks(Templates language, String text) {
        Document document = Parsed.with(language, text.replace("^n", "\n") + "\n");

        assertThat(Uses.links(document.uses())).isEmpty();
        assertThat(document.headings()).isEmpty();
    }

    @Test
    void readsWhatFollowsTagsAsBlocks() {
        String text =
                """
                {% include a.html %}
                [l]: /x
                {% if a %}
                ## A [b][l]
                {% endif %}
                ---
                {% for x in y %}
                - {{ x }} [c](d)
                {% endfor %}
                <div>
                    {% if x %}
                    <a href="/y">z</a>
                    {% endif %}
                </div>
                """;
        Document document = Parsed.with(Templates.LIQUID, text);

        assertThat(Parsed.links(document)).containsExactly("2:6 /x", "8:15 d", "12:14 /y");
        assertThat(Parsed.headings(document)).containsExactly("4:1 A b");
    }

    @Test
    void readsMarkdownInRawText() {
        String text = "{% raw %}\n# `{{ a }}` b\n[x](y)\n{% endraw %}\n";
        Document document = Parsed.with(Templates.LIQUID, text);

        assertThat(Parsed.links(document)).containsExactly("3:5 y");
        assertThat(Parsed.headings(document)).containsExactly("2:1 {{ a }} b");
        assertThat(document.insertsText()).isFalse();
    }

    @Test
    void readsFigures() {
        String text =
                """
                {{< figure src="x.png" alt="" link="/y" >}}
                {{< figure
                  src=`a b.png`
                  title="t" attrlink=https://z >}}
                a {{% figure src="c.png" caption="d" %}}
                """;
        Document document = Parsed.with(Templates.HUGO, text);

        assertThat(Parsed.images(document))
                .containsExactly("1:17 x.png", "3:8 a b.png", "5:19 c.png");
        assertThat(Parsed.links(document)).containsExactly("1:37 /y", "4:22 https://z");
        assertThat(Uses.images(document.uses()))
                .extracting(Use::syntax)
                .containsOnly(Use.Syntax.ARGUMENT);
        assertThat(Uses.images(document.uses()))
                .extracting(image -> image.withoutAlternative().size())
                .containsExactly(0, 1, 0);
        assertThat(document.insertsText()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "HUGO|{{< toc >}}",
                "HUGO|a {{< glossary_tooltip x >}} b",
                "HUGO|{{% note %}} a {{% /note %}}",
                "HUGO|## {{< param x >}}",
                "LIQUID|{% include a.html %}",
                "LIQUID|{%- render 'a' -%}",
                "LIQUID|{{ content }}",
                "LIQUID|## a {{ x }}",
                "LIQUID|<h2 id=\"{{ x }}\">a</h2>",
                "ZOLA|{{ f() }}",
                "ZOLA|{% f() %} a {% end %}",
                "JINJA|a {{ f(x) }}",
                "JINJA|{% include \"a\" %}",
                "LIQUID|a {% plugin %}"
            })
    void knowsThatTextIsInserted(Templates language, String text) {
        assertThat(Parsed.with(language, text + "\n").insertsText()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "HUGO|{{< youtube x >}}",
                "HUGO|[a]({{< theme/ref \"x\" >}})",
                "HUGO|a {{< /note >}}",
                "HUGO|{{</* toc */>}}",
                "HUGO|{{ x }}",
                "LIQUID|{% assign a = b %}{% if a %}b{% endif %}",
                "LIQUID|a {{ site.x }} b",
                "LIQUID|[a]({{ x }})",
                "LIQUID|[a]({% plugin x %}) <a href=\"/{% plugin %}\">x</a>",
                "LIQUID|{% # note %}",
                "LIQUID|{% comment %} {% include x %} {% endcomment %}",
                "LIQUID|{% raw %}{% include x %}{% endraw %}",
                "ZOLA|{{ youtube(id=\"x\") }}",
                "ZOLA|{{ x }}",
                "JINJA|{# {% include x %} #}",
                "JINJA|{% set x = 1 %}",
                "NONE|{% include x %}"
            })
    void knowsThatNoTextIsInserted(Templates language, String text) {
        assertThat(Parsed.with(language, text + "\n").insertsText()).isFalse();
    }

    @Test
    void readsHeadingsWithGivenIdsThoughTagsAreInThem() {
        Document document =
                Parsed.with(
                        Dialect.GITHUB.with(Templates.HUGO).with(Dialect.Attributes.HEADING),
                        "a.md",
                        "## A {{< x >}} {#b}\n\n## [c]({{< ref \"d\" >}})\n");

        assertThat(Parsed.headings(document)).containsExactly("1:1 A #b", "3:1 c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{{", "{{< a", "{% raw %}", "{{ {{ }}", "{{< highlight >}}", "{%%}{{}}"})
    void readsWhatIsNotClosedAsText(String opening) {
        for (Templates language : Templates.values()) {
            assertThat(Parsed.links(Parsed.with(language, opening + "\n\n[a](b)\n")))
                    .as("%s", language)
                    .containsExactly("3:5 b");
        }
    }

    @Test
    void readsInclusions() {
        Dialect python = Dialect.GITHUB.withIndentedBlocks();
        String vitePress = "<!--@include: ./a.md{3,}-->\n\n<!-- @include: ./b.md#c -->\n";

        assertThat(Parsed.with(Templates.NONE, vitePress).imports())
                .isEqualTo(List.of("./a.md", "./b.md"));
        assertThat(Parsed.with(Templates.NONE, "<!--@include: @/a.md-->").imports())
                .isEqualTo(List.of("@/a.md"));
        assertThat(Parsed.with(Templates.NONE, "<!--@include: @/a.ts-->").insertsText()).isTrue();
        for (String text : List.of("--8<-- \"a\"", "{!a.txt!}", "{% include-markdown \"a\" %}")) {
            assertThat(Parsed.with(python, "a.md", text).insertsText()).isTrue();
            assertThat(Parsed.with(Templates.NONE, text).insertsText()).isFalse();
        }
        Document named =
                Parsed.with(
                        python,
                        "a.md",
                        """
                        --8<-- "a.md:part"

                        --8<--
                        b.md
                        ; not.md
                        --8<--

                        ;--8<-- "not.md"

                        {! c.md !}

                        {%
                           include-markdown "d.md"
                           start="x"
                        %}

                        {% include-markdown '../e.md' %}

                        ```
                        --8<-- "code.py"
                        ::: a
                        ```
                        """);
        assertThat(named.imports())
                .containsExactly("base:a.md", "base:b.md", "base:c.md", "docs:d.md", "../e.md");
        assertThat(named.insertsText()).isFalse();
        for (String text : List.of("$n{!}$", "{! a.md", "{{!}")) {
            assertThat(Parsed.with(python, "a.md", text).insertsText()).isFalse();
        }
        for (String text :
                List.of(
                        "--8<--\na.md",
                        "```\n--8<-- \"a.md\"",
                        "--8<-- \"https://example.org/a.md\"",
                        "{!a.md!lines=1-3}",
                        "{% include 'a.md' %}",
                        "::: a.b")) {
            assertThat(Parsed.with(python, "a.md", text).insertsText()).isTrue();
        }
        Document jekyll = Parsed.with(Templates.LIQUID, "{% include_relative a/b.md x=1 %}\n");
        assertThat(jekyll.imports()).containsExactly("a/b.md");
        assertThat(jekyll.insertsText()).isFalse();
        for (String text :
                List.of("{% include_relative a.html %}", "{% include_relative a/{{ b }}.md %}")) {
            assertThat(Parsed.with(Templates.LIQUID, text).insertsText()).isTrue();
        }
        Document quarto = Parsed.with(Templates.HUGO, "{{< include _x.qmd >}}\n");
        assertThat(quarto.imports()).containsExactly("_x.qmd");
        assertThat(quarto.insertsText()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ ",
                "{{< ",
                "{% raw %}",
                "{{<x \"",
                "{# ",
                "{: a ",
                "{: a=\"",
                "{: #a}\n",
                "`{ ",
                "<!--@include: a\n",
                "{% comment %}",
                "{{< highlight >}}",
                "{:a: #b}",
                "!!! a\n    ",
                "[a]({{ x }}",
                "## {#a} ",
                "# a\n",
                "{::comment}\n",
                "<a href='{{'>\n",
                "# */}\n",
                "{{</*",
                "{{/*",
                "{% include ",
                ":::\n"
            })
    void takesLinearTime(String piece) {
        String hostile = piece.repeat(1_000_000 / piece.length()) + "*/";
        Dialect.Attributes[] attributes = Dialect.Attributes.values();
        for (Templates language : Templates.values()) {
            Dialect dialect =
                    Dialect.GITHUB
                            .with(language)
                            .with(attributes[language.ordinal() % attributes.length])
                            .withIndentedBlocks();
            BodyBuilder body = new BodyBuilder(TextLines.of(hostile));
            String prepared =
                    CpuTime.within(
                            Duration.ofSeconds(10),
                            () -> new Preparation(dialect, body, false).of(hostile, 0));
            assertThat(prepared).hasSameSizeAs(hostile);
        }
    }
}
