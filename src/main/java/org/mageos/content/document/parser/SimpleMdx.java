package org.mageos.content.document.parser;

import org.mageos.content.document.Typography;
import org.mageos.content.document.mdx.MdxInlineMask;
import org.mageos.content.document.mdx.MdxProjector;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.InlineScope;
import org.mageos.content.document.source.Projection;

/** Reads the {@linkplain SimpleSegment simple segments} of projected MDX and blanks them. */
final class SimpleMdx {

    private final Projection source;
    private final SimpleSegment segment;
    private final Projection.Builder out;
    private boolean somethingLeft;

    /**
     * @param source the text of {@link MdxProjector} or {@link MdxInlineMask}
     * @param unsure characters that make a segment not simple
     */
    SimpleMdx(Projection source, BodyBuilder body, Typography typography, String unsure) {
        this.source = source;
        this.segment = new SimpleSegment(source, body, typography, unsure);
        this.out = new Projection.Builder(source);
    }

    /** What is left for the Markdown library. */
    Projection rest() {
        String text = source.text();
        boolean beginsHere = true;
        int start = 0;
        while (start < text.length()) {
            int end = InlineScope.end(text, start);
            boolean endsHere = InlineScope.isBorder(text, start, end);
            if (beginsHere && endsHere && segment.read(start, end)) {
                out.put('\n', start);
            } else {
                somethingLeft = true;
                out.copy(start, end);
            }
            beginsHere = endsHere;
            start = end;
        }
        return out.build();
    }

    /** Whether there is anything left. */
    boolean isSomethingLeft() {
        return somethingLeft;
    }
}
