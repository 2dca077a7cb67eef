package org.mageos.content.testing;

import java.util.List;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Document;
import org.mageos.content.document.parser.FrontMatterParser;
import org.mageos.content.value.TextLines;

/** Documents of which only the front matter is read, for tests in other packages. */
public final class FrontMatterDocuments {

    private FrontMatterDocuments() {}

    public static Document read(String file, String text) {
        FrontMatterParser.Parsed parsed =
                FrontMatterParser.parse(text, TextLines.of(text), Dialect.GITHUB);
        return new Document(
                file,
                parsed.frontMatter(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                parsed.problems());
    }
}
