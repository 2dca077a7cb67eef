package org.mageos.content.slug;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.document.Footnote;

/**
 * The ids that the parsers gave to {@code One[^1], two[^Big-One] and again[^1].}, by {@code
 * @mdx-js/mdx} 3 with remark-gfm, markdown-it-footnote 4 and Python-Markdown 3.
 */
class FootnoteIdsTest {

    @ParameterizedTest
    @CsvSource({
        "REMARK, user-content-fnref-1 user-content-fnref-big-one user-content-fnref-1-2"
                + " footnote-label user-content-fn-1 user-content-fn-big-one",
        "MARKDOWN_IT, fnref1 fnref2 fnref1:1 fn1 fn2",
        "PYTHON_MARKDOWN, fnref:1 fnref:Big-One fnref2:1 fn:1 fn:Big-One",
        "NONE, ''",
    })
    void namesBothEnds(FootnoteIds dialect, String ids) {
        List<Footnote> notes = List.of(new Footnote("1", 2), new Footnote("Big-One", 1));
        assertThat(String.join(" ", dialect.of(notes)).split(" "))
                .containsExactlyInAnyOrder(ids.split(" "));
    }
}
