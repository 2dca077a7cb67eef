package org.mageos.content.generator.script;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mageos.content.generator.script.Token.Kind;
import org.mageos.content.value.TextLines;
import org.mageos.content.value.Value;

/**
 * Reads what a program exports as settings: {@code export default {…}}, {@code export default
 * defineConfig({…})}, {@code module.exports = {…}}, or a constant of the program that one of these
 * names. Only literals are read, and constants that are literals; all else is computed.
 */
public final class ScriptReader {

    private static final int MAX_DEPTH = 60;

    private static final Set<String> OPENING = Set.of("(", "[", "{");
    private static final Set<String> CLOSING = Set.of(")", "]", "}");

    private final TextLines lines;
    private final List<Token> tokens;

    /** Where the value of each constant of the program starts. */
    private final Map<String, Integer> constants = new HashMap<>();

    private final Set<String> computed = new HashSet<>();

    private final Map<String, List<String>> patterns = new HashMap<>();

    /** The values that are calls of a function. */
    private final Set<Value> calls = Collections.newSetFromMap(new IdentityHashMap<>());

    private int at;
    private int depth;

    private ScriptReader(String text) {
        this.lines = TextLines.of(text);
        this.tokens = Tokenizer.tokens(text);
        findConstants();
    }

    /** Reads a program; one that exports nothing that can be read is all computed. */
    public static Script read(String text) {
        ScriptReader reader = new ScriptReader(text);
        return reader.exported().map(reader::settings).orElse(Script.UNKNOWN);
    }

    /**
     * Reads what a program's function returns that is its export, and the constant of a name where
     * it returns nothing: {@code export default function (config) { return {…} }}, {@code
     * module.exports = config => ({…})}, {@code export const config = {…}}.
     *
     * @return no settings at all if there is neither
     */
    public static Script readReturned(String text, String constant) {
        ScriptReader reader = new ScriptReader(text);
        Optional<Integer> returned =
                reader.exported()
                        .map(start -> reader.constants.getOrDefault(reader.nameAt(start), start))
                        .flatMap(start -> FunctionBody.returned(reader.tokens, start));
        return returned.or(() -> Optional.ofNullable(reader.constants.get(constant)))
                .map(reader::settings)
                .orElse(Script.NONE);
    }

    private String nameAt(int token) {
        return tokens.get(token).kind() == Kind.NAME ? tokens.get(token).text() : "";
    }

    /** All calls of methods, in the order of the text. */
    public static List<ScriptCall> calls(String text) {
        ScriptReader reader = new ScriptReader(text);
        List<ScriptCall> calls = new ArrayList<>();
        for (int i = 2; i + 1 < reader.tokens.size(); i++) {
            boolean method =
                    reader.tokens.get(i).kind() == Kind.NAME
                            && reader.tokens.get(i - 1).is(".")
                            && reader.tokens.get(i + 1).is("(");
            if (method) {
                calls.add(
                        new ScriptCall(
                                reader.nameAt(i - 2),
                                reader.tokens.get(i).text(),
                                reader.arguments(i + 2)));
            }
        }
        return calls;
    }

    private List<ScriptCall.Argument> arguments(int start) {
        List<ScriptCall.Argument> arguments = new ArrayList<>();
        at = start;
        while (!peek().is(")") && peek().kind() != Kind.END) {
            String name = nameAt(at);
            computed.clear();
            Value value = value("");
            boolean whole = value != null && !isCall(value) && computed.isEmpty();
            arguments.add(
                    new ScriptCall.Argument(
                            name, whole ? Optional.ofNullable(value) : Optional.empty()));
            if (!separated(")")) {
                break;
            }
        }
        return arguments;
    }

    /**
     * Reads a constant of a program, such as {@code export const collections = {…}}; one that is
     * not there or no literal is all computed.
     */
    public static Script readConstant(String text, String name) {
        ScriptReader reader = new ScriptReader(text);
        Integer start = reader.constants.get(name);
        return start == null ? Script.UNKNOWN : reader.settings(start);
    }

