package org.mageos.content.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mageos.content.document.Document;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.parser.DocumentParser;

class SharedTextsTest {

    private final DocumentParser parser = new DocumentParser(MarkdownOptions.DEFAULT);
    private final SharedTexts texts = new SharedTexts();

    @Test
    void keepsOneObjectOfEachDestination() {
        Document first = texts.in(parse("a.md", "[a](/page) [b](/other)\n"));
        Document second = texts.in(parse("b.md", "text\n\n![c](/page)\n"));

        assertThat(second.uses().get(0).destination()).isSameAs(first.uses().get(0).destination());
    }

    @Test
    void changesNothingElse() {
        String content = "---\ntitle: A\n---\n# A\n\n[a][x] ![](/b)\n\n[x]: /a\n";
        texts.in(parse("b.md", content));

        assertThat(texts.in(parse("a.md", content))).isEqualTo(parse("a.md", content));
    }

    private Document parse(String file, String content) {
        return parser.parse(file, content.getBytes(StandardCharsets.UTF_8));
    }
}
