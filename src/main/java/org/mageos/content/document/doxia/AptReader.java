package org.mageos.content.document.doxia;

import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.BodyContent;
import org.mageos.content.document.source.LanguageReader;
import org.mageos.content.value.TextLines;

/**
 * Reads APT, "almost plain text". Thread-safe.
 *
 * @see <a href="https://maven.apache.org/doxia/references/apt-format.html">The APT format</a>
 */
public final class AptReader implements LanguageReader {

    /** Whether a file is APT, as its name tells. */
    public static boolean reads(String file) {
        return file.endsWith(".apt");
    }

    @Override
    public BodyContent read(String file, String text, TextLines lines, int bodyStart) {
        BodyBuilder body = new BodyBuilder(lines);
        body.instructions().startText(text);
        new AptBlocks(text, bodyStart, body).read();
        return body.build();
    }
}
