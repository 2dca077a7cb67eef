package org.mageos.content.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UnreadFormatsTest {

    @Test
    @DisplayName("XML is a document in the folder of DocBook only")
    void knowsDocBook() {
        List<String> files =
                List.of(
                        "m/src/site/docbook/a.xml",
                        "src/site/docbook/b/c.xml",
                        "src/site/docbook/pic.png",
                        "pom.xml",
                        "src/site/xdoc/d.xml",
                        "e.RST");
        assertThat(UnreadFormats.of(files)).hasToString("2 .xml, 1 .rst");
    }
}
