package org.mageos.content.html;

import java.util.Locale;
import java.util.Optional;

/**
 * Reads {@code 0; url=/new} as <a
 * href="https://html.spec.whatwg.org/multipage/semantics.html#shared-declarative-refresh-steps">browsers</a>
 * do.
 */
final class RefreshReader {

    /** More is for ever. */
    private static final int MOST_DIGITS = 9;

    private final String content;
    private int at;

    private RefreshReader(String content) {
        this.content = content;
    }

    /** Empty if browsers make nothing of it. */
    static Optional<Refresh> read(String content) {
        return new RefreshReader(content).read();
    }

    private Optional<Refresh> read() {
        skipSpaces();
        int start = at;
        while (at < content.length() && isDigit(content.charAt(at))) {
            at++;
        }
        int end = at;
        while (at < content.length() && (isDigit(content.charAt(at)) || isAt('.'))) {
            at++;
        }
        if (end == start && at == start) {
            return Optional.empty();
        }
        int from = Math.max(start, end - MOST_DIGITS);
        int seconds = end == start ? 0 : Integer.parseInt(content.substring(from, end));
        if (at == content.length()) {
            return Optional.of(new Refresh(seconds, ""));
        }
        if (!isAt(';') && !isAt(',') && !isSpace(content.charAt(at))) {
            return Optional.empty();
        }
        skipSpaces();
        if (isAt(';') || isAt(',')) {
            at++;
        }
        skipSpaces();
        return Optional.of(new Refresh(seconds, UrlText.cleaned(url())));
    }

    private String url() {
        skipName();
        char quote = isAt('"') || isAt('\'') ? content.charAt(at++) : 0;
        int close = quote == 0 ? -1 : content.indexOf(quote, at);
        return content.substring(at, close < 0 ? content.length() : close);
    }

    /** Skips {@code url=}; what is not quite that is a part of the URL. */
    private void skipName() {
        int start = at;
        if (content.length() - at >= 3
                && content.substring(at, at + 3).toLowerCase(Locale.ROOT).equals("url")) {
            at += 3;
            skipSpaces();
            if (isAt('=')) {
                at++;
                skipSpaces();
                return;
            }
        }
        at = start;
    }

    private void skipSpaces() {
        while (at < content.length() && isSpace(content.charAt(at))) {
            at++;
        }
    }

    private boolean isAt(char wanted) {
        return at < content.length() && content.charAt(at) == wanted;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return c < 128 && Bytes.isSpace((byte) c);
    }
}
