package org.mageos.content.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.mageos.content.output.XmlText;

class PlainTextPropertiesTest {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all(),
                Arbitraries.of(
                                "<b>", "</b>", "<", ">", "&", "amp;", "&lt;", "&#60;", "&lt", "x",
                                " ", "!--", "\n", "&foo;")
                        .list()
                        .ofMaxSize(8)
                        .map(parts -> String.join("", parts)));
    }

    @Property
    void isOneLineThatXmlCanHold(@ForAll("texts") String text) {
        String plain = PlainText.of(text).text();

        assertThat(plain).isEqualTo(XmlText.line(plain));
    }

    @Property
    void leavesTextWithoutMarkupAsItIs(@ForAll("texts") String text) {
        PlainText plain = PlainText.of(text);

        if (plain.markup().isEmpty()) {
            assertThat(plain.text()).isEqualTo(XmlText.line(text));
        }
    }

    @Property
    void isItselfPlain(@ForAll("texts") String text) {
        String plain = PlainText.of(text).text();

        assertThat(PlainText.of(plain)).isEqualTo(new PlainText(plain, Optional.empty()));
    }

    @Property
    void holdsNoElementHoweverOftenItIsDecoded(@ForAll("texts") String text) {
        String safe = PlainText.safe(XmlText.line(text));
        for (int i = 0; i < 3; i++) {
            assertThat(Jsoup.parseBodyFragment(safe).body().children()).isEmpty();
            safe = Jsoup.parseBodyFragment(safe).body().wholeText();
        }
    }

    @Property
    void comesBackFromHtml(@ForAll("texts") String text) {
        String plain = PlainText.of(text).text();
        String html = plain.replace("&", "&amp;").replace("<", "&lt;");

        assertThat(XmlText.line(Parser.unescapeEntities(html, false))).isEqualTo(plain);
    }
}
