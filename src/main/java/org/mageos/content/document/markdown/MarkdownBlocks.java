package org.mageos.content.document.markdown;

import org.jspecify.annotations.Nullable;
import org.mageos.content.document.markdown.Block.Kind;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.MarkdownLine;
import org.mageos.content.document.source.Projection;

/**
 * Reads the blocks of a text line by line, as <a
 * href="https://spec.commonmark.org/0.31.2/#appendix-a-parsing-strategy">CommonMark</a> describes
 * it.
 */
public final class MarkdownBlocks {

    /** How many quotes and list items may stand in one another. */
    public static final int MAX_NESTING = BlockStack.MAX_NESTING;

    /** Which blocks there are. */
    public enum Flavor {
        MARKDOWN,
        /** MDX made Markdown, without indented code and HTML. */
        MDX
    }

    private final Flavor flavor;
    private final Line line;
    private final HeadingLine headings;
    private final BlockStack.Root document;
    private final BlockStack blocks;
    private int tooDeep = -1;

    private MarkdownBlocks(Projection source, Flavor flavor, Definitions definitions) {
        this.flavor = flavor;
        this.line = new Line(source.text());
        this.headings = new HeadingLine(source);
        this.document = new BlockStack.Root(source.text().length());
        this.blocks =
                new BlockStack(document, new ParagraphCloser(source, definitions), definitions);
    }

    /**
     * The blocks of a text.
     *
     * @param document the outermost block
     * @param definitions what the text defines for its links
     * @param tooDeep where the first line starts that is left out because it is too deeply nested;
     *     -1 if there is none
     */
    public record Read(Block document, Definitions definitions, int tooDeep) {

        /**
         * Says that a line is nested too deeply, if one is.
         *
         * @param fate what has become of it, such as {@code left out}
         */
        public void tellLimit(String fate, Projection source, BodyBuilder body) {
            if (tooDeep >= 0) {
                body.limit(
                        source.origin(tooDeep),
                        "Line is "
                                + fate
                                + ": more than "
                                + MAX_NESTING
                                + " nested quotes and list items");
            }
        }
    }

    public static Read read(Projection source, Flavor flavor) {
        Definitions definitions = new Definitions();
        MarkdownBlocks reader = new MarkdownBlocks(source, flavor, definitions);
        while (reader.line.read()) {
            reader.line();
        }
        reader.blocks.close();
        return new Read(reader.document.block(), definitions, reader.tooDeep);
    }

    private void line() {
        blocks.startLine(line);
        OpenLeaf leaf = blocks.leaf();
        if (leaf != null && blocks.isWhole() && !(leaf instanceof OpenParagraph)) {
            if (leaf.goesOn(line)) {
                leaf.add(line);
                if (leaf.isComplete()) {
                    blocks.closeLeaf();
                }
                return;
            }
            blocks.closeLeaf();
        }
        if (!opensLeaf()) {
            text();
        }
    }

    /** Opens containers, and a block in them; false if the rest of the line is text. */
    private boolean opensLeaf() {
        while (!line.isBlank()) {
            if (line.isCode()) {
                return flavor == Flavor.MARKDOWN && indentedCode();
            }
            if (leaf()) {
                return true;
            }
            if (blocks.isFull()
                    && MarkdownLine.marker(line.text(), line.content(), line.end()) > 0) {
                tooDeep = tooDeep < 0 ? line.start() : tooDeep;
                blocks.close();
                return true;
            }
            if (!container()) {
                return false;
            }
        }
        return false;
    }

    private boolean indentedCode() {
        if (blocks.isAfterParagraphText()) {
            return false;
        }
        blocks.open(new IndentedCode(line));
        return true;
    }

    private boolean leaf() {
        return switch (line.first()) {
            case '#' -> headings.add(line, blocks);
            case '`', '~' -> FencedCode.open(line, blocks);
            case '<' -> flavor == Flavor.MARKDOWN && HtmlBlock.open(line, blocks);
            case '=' -> HeadingLine.underline(line, blocks);
            case '-' -> HeadingLine.underline(line, blocks) || thematicBreak();
            case '*', '_' -> thematicBreak();
            default -> false;
        };
    }

    private boolean thematicBreak() {
        if (!MarkdownLine.isThematicBreak(line.text(), line.content(), line.end())) {
            return false;
        }
        blocks.add(new Block(Kind.BREAK, line.content(), line.end()));
        return true;
    }

    private boolean container() {
        return switch (line.first()) {
            case '>' -> Quote.open(line, blocks);
            case '[' -> FootnoteDefinition.open(line, blocks);
            case '-', '+', '*', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
                    ListItem.open(line, blocks);
            default -> false;
        };
    }

    private void text() {
        @Nullable OpenLeaf leaf = blocks.leaf();
        if (line.isBlank()) {
            blocks.close();
        } else if (leaf instanceof OpenParagraph paragraph) {
            // It goes on even if the marks of its containers are left out.
            paragraph.add(line);
        } else {
            blocks.open(new OpenParagraph(line));
        }
    }
}
