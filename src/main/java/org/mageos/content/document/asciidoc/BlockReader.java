package org.mageos.content.document.asciidoc;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.asciidoc.TitleReader.Title;

/**
 * Reads blocks: which of them hold text, which hold other blocks, and which are not looked into.
 */
final class BlockReader implements NestedBlocks {

    /** Deeper blocks are not looked into: each looks at the lines of all that are in it. */
    private static final int MAX_DEPTH = 64;

    private static final Set<String> VERBATIM = Set.of("listing", "literal", "source", "verse");

    private static final Set<String> ADMONITIONS =
            Set.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION");

    private static final Set<String> PARAGRAPHS =
            Set.of(
                    "abstract",
                    "comment",
                    "example",
                    "literal",
                    "listing",
                    "normal",
                    "open",
                    "partintro",
                    "pass",
                    "quote",
                    "sidebar",
                    "source",
                    "stem",
                    "latexmath",
                    "asciimath",
                    "verse");

    private final PageState page;
    private final EntryReader entries;
    private final BlockMetadata metadata;
    private final TitleReader titles;
    private final ListReader lists;
    private final MediaMacros media;
    private final BlockText texts;
    private final DelimitedBlocks delimited;
    private int depth;

    BlockReader(PageState page, IncludeDirective includes, EntryReader entries) {
        this.page = page;
        this.entries = entries;
        this.metadata = new BlockMetadata(page, entries);
        this.titles = new TitleReader(page);
        this.lists = new ListReader(this, page);
        this.media = new MediaMacros(page);
        this.texts = new BlockText(page);
        this.delimited = new DelimitedBlocks(this, page, texts, includes);
    }

    /** Reads a whole document: its header, its sections and their blocks. */
    void document(LineQueue lines) {
        BlockAttributes attributes = new BlockAttributes();
        if (lines.skipEmpty() < 0) {
            return;
        }
        metadata.read(lines, attributes, false);
        if (new HeaderReader(page, entries).read(lines, attributes)) {
            attributes = new BlockAttributes();
        }
        sections(lines, attributes);
    }

    /** Reads sections and blocks up to the end. */
    void sections(LineQueue lines, BlockAttributes first) {
        BlockAttributes attributes = first;
        while (lines.skipEmpty() >= 0) {
            metadata.read(lines, attributes, false);
            Optional<Title> title =
                    isDiscrete(attributes) ? Optional.empty() : TitleReader.next(lines);
            if (title.isPresent()) {
                TitleReader.skip(lines, title.get());
                titles.section(title.get(), attributes);
            } else {
                block(lines, attributes, BlockPlace.FREE, 0);
            }
            attributes = new BlockAttributes();
        }
    }

    private static boolean isDiscrete(BlockAttributes attributes) {
        return attributes.isStyle("discrete") || attributes.isStyle("float");
    }

    @Override
    public void blocks(List<SourceLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        if (depth == MAX_DEPTH) {
            page.content().limit(lines.get(0), "The text is not checked: too deeply nested blocks");
            return;
        }
        depth++;
        LineQueue queue = LineQueue.of(lines);
        while (queue.hasMore()) {
            next(queue, BlockPlace.FREE);
        }
        depth--;
    }

    @Override
    public void cell(List<SourceLine> lines, PageState outer, IncludeDirective outerIncludes) {
        if (depth == MAX_DEPTH) {
            return;
        }
        PageState own = outer.nested();
        IncludeDirective inner = outerIncludes.nested(own);
        EntryReader cellEntries = new EntryReader(own);
        cellEntries.endHeader();
        BlockReader reader = new BlockReader(own, inner, cellEntries);
        reader.depth = depth + 1;
        LineQueue queue = LineQueue.of(lines);
        SourceLine first = queue.peek();
        if (first != null && first.text().contains("::")) {
            queue.read();
            PreprocessedLines processed =
                    new PreprocessedLines(List.of(first), own.attributes(), inner);
            queue.putBack(processed.before(line -> false));
        }
        BlockAttributes attributes = new BlockAttributes();
        if (queue.skipEmpty() >= 0) {
            reader.metadata.read(queue, attributes, false);
            reader.sections(queue, attributes);
        }
    }

    @Override
    public void next(LineQueue lines, BlockPlace use) {
        int skipped = lines.skipEmpty();
        if (skipped < 0) {
            return;
        }
        BlockPlace effective =
                skipped > 0
                        ? new BlockPlace(use.inList(), use.described(), false, use.fold())
                        : use;
        BlockAttributes attributes = new BlockAttributes();
        metadata.read(lines, attributes, effective.textOnly());
        block(lines, attributes, effective, skipped);
    }

    private void block(LineQueue lines, BlockAttributes attributes, BlockPlace use, int skipped) {
        SourceLine line = lines.read();
        if (line == null) {
            return;
        }
        Optional<Delimiter> delimiter = Delimiter.of(line.text());
        if (delimiter.isPresent()) {
            delimited.read(lines, line, delimiter.get(), attributes);
            return;
        }
        String style = attributes.style().orElse("");
        if (VERBATIM.contains(style)) {
            lines.putBack(line);
            texts.styled(lines, style, attributes);
        } else if (!isSpecial(lines, line, attributes, use)) {
            lines.putBack(line);
            if (PARAGRAPHS.contains(style) && !style.equals("normal")) {
                texts.styled(lines, style, attributes);
            } else {
                paragraph(lines, line, attributes, use, skipped);
            }
        }
    }

    /** Takes a block that its first line tells; whether it is one. */
    private boolean isSpecial(
            LineQueue lines, SourceLine line, BlockAttributes attributes, BlockPlace use) {
        String text = line.text();
        if (!use.textOnly()) {
            if (BlockLine.isBreak(text)) {
                texts.caption(attributes);
                return true;
            }
            if (media.take(line, attributes)) {
                texts.caption(attributes);
                return true;
            }
        }
        Optional<ListKind> list = ListKind.of(text);
        if (list.isPresent()) {
            lines.putBack(line);
            texts.caption(attributes);
            boolean bibliography = attributes.isStyle("bibliography");
            lists.read(lines, list.get(), bibliography);
            return true;
        }
        if (isDiscrete(attributes)) {
            lines.putBack(line);
            Optional<Title> title = TitleReader.next(lines);
            if (title.isPresent()) {
                TitleReader.skip(lines, title.get());
                titles.section(title.get(), attributes);
                return true;
            }
            lines.read();
        }
        return false;
    }

    private void paragraph(
            LineQueue lines,
            SourceLine first,
            BlockAttributes attributes,
            BlockPlace use,
            int skipped) {
        boolean adjacent = use.inList() && skipped == 0;
        boolean indented = BlockLine.isIndented(first.text());
        boolean styled =
                attributes.style().isPresent() && attributes.isStyle("normal")
                        || attributes.style().filter(ADMONITIONS::contains).isPresent();
        List<SourceLine> taken = Paragraph.lines(lines, adjacent);
        boolean literal = indented && !styled && !use.textOnly() && !(adjacent && use.described());
        List<SourceLine> fold = use.fold();
        if (!literal && fold != null && attributes.id().isEmpty()) {
            fold.addAll(taken);
            return;
        }
        texts.caption(attributes);
        if (literal) {
            texts.text(taken, attributes, Substitution.VERBATIM);
        } else if (Paragraph.isMarkdownQuote(taken)) {
            blocks(Paragraph.withoutQuoteMarks(taken));
        } else {
            texts.text(taken, attributes, Substitution.NORMAL);
        }
    }
}
