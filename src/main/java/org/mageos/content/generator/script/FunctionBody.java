package org.mageos.content.generator.script;

import java.util.List;
import java.util.Optional;
import org.mageos.content.generator.script.Token.Kind;

/** Finds what a function returns, in its tokens. */
final class FunctionBody {

    private FunctionBody() {}

    /**
     * Where the value starts that a function returns in its last statement.
     *
     * @param start where the function starts
     * @return empty if no function starts there, or it returns nothing
     */
    static Optional<Integer> returned(List<Token> tokens, int start) {
        int at = tokens.get(start).isName("async") ? start + 1 : start;
        boolean function = tokens.get(at).isName("function");
        if (function) {
            while (!tokens.get(at).is("(") && tokens.get(at).kind() != Kind.END) {
                at++;
            }
        }
        if (tokens.get(at).is("(")) {
            at = behind(tokens, at);
        } else if (tokens.get(at).kind() == Kind.NAME) {
            at++;
        } else {
            return Optional.empty();
        }
        if (!function) {
            if (!tokens.get(at).is("=>")) {
                return Optional.empty();
            }
            at++;
        }
        if (tokens.get(at).is("(")) {
            return Optional.of(at);
        }
        return tokens.get(at).is("{") ? lastReturn(tokens, at) : Optional.empty();
    }

    /**
     * Where the value starts that a function returns which does so at one place only.
     *
     * @param parameters the bracket that opens its parameters
     */
    static Optional<Integer> onlyReturned(List<Token> tokens, int parameters) {
        int open = behind(tokens, parameters);
        if (!tokens.get(open).is("{")) {
            return Optional.empty();
        }
        int returns = 0;
        int end = behind(tokens, open);
        for (int at = open; at < end; at++) {
            returns += tokens.get(at).isName("return") ? 1 : 0;
        }
        return returns == 1 ? lastReturn(tokens, open) : Optional.empty();
    }

    /** The token behind the bracket that closes the one at a place. */
    private static int behind(List<Token> tokens, int open) {
        int depth = 0;
        int at = open;
        while (tokens.get(at).kind() != Kind.END) {
            depth += step(tokens.get(at++));
            if (depth == 0) {
                return at;
            }
        }
        return at;
    }

    private static int step(Token token) {
        if (token.kind() != Kind.SIGN) {
            return 0;
        }
        return switch (token.text()) {
            case "(", "[", "{" -> 1;
            case ")", "]", "}" -> -1;
            default -> 0;
        };
    }

    private static Optional<Integer> lastReturn(List<Token> tokens, int open) {
        Optional<Integer> found = Optional.empty();
        int end = behind(tokens, open);
        int depth = 0;
        for (int at = open; at < end; at++) {
            depth += step(tokens.get(at));
            if (depth == 1 && tokens.get(at).isName("return")) {
                found = Optional.of(at + 1);
            }
        }
        return found;
    }
}
