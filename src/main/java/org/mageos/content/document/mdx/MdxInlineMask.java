package org.mageos.content.document.mdx;

import java.util.List;
import org.mageos.content.document.source.CodeSpans;
import org.mageos.content.document.source.ExpressionScanner;
import org.mageos.content.document.source.InlineScope;
import org.mageos.content.document.source.NextSign;
import org.mageos.content.document.source.Projection;
import org.mageos.content.document.source.Range;
import org.mageos.content.document.source.Resource;
import org.mageos.content.document.source.Tag;
import org.mageos.content.document.source.TagScanner;

/**
 * Puts something else in the place of each JSX tag and expression within text, so that a CommonMark
 * parser can read it. Code, link destinations and definitions stay as they are.
 */
public final class MdxInlineMask {

    private final Projection source;
    private final String text;
    private final MdxConstructs constructs;
    private final Projection.Builder out;
    private final CodeSpans code;
    private final ExpressionScanner expressions = new ExpressionScanner();
    private final NextSign tags;
    private final NextSign braces;
    private boolean commentsMayClose;
    private int copied;

    /**
     * @param source the text of {@link MdxProjector} or {@link MdxPage}
     */
    public MdxInlineMask(Projection source, MdxConstructs constructs) {
        this.source = source;
        this.text = source.text();
        this.constructs = constructs;
        this.code = new CodeSpans(text);
        this.tags = new NextSign(text, "<");
        this.braces = new NextSign(text, "{");
        this.out = new Projection.Builder(source);
    }

    public Projection masked() {
        int construct = construct(0);
        if (construct == text.length()) {
            return source;
        }
        int start = 0;
        while (construct < text.length()) {
            int end = InlineScope.end(text, start);
            if (construct < end) {
                mask(start, end);
                construct = construct(end);
            }
            start = end;
        }
        out.copy(copied, text.length());
        return out.build();
    }

    /** Where the next tag or expression may begin; the end of the text if none does. */
    private int construct(int start) {
        return Math.min(tags.at(start), braces.at(start));
    }

    /** Masks the given stretches of text; no construct reaches beyond one. */
    public Projection masked(List<Range> stretches) {
        for (Range stretch : stretches) {
            mask(stretch.start(), stretch.end());
        }
        out.copy(copied, text.length());
        return out.build();
    }

    private void mask(int start, int end) {
        code.startStretch(end);
        commentsMayClose = true;
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            i =
                    switch (c) {
                        case '\\' -> i + 2;
                        case '`' -> code.end(i);
                        case '[' -> behindDefinition(i, end);
                        case ']' -> Resource.end(text, i + 1, end);
                        case '<' -> behindTag(i, end);
                        case '{' -> behindExpression(i, start, end);
                        default -> i + 1;
                    };
        }
    }

    /** A definition's line holds no tags; that of a footnote does. */
    private int behindDefinition(int start, int end) {
        boolean lineStart = start == 0 || text.charAt(start - 1) == '\n';
        if (lineStart && !text.startsWith("[^", start)) {
            int i = start;
            while (i < end && text.charAt(i) != '\n' && text.charAt(i) != ']') {
                i++;
            }
            if (text.startsWith("]:", i)) {
                return Math.min(end, InlineScope.nextLine(text, i));
            }
        }
        return start + 1;
    }

    private int behindTag(int start, int end) {
        if (commentsMayClose && text.startsWith("<!--", start)) {
            for (int i = start + 4; i + 3 <= end; i++) {
                if (text.startsWith("-->", i)) {
                    return replace(start, i + 3, constructs.comment(source, start, i + 3));
                }
            }
            commentsMayClose = false;
        }
        Tag tag = TagScanner.jsx(text, start, end, expressions);
        if (tag == null) {
            return replace(start, start + 1, constructs.lessThan());
        }
        return replace(start, tag.end(), constructs.tag(tag, source));
    }

    private int behindExpression(int start, int scope, int end) {
        // Not MDX, but some generators take it from a heading before MDX is read.
        boolean headingId = text.startsWith("{#", start) && text.charAt(scope) == '#';
        int close = headingId ? -1 : expressions.end(text, start, end);
        return close < 0
                ? start + 1
                : replace(start, close, constructs.expression(source, start, close));
    }

    private int replace(int start, int end, String replacement) {
        out.copy(copied, start);
        out.put(replacement, start);
        copied = end;
        return end;
    }
}
