package org.mageos.content.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class XmlTextPropertiesTest {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all(),
                Arbitraries.strings()
                        .withChars(
                                "<>&'\"]! \r\n\t\u0000\u001f\u0085\u00a0\ud83d\ude00\ufeff\uffff"),
                Arbitraries.strings().withCharRange('\u0000', '\u00ff'));
    }

    @Property
    void comesBackFromAnElementAndAnAttribute(@ForAll("texts") String text)
            throws IOException, XMLStreamException {
        StringWriter out = new StringWriter();
        new XmlWriter(out).element("a", text, "b", text).end();
        String xml = out.toString();
        XMLStreamReader reader =
                XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(xml));
        reader.nextTag();

        assertThat(reader.getAttributeValue(null, "b")).isEqualTo(XmlText.line(text));
        assertThat(reader.getElementText()).isEqualTo(XmlText.clean(text));
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(xml)).isTrue();
    }

    @Property
    void changesNothingTwice(@ForAll("texts") String text) {
        String clean = XmlText.clean(text);
        String line = XmlText.line(text);
        String block = XmlText.block(text);

        assertThat(XmlText.clean(clean)).isSameAs(clean);
        assertThat(XmlText.line(line)).isEqualTo(line);
        assertThat(XmlText.block(block)).isEqualTo(block);
        assertThat(XmlText.line(clean)).isEqualTo(line);
    }

    @Property
    void leavesNothingToTrim(@ForAll("texts") String text) {
        assertThat(XmlText.line(text)).isEqualTo(XmlText.line(text).strip()).doesNotContain("\n");
        assertThat(XmlText.block(text)).isEqualTo(XmlText.block(text).strip());
    }
}
