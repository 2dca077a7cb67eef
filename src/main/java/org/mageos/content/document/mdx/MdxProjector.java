package org.mageos.content.document.mdx;

import org.mageos.content.document.source.Fence;
import org.mageos.content.document.source.Projection;
import org.mageos.content.document.source.Range;

/**
 * Makes the blocks of an MDX text blocks of CommonMark that can be read for what they refer to.
 *
 * <p>MDX has no indented code and no HTML blocks, so lines lose their indentation; fenced code,
 * {@code import} and {@code export}, and lines of nothing but tags and expressions are left out.
 */
public final class MdxProjector implements MdxBlocks {

    /** More markers on one line are passed over; the content behind them is read all the same. */
    private static final int MAX_MARKERS = 16;

    private final String text;
    private final MdxSink sink;
    private final EsmScanner esm;
    private final Projection.Builder out;

    private MdxProjector(String text, MdxSink sink) {
        this.text = text;
        this.sink = sink;
        this.esm = new EsmScanner(text);
        this.out = new Projection.Builder(text);
    }

    /** The blocks of a text from an offset on. */
    public static Projection project(String text, int start, MdxSink sink) {
        MdxProjector projector = new MdxProjector(text, sink);
        new MdxReader(Projection.from(text, 0), start, sink, projector.esm, projector).read();
        return projector.out.build();
    }

    @Override
    public void empty(MdxLine line) {
        text(line);
    }

    @Override
    public void text(MdxLine line) {
        for (int container = 0; container < Math.min(line.depth(), MAX_MARKERS); container++) {
            if (line.hasMarker(container)) {
                out.copy(line.markerStart(container), line.markerEnd(container));
                out.put(' ', line.markerEnd(container));
            }
        }
        out.copy(line.content(), line.end());
        out.put('\n', line.end());
    }

    /** What was before and what follows are two blocks. */
    private void separate(MdxLine line) {
        out.put('\n', line.start());
    }

    @Override
    public void openCode(MdxLine line) {
        separate(line);
    }

    @Override
    public void code(MdxLine line) {
        // Nothing in code refers to anything.
    }

    @Override
    public void endCode(MdxLine line, Fence fence, int offset) {
        // There is none in the result.
    }

    @Override
    public void flow(MdxLine line, String replacement, boolean inParagraph) {
        separate(line);
    }

    @Override
    public void program(MdxLine line, int end) {
        esm.imports(line.start(), end, sink);
        separate(line);
    }

    /** A label is a paragraph of its own; the rest of the line is no text. */
    @Override
    public void directive(MdxLine line, Range label) {
        separate(line);
        sink.directive(text, line.content(), line.end());
        if (!label.isEmpty()) {
            out.copy(label.start(), label.end());
            out.put("\n\n", label.end());
        }
    }
}
