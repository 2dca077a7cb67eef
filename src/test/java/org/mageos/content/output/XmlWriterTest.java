package org.mageos.content.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlWriterTest {

    @Test
    void indentsElementsButNoText() throws IOException {
        StringWriter out = new StringWriter();
        new XmlWriter(out)
                .open("a", "xmlns", "urn:a", "xmlns:b", "urn:b")
                .open("b:c")
                .element("d", " text\n ", "e", "f")
                .empty("g", "h", "i")
                .close()
                .close()
                .end();

        assertThat(out)
                .hasToString(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <a xmlns="urn:a" xmlns:b="urn:b">
                          <b:c>
                            <d e="f"> text
                         </d>
                            <g h="i"/>
                          </b:c>
                        </a>
                        """);
    }

    @Test
    void escapesMarkupAndNothingElse() throws IOException {
        StringWriter out = new StringWriter();
        new XmlWriter(out).element("a", "<b> & ]]> \"'é\ud83d\ude00", "c", "<\"'&\n>").end();

        assertThat(out)
                .hasToString(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <a c="&lt;&quot;'&amp; &gt;">&lt;b&gt; &amp; ]]&gt; "'é\ud83d\ude00</a>
                        """);
    }

    @Test
    void writesTheSameBytesThroughAnEncoder() throws IOException {
        StringWriter text = new StringWriter();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Writer encoder = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        for (Writer out : new Writer[] {text, encoder}) {
            new XmlWriter(out).element("a", "é\ud83d\ude00", "b", "\ud83d\ude00").end();
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(text.toString());
    }

    @Test
    void refusesToEndAnUnclosedDocument() throws IOException {
        XmlWriter xml = new XmlWriter(new StringWriter()).open("a");

        assertThatIllegalStateException().isThrownBy(xml::end).withMessageContaining("a");
    }

    @Test
    void throwsWhatTheWriterBelowThrows() {
        Writer full =
                new Writer() {
                    @Override
                    public void write(char[] text, int from, int length) throws IOException {
                        throw new IOException("no space left");
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                };

        assertThatIOException()
                .isThrownBy(() -> new XmlWriter(full).element("a", "b".repeat(100_000)).end())
                .withMessage("no space left");
    }
}
