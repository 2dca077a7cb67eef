package org.mageos.content.document.asciidoc;

import java.util.List;
import java.util.Optional;
import org.mageos.content.document.Use;
import org.mageos.content.document.asciidoc.MacroFinder.Macro;

/** URLs in a text, bare ones and those with a text in brackets. */
final class UrlMacros {

    private static final List<String> SCHEMES = List.of("https", "http", "file", "ftp", "irc");
    private static final String LINK = "link:";

    /** What may stand before a URL, beside blanks, signs of XML and the edges of elements. */
    private static final String BEFORE = "<>()[];\"'&";

    private final InlineContent inline;
    private final String text;
    private final NextPlaces closing;
    private final Rewriting out;
    private int runEnd = -1;
    private int angleEnd = -1;

    private UrlMacros(InlineContent inline) {
        this.inline = inline;
        this.text = inline.text();
        this.closing = NextPlaces.unescaped(text, "]");
        this.out = new Rewriting(inline.projection());
    }

    static void read(InlineContent inline) {
        if (inline.has(':', "://")) {
            UrlMacros macros = new UrlMacros(inline);
            macros.read();
            inline.become(macros.out.result());
        }
    }

    private void read() {
        for (int i = text.indexOf("://"); i >= 0; i = text.indexOf("://", i + 3)) {
            int start = start(i);
            if (start >= out.done()) {
                url(start, i + 3);
            }
        }
    }

    /** Where the scheme before {@code ://} begins; -1 if there is none that makes a link. */
    private int start(int colon) {
        for (String scheme : SCHEMES) {
            int start = colon - scheme.length();
            if (text.startsWith(scheme, start)) {
                return start;
            }
        }
        return -1;
    }

    private void url(int start, int rest) {
        boolean escaped = start > out.done() && text.charAt(start - 1) == '\\';
        int front = escaped ? start - 1 : start;
        boolean link = front - LINK.length() >= out.done() && text.startsWith(LINK, front - 5);
        if (!link && !mayStandAt(front)) {
            return;
        }
        int end = run(rest);
        Optional<Macro> macro =
                end > rest && end < text.length() && text.charAt(end) == '['
                        ? Optional.of(closing.from(end + 1))
                                .filter(close -> close >= 0)
                                .map(close -> new Macro(start, end, close))
                        : Optional.empty();
        boolean angled = front > out.done() && text.charAt(front - 1) == '<';
        if (macro.isPresent()) {
            if (escaped) {
                out.leaveOut(front, start).copy(start, macro.get().end());
                out.skipTo(macro.get().end());
            } else {
                withText(link ? start - LINK.length() : start, macro.get());
            }
        } else if (angled && angleEnd(rest) > rest) {
            angled(front, start, angleEnd(rest), escaped);
        } else if (!link && !angled) {
            bare(front, start, rest, escaped);
        }
    }

    private boolean mayStandAt(int front) {
        if (front == 0 || front > 0 && text.charAt(front - 1) == '\n') {
            return true;
        }
        if (front <= out.done() && front > 0 && out.done() > 0) {
            return false;
        }
        char before = text.charAt(front - 1);
        return before == ' '
                || before == '\t'
                || MarkupSigns.isEdge(before)
                || BEFORE.indexOf(before) >= 0;
    }

    /** The end of what is neither blank nor bracket, looked for once: whoever asks goes forward. */
    private int run(int from) {
        if (runEnd < from) {
            runEnd = from;
            while (runEnd < text.length()
                    && !MarkupSigns.isSpace(text.charAt(runEnd))
                    && text.charAt(runEnd) != '['
                    && text.charAt(runEnd) != ']') {
                runEnd++;
            }
        }
        return runEnd;
    }

    private int angleEnd(int from) {
        if (angleEnd < from) {
            angleEnd = from;
            while (angleEnd < text.length()
                    && !MarkupSigns.isSpace(text.charAt(angleEnd))
                    && text.charAt(angleEnd) != '>') {
                angleEnd++;
            }
        }
        return angleEnd < text.length() && text.charAt(angleEnd) == '>' ? angleEnd : -1;
    }

    private void withText(int from, Macro macro) {
        int start = macro.target();
        inline.link(
                Use.Syntax.MACRO, text.substring(start, macro.bracket()), start, macro.bracket());
        out.leaveOut(from, macro.end()).put(MarkupSigns.EDGE, start);
        LinkText.write(text, macro, out);
        out.put(MarkupSigns.EDGE, macro.close());
    }

    private void angled(int front, int start, int end, boolean escaped) {
        boolean escapedAngle = front > out.done() + 1 && text.charAt(front - 2) == '\\';
        if (escaped) {
            out.leaveOut(front, start).copy(start, end).skipTo(end);
            return;
        }
        if (escapedAngle) {
            out.leaveOut(front - 2, front - 1).copy(front - 1, end).skipTo(end);
            return;
        }
        inline.link(Use.Syntax.AUTOLINK, text.substring(start, end), start, end);
        out.leaveOut(front - 1, start).put(MarkupSigns.EDGE, start).copy(start, end);
        out.put(MarkupSigns.EDGE, end).skipTo(end + 1);
    }

    private void bare(int front, int start, int rest, boolean escaped) {
        char before = front == 0 ? ' ' : text.charAt(front - 1);
        if ((before == '"' || before == '\'') && front > out.done()) {
            return;
        }
        int end = bareEnd(rest);
        if (end <= rest) {
            return;
        }
        if (escaped) {
            out.leaveOut(front, start).copy(start, end).skipTo(end);
            return;
        }
        inline.link(Use.Syntax.AUTOLINK, text.substring(start, end), start, end);
        out.leaveOut(start, start).put(MarkupSigns.EDGE, start).copy(start, end);
        out.put(MarkupSigns.EDGE, end).skipTo(end);
    }

    /** The end of a bare URL, without the signs that belong to the sentence. */
    private int bareEnd(int rest) {
        int end = rest;
        while (end < text.length()
                && !MarkupSigns.isSpace(text.charAt(end))
                && !MarkupSigns.isEdge(text.charAt(end))
                && "[]<>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > rest && ",.?!)".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > rest && (text.charAt(end - 1) == ';' || text.charAt(end - 1) == ':')) {
            end--;
            if (end > rest && text.charAt(end - 1) == ')') {
                end--;
            }
        }
        return end;
    }
}
