package org.mageos.content.document.asciidoc;

/** The closing marks of a text, each looked for once: whoever asks goes forward. */
final class ClosingMarks {

    private final QuotedText.Kind kind;
    private final String text;
    private int next = -2;
    private int space = -1;

    ClosingMarks(QuotedText.Kind kind, String text) {
        this.kind = kind;
        this.text = text;
    }

    /** The mark that closes what begins at an offset; -1 if there is none. */
    int from(int content) {
        boolean opens =
                kind.free()
                        || content < text.length() && !MarkupSigns.isSpace(text.charAt(content));
        if (!opens || next == -1) {
            return -1;
        }
        if (next < content + 1) {
            next = text.indexOf(kind.close(), content + 1);
            while (next >= 0 && !kind.free() && !isClosing(next)) {
                next = text.indexOf(kind.close(), next + 1);
            }
        }
        return kind.tight() && next >= 0 && hasSpace(content, next) ? -1 : next;
    }

    /** Whether a text may begin at an offset; that something closes it is not looked for. */
    boolean peek(int content) {
        return kind.free() || content < text.length() && !MarkupSigns.isSpace(text.charAt(content));
    }

    private boolean hasSpace(int start, int end) {
        if (space < start) {
            space = start;
            while (space < text.length() && !MarkupSigns.isSpace(text.charAt(space))) {
                space++;
            }
        }
        return space < end;
    }

    private boolean isClosing(int mark) {
        int end = mark + kind.close().length();
        boolean quoted =
                kind.isCode() && end < text.length() && "\"'`".indexOf(text.charAt(end)) >= 0;
        return !MarkupSigns.isSpace(text.charAt(mark - 1))
                && !MarkupSigns.isWordAt(text, end)
                && !quoted;
    }
}
