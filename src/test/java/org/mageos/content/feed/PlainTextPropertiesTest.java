package org.mageos.content.feed;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.parser.Parser;
import org.mageos.content.output.XmlText;

class PlainTextPropertiesTest {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all(),
                Arbitraries.of(
                                "<b>", "</b>", "<", ">", "&", "amp;", "&lt;", "&#60;", "x", " ",
                                "\n", "&foo;")
                        .list()
                        .ofMaxSize(8)
                        .map(parts -> String.join("", parts)));
    }

    @Property
    void isOneLineThatXmlCanHold(@ForAll("texts") String text) {
        String plain = PlainText.of(text);

        assertThat(plain).isEqualTo(XmlText.line(plain));
    }

    @Property
    void leavesTextWithoutMarkupAsItIs(@ForAll("texts") String text) {
        if (PlainText.markup(text).isEmpty()) {
            assertThat(PlainText.of(text)).isEqualTo(XmlText.line(text));
        }
    }

    @Property
    void comesBackFromHtml(@ForAll("texts") String text) {
        String plain = PlainText.of(text);
        String html = plain.replace("&", "&amp;").replace("<", "&lt;");

        assertThat(XmlText.line(Parser.unescapeEntities(html, false))).isEqualTo(plain);
    }
}
