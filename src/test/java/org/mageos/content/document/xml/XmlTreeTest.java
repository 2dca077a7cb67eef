package org.mageos.content.document.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTreeTest {

    @Test
    void readsElementsWithTheirPlaces() {
        String text =
                """
                <?xml version="1.0"?>
                <!DOCTYPE a [ <!ENTITY x SYSTEM "file:///etc/hosts"> ]>
                <!-- <no/> -->
                <p:a xmlns:p="urn:x" b = ' c&amp;d '>
                  <e/> &lt;text&gt; <![CDATA[<raw>]]> &x;
                  <f>g</f><f/>
                </p:a>
                """;
        XmlElement root = XmlTree.root(text);

        assertThat(root.name()).isEqualTo("a");
        assertThat(root.text()).startsWith("<text> <raw> &x;");
        XmlAttribute attribute = root.attribute("b").orElseThrow();
        assertThat(attribute.value()).isEqualTo("c&d");
        assertThat(text.substring(attribute.start(), attribute.end())).isEqualTo("c&amp;d");
        assertThat(root.children()).extracting(XmlElement::name).containsExactly("e", "f", "f");
        assertThat(root.textOf("f")).contains("g");
        assertThat(text.substring(root.child("f").textStart())).startsWith("g</f>");
        assertThat(text.substring(root.child("f").start(), root.child("f").end()))
                .isEqualTo("<f>g</f>");
        assertThat(root.all("f")).hasSize(2);
        assertThat(root.child("none")).isEqualTo(XmlElement.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "<",
                "<a",
                "<a b=\"",
                "</a>",
                "<!--",
                "<![CDATA[",
                "<!x [",
                "<?"
            })
    @DisplayName("What is no XML has no elements")
    void bearsAnything(String text) {
        assertThat(XmlTree.root(text)).isEqualTo(XmlElement.NONE);
    }

    @Test
    void closesWhatIsLeftOpen() {
        XmlElement root = XmlTree.root("<a><b><c></b></x><d/></a><e/>");

        assertThat(root.children()).extracting(XmlElement::name).containsExactly("b", "d");
    }

    @ParameterizedTest
    @DisplayName("Whatever it is made of, it is read in linear time")
    @ValueSource(
            strings = {
                "<a>",
                "<a",
                "</a>",
                "<",
                "<a b='",
                "<!--",
                "<![CDATA[",
                "<!a [",
                "&x;",
                "<a/>"
            })
    void isLinear(String part) {
        String text = part.repeat(200_000);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> XmlTree.root(text));
    }
}
