package org.mageos.content.document.asciidoc;

import java.util.Optional;
import org.mageos.content.document.Use;
import org.mageos.content.document.asciidoc.MacroFinder.Macro;
import org.mageos.content.document.source.NextSign;

/** {@code <<target,text>>} and {@code xref:target[text]} in a text. */
final class XrefMacros {

    private static final String FIRST = "#/.:{";

    private final InlineContent inline;
    private final String text;
    private final MacroFinder finder;
    private final NextPlaces closing;
    private final NextPlaces commas;
    private final Rewriting out;

    private XrefMacros(InlineContent inline) {
        this.inline = inline;
        this.text = inline.text();
        this.finder = new MacroFinder(text);
        this.closing = NextPlaces.of(text, ">>");
        this.commas = NextPlaces.of(text, ",");
        this.out = new Rewriting(inline.projection());
    }

    static void read(InlineContent inline) {
        if (inline.has('<', "<<") || inline.hasMacro("xref:")) {
            XrefMacros macros = new XrefMacros(inline);
            macros.read();
            inline.become(macros.out.result());
        }
    }

    private void read() {
        NextSign angles = new NextSign(text, "<<");
        NextSign name = new NextSign(text, "xref:");
        int from = 0;
        for (int i = Math.min(angles.at(0), name.at(0));
                i < text.length();
                i = Math.min(angles.at(from), name.at(from))) {
            int end = text.charAt(i) == '<' ? shorthand(i) : macro(i);
            from = end < 0 ? i + 1 : end;
        }
    }

    private boolean mayBegin(int offset) {
        return offset < text.length()
                && (AttributeText.isWord(text.codePointAt(offset))
                        || text.charAt(offset) == MarkupSigns.PASS
                        || FIRST.indexOf(text.charAt(offset)) >= 0);
    }

    private int shorthand(int start) {
        int target = start + 2;
        int close = mayBegin(target) ? closing.from(target + 1) : -1;
        if (close < 0) {
            return -1;
        }
        int end = close + 2;
        if (start > out.done() && text.charAt(start - 1) == '\\') {
            out.leaveOut(start - 1, start).copy(start, end).skipTo(end);
            return end;
        }
        int comma = commas.from(target);
        boolean hasText = comma >= 0 && comma < close;
        int targetEnd = hasText ? comma : close;
        take(Use.Syntax.SHORTHAND, target, targetEnd);
        out.leaveOut(start, end).put(MarkupSigns.EDGE, start);
        int textStart = hasText ? behindBlanks(comma + 1, close) : close;
        if (textStart < close) {
            out.copy(textStart, close);
        } else {
            visible(target, targetEnd);
        }
        out.put(MarkupSigns.EDGE, close);
        return end;
    }

    private int behindBlanks(int start, int end) {
        int i = start;
        while (i < end && MarkupSigns.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int macro(int start) {
        int target = start + "xref:".length();
        Optional<Macro> macro = mayBegin(target) ? finder.overLines(target + 1) : Optional.empty();
        if (macro.isEmpty()) {
            return -1;
        }
        int end = macro.get().end();
        if (start > out.done() && text.charAt(start - 1) == '\\') {
            out.leaveOut(start - 1, start).copy(start, end).skipTo(end);
            return end;
        }
        int bracket = macro.get().bracket();
        take(Use.Syntax.XREF, target, bracket);
        out.leaveOut(start, end).put(MarkupSigns.EDGE, start);
        if (macro.get().hasText()) {
            out.copy(bracket + 1, macro.get().close());
        } else {
            visible(target, bracket);
        }
        out.put(MarkupSigns.EDGE, macro.get().close());
        return end;
    }

    /** What a reader sees of a reference without a text, where that is not a title. */
    private void visible(int start, int end) {
        String target = text.substring(start, end);
        if (target.endsWith(".adoc")) {
            out.put(target.substring(0, target.length() - 5) + ".html", start);
        } else {
            out.copy(start, end);
        }
    }

    private void take(Use.Syntax syntax, int start, int end) {
        String target = text.substring(start, end).replace('\n', ' ');
        boolean macro = syntax == Use.Syntax.XREF;
        int hash = target.indexOf('#');
        boolean hasId = hash == 0 || hash > 0 && target.charAt(hash - 1) != '&';
        if (hasId || macro && hasExtension(target)) {
            inline.link(syntax, target, start, end);
        } else {
            inline.reference(syntax, target, start, end);
        }
    }

    private static boolean hasExtension(String target) {
        int dot = target.lastIndexOf('.');
        return dot >= 0 && target.indexOf('/', dot) < 0;
    }
}
