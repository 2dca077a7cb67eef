package org.mageos.content.document.parser;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.Problem;
import org.mageos.content.document.markdown.MarkdownBlocks;
import org.mageos.content.document.markdown.MarkdownBlocks.Flavor;
import org.mageos.content.document.mdx.MdxInlineMask;
import org.mageos.content.document.mdx.MdxMarkup;
import org.mageos.content.document.mdx.MdxPage;
import org.mageos.content.document.mdx.MdxProjector;
import org.mageos.content.document.mdx.MdxSink;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.BodyContent;
import org.mageos.content.document.source.ElementReader;
import org.mageos.content.document.source.Projection;
import org.mageos.content.value.TextLines;

/**
 * Reads the body of a Markdown, MDX or HTML file.
 *
 * <p>Never throws, whatever the text is, and takes time linear in its length; what is too deeply
 * nested is left out and becomes a {@link Problem}. Thread-safe.
 */
public final class MarkdownParser {

    private final MarkdownOptions options;

    public MarkdownParser(MarkdownOptions options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * Reads a body.
     *
     * @param file the file's name, whose extension tells Markdown from MDX and HTML
     * @param text the whole file without byte order mark
     * @param lines the file's lines
     * @param bodyStart the offset where the body begins, behind the front matter
     */
    public BodyContent parse(String file, String text, TextLines lines, int bodyStart) {
        BodyBuilder body = new BodyBuilder(lines);
        body.instructions().startText(text);
        boolean mdx = options.mdx().test(file);
        try {
            if (HtmlPage.isNamed(file)) {
                new HtmlPage(options).read(text, bodyStart, body);
                return body.build();
            }
            String prepared = new Preparation(options.dialect(), body, mdx).of(text, bodyStart);
            if (mdx) {
                parseMdx(prepared, bodyStart, body);
            } else {
                parseMarkdown(prepared, bodyStart, body);
            }
        } catch (StackOverflowError e) {
            // Only emphasis in a heading can be nested so deeply.
            body.limit(bodyStart, "The text is not checked: its emphasis is too deeply nested");
        }
        return body.build();
    }

    private void parseMarkdown(String text, int bodyStart, BodyBuilder body) {
        read(Projection.from(text, bodyStart), Flavor.MARKDOWN, body);
    }

    private void parseMdx(String text, int bodyStart, BodyBuilder body) {
        if (body.instructions().isActive()) {
            tellBlocksOfMdx(text, bodyStart, body);
        }
        MdxSink sink = new MdxSink(new ElementReader(options, body), body, options.htmlInMdx());
        Projection blocks = MdxProjector.project(text, bodyStart, sink);
        read(new MdxInlineMask(blocks, sink).masked(), Flavor.MDX, body);
    }

    private void read(Projection source, Flavor flavor, BodyBuilder body) {
        MarkdownBlocks.Read blocks = MarkdownBlocks.read(source, flavor);
        blocks.tellLimit("not checked", source, body);
        new TreeReader(blocks, source, options, body, flavor == Flavor.MARKDOWN).read();
    }

    /** In what is read for its links only, lists and quotes are not whole. */
    private static void tellBlocksOfMdx(String text, int bodyStart, BodyBuilder body) {
        MdxMarkup markup =
                new MdxMarkup(TextLines.of(text), new ArrayList<>(), name -> Optional.empty());
        Projection page = MdxPage.project(Projection.from(text, bodyStart), markup);
        MarkdownBlocks.Read blocks = MarkdownBlocks.read(page, Flavor.MDX);
        new BlockRegions(page, body.instructions()).tell(blocks.document());
    }
}
