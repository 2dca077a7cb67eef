package org.mageos.content.document.mdx;

import java.util.ArrayList;
import java.util.List;
import org.mageos.content.document.source.Fence;
import org.mageos.content.document.source.Projection;
import org.mageos.content.document.source.Range;

/**
 * Makes the blocks of an MDX text blocks of CommonMark that can be rendered: code stays, and each
 * line is put where its quotes and list items want it.
 */
public final class MdxPage implements MdxBlocks {

    private final String text;
    private final Projection.Builder out;
    private final List<Range> stretches = new ArrayList<>();
    private int stretchStart = -1;

    private MdxPage(Projection source) {
        this.text = source.text();
        this.out = new Projection.Builder(source);
    }

    /** A text as Markdown without JSX. */
    public static Projection project(Projection source, MdxConstructs constructs) {
        MdxPage page = new MdxPage(source);
        new MdxReader(source, 0, constructs, new EsmScanner(page.text), page).read();
        page.endStretch();
        return new MdxInlineMask(page.out.build(), constructs).masked(page.stretches);
    }

    @Override
    public void empty(MdxLine line) {
        endStretch();
        if (!line.isBlank()) {
            markers(line);
        }
        endLine(line);
    }

    @Override
    public void text(MdxLine line) {
        char first = text.charAt(line.content());
        boolean alone = first == '#' || first == '|';
        if (alone || line.changesContainers()) {
            endStretch();
        }
        if (!line.isLazy()) {
            markers(line);
        }
        if (stretchStart < 0) {
            stretchStart = out.length();
        }
        out.copy(line.content(), line.end());
        endLine(line);
        if (alone) {
            endStretch();
        }
    }

    @Override
    public void openCode(MdxLine line) {
        endStretch();
        markers(line);
        out.copy(line.content(), line.end());
        endLine(line);
    }

    @Override
    public void code(MdxLine line) {
        indent(line, line.isEmpty() ? quoteDepth(line) : line.depth());
        out.copy(line.content(), line.end());
        endLine(line);
    }

    /** Otherwise what follows in the result would be code, too. */
    @Override
    public void endCode(MdxLine line, Fence fence, int offset) {
        indent(line, line.depth());
        out.put(String.valueOf(fence.mark()).repeat(fence.length()) + "\n", offset);
    }

    @Override
    public void flow(MdxLine line, String replacement, boolean inParagraph) {
        block(line, replacement, inParagraph);
    }

    @Override
    public void program(MdxLine line, int end) {
        block(line, "", false);
    }

    @Override
    public void directive(MdxLine line, Range label) {
        int start = out.length();
        String strong = label.isEmpty() ? "" : "**" + label.of(text) + "**";
        block(line, strong, true);
        stretches.add(new Range(start, out.length()));
    }

    /** Puts a block of its own in the place of lines. */
    private void block(MdxLine line, String replacement, boolean inParagraph) {
        endStretch();
        if (inParagraph) {
            emptyLine(line);
        }
        markers(line);
        out.put(replacement, line.content());
        endLine(line);
        emptyLine(line);
    }

    /** An empty line in the quotes that the line is in. */
    private void emptyLine(MdxLine line) {
        indent(line, quoteDepth(line));
        endLine(line);
    }

    private static int quoteDepth(MdxLine line) {
        int depth = line.depth();
        while (depth > 0 && !line.isQuote(depth - 1)) {
            depth--;
        }
        return depth;
    }

    private void endLine(MdxLine line) {
        out.put('\n', line.end());
    }

    /** Writes the markers of a line, and spaces in the place of those of earlier lines. */
    private void markers(MdxLine line) {
        for (int container = 0; container < line.depth(); container++) {
            if (line.hasMarker(container)) {
                out.copy(line.markerStart(container), line.markerEnd(container));
                out.put(' ', line.markerEnd(container));
            } else {
                indent(line, container, container + 1);
            }
        }
    }

    /** Writes what the next line begins with to be in the outermost containers. */
    private void indent(MdxLine line, int depth) {
        indent(line, 0, depth);
    }

    private void indent(MdxLine line, int from, int to) {
        for (int container = from; container < to; container++) {
            int width = line.markerEnd(container) - line.markerStart(container) + 1;
            out.put(line.isQuote(container) ? "> " : " ".repeat(width), line.start());
        }
    }

    private void endStretch() {
        if (stretchStart >= 0 && out.length() > stretchStart) {
            stretches.add(new Range(stretchStart, out.length()));
        }
        stretchStart = -1;
    }
}
