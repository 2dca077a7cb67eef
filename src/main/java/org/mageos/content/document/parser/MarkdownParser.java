package org.mageos.content.document.parser;

import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.Problem;
import org.mageos.content.document.Typography;
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
 * <p>Never throws, whatever the text is, and takes time about linear in its length: what the
 * Markdown library would be slow with is left out and becomes a {@link Problem}. Thread-safe.
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
            // The limits make this unlikely, but the library recurses over what it has nested.
            body.limit(
                    bodyStart,
                    "The text is not checked: too deeply nested for the Markdown parser");
        }
        return body.build();
    }

    private void parseMarkdown(String text, int bodyStart, BodyBuilder body) {
        Projection rest = Projection.from(text, bodyStart);
        // What is a term is told by the block behind it, and what a comment is about by all that
        // follows it, so all of them are left.
        if (!options.dialect().definitionTerms() && !body.instructions().isActive()) {
            SimpleMarkdown simple = new SimpleMarkdown(rest, body, options.dialect().typography());
            rest = simple.rest();
            if (!simple.isSomethingLeft()) {
                return;
            }
        }
        Projection source = new SizeGuard(rest, body, true).guarded();
        Document tree = Flexmark.markdown(source.text());
        new TreeReader(tree, source, options, body, true).read();
    }

    private void parseMdx(String text, int bodyStart, BodyBuilder body) {
        if (body.instructions().isActive()) {
            tellBlocksOfMdx(text, bodyStart, body);
        }
        MdxSink sink = new MdxSink(new ElementReader(options, body), body, options.htmlInMdx());
        Projection blocks = MdxProjector.project(text, bodyStart, sink);
        // Most of the text has no tags and is simple, so that there is little left to mask.
        Typography typography = options.dialect().typography();
        Projection tagged = new SimpleMdx(blocks, body, typography, "<{").rest();
        Projection inlines = new MdxInlineMask(tagged, sink).masked();
        SimpleMdx simple = new SimpleMdx(inlines, body, typography, "");
        Projection rest = simple.rest();
        if (!simple.isSomethingLeft()) {
            return;
        }
        Projection source = new SizeGuard(rest, body, false).guarded();
        Document tree = Flexmark.projectedMdx(source.text());
        new TreeReader(tree, source, options, body, false).read();
    }

    /** In what is read for its links only, lists and quotes are not whole. */
    private static void tellBlocksOfMdx(String text, int bodyStart, BodyBuilder body) {
        MdxMarkup markup =
                new MdxMarkup(TextLines.of(text), new ArrayList<>(), name -> Optional.empty());
        Projection page = MdxPage.project(Projection.from(text, bodyStart), markup);
        BodyBuilder ofPage = new BodyBuilder(TextLines.of(text));
        Projection source = new SizeGuard(page, ofPage, true).guarded();
        new BlockRegions(source, body.instructions()).tell(Flexmark.renderedMdx(source.text()));
    }
}
