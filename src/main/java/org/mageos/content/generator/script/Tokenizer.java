package org.mageos.content.generator.script;

import java.util.ArrayList;
import java.util.List;
import org.mageos.content.generator.script.Token.Kind;

/** Cuts JavaScript or TypeScript into tokens, in one pass; any text has some. */
final class Tokenizer {

    private static final List<String> LONG_SIGNS = List.of("...", "=>", "===", "==", "?.", "??");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String text) {
        this.text = text;
    }

    /** The tokens without comments; the last one is the end. */
    static List<Token> tokens(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        while (tokenizer.at < text.length()) {
            tokenizer.next();
        }
        tokenizer.add(Kind.END, "", text.length());
        return tokenizer.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (text.startsWith("//", at)) {
            at = endOf("\n", at);
        } else if (text.startsWith("/*", at)) {
            at = endOf("*/", at + 2);
        } else if (c == '"' || c == '\'') {
            string(c);
        } else if (c == '`') {
            template();
        } else if (c == '/' && startsExpression()) {
            regularExpression();
        } else if (Character.isJavaIdentifierStart(c)) {
            name();
        } else if (c >= '0' && c <= '9') {
            number();
        } else {
            sign();
        }
    }

    private int endOf(String closing, int from) {
        int end = text.indexOf(closing, from);
        return end < 0 ? text.length() : end + closing.length();
    }

    private void add(Kind kind, String value, int end) {
        tokens.add(new Token(kind, value, at, end));
        at = end;
    }

    private void string(char quote) {
        StringBuilder value = new StringBuilder();
        int i = at + 1;
        while (i < text.length() && text.charAt(i) != quote && text.charAt(i) != '\n') {
            i = character(i, value);
        }
        add(Kind.STRING, value.toString(), Math.min(i + 1, text.length()));
    }

    /** Appends the character at an offset, which an escape may stand for. */
    private int character(int i, StringBuilder into) {
        if (text.charAt(i) != '\\' || i + 1 == text.length()) {
            into.append(text.charAt(i));
            return i + 1;
        }
        char escaped = text.charAt(i + 1);
        int digits = escaped == 'u' ? 4 : escaped == 'x' ? 2 : 0;
        if (digits > 0 && i + 2 + digits <= text.length()) {
            String code = text.substring(i + 2, i + 2 + digits);
            if (code.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
                into.append((char) Integer.parseInt(code, 16));
                return i + 2 + digits;
            }
        }
        switch (escaped) {
            case 'n' -> into.append('\n');
            case 't' -> into.append('\t');
            case 'r' -> into.append('\r');
            // A line that goes on.
            case '\n' -> {}
            default -> into.append(escaped);
        }
        return i + 2;
    }

    private void template() {
        StringBuilder value = new StringBuilder();
        boolean opaque = false;
        int depth = 0;
        int i = at + 1;
        while (i < text.length() && (depth > 0 || text.charAt(i) != '`')) {
            if (depth == 0 && text.startsWith("${", i)) {
                opaque = true;
                depth = 1;
                i += 2;
            } else if (depth > 0) {
                depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
                i++;
            } else {
                i = character(i, value);
            }
        }
        add(opaque ? Kind.OPAQUE : Kind.STRING, value.toString(), Math.min(i + 1, text.length()));
    }

    /** Whether a value may stand here, so that a slash does not divide. */
    private boolean startsExpression() {
        if (tokens.isEmpty()) {
            return true;
        }
        Token last = tokens.get(tokens.size() - 1);
        return last.kind() == Kind.SIGN && !last.is(")") && !last.is("]") && !last.is("}")
                || last.isName("return");
    }

    private void regularExpression() {
        boolean inClass = false;
        int i = at + 1;
        while (i < text.length() && text.charAt(i) != '\n' && (inClass || text.charAt(i) != '/')) {
            char c = text.charAt(i);
            inClass = c == '[' || inClass && c != ']';
            i += c == '\\' ? 2 : 1;
        }
        add(Kind.OPAQUE, "", Math.min(i + 1, text.length()));
    }

    private void name() {
        int end = at + 1;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        add(Kind.NAME, text.substring(at, end), end);
    }

    private void number() {
        int end = at + 1;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end))
                        || text.charAt(end) == '.'
                        || text.charAt(end) == '_')) {
            end++;
        }
        add(Kind.NUMBER, text.substring(at, end), end);
    }

    private void sign() {
        for (String sign : LONG_SIGNS) {
            if (text.startsWith(sign, at)) {
                add(Kind.SIGN, sign, at + sign.length());
                return;
            }
        }
        add(Kind.SIGN, text.substring(at, at + 1), at + 1);
    }
}
