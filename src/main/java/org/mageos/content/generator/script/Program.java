package org.mageos.content.generator.script;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mageos.content.generator.script.Token.Kind;
import org.mageos.content.value.Position;
import org.mageos.content.value.TextLines;
import org.mageos.content.value.Value;

/** The tokens of a program, and where its constants and its export are. */
final class Program {

    /** Nobody writes longer types of constants. */
    private static final int MAX_TYPE = 2_000;

    /** What stands in front of a name that gets a value. */
    private static final Set<String> DECLARING = Set.of("const", "let", "var", ".");

    /** What stands in front of the name of a function or a method. */
    private static final Set<String> METHOD =
            Set.of("function", "async", "get", "{", "}", ";", ",");

    private final String text;
    private final TextLines lines;
    private final List<Token> tokens;

    /** Where the value of each constant of the program starts. */
    private final Map<String, Integer> constants = new HashMap<>();

    private final Imports imports;

    /** The names of functions, and of constants that may be some. */
    private @Nullable Set<String> functions;

    Program(String text) {
        this(text, Modules.NONE);
    }

    /**
     * @param modules the programs that constants may be imported from
     */
    Program(String text, Modules modules) {
        this.text = text;
        this.lines = TextLines.of(text);
        this.tokens = Tokenizer.tokens(text);
        this.imports = new Imports(tokens, modules);
        findConstants();
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    /** The text of some tokens, of which there is at least one. */
    String text(int from, int to) {
        return text.substring(token(from).start(), token(to - 1).end());
    }

    Position position(int offset) {
        return lines.position(offset);
    }

    /** The name at a place; empty if there is something else. */
    String nameAt(int token) {
        return tokens.get(token).kind() == Kind.NAME ? tokens.get(token).text() : "";
    }

    /** Where the value of a constant starts. */
    Optional<Integer> constant(String name) {
        return Optional.ofNullable(constants.get(name));
    }

    /** Whether the program itself has a function of a name. */
    boolean hasFunction(String name) {
        if (functions == null) {
            functions = new HashSet<>(constants.keySet());
            for (int i = 1; i < tokens.size(); i++) {
                if (tokens.get(i - 1).isName("function") && tokens.get(i).kind() == Kind.NAME) {
                    functions.add(tokens.get(i).text());
                }
            }
        }
        return functions.contains(name);
    }

    /** Where the value of a constant starts, here or in the program that it is imported from. */
    Optional<Imports.Start> find(String name) {
        return constant(name).map(at -> new Imports.Start(this, at)).or(() -> imports.find(name));
    }

    /** Where the value starts that the function returns which is the export. */
    Optional<Integer> returned() {
        return exported()
                .map(start -> constants.getOrDefault(nameAt(start), start))
                .flatMap(start -> FunctionBody.returned(tokens, start));
    }

    /**
     * Where the value starts of the one constant, export, field or function of a name; that of a
     * function is what it returns.
     */
    Optional<Integer> member(String name) {
        List<Optional<Integer>> found = new ArrayList<>();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (!tokens.get(i).isName(name)) {
                continue;
            }
            Token before = tokens.get(i - 1);
            if (tokens.get(i + 1).is("=") && DECLARING.contains(before.text())) {
                found.add(Optional.of(i + 2));
            } else if (tokens.get(i + 1).is("(") && isMethod(before)) {
                found.add(FunctionBody.onlyReturned(tokens, i + 1));
            }
        }
        return found.size() == 1 ? found.get(0) : Optional.empty();
    }

    private static boolean isMethod(Token before) {
        return METHOD.contains(before.text()) && before.kind() != Kind.STRING;
    }

    /** The value that a token stands for. */
    Value scalar(Token token, @Nullable Object value) {
        return new Value.Scalar(
                value, token.text(), false, position(token.start()), token.end() - token.start());
    }

    /** A number; null if it is not one that is read here. */
    @Nullable Value number(Token token) {
        try {
            return scalar(token, new BigDecimal(token.text().replace("_", "")));
        } catch (NumberFormatException e) {
            // 0x10 and the like, which no setting that is read here has.
            return null;
        }
    }

    private void findConstants() {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean declares = token.isName("const") || token.isName("let") || token.isName("var");
            if (declares && tokens.get(i + 1).kind() == Kind.NAME) {
                int equals = behindType(i + 2);
                if (equals > 0) {
                    constants.putIfAbsent(tokens.get(i + 1).text(), equals + 1);
                }
            }
        }
    }

    /** The {@code =} behind a name, over the type that TypeScript may put there; -1: none. */
    private int behindType(int from) {
        int nested = 0;
        int end = Math.min(tokens.size(), from + MAX_TYPE);
        for (int i = from; i < end; i++) {
            Token token = tokens.get(i);
            if (nested == 0 && token.is("=")) {
                return i;
            }
            if (i == from && !token.is(":")) {
                return -1;
            }
            boolean opens = token.is("{") || token.is("<") || token.is("(") || token.is("[");
            boolean closes = token.is("}") || token.is(">") || token.is(")") || token.is("]");
            nested += opens ? 1 : closes ? -1 : 0;
            if (token.is(";") || nested < 0) {
                return -1;
            }
        }
        return -1;
    }

    /** Where the value starts that the program exports. */
    Optional<Integer> exported() {
        Optional<Integer> exported = Optional.empty();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (tokens.get(i).isName("export") && tokens.get(i + 1).isName("default")) {
                exported = Optional.of(i + 2);
            } else if (tokens.get(i).isName("module")
                    && tokens.get(i + 1).is(".")
                    && tokens.get(i + 2).isName("exports")
                    && i + 4 < tokens.size()
                    && tokens.get(i + 3).is("=")) {
                exported = Optional.of(i + 4);
            }
        }
        return exported;
    }
}
