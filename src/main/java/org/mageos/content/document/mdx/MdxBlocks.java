package org.mageos.content.document.mdx;

import org.mageos.content.document.source.Fence;
import org.mageos.content.document.source.Range;

/** Makes something of the blocks that {@link MdxReader} finds, front to back. */
interface MdxBlocks {

    /** A line without content, though it may have markers. */
    void empty(MdxLine line);

    /** A line of a paragraph, a heading, a table or a definition. */
    void text(MdxLine line);

    /** The line that opens fenced code. */
    void openCode(MdxLine line);

    /** A line of fenced code, or the fence that closes it. */
    void code(MdxLine line);

    /** The end of fenced code that no fence closes. */
    void endCode(MdxLine line, Fence fence, int offset);

    /**
     * Lines of nothing but tags, expressions and comments.
     *
     * @param line the first one
     * @param replacement what is to stand in their place
     * @param inParagraph whether the line before belongs to a paragraph
     */
    void flow(MdxLine line, String replacement, boolean inParagraph);

    /** A block of {@code import} and {@code export} from the start of a line on. */
    void program(MdxLine line, int end);

    /** The line that opens or closes a directive; its label is empty if it has none. */
    void directive(MdxLine line, Range label);
}
