package org.mageos.content.generator.mkdocs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits a program of Python into tokens, in time linear in its length. Comments are left out. */
final class PythonTokens {

    private static final String OPERATORS = ":= == != <= >= -> += -= *= /= ** // ...";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int depth;
    private int lineStart;
    private boolean first = true;

    enum Kind {
        NAME,
        STRING,
        OTHER
    }

    /**
     * A token.
     *
     * @param text the name or sign, or the text of a string without its quotes, escapes as written
     * @param prefix the letters before a string, in lower case
     * @param column where it starts in its line, from 0
     * @param starts whether a statement starts with it
     */
    record Token(Kind kind, String text, String prefix, int column, boolean starts) {

        boolean is(String sign) {
            return kind != Kind.STRING && text.equals(sign);
        }
    }

    private PythonTokens(String text) {
        this.text = text;
    }

    static List<Token> of(String program) {
        PythonTokens reader = new PythonTokens(program);
        reader.read();
        return reader.tokens;
    }

    private void read() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\n') {
                first |= depth == 0;
                lineStart = ++i;
            } else if (c == '\\' || Character.isWhitespace(c)) {
                // A backslash at the end of a line continues it.
                i += c == '\\' && text.startsWith("\\\n", i) ? 2 : 1;
            } else if (c == '#') {
                int end = text.indexOf('\n', i);
                i = end < 0 ? text.length() : end;
            } else {
                i = token(i, c);
            }
        }
    }

    private int token(int start, char c) {
        int end = start;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        char next = end < text.length() ? text.charAt(end) : ' ';
        if ((next == '"' || next == '\'') && end - start <= 2) {
            return string(start, end, next);
        }
        if (end > start) {
            add(Kind.NAME, text.substring(start, end), "", start);
            return end;
        }
        depth += "([{".indexOf(c) >= 0 ? 1 : 0;
        depth -= ")]}".indexOf(c) >= 0 && depth > 0 ? 1 : 0;
        String two = text.substring(start, Math.min(text.length(), start + 2));
        String sign =
                two.length() == 2 && OPERATORS.contains(two) && !two.contains(" ") ? two : "" + c;
        add(Kind.OTHER, sign, "", start);
        return start + sign.length();
    }

    private int string(int start, int quote, char mark) {
        String triple = String.valueOf(mark).repeat(3);
        String close = text.startsWith(triple, quote) ? triple : String.valueOf(mark);
        int from = quote + close.length();
        int end = from;
        while (end < text.length()
                && !text.startsWith(close, end)
                && (close.length() > 1 || text.charAt(end) != '\n')) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        int to = Math.min(end, text.length());
        String prefix = text.substring(start, quote).toLowerCase(Locale.ROOT);
        add(Kind.STRING, text.substring(from, to), prefix, start);
        return Math.min(text.length(), to + close.length());
    }

    private void add(Kind kind, String token, String prefix, int start) {
        tokens.add(new Token(kind, token, prefix, start - lineStart, first));
        first = false;
    }
}
