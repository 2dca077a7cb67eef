package org.mageos.content.document.asciidoc;

import java.util.List;
import org.mageos.content.document.source.Projection;

/** Bold, italic, monospaced, marked, raised and lowered text, and text in curved quotes. */
final class QuotedText {

    /** In the order in which Asciidoctor looks for them. */
    private static final List<Kind> KINDS =
            List.of(
                    Kind.unconstrained("**"),
                    Kind.constrained("*", "*", ";:}"),
                    Kind.constrained("\"`", "`\"", ";:}"),
                    Kind.constrained("'`", "`'", ";:`}"),
                    Kind.unconstrained("``"),
                    Kind.constrained("`", "`", ";:\"'`}"),
                    Kind.unconstrained("__"),
                    Kind.constrained("_", "_", ";:}"),
                    Kind.unconstrained("##"),
                    Kind.constrained("#", "#", "&;:}"),
                    Kind.tight("^"),
                    Kind.tight("~"));

    private static final SignSet SIGNS = SignSet.of("*_`#^~");

    private QuotedText() {}

    /**
     * A pair of marks.
     *
     * @param sign what the opening mark ends with
     * @param notBefore what may not stand before an opening one beside letters and digits
     * @param free whether anything may stand around them
     * @param tight whether no space may stand between them
     */
    record Kind(
            String open, String close, char sign, String notBefore, boolean free, boolean tight) {

        static Kind unconstrained(String mark) {
            return new Kind(mark, mark, mark.charAt(0), "", true, false);
        }

        static Kind tight(String mark) {
            return new Kind(mark, mark, mark.charAt(0), "", true, true);
        }

        static Kind constrained(String open, String close, String notBefore) {
            return new Kind(open, close, open.charAt(open.length() - 1), notBefore, false, false);
        }

        boolean isCode() {
            return open.startsWith("`");
        }
    }

    static void read(InlineContent inline) {
        if (!inline.hasOneOf(SIGNS)) {
            return;
        }
        for (Kind kind : KINDS) {
            if (inline.has(kind.sign(), kind.open())) {
                inline.shrink(new Pass(inline, kind).read());
            }
        }
    }

    /** One walk over a text, for one pair of marks. */
    private static final class Pass {

        private final InlineContent inline;
        private final Kind kind;
        private final Projection from;
        private final String text;
        private final Rewriting out;
        private final ClosingMarks closing;

        private final NextPlaces brackets;

        /** The end of the last pair. */
        private int taken;

        /** The last bracket that is open before the mark that is looked at; -1 if none is. */
        private int bracket = -1;

        private int looked;

        Pass(InlineContent inline, Kind kind) {
            this.inline = inline;
            this.kind = kind;
            this.from = inline.projection();
            this.text = from.text();
            this.out = new Rewriting(from);
            this.closing = new ClosingMarks(kind, text);
            this.brackets = NextPlaces.of(text, "]");
        }

        Projection read() {
            int open = text.indexOf(kind.open());
            while (open >= 0) {
                open = text.indexOf(kind.open(), pair(open) ? taken : open + 1);
            }
            return out.result();
        }

        /** Replaces a pair of marks, if there is one. */
        private boolean pair(int open) {
            int list = MarkupSigns.listBefore(text, open, taken);
            if (list >= 0 && !isBoundary(list)) {
                list = -1;
            }
            int start = list < 0 ? open : list;
            if (!isBoundary(start) || isInList(open)) {
                return false;
            }
            int content = open + kind.open().length();
            int close = closing.from(content);
            if (close < 0) {
                return false;
            }
            boolean escaped = start > taken && text.charAt(start - 1) == '\\';
            taken = close + kind.close().length();
            if (escaped && (kind.free() || list < 0)) {
                out.leaveOut(start - 1, start);
                return true;
            }
            out.leaveOut(escaped ? start - 1 : start, taken);
            if (escaped) {
                out.copy(list, open);
            } else if (list >= 0) {
                inline.quotedWith(text.substring(list + 1, open - 1), from.origin(list + 1));
            }
            out.put(kind.isCode() ? MarkupSigns.CODE : MarkupSigns.EDGE, open);
            out.copy(content, close);
            out.put(kind.isCode() ? MarkupSigns.CODE_END : MarkupSigns.EDGE, close);
            return true;
        }

        /** Whether a mark stands in a list of attributes that belongs to a later mark. */
        private boolean isInList(int open) {
            if (kind.tight() || !inline.has('[')) {
                return false;
            }
            for (; looked < open; looked++) {
                char c = text.charAt(looked);
                if (c == '[' || c == ']') {
                    bracket = c == '[' ? looked : -1;
                }
            }
            if (bracket < taken) {
                return false;
            }
            int close = brackets.from(open);
            return close > open
                    && text.startsWith(kind.open(), close + 1)
                    && MarkupSigns.listBefore(text, close + 1, taken) == bracket
                    && isBoundary(bracket)
                    && closing.peek(close + 1 + kind.open().length());
        }

        private boolean isBoundary(int start) {
            if (kind.free()) {
                return start >= taken;
            }
            // What a pair before has taken is no boundary of another one, but a line's start is.
            if (start <= taken) {
                return start == 0 || start == taken && text.charAt(start - 1) == '\n';
            }
            char before = MarkupSigns.escapedBefore(text, start);
            return !MarkupSigns.isWordBefore(text, start) && kind.notBefore().indexOf(before) < 0;
        }
    }
}
