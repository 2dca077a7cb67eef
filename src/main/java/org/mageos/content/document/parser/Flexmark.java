package org.mageos.content.document.parser;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.KeepType;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.mageos.content.document.mdx.MdxPage;

/**
 * The Markdown library, set up for rendering. Each parser is made when it is first needed, because
 * loading the library takes longer than reading a small site.
 */
public final class Flexmark {

    private Flexmark() {}

    /** The syntax tree of a Markdown text, with what only matters to its looks. */
    public static Document renderedMarkdown(String text) {
        return ForMarkdown.PARSER.parse(text);
    }

    /**
     * The syntax tree of an MDX text that {@link MdxPage} has made Markdown, with what only matters
     * to its looks.
     */
    public static Document renderedMdx(String text) {
        return ForMdx.PARSER.parse(text);
    }

    private static MutableDataSet options() {
        MutableDataSet options = new MutableDataSet();
        options.setFrom(ParserEmulationProfile.COMMONMARK);
        options.set(
                Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create()));
        options.set(Parser.REFERENCES_KEEP, KeepType.FIRST);
        // Tables as GitHub Flavored Markdown has them.
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.MIN_HEADER_ROWS, 1);
        options.set(TablesExtension.MAX_HEADER_ROWS, 1);
        options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
        options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
        options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
        options.set(TablesExtension.WITH_CAPTION, false);
        return options;
    }

    private static MutableDataSet mdxOptions() {
        return options()
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
    }

    /** What makes a parser; other readers than this are tested with it. */
    static Parser.Builder builder(boolean mdx) {
        return Parser.builder(mdx ? mdxOptions() : options())
                .customInlineParserFactory(SpecInlineParser::new)
                // The library leaves this out where the inline parser is not its own.
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
    }

    private static Parser rendering(boolean mdx) {
        return builder(mdx).customDelimiterProcessor(new Strikethrough.Processor()).build();
    }

    private static final class ForMarkdown {
        static final Parser PARSER = rendering(false);
    }

    private static final class ForMdx {
        static final Parser PARSER = rendering(true);
    }
}
