package org.mageos.content.document.asciidoc;

import java.util.Optional;
import org.mageos.content.document.asciidoc.MacroFinder.Macro;
import org.mageos.content.document.source.NextSign;

/** {@code [[id]]}, {@code [[id,text]]}, {@code [[[id]]]} and {@code anchor:id[text]} in a text. */
final class InlineAnchors {

    private final InlineContent inline;
    private final RegisteredAnchors registered;
    private final String text;
    private final MacroFinder finder;
    private final NextPlaces closing;
    private final NextPlaces lineEnd;
    private final Rewriting out;
    private int macroIdEnd = -1;

    private InlineAnchors(InlineContent inline, RegisteredAnchors registered) {
        this.inline = inline;
        this.registered = registered;
        this.text = inline.text();
        this.finder = new MacroFinder(text);
        this.closing = NextPlaces.of(text, "]]");
        this.lineEnd = NextPlaces.of(text, "\n");
        this.out = new Rewriting(inline.projection());
    }

    static void read(InlineContent inline, RegisteredAnchors registered) {
        if (inline.has('[', "[[") || inline.hasMacro("anchor:")) {
            InlineAnchors anchors = new InlineAnchors(inline, registered);
            anchors.read();
            inline.become(anchors.out.result());
        }
    }

    private void read() {
        NextSign bracket = new NextSign(text, "[[");
        NextSign name = new NextSign(text, "anchor:");
        int from = 0;
        for (int i = Math.min(bracket.at(0), name.at(0));
                i < text.length();
                i = Math.min(bracket.at(from), name.at(from))) {
            int end = text.charAt(i) == '[' ? brackets(i) : macro(i);
            from = end < 0 ? i + 1 : end;
        }
    }

    private int brackets(int start) {
        int idEnd = idEnd(text, start + 2);
        int close = idEnd < 0 ? -1 : closing.from(idEnd);
        if (close < 0) {
            return -1;
        }
        boolean hasText = text.charAt(idEnd) == ',';
        int feed = lineEnd.from(idEnd);
        boolean blank = close == idEnd || close == idEnd + 1 && text.charAt(idEnd) == ' ';
        if (feed >= 0 && feed < close || !hasText && !blank) {
            return -1;
        }
        String reference = hasText ? text.substring(idEnd + 1, close) : "";
        return take(start, start + 2, idEnd, close + 2, reference);
    }

    private int macro(int start) {
        int id = start + "anchor:".length();
        int idEnd = macroIdEnd(id);
        if (idEnd < 0 || idEnd >= text.length() || text.charAt(idEnd) != '[') {
            return -1;
        }
        Optional<Macro> macro = finder.withoutBlanks(id);
        return macro.isPresent()
                ? take(start, id, idEnd, macro.get().end(), finder.text(macro.get()))
                : -1;
    }

    /** The end of an id, looked for once for all that end there. */
    private int macroIdEnd(int start) {
        if (start >= text.length() || !isFirst(text.codePointAt(start))) {
            return -1;
        }
        if (macroIdEnd <= start) {
            macroIdEnd = idEnd(text, start);
        }
        return macroIdEnd;
    }

    private int take(int start, int id, int idEnd, int end, String reference) {
        if (start > out.done() && text.charAt(start - 1) == '\\') {
            out.leaveOut(start - 1, start).copy(start, end).skipTo(end);
            return end;
        }
        String name = text.substring(id, idEnd);
        inline.id(name, id);
        if (registered == RegisteredAnchors.ALL
                || registered == RegisteredAnchors.LEADING && isLeading(start)) {
            inline.page().references().register(name, reference.strip());
        } else {
            inline.page().references().name(name, reference.strip());
        }
        out.leaveOut(start, end).put(MarkupSigns.EDGE, start);
        return end;
    }

    private boolean isLeading(int start) {
        for (int i = 0; i < start; i++) {
            if (text.charAt(i) != '[') {
                return false;
            }
        }
        return true;
    }

    /**
     * The end of an id, which begins with a letter, an underscore or a colon; -1 if there is none.
     */
    static int idEnd(String text, int start) {
        if (start >= text.length() || !isFirst(text.codePointAt(start))) {
            return -1;
        }
        int end = start;
        while (end < text.length() && isOfId(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isFirst(int c) {
        return Character.isAlphabetic(c) || c == '_' || c == ':';
    }

    private static boolean isOfId(int c) {
        return AttributeText.isWord(c) || c == '-' || c == ':' || c == '.';
    }
}
