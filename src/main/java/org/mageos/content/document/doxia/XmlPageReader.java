package org.mageos.content.document.doxia;

import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.BodyContent;
import org.mageos.content.document.source.LanguageReader;
import org.mageos.content.value.TextLines;

/**
 * Reads XDOC, which is XHTML in sections, and FML, lists of questions. Document types are passed
 * over. Thread-safe.
 *
 * @see <a href="https://maven.apache.org/doxia/references/xdoc-format.html">The XDOC format</a>
 * @see <a href="https://maven.apache.org/doxia/references/fml-format.html">The FML format</a>
 */
public final class XmlPageReader implements LanguageReader {

    /** Whether a file is in one of these formats, as its name tells. */
    public static boolean reads(String file) {
        return file.endsWith(".xml") || file.endsWith(".fml");
    }

    @Override
    public BodyContent read(String file, String text, TextLines lines, int bodyStart) {
        BodyBuilder body = new BodyBuilder(lines);
        body.instructions().startText(text);
        new XmlPage(text, bodyStart, body).read();
        return body.build();
    }
}
