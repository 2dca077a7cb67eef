package org.mageos.content.document.parser;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.Typography;
import org.mageos.content.document.markdown.Block;
import org.mageos.content.document.markdown.Definitions;
import org.mageos.content.document.markdown.Inline;
import org.mageos.content.document.markdown.InlineParser;
import org.mageos.content.document.markdown.InlineRules;
import org.mageos.content.document.markdown.MarkdownBlocks;
import org.mageos.content.document.markdown.Prose;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.ElementReader;
import org.mageos.content.document.source.HtmlReader;
import org.mageos.content.document.source.Projection;

/** Reads the blocks of a syntax tree. */
final class TreeReader {

    private final Block document;
    private final Definitions definitions;
    private final Projection source;
    private final BodyBuilder body;
    private final HtmlReader html;
    private final InlineReader inlines;
    private final Typography typography;
    private final boolean terms;
    private final boolean htmlHeadings;

    /**
     * @param read the blocks of a text
     * @param source that text
     * @param markdown whether it is Markdown itself, not MDX made Markdown
     */
    TreeReader(
            MarkdownBlocks.Read read,
            Projection source,
            MarkdownOptions options,
            BodyBuilder body,
            boolean markdown) {
        this.document = read.document();
        this.definitions = read.definitions();
        this.source = source;
        this.body = body;
        this.html = new HtmlReader(new ElementReader(options, body), body.instructions());
        this.inlines = new InlineReader(source.text(), body, definitions, html, options, markdown);
        this.typography = options.dialect().typography();
        this.terms = options.dialect().definitionTerms();
        this.htmlHeadings = options.dialect().has(Dialect.Extra.HTML_HEADINGS);
    }

    void read() {
        blocks(document);
        inlines.end();
        if (body.instructions().isActive()) {
            new BlockRegions(source, body.instructions()).tell(document);
        }
    }

    private void blocks(Block parent) {
        List<Block> blocks = parent.children();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Prose prose = block.prose();
            switch (block.kind()) {
                case PARAGRAPH, CELL -> {
                    if (prose != null) {
                        text(prose, i + 1 < blocks.size() ? blocks.get(i + 1) : null);
                    }
                }
                case HEADING -> {
                    if (prose != null) {
                        heading(block, prose);
                    }
                }
                case HTML -> html(block);
                case CODE, BREAK, DEFINITION -> {
                    // Nothing in them refers to anything.
                }
                default -> blocks(block);
            }
        }
    }

    private void html(Block block) {
        html.startBlock();
        html.read(source, block.start(), block.end());
        if (htmlHeadings) {
            new HtmlHeadings(source, body).read(block.start(), block.end());
        }
    }

    private void text(Prose prose, @Nullable Block next) {
        if (!terms && !inlines.mayTell(prose)) {
            return;
        }
        Inline all =
                InlineParser.parse(
                        prose, definitions, terms ? InlineRules.TEXT : InlineRules.LINKS);
        inlines.read(prose, all, false);
        if (terms) {
            new Terms(prose, typography, body).read(all, next);
        }
    }

    private void heading(Block heading, Prose prose) {
        int start = source.origin(heading.start());
        int end = source.originEnd(heading.start(), heading.end());
        Inline all = InlineParser.parse(prose, definitions, InlineRules.TEXT);
        HeadingText.Read read = new HeadingText(prose.text(), typography).of(all);
        boolean unknown = read.fromTemplate() && !body.hasHeadingId(start, end);
        if (unknown) {
            // Its id is made when the template has been run.
            body.insertsText();
        }
        if (!unknown || !read.text().isBlank()) {
            body.heading(heading.level(), read.text(), read.earlier(), start, end);
        }
        inlines.read(prose, all, true);
    }
}
