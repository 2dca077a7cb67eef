package org.mageos.content.document.parser;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.KeepType;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** The Markdown library that the readers of this project are compared with. */
final class Flexmark {

    private Flexmark() {}

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

    static Parser.Builder builder(boolean mdx) {
        return Parser.builder(mdx ? mdxOptions() : options())
                .customInlineParserFactory(SpecInlineParser::new)
                // The library leaves this out where the inline parser is not its own.
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
    }
}
