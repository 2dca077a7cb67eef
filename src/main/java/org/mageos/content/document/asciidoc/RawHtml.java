package org.mageos.content.document.asciidoc;

import java.util.List;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.BodyContent;
import org.mageos.content.document.source.ElementReader;
import org.mageos.content.document.source.HtmlReader;
import org.mageos.content.document.source.Projection;

/** HTML that a document passes through: its links, images and ids count. */
final class RawHtml {

    private RawHtml() {}

    /** Reads lines of one file. */
    static void read(List<SourceLine> lines, PageContent content) {
        SourceLine first = lines.get(0);
        SourceLine last = lines.get(lines.size() - 1);
        int end = last.offset() + last.text().length();
        boolean whole = first.file() == last.file() && end > first.offset();
        if (whole) {
            read(
                    first.file().text().substring(first.offset(), end),
                    first,
                    first.offset(),
                    content);
        }
    }

    /**
     * Reads a text that stands in one piece in a file.
     *
     * @param line a line of it
     * @param offset where it begins in the file
     */
    static void read(String html, SourceLine line, int offset, PageContent content) {
        OriginFile file = line.file();
        if (html.indexOf('<') < 0 || !file.text().startsWith(html, offset)) {
            return;
        }
        BodyBuilder body = new BodyBuilder(file.lines());
        Projection part = Projection.of(file.text(), offset, offset + html.length());
        new HtmlReader(new ElementReader(MarkdownOptions.DEFAULT, body), body.instructions())
                .read(part, 0, html.length());
        BodyContent found = body.build();
        found.uses().forEach(use -> content.use(use, line));
        found.ids().forEach(id -> content.id(id.id(), file, offset));
    }
}
