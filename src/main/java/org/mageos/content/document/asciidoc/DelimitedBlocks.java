package org.mageos.content.document.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mageos.content.document.asciidoc.Delimiter.Kind;

/** Reads blocks between two lines that delimit them: as text, as other blocks or as a table. */
final class DelimitedBlocks {

    private final NestedBlocks blocks;
    private final PageState page;
    private final BlockText texts;
    private final IncludeDirective includes;

    /** Whether a block was met that is not known to be there, or a part of it. */
    private boolean hasDoubt;

    DelimitedBlocks(
            NestedBlocks blocks, PageState page, BlockText texts, IncludeDirective includes) {
        this.blocks = blocks;
        this.page = page;
        this.texts = texts;
        this.includes = includes;
    }

    /** Reads a block whose first line is read. */
    void read(LineQueue lines, SourceLine line, Delimiter delimiter, BlockAttributes attributes) {
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
                    new TableReader(blocks, page, attributes, delimiter.terminator(), includes)
                            .read(withoutComments(inner));
            case EXAMPLE, SIDEBAR -> blocks.blocks(inner);
            case QUOTE -> {
                if (style.equals("verse")) {
                    texts.text(inner, attributes, Substitution.NORMAL);
                } else {
                    blocks.blocks(inner);
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
            default -> blocks.blocks(inner);
        }
    }
}
