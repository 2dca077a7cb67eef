package org.mageos.content.html;

/**
 * Cuts the UTF-8 of a page into tags, after the <a
 * href="https://html.spec.whatwg.org/multipage/parsing.html#tokenization">HTML standard</a>.
 * Nothing is wrong for it: like a browser it makes something of every input, in one pass.
 *
 * <p>It works on bytes and makes a text only of what it is asked for: most of a page is neither a
 * name nor a link. Text between tags is passed over, save for the content of elements that hold no
 * markup. Of the attributes of an element that have one name the first counts. Not thread-safe.
 */
final class HtmlTokenizer {

    /** What {@link #next} has met. */
    enum Token {
        START,
        END,
        /** What stands in an element that holds no markup, such as {@code title}. */
        RAW_TEXT,
        END_OF_PAGE
    }

    private static final String NO_RAW_TEXT = "";

    private final byte[] html;
    private final int end;
    private final Names names;
    private final TagAttributes attributes;
    private final ForeignContent foreign = new ForeignContent();

    private int at;
    private String name = "";
    private String rawTextOf = NO_RAW_TEXT;
    private int tokenStart;
    private int tokenEnd;
    private boolean isSelfClosing;
    private boolean isForeign;
    private Doctype doctype = Doctype.MISSING;
    private boolean hasMetTag;

    HtmlTokenizer(byte[] html, Names names) {
        this.html = html;
        this.end = html.length;
        this.names = names;
        this.attributes = new TagAttributes(html, names);
        this.at = PageText.hasByteOrderMark(html) ? PageText.BYTE_ORDER_MARK : 0;
    }

    Token next() {
        if (!rawTextOf.equals(NO_RAW_TEXT)) {
            tokenStart = at;
            at = RawText.end(html, at, end, rawTextOf);
            tokenEnd = at;
            rawTextOf = NO_RAW_TEXT;
            return Token.RAW_TEXT;
        }
        while (true) {
            int tag = Bytes.find(html, at, end, '<');
            if (tag + 1 >= end) {
                at = end;
                return Token.END_OF_PAGE;
            }
            tokenStart = tag;
            byte letter = html[tag + 1];
            if (Bytes.isLetter(letter)) {
                at = tag + 1;
                return readTag() ? start() : Token.END_OF_PAGE;
            } else if (letter == '/') {
                if (tag + 2 < end && Bytes.isLetter(html[tag + 2])) {
                    at = tag + 2;
                    return readTag() ? end() : Token.END_OF_PAGE;
                }
                at = behind(Bytes.find(html, tag + 2, end, '>'));
            } else if (letter == '!') {
                at = declarationEnd(tag + 2);
            } else if (letter == '?') {
                at = behind(Bytes.find(html, tag + 2, end, '>'));
            } else {
                at = tag + 1;
            }
        }
    }

    /**
     * Where the tag, comment or declaration that starts at an offset ends; -1 if the page ends
     * before. Of a tag the name is then known.
     */
    int markupEnd(int start) {
        byte letter = html[start + 1];
        boolean isEndTag = letter == '/' && start + 2 < end && Bytes.isLetter(html[start + 2]);
        if (Bytes.isLetter(letter) || isEndTag) {
            at = start + (isEndTag ? 2 : 1);
            return readTag() ? at : -1;
        }
        name = "";
        int close =
                letter == '!'
                        ? declarationEnd(start + 2)
                        : behind(Bytes.find(html, start + 2, end, '>'));
        return html[close - 1] == '>' ? close : -1;
    }

    private Token start() {
        hasMetTag = true;
        isForeign = foreign.start(name, isSelfClosing);
        if (!isForeign && RawText.isHeldBy(name)) {
            rawTextOf = name;
        }
        return Token.START;
    }

    private Token end() {
        hasMetTag = true;
        foreign.end(name);
        return Token.END;
    }

    private int behind(int offset) {
        return Math.min(offset + 1, end);
    }

    /** The end of a comment, a doctype or CDATA that starts with {@code <!}. */
    private int declarationEnd(int start) {
        if (Bytes.startsWith(html, start, end, "--")) {
            return MarkupEnd.comment(html, start + 2, end);
        }
        if (Bytes.startsWith(html, start, end, "[cdata[")
                && html[start + 1] == 'C'
                && foreign.hasCdata()) {
            return MarkupEnd.section(html, start + 7, end);
        }
        int close = Bytes.find(html, start, end, '>');
        if (Bytes.startsWith(html, start, end, "doctype")
                && !hasMetTag
                && doctype == Doctype.MISSING) {
            doctype = Doctype.of(Bytes.text(html, start + 7, Math.min(close, start + 300)));
        }
        return behind(close);
    }

    /** Reads a tag from its name on; false if the page ends before the tag does. */
    private boolean readTag() {
        int start = at;
        while (at < end && !isNameEnd(html[at])) {
            at++;
        }
        name = names.name(html, start, at);
        attributes.clear();
        isSelfClosing = false;
        while (at < end) {
            byte letter = html[at];
            if (letter == '>') {
                at++;
                tokenEnd = at;
                return true;
            }
            if (letter == '/') {
                isSelfClosing = at + 1 < end && html[at + 1] == '>';
                at++;
            } else if (Bytes.isSpace(letter)) {
                at++;
            } else {
                readAttribute();
            }
        }
        return false;
    }

    private void readAttribute() {
        int nameStart = at;
        // An equals sign in the first place belongs to the name.
        at++;
        while (at < end && html[at] != '=' && !isNameEnd(html[at])) {
            at++;
        }
        int nameEnd = at;
        skipSpaces();
        int valueStart = nameEnd;
        int valueEnd = nameEnd;
        if (at < end && html[at] == '=') {
            at++;
            skipSpaces();
            valueStart = at;
            if (at < end && (html[at] == '"' || html[at] == '\'')) {
                valueStart = at + 1;
                valueEnd = Bytes.find(html, valueStart, end, (char) html[at]);
                at = behind(valueEnd);
            } else {
                while (at < end && html[at] != '>' && !Bytes.isSpace(html[at])) {
                    at++;
                }
                valueEnd = at;
            }
        }
        attributes.add(nameStart, nameEnd, valueStart, valueEnd);
    }

    private void skipSpaces() {
        while (at < end && Bytes.isSpace(html[at])) {
            at++;
        }
    }

    private static boolean isNameEnd(byte letter) {
        return letter == '>' || letter == '/' || Bytes.isSpace(letter);
    }

    /** The element's name in lower case. */
    String name() {
        return name;
    }

    /** Where the tag or the text starts. */
    int tokenStart() {
        return tokenStart;
    }

    /** Whether the element is one of SVG or MathML. */
    boolean isForeign() {
        return isForeign;
    }

    boolean isSelfClosing() {
        return isSelfClosing;
    }

    /** What the page says it is, as far as it is read. */
    Doctype doctype() {
        return doctype;
    }

    /** Those of the tag; the next tag has its own in the same object. */
    TagAttributes attributes() {
        return attributes;
    }

    /** The text of a {@link Token#RAW_TEXT} as it stands. */
    String rawText() {
        return Bytes.normalizedText(html, tokenStart, tokenEnd);
    }
}
