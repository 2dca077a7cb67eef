package org.mageos.content.document.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.markdown.Block.Kind;

/**
 * The blocks that may go on: quotes, items and footnotes in one another, and in the innermost a
 * block of lines.
 */
final class BlockStack {

    /** How many quotes and list items may stand in one another. */
    static final int MAX_NESTING = 100;

    private final List<OpenBlock> containers = new ArrayList<>();
    private final ParagraphCloser paragraphs;
    private final Definitions definitions;
    private @Nullable OpenLeaf leaf;

    /** How many of the containers go on with the current line. */
    private int goingOn;

    /**
     * From which container on the current line is empty: the innermost quote whose mark it has, or
     * the document; none if there is more in the line.
     */
    private int emptyFrom = Integer.MAX_VALUE;

    /** The same for the line before the current one. */
    private int emptyBefore = Integer.MAX_VALUE;

    BlockStack(Root document, ParagraphCloser paragraphs, Definitions definitions) {
        this.paragraphs = paragraphs;
        this.definitions = definitions;
        containers.add(document);
    }

    /** The document, which goes on to the end. */
    static final class Root extends OpenBlock {
        Root(int end) {
            super(new Block(Kind.DOCUMENT, 0, end));
        }

        @Override
        boolean goesOn(Line line) {
            return true;
        }
    }

    /** Takes the marks of all containers from a line that go on with it. */
    void startLine(Line line) {
        goingOn = 1;
        int quotes = 0;
        while (goingOn < containers.size() && containers.get(goingOn).goesOn(line)) {
            quotes = containers.get(goingOn) instanceof Quote ? goingOn : quotes;
            goingOn++;
        }
        emptyBefore = emptyFrom;
        emptyFrom = line.isBlank() && !isInLeaf(line) ? quotes : Integer.MAX_VALUE;
    }

    /** Whether no container ends before the current line. */
    boolean isWhole() {
        return goingOn == containers.size();
    }

    boolean isFull() {
        return goingOn > MAX_NESTING;
    }

    @Nullable OpenLeaf leaf() {
        return leaf;
    }

    /** The paragraph that the line goes on with unless it begins something else. */
    @Nullable OpenParagraph paragraph() {
        return leaf instanceof OpenParagraph open && isWhole() ? open : null;
    }

    boolean isInParagraph() {
        return paragraph() != null;
    }

    /** Whether text would go on with a paragraph, be it without the marks of its containers. */
    boolean isAfterParagraphText() {
        return leaf instanceof OpenParagraph;
    }

    /** The innermost container that goes on. */
    Block parent() {
        return containers.get(goingOn - 1).block();
    }

    void defineFootnote(String label, Block footnote) {
        definitions.defineFootnote(label, footnote);
    }

    void open(OpenBlock container) {
        close();
        openIn(parent(), container);
    }

    /** Opens a container in a block that goes on, after what does not has been closed. */
    void openIn(Block parent, OpenBlock container) {
        addTo(parent, container.block());
        containers.add(container);
        goingOn = containers.size();
    }

    void open(OpenLeaf lines) {
        add(lines.block());
        leaf = lines;
    }

    /** Adds a block of one line. */
    void add(Block block) {
        close();
        addTo(parent(), block);
    }

    /** Adds a block to one that goes on. */
    void addTo(Block parent, Block block) {
        parent.add(block.apart(emptyBefore < goingOn));
    }

    /** Whether an empty line is one of the block of lines, whatever comes behind it. */
    private boolean isInLeaf(Line line) {
        return leaf != null && isWhole() && !(leaf instanceof IndentedCode) && leaf.goesOn(line);
    }

    /** Closes the block of lines, and the containers that do not go on. */
    void close() {
        closeLeaf();
        while (containers.size() > goingOn) {
            containers.remove(containers.size() - 1);
        }
    }

    void closeLeaf() {
        if (leaf instanceof OpenParagraph paragraph) {
            leaf = null;
            paragraphs.close(paragraph, innermost());
        }
        leaf = null;
    }

    /**
     * Makes a heading of the paragraph.
     *
     * @return false if it holds definitions only
     */
    boolean closeAsHeading(OpenParagraph paragraph, int level, int end) {
        leaf = null;
        if (paragraphs.closeAsHeading(paragraph, innermost(), level, end)) {
            return true;
        }
        leaf = paragraph;
        return false;
    }

    private Block innermost() {
        return containers.get(containers.size() - 1).block();
    }
}
