package org.mageos.content.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Document;
import org.mageos.content.testing.Parsed;

class IndentedBlocksTest {

    private static final Dialect PYTHON =
            Dialect.GITHUB.with(Dialect.Attributes.ATTR_LIST).withIndentedBlocks();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "!!! note^n    [a](b)|2:9 b",
                "!!! note \"t\"^n^n    [a](b)|3:9 b",
                "??? x^n^n    [a](b)|3:9 b",
                "???+ note \"x\"^n^n    a^n^n    [a](b)|5:9 b",
                "=== \"Tab\"^n^n    [a](b)|3:9 b",
                "===! \"Tab\"^n^n    - c^n^n        [a](b)|5:13 b",
                "text^n!!! note^n^n    [a](b)|4:9 b",
                "!!! note^n^n    ??? tip \"t\"^n^n        [a](b)|5:13 b",
                "- x^n^n!!! note^n^n    [a](b)|5:9 b",
                "1. x^n^n    !!! note^n^n        [a](b)|5:13 b",
                "- x^n- y^n^n    === \"a\"^n^n        [a](b)^n- z|6:13 b",
                "!!! note^n    [l]: /x^n^n    [l]|2:10 /x",
                "!!! note^n    ```^n    [n](o)^n    ```^n    [a](b)|5:9 b",
                "=== \"C\"^n^n    ``` c^n    [n](o)^n    ```^n^n[a](b)|7:5 b",
                "!!! note^n^n        [n](o)^n^n    [a](b)|5:9 b",
                "!!! note \"See [a](b)\"^n    x|1:19 b",
                "* x^n    * y^n^n        [a](b)|4:13 b"
            })
    void readsTextInBlocks(String text, String link) {
        Document document = Parsed.with(PYTHON, "a.md", text.replace("^n", "\n") + "\n");

        assertThat(Parsed.links(document)).containsExactly(link);
    }

    @Test
    void readsHeadingsInBlocks() {
        String text =
                """
                !!! note "t"
                    ## A { #b }
                    text

                === "c"

                    D
                    ---
                """;
        Document document = Parsed.with(PYTHON, "a.md", text);

        assertThat(Parsed.headings(document)).isEqualTo(List.of("2:5 A#b", "7:5 D"));
    }

    @Test
    void readsContainers() {
        String text =
                """
                ::: tip Title
                [l]: /x

                [l]
                :::
                ::: warning
                Head
                ---
                :::::

                :::note[See [a](b)]
                {{ "x" }} [c](d) {{ e | f }}

                ::: code-group
                ```js [a.js]
                [n](o)
                ```
                :::
                """;
        Document document = Parsed.with(Dialect.GITHUB, "a.md", text);

        assertThat(Parsed.links(document)).containsExactly("2:6 /x", "11:17 b", "12:15 d");
        assertThat(Parsed.headings(document)).containsExactly("7:1 Head");
    }

    @ParameterizedTest
    @CsvSource({"a.markdown", "a.mdown", "a.mkd", "a.qmd", "a.Rmd"})
    void readsMarkdownByOtherNames(String file) {
        String text =
                """
                # A {#sec-a}

                ```{r}
                #| label: x
                [n](o)
                ```
                `r 1 + 1` [a](b)
                """;
        Document document =
                Parsed.with(Dialect.GITHUB.with(Dialect.Attributes.HEADING), file, text);

        assertThat(Parsed.links(document)).containsExactly("7:15 b");
        assertThat(Parsed.headings(document)).containsExactly("1:1 A#sec-a");
    }
}
