package org.mageos.content.document.markdown;

import org.jspecify.annotations.Nullable;
import org.mageos.content.document.markdown.Inline.Kind;
import org.mageos.content.document.source.CodeSpans;
import org.mageos.content.document.source.MarkdownLine;

/** Reads the inlines of a prose. */
public final class InlineParser {

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /** By character, whether something may begin with it. */
    private static final boolean[] SIGNS = new boolean[128];

    static {
        for (char c : "\\`[!]<\n\r*_~".toCharArray()) {
            SIGNS[c] = true;
        }
    }

    private final Prose prose;
    private final String text;
    private final int end;
    private final Inline all;
    private final CodeSpans code;
    private final InlineHtml html;
    private final Brackets brackets;
    private final @Nullable Emphasis emphasis;
    private final boolean strikethrough;

    /** Where the text begins that is in no part yet. */
    private int pending;

    private InlineParser(Prose prose, Definitions definitions, InlineRules rules) {
        this.prose = prose;
        this.text = prose.text();
        this.end = prose.end();
        this.all = new Inline(Kind.PROSE, prose.start(), end);
        this.code = new CodeSpans(text);
        code.startStretch(end);
        this.html = new InlineHtml(text, end);
        this.emphasis = rules.emphasis() ? new Emphasis(text, prose, all) : null;
        this.strikethrough = rules.strikethrough();
        this.brackets = new Brackets(prose, all, definitions, emphasis, rules.spacedLabels());
    }

    /** The inlines of a prose. */
    public static Inline parse(Prose prose, Definitions definitions, InlineRules rules) {
        return new InlineParser(prose, definitions, rules).read();
    }

    private Inline read() {
        pending = prose.start();
        for (int i = sign(prose.start()); i < end; i = sign(i)) {
            i = next(i);
        }
        flush(end);
        if (emphasis != null) {
            emphasis.pair(null);
        }
        return all;
    }

    /** The offset of the next character that may be more than text. */
    private int sign(int start) {
        int i = start;
        while (i < end && !isSign(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSign(char c) {
        return c < SIGNS.length && SIGNS[c];
    }

    /** Reads what stands at an offset; returns the offset behind it. */
    private int next(int i) {
        return switch (text.charAt(i)) {
            case '\\' -> backslash(i);
            case '`' -> code(i);
            case '[' -> bracket(i, i + 1);
            case '!' -> i + 1 < end && text.charAt(i + 1) == '[' ? bracket(i, i + 2) : i + 1;
            case ']' -> closingBracket(i);
            case '<' -> angle(i);
            case '\n', '\r' -> lineEnd(i, i);
            case '*', '_' -> emphasis == null ? i + 1 : delimiters(i, emphasis);
            case '~' -> emphasis == null || !strikethrough ? i + 1 : delimiters(i, emphasis);
            default -> i + 1;
        };
    }

    private void flush(int offset) {
        if (offset > pending) {
            all.append(new Inline(Kind.TEXT, pending, offset));
        }
    }

    private int append(Inline part) {
        flush(part.start());
        all.append(part);
        pending = part.end();
        return pending;
    }

    private int backslash(int i) {
        if (i + 1 >= end) {
            return end;
        }
        char c = text.charAt(i + 1);
        if (LinkParts.isLineEnd(c)) {
            return lineEnd(i, i + 1);
        }
        return ESCAPABLE.indexOf(c) >= 0 ? i + 2 : i + 1;
    }

    private int code(int start) {
        int behind = code.end(start);
        int marks = start;
        while (marks < behind && text.charAt(marks) == '`') {
            marks++;
        }
        int length = marks - start;
        // Where no code starts, the offset behind is that behind its mark.
        return marks == behind
                ? behind
                : append(new Inline(Kind.CODE, start, behind, marks, behind - length));
    }

    private int bracket(int start, int behind) {
        append(brackets.open(start, behind));
        return behind;
    }

    private int closingBracket(int i) {
        flush(i);
        pending = i;
        int behind = brackets.close(i);
        if (behind > i) {
            pending = behind;
            return behind;
        }
        return i + 1;
    }

    private int angle(int start) {
        Inline link = Autolinks.at(text, start, end);
        if (link != null) {
            return append(link);
        }
        int behind = html.end(start);
        return behind < 0 ? start + 1 : append(new Inline(Kind.HTML, start, behind));
    }

    /** Blanks around a line end are no text. */
    private int lineEnd(int start, int lineEnd) {
        int from = start == lineEnd ? MarkdownLine.trimmedEnd(text, pending, start) : start;
        int next = Math.min(end, MarkdownLine.next(text, lineEnd));
        return append(new Inline(Kind.BREAK, from, MarkdownLine.behindBlanks(text, next, end)));
    }

    private int delimiters(int start, Emphasis marks) {
        int behind = start;
        while (behind < end && text.charAt(behind) == text.charAt(start)) {
            behind++;
        }
        Inline node = new Inline(Kind.TEXT, start, behind);
        append(node);
        marks.add(node);
        return behind;
    }
}
