package org.mageos.content.generator.script;

import java.util.Set;
import org.mageos.content.generator.script.Token.Kind;

/** A place in the tokens of a program, which goes on to where an expression ends. */
final class Cursor {

    private static final Set<String> OPENING = Set.of("(", "[", "{");
    private static final Set<String> CLOSING = Set.of(")", "]", "}");

    /** Nobody writes longer type arguments. */
    private static final int MAX_TYPE = 2_000;

    private final Program program;
    private int at;
    private long taken;

    Cursor(Program program) {
        this.program = program;
    }

    int at() {
        return at;
    }

    void moveTo(int place) {
        at = place;
    }

    /** How many tokens were taken, those that were taken again too. */
    long taken() {
        return taken;
    }

    Token peek() {
        return program.token(at);
    }

    Token take() {
        Token token = peek();
        taken++;
        at = Math.min(at + 1, program.size() - 1);
        return token;
    }

    /** A name with the members behind it, such as {@code require.resolve}. */
    Token member(Token name) {
        Token whole = name;
        while (peek().is(".") && program.token(at + 1).kind() == Kind.NAME) {
            take();
            Token part = take();
            whole =
                    new Token(
                            Kind.NAME, whole.text() + "." + part.text(), whole.start(), part.end());
        }
        return whole;
    }

    /** Takes a comma. Whether the list goes on or ends here; otherwise it is not a list. */
    boolean separated(String closing) {
        if (peek().is(",")) {
            take();
            return true;
        }
        return peek().is(closing);
    }

    /** Goes to what ends the expression, whatever that is. */
    void skipExpression() {
        int nested = 0;
        while (peek().kind() != Kind.END && (nested > 0 || !endsPart())) {
            nested += step(take());
        }
    }

    /** Whether the part of a list or object ends here. */
    boolean endsPart() {
        Token token = peek();
        return token.is(",")
                || token.is(";")
                || token.kind() == Kind.SIGN && CLOSING.contains(token.text());
    }

    /**
     * Whether a value ends here.
     *
     * @param within whether it is a part of another; else the next statement ends it
     */
    boolean endsValue(boolean within) {
        Token token = peek();
        return endsPart()
                || token.is(":")
                || token.kind() == Kind.END
                || !within && token.kind() == Kind.NAME && isOnNewLine(token);
    }

    /**
     * Looks for {@code condition ? a : b}, and stays before it.
     *
     * @param within whether it is a part of another expression
     * @return where its first value starts; -1 if none starts here
     */
    int behindCondition(boolean within) {
        if (peek().kind() != Kind.NAME && !peek().is("(") && !peek().is("!")) {
            return -1;
        }
        int start = at;
        int nested = 0;
        while (peek().kind() != Kind.END && (nested > 0 || !endsCondition(within))) {
            nested += step(peek());
            at++;
        }
        int found = peek().is("?") ? at + 1 : -1;
        moveTo(start);
        return found;
    }

    private boolean endsCondition(boolean within) {
        return endsValue(within) || peek().is("?") || peek().is("=>");
    }

    private static int step(Token token) {
        if (token.kind() != Kind.SIGN) {
            return 0;
        }
        return OPENING.contains(token.text()) ? 1 : CLOSING.contains(token.text()) ? -1 : 0;
    }

    private boolean isOnNewLine(Token token) {
        Token before = program.token(Math.max(0, at - 1));
        return program.position(token.start()).line()
                > program.position(Math.max(before.start(), before.end() - 1)).line();
    }

    /**
     * Goes over what TypeScript has in angle brackets, which means nothing when the program runs:
     * {@code <ThemeConfig>} in {@code define<ThemeConfig>(x)}, {@code <const>} in {@code <const>x}.
     * What is no such thing stays where it is.
     *
     * @return whether there was such a thing
     */
    boolean skipTypeInAngles() {
        int start = at;
        int nested = 0;
        do {
            Token token = take();
            boolean opens = token.is("<") || OPENING.contains(token.text());
            boolean closes = token.is(">") || CLOSING.contains(token.text());
            nested += opens ? 1 : closes ? -1 : 0;
            boolean ends = token.kind() == Kind.END || token.is("=") || at - start > MAX_TYPE;
            if (nested > 0 && (ends || token.is("&") && peek().is("&"))) {
                moveTo(start);
                return false;
            }
        } while (nested > 0);
        boolean closed = program.token(at - 1).is(">");
        if (!closed) {
            moveTo(start);
        }
        return closed;
    }

    boolean isTypeWord() {
        return peek().isName("as") || peek().isName("satisfies");
    }

    /** {@code as const}, {@code satisfies Config}. */
    void skipType(boolean within) {
        while (isTypeWord()) {
            take();
            int nested = 0;
            while (peek().kind() != Kind.END && (nested > 0 || !endsValue(within))) {
                Token token = take();
                boolean opens = token.is("<") || OPENING.contains(token.text());
                boolean closes = token.is(">") || CLOSING.contains(token.text());
                nested += opens ? 1 : closes ? -1 : 0;
                if (nested == 0 && (peek().isName("as") || peek().isName("export"))) {
                    break;
                }
            }
        }
    }
}
