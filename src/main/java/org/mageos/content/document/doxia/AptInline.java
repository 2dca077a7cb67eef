package org.mageos.content.document.doxia;

import java.util.Optional;
import org.mageos.content.document.ElementId;
import org.mageos.content.document.Use;
import org.mageos.content.document.source.BodyBuilder;

/**
 * Reads the text of a block of APT from left to right: <code>{{{target}text}}</code> and <code>
 * {{target}}</code> are links, <code>{name}</code> is an anchor, and a backslash makes what follows
 * it plain.
 */
final class AptInline {

    private final String text;
    private final int end;
    private final BodyBuilder body;
    private final StringBuilder shown = new StringBuilder();
    private Optional<String> anchor = Optional.empty();
    private boolean isHeading;
    private int at;

    /** Behind this no link is closed any more. */
    private int lastClosing;

    /** Behind this no brace is. */
    private int lastBrace;

    AptInline(String text, int start, int end, BodyBuilder body) {
        this.text = text;
        this.at = start;
        this.end = end;
        this.body = body;
        this.lastClosing = last("}}");
        this.lastBrace = last("}");
    }

    /** Where a mark stands last in the block; -1 if it does nowhere. */
    private int last(String mark) {
        for (int i = end - mark.length(); i >= at; i--) {
            if (text.startsWith(mark, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Reads a title, whose first anchor is its id. */
    void readHeading() {
        isHeading = true;
        read();
    }

    void read() {
        while (at < end) {
            char c = text.charAt(at);
            if (c == '\\') {
                shown.append(escaped());
            } else if (text.startsWith("{{{", at)) {
                target();
            } else if (text.startsWith("{{", at)) {
                plainLink();
            } else if (c == '{') {
                anchor(at + 1);
            } else {
                if (c != '}' && c != '<' && c != '>') {
                    shown.append(c);
                }
                at++;
            }
        }
    }

    /** What is shown of the block, on one line. */
    String text() {
        return oneLine(shown.toString());
    }

    /** The first anchor of a title. */
    Optional<String> anchor() {
        return anchor;
    }

    /** <code>{{{target}text}}</code>, of which the text is read like any other. */
    private void target() {
        int start = at + 3;
        int close = start > lastClosing ? -1 : closing(start, "}", lastBrace);
        if (close < 0 || close > lastClosing) {
            lastClosing = -1;
            at = start;
            return;
        }
        link(start, close);
        at = close + 1;
    }

    /** <code>{{target}}</code>, which is its own text. */
    private void plainLink() {
        int start = at + 2;
        int close = closing(start, "}}", lastClosing);
        if (close < 0) {
            lastClosing = -1;
            at = start;
            return;
        }
        link(start, close);
        shown.append(unescaped(text.substring(start, close)));
        at = close + 2;
    }

    private void link(int start, int close) {
        String target = oneLine(unescaped(text.substring(start, close)));
        body.link(Use.Syntax.INLINE, target, start, close);
    }

    private void anchor(int start) {
        int close = closing(start, "}", lastBrace);
        if (close < 0) {
            lastBrace = -1;
            at = start;
            return;
        }
        String name = oneLine(unescaped(text.substring(start, close)));
        if (isHeading && anchor.isEmpty()) {
            anchor = Optional.of(name);
        } else {
            body.id(name, start, ElementId.Form.NAME);
        }
        shown.append(name);
        at = close + 1;
    }

    /** The offset of what closes a brace; -1 if it is not in the block. */
    private int closing(int start, String mark, int last) {
        for (int i = start; i <= last; i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.startsWith(mark, i)) {
                return i;
            }
        }
        return -1;
    }

    private char escaped() {
        char c = at + 1 < end ? text.charAt(at + 1) : '\\';
        at += 2;
        return c;
    }

    /** A text with its backslashes taken off. */
    static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean isEscape = text.charAt(i) == '\\' && i + 1 < text.length();
            plain.append(text.charAt(isEscape ? ++i : i));
        }
        return plain.toString();
    }

    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean isSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                isSpace = line.length() > 0;
            } else {
                if (isSpace) {
                    line.append(' ');
                    isSpace = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }
}
