package org.mageos.content.document.parser;

import com.vladsch.flexmark.parser.Parser;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.mdx.MdxInlineMask;
import org.mageos.content.document.mdx.MdxProjector;
import org.mageos.content.document.mdx.MdxSink;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.BodyContent;
import org.mageos.content.document.source.ElementReader;
import org.mageos.content.document.source.Projection;
import org.mageos.content.value.TextLines;

/** Bodies as they are read with flexmark, to compare with. */
final class LibraryReading {

    private static final Parser MARKDOWN = Flexmark.builder(false).build();
    private static final Parser MDX = Flexmark.builder(true).build();

    private LibraryReading() {}

    static BodyContent mdx(String text, MarkdownOptions options) {
        BodyBuilder body = new BodyBuilder(TextLines.of(text));
        MdxSink sink = new MdxSink(new ElementReader(options, body), body, options.htmlInMdx());
        Projection blocks = MdxProjector.project(text, 0, sink);
        Projection inlines = new MdxInlineMask(blocks, sink).masked();
        new LibraryTreeReader(MDX.parse(inlines.text()), inlines, options, body, false).read();
        return body.build();
    }

    static BodyContent markdown(String text, MarkdownOptions options) {
        BodyBuilder body = new BodyBuilder(TextLines.of(text));
        String prepared = new Preparation(options.dialect(), body, false).of(text, 0);
        Projection source = Projection.from(prepared, 0);
        new LibraryTreeReader(MARKDOWN.parse(source.text()), source, options, body, true).read();
        return body.build();
    }
}
