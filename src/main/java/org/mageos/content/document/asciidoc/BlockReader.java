package org.mageos.content.document.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.asciidoc.Delimiter.Kind;
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
    private final IncludeDirective includes;
    private final EntryReader entries;
    private final BlockMetadata metadata;
    private final TitleReader titles;
    private final ListReader lists;
    private final MediaMacros media;
    private final BlockText texts;
    private int depth;

    /** Whether a block was met that is not known to be there, or a part of it. */
    private boolean hasDoubt;

    BlockReader(PageState page, IncludeDirective includes, EntryReader entries) {
        this.page = page;
        this.includes = includes;
        this.entries = entries;
        this.metadata = new BlockMetadata(page, entries);
        this.titles = new TitleReader(page);
        this.lists = new ListReader(this, page);
        this.media = new MediaMacros(page);
        this.texts = new BlockText(page);
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

    /** Reads the blocks that stand in another one. */
    void blocks(List<SourceLine> lines) {
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
            delimited(lines, line, delimiter.get(), attributes);
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

    private void delimited(
            LineQueue lines, SourceLine line, Delimiter delimiter, BlockAttributes attributes) {
        String style = attributes.style().orElse("");
        boolean comment =
                delimiter.kind() == Kind.COMMENT
                        || delimiter.kind() == Kind.OPEN && style.equals("comment");
        if (comment) {
            lines.takeAsTheyAre(true);
            inside(lines, line, delimiter);
            lines.takeAsTheyAre(false);
            return;
        }
        texts.caption(attributes);
        List<SourceLine> inner = inside(lines, line, delimiter);
        switch (delimiter.kind()) {
            case TABLE ->
                    new TableReader(this, page, attributes, delimiter.terminator(), includes)
                            .read(withoutComments(inner));
            case EXAMPLE, SIDEBAR -> blocks(inner);
            case QUOTE -> {
                if (style.equals("verse")) {
                    texts.text(inner, attributes, Substitution.NORMAL);
                } else {
                    blocks(inner);
                }
            }
            case PASS -> {
                boolean formula = Set.of("stem", "latexmath", "asciimath").contains(style);
                if (formula) {
                    texts.text(inner, attributes, Substitution.NONE);
                } else {
                    texts.raw(inner, attributes);
                }
            }
            case OPEN -> open(inner, style, attributes);
            default -> texts.text(inner, attributes, Substitution.VERBATIM);
        }
    }

    /** The lines of a block; one that has no end is told. */
    private List<SourceLine> inside(LineQueue lines, SourceLine opening, Delimiter delimiter) {
        List<SourceLine> inner = new ArrayList<>();
        boolean closed = lines.until(delimiter.terminator(), inner);
        hasDoubt = hasDoubt || opening.doubt() != null || hasDoubt(inner);
        if (!closed && hasDoubt) {
            // Of two branches that are both read, one may have opened what the other closes.
            page.content().insertsText();
        } else if (!closed) {
            page.content().unclosed(opening, "block", delimiter.terminator());
        }
        return inner;
    }

    private static boolean hasDoubt(List<SourceLine> lines) {
        for (SourceLine line : lines) {
            if (line.doubt() != null) {
                return true;
            }
        }
        return false;
    }

    private static List<SourceLine> withoutComments(List<SourceLine> lines) {
        List<SourceLine> kept = new ArrayList<>(lines);
        kept.removeIf(line -> BlockLine.isComment(line.text()));
        return kept;
    }

    private void open(List<SourceLine> inner, String style, BlockAttributes attributes) {
        switch (style) {
            case "literal", "listing", "source" ->
                    texts.text(inner, attributes, Substitution.VERBATIM);
            case "pass" -> texts.raw(inner, attributes);
            case "verse" -> texts.text(inner, attributes, Substitution.NORMAL);
            default -> blocks(inner);
        }
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
