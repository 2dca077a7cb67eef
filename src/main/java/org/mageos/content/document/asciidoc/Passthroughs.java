package org.mageos.content.document.asciidoc;

import java.util.Set;
import java.util.function.BiConsumer;
import org.mageos.content.document.source.Projection;

/** Takes out of a text what none of the other substitutions may see. */
final class Passthroughs {

    private static final QuotedText.Kind PLUS = QuotedText.Kind.constrained("+", "+", ";:\\");

    private final InlineContent inline;
    private final BiConsumer<InlineContent, Set<Substitution>> reader;
    private Projection from;
    private String text;
    private Rewriting out;

    private Passthroughs(
            InlineContent inline, BiConsumer<InlineContent, Set<Substitution>> reader) {
        this.inline = inline;
        this.reader = reader;
        this.from = inline.projection();
        this.text = from.text();
        this.out = new Rewriting(from);
    }

    /**
     * @param reader reads what is passed through some substitutions only
     */
    static void read(InlineContent inline, BiConsumer<InlineContent, Set<Substitution>> reader) {
        if (!inline.has('+') && !inline.has('$') && !inline.has(':')) {
            return;
        }
        boolean formulas = inline.hasMacro("stem:") || inline.hasMacro("math:");
        Passthroughs passthroughs = new Passthroughs(inline, reader);
        if (inline.has('+', "++") || inline.has('$', "$$") || inline.hasMacro("pass:")) {
            passthroughs.unconstrained();
        }
        if (inline.has('+')) {
            passthroughs.constrained();
        }
        if (formulas) {
            passthroughs.formulas();
        }
    }

    private void finish() {
        inline.become(out.result());
        from = inline.projection();
        text = from.text();
        out = new Rewriting(from);
    }

    private void unconstrained() {
        NextPlaces triple = NextPlaces.of(text, "+++");
        NextPlaces twice = NextPlaces.of(text, "++");
        NextPlaces dollars = NextPlaces.of(text, "$$");
        NextPlaces brackets = NextPlaces.unescaped(text, "]");
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            int end = -1;
            if (c == '+' && text.startsWith("++", i)) {
                int close = text.startsWith("+++", i) ? triple.from(i + 3) : -1;
                end = close >= 0 ? boundary(i, 3, close) : boundary(i, 2, twice.from(i + 2));
            } else if (c == '$' && text.startsWith("$$", i)) {
                end = boundary(i, 2, dollars.from(i + 2));
            } else if (c == 'p' && text.startsWith("pass:", i)) {
                end = macro(i, brackets);
            }
            i = end < 0 ? i + 1 : end;
        }
        finish();
    }

    /** Takes out what stands between two marks; gives the offset behind, -1 if nothing does. */
    private int boundary(int start, int length, int close) {
        if (close < 0) {
            return -1;
        }
        int end = close + length;
        if (start > out.done() && text.charAt(start - 1) == '\\') {
            out.leaveOut(start - 1, start).copy(start, end).skipTo(end);
            return end;
        }
        String content = text.substring(start + length, close);
        int list = attributeList(start);
        if (list >= 0) {
            inline.quotedWith(text.substring(list + 1, start - 1), from.origin(list + 1));
        }
        boolean raw = length == 3;
        out.leaveOut(list < 0 ? start : list, end)
                .put(raw ? inline.passRaw(content) : inline.pass(content), start + length);
        if (raw) {
            html(content, start + length);
        }
        return end;
    }

    private void html(String content, int offset) {
        if (content.indexOf('<') >= 0) {
            SourceLine line = inline.line(offset);
            RawHtml.read(content, line, inline.fileOffset(offset), inline.page().content());
        }
    }

    private int attributeList(int mark) {
        int open = MarkupSigns.listBefore(text, mark, out.done());
        return open > 0 && text.charAt(open - 1) == '\\' ? -1 : open;
    }

    private int macro(int start, NextPlaces brackets) {
        int bracket = start + "pass:".length();
        while (bracket < text.length() && isOfSubstitutions(text.charAt(bracket))) {
            bracket++;
        }
        if (bracket >= text.length() || text.charAt(bracket) != '[') {
            return -1;
        }
        int close = brackets.from(bracket + 1);
        if (close < 0) {
            return -1;
        }
        if (start > out.done() && text.charAt(start - 1) == '\\') {
            out.leaveOut(start - 1, start).copy(start, close + 1).skipTo(close + 1);
            return close + 1;
        }
        String names = text.substring(start + "pass:".length(), bracket);
        Set<Substitution> substitutions =
                names.isEmpty()
                        ? Substitution.NONE
                        : Substitution.of(names, Substitution.NONE, true);
        out.leaveOut(start, close + 1);
        String content = text.substring(bracket + 1, close);
        if (substitutions.isEmpty()) {
            html(content, bracket + 1);
            out.put(inline.passRaw(content), bracket + 1);
            return close + 1;
        }
        String shown = inline.part(bracket + 1, close, substitutions, reader);
        out.put(inline.pass(shown), bracket + 1);
        return close + 1;
    }

    private static boolean isOfSubstitutions(char c) {
        return c >= 'a' && c <= 'z' || c == ',' || c == '-';
    }

    /** {@code +text+}. */
    private void constrained() {
        ClosingMarks closing = new ClosingMarks(PLUS, text);
        int taken = 0;
        for (int open = text.indexOf('+'); open >= 0; ) {
            int end = -1;
            int list = attributeList(open);
            int start = list < 0 ? open : list;
            boolean boundary = start == 0 || start > taken && isBoundary(start);
            boolean escaped = start > taken && text.charAt(start - 1) == '\\';
            int close = boundary || escaped ? closing.from(open + 1) : -1;
            if (close >= 0) {
                end = close + 1;
                if (escaped && list < 0) {
                    out.leaveOut(open - 1, open);
                } else {
                    if (list >= 0) {
                        inline.quotedWith(
                                text.substring(list + 1, open - 1), from.origin(list + 1));
                    }
                    String content = text.substring(open + 1, close);
                    out.leaveOut(start, end).put(inline.pass(content), open + 1);
                }
                taken = end;
            }
            open = text.indexOf('+', end < 0 ? open + 1 : end);
        }
        finish();
    }

    private boolean isBoundary(int start) {
        char before = MarkupSigns.escapedBefore(text, start);
        return !MarkupSigns.isWordBefore(text, start) && PLUS.notBefore().indexOf(before) < 0;
    }

    private void formulas() {
        NextPlaces brackets = NextPlaces.unescaped(text, "]");
        for (String name : new String[] {"stem:[", "latexmath:[", "asciimath:["}) {
            for (int i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + 1)) {
                int content = i + name.length();
                int close = i < out.done() ? -1 : brackets.from(content);
                if (close >= 0) {
                    boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
                    if (!escaped) {
                        out.leaveOut(i, close + 1)
                                .put(inline.pass(text.substring(content, close)), content);
                    }
                }
            }
            if (text.contains(name)) {
                finish();
                brackets = NextPlaces.unescaped(text, "]");
            }
        }
    }
}