    /** The modules that a program imports, as written; a computed name is left out. */
    public static List<String> imports(String text) {
        List<Token> tokens = Tokenizer.tokens(text);
        List<String> modules = new ArrayList<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean call = tokens.get(i + 1).is("(");
            Token module = tokens.get(Math.min(i + (call ? 2 : 1), tokens.size() - 1));
            boolean imports =
                    token.isName("import")
                            || token.isName("from") && !call
                            || token.isName("require") && call;
            if (imports && module.kind() == Kind.STRING) {
                modules.add(module.text());
            }
        }
        return modules;
    }

    private Script settings(int start) {
        at = start;
        Value value = value("");
        // A call wraps the settings: defineConfig({...}), withPlugin(defineConfig({...})).
        while (value instanceof Value.Mapping call && isCall(call)) {
            value = call.entries().get(0).value();
        }
        return value instanceof Value.Mapping settings
                ? new Script(settings, computed, patterns)
                : Script.UNKNOWN;
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
        for (int i = from; i < tokens.size(); i++) {
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

    private Optional<Integer> exported() {
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

    private Token peek() {
        return tokens.get(at);
    }

    private Token take() {
        Token token = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    /**
     * Reads an expression and stops at what ends it.
     *
     * @return its value; null if it is no literal, which is noted under its path
     */
    private @Nullable Value value(String path) {
        depth++;
        int start = at;
        Value value = depth > MAX_DEPTH ? null : literal(path);
        depth--;
        skipType();
        if (value == null || !endsValue(peek())) {
            computed.removeIf(known -> known.startsWith(path + "."));
            computed.add(path.isEmpty() ? "*" : path);
            at = start;
            skipExpression();
            return null;
        }
        return value;
    }

    /** {@code as const}, {@code satisfies Config}, and the {@code !} of TypeScript. */
    private void skipType() {
        while (peek().isName("as") || peek().isName("satisfies")) {
            take();
            int nested = 0;
            while (peek().kind() != Kind.END && (nested > 0 || !endsValue(peek()))) {
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

    private boolean endsValue(Token token) {
        boolean sign =
                token.kind() == Kind.END
                        || token.is(",")
                        || token.is(";")
                        || token.kind() == Kind.SIGN && CLOSING.contains(token.text());
        // Without a semicolon the next statement ends it.
        return sign || depth == 0 && token.kind() == Kind.NAME && isOnNewLine(token);
    }

    private boolean isOnNewLine(Token token) {
        Token before = tokens.get(Math.max(0, at - 1));
        return lines.position(token.start()).line()
                > lines.position(Math.max(before.start(), before.end() - 1)).line();
    }

    private void skipExpression() {
        int nested = 0;
        while (peek().kind() != Kind.END && (nested > 0 || !endsPart(peek()))) {
            Token token = take();
            if (token.kind() == Kind.SIGN) {
                nested += OPENING.contains(token.text()) ? 1 : 0;
                nested -= CLOSING.contains(token.text()) ? 1 : 0;
            }
        }
    }

    private static boolean endsPart(Token token) {
        return token.is(",")
                || token.is(";")
                || token.kind() == Kind.SIGN && CLOSING.contains(token.text());
    }

    private @Nullable Value literal(String path) {
        Token token = peek();
        return switch (token.kind()) {
            case STRING -> scalar(take(), token.text());
            case NUMBER -> number(take());
            case NAME -> named(path);
            case SIGN -> nested(path);
            case OPAQUE, END -> null;
        };
    }

    private @Nullable Value nested(String path) {
        if (peek().is("{")) {
            return object(path);
        }
        if (peek().is("[")) {
            return list(path);
        }
        if (peek().is("(")) {
            take();
            Value inner = value(path);
            if (inner == null || !peek().is(")")) {
                return null;
            }
            take();
            return peek().is("=>") ? null : inner;
        }
        return null;
    }

    private @Nullable Value named(String path) {
        Token name = take();
        switch (name.text()) {
            case "true", "false" -> {
                return scalar(name, Boolean.valueOf(name.text()));
            }
            case "null", "undefined" -> {
                return scalar(name, null);
            }
            default -> {
                Token whole = member(name);
                return peek().is("(") ? call(whole, path) : constant(whole, path);
            }
        }
    }

    /** A name with the members behind it, such as {@code require.resolve}. */
    private Token member(Token name) {
        Token whole = name;
        while (peek().is(".") && tokens.get(at + 1).kind() == Kind.NAME) {
            take();
            Token part = take();
            whole =
                    new Token(
                            Kind.NAME, whole.text() + "." + part.text(), whole.start(), part.end());
        }
        return whole;
    }

    /** A call may give anything; its first argument says more about it. */
    private @Nullable Value call(Token name, String path) {
        take();
        Value argument = null;
        if (!peek().is(")")) {
            argument = value(path.isEmpty() ? "" : path + "." + name.text());
        }
        if (argument == null) {
            argument = new Value.Mapping(List.of(), lines.position(name.start()));
        }
        while (peek().is(",")) {
            take();
            skipExpression();
        }
        if (!peek().is(")")) {
            return null;
        }
        take();
        Value.Mapping call =
                new Value.Mapping(
                        List.of(
                                new Value.Entry(
                                        name.text(), lines.position(name.start()), argument)),
                        lines.position(name.start()));
        calls.add(call);
        return call;
    }

    private boolean isCall(@Nullable Value value) {
        return value instanceof Value.Mapping mapping && calls.contains(mapping);
    }

    private @Nullable Value constant(Token name, String path) {
        Integer start = constants.get(name.text());
        if (start == null || !endsValue(peek()) && !isTypeWord(peek())) {
            return null;
        }
        int back = at;
        // Each constant is followed once on the way, so that two that name each other end.
        constants.remove(name.text());
        at = start;
        int outer = depth;
        depth = 0;
        Value value = outer > MAX_DEPTH ? null : value(path);
        depth = outer;
        constants.put(name.text(), start);
        at = back;
        return value;
    }

    private static boolean isTypeWord(Token token) {
        return token.isName("as") || token.isName("satisfies");
    }

    private Value scalar(Token token, @Nullable Object value) {
        return new Value.Scalar(
                value,
                token.text(),
                false,
                lines.position(token.start()),
                token.end() - token.start());
    }

    private @Nullable Value number(Token token) {
        try {
            return scalar(token, new BigDecimal(token.text().replace("_", "")));
        } catch (NumberFormatException e) {
            // 0x10 and the like, which no setting that is read here has.
            return null;
        }
    }

    private @Nullable Value list(String path) {
        Token open = take();
        List<Value> items = new ArrayList<>();
        while (!peek().is("]")) {
            if (peek().kind() == Kind.END) {
                return null;
            }
            if (peek().is("...")) {
                computed.add(path + ".*");
                take();
                skipExpression();
            } else if (peek().kind() == Kind.OPAQUE && peek().text().startsWith("/")) {
                patterns.computeIfAbsent(path, list -> new ArrayList<>()).add(take().text());
            } else if (!peek().is(",")) {
                Value item = value(path);
                if (item == null) {
                    computed.remove(path);
                    computed.add(path + ".*");
                } else {
                    items.add(item);
                }
            }
            if (!separated("]")) {
                return null;
            }
        }
        take();
        return new Value.Sequence(items, lines.position(open.start()));
    }

    private boolean separated(String closing) {
        if (peek().is(",")) {
            take();
            return true;
        }
        return peek().is(closing);
    }

    private @Nullable Value object(String path) {
        Token open = take();
        Map<String, Value.Entry> entries = new LinkedHashMap<>();
        while (!peek().is("}")) {
            if (peek().kind() == Kind.END) {
                return null;
            }
            entry(path, entries);
            if (!separated("}")) {
                return null;
            }
        }
        take();
        return new Value.Mapping(List.copyOf(entries.values()), lines.position(open.start()));
    }

    private void entry(String path, Map<String, Value.Entry> into) {
        Token key = take();
        if ((key.isName("async") || key.isName("get")) && peek().kind() == Kind.NAME) {
            key = take();
        }
        boolean named = key.kind() == Kind.NAME || key.kind() == Kind.STRING;
        if (!named && key.kind() != Kind.NUMBER) {
            // ...rest, or [computed]: value.
            computed.add(path.isEmpty() ? "*" : path + ".*");
            skipExpression();
            return;
        }
        String below = path.isEmpty() ? key.text() : path + "." + key.text();
        Value value;
        if (peek().is(":")) {
            take();
            value = value(below);
        } else if (endsPart(peek())) {
            // { base } is short for { base: base }.
            at--;
            value = value(below);
        } else {
            // A method, or something like "async head() {}".
            computed.add(below);
            skipExpression();
            return;
        }
        if (isCall(value)) {
            computed.add(below);
        }
        into.remove(key.text());
        if (value != null) {
            into.put(key.text(), new Value.Entry(key.text(), lines.position(key.start()), value));
        }
    }
}
