package org.mageos.content.generator.script;

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
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mageos.content.generator.script.Token.Kind;
import org.mageos.content.value.Value;

/**
 * Reads the expressions of a program as far as they are literals, or constants that are; all else
 * is computed.
 */
final class Literals {

    private static final int MAX_DEPTH = 60;

    /** With the constants that one stands in. */
    private static final int MAX_NESTED = 200;

    private final Program program;
    private final Cursor cursor;

    private final TreeSet<String> computed = new TreeSet<>();

    private final Map<String, List<String>> patterns = new HashMap<>();

    private final SpreadCalls spreadCalls;

    /** The values that are calls of a function. */
    private final Set<Value> calls = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Each constant is followed once on the way, so that two that name each other end. */
    private final Set<Imports.Start> following;

    /** How deep the expression lies in the one of its statement. */
    private int depth;

    private int nested;

    /** How much was read of the values of other constants. */
    private long elsewhere;

    Literals(Program program) {
        this(program, new HashSet<>());
    }

    private Literals(Program program, Set<Imports.Start> following) {
        this.program = program;
        this.cursor = new Cursor(program);
        this.following = following;
        this.spreadCalls = new SpreadCalls(program, cursor);
    }

    /** The settings whose value starts at a place. */
    Script settings(int start) {
        cursor.moveTo(start);
        Value value = value("");
        // A call wraps the settings: defineConfig({...}), withPlugin(defineConfig({...})).
        while (value instanceof Value.Mapping call && isCall(call)) {
            value = call.entries().get(0).value();
        }
        return value instanceof Value.Mapping settings
                ? new Script(settings, computed, patterns, spreadCalls.given())
                : Script.UNKNOWN;
    }

    /** The arguments of a call, the first of which starts at a place. */
    List<ScriptCall.Argument> arguments(int start) {
        List<ScriptCall.Argument> arguments = new ArrayList<>();
        cursor.moveTo(start);
        while (!cursor.peek().is(")") && cursor.peek().kind() != Kind.END) {
            String name = program.nameAt(cursor.at());
            computed.clear();
            Value value = value("");
            boolean whole = value != null && !isCall(value) && computed.isEmpty();
            arguments.add(
                    new ScriptCall.Argument(
                            name, whole ? Optional.ofNullable(value) : Optional.empty()));
            if (!cursor.separated(")")) {
                break;
            }
        }
        return arguments;
    }

    /**
     * Reads an expression and stops at what ends it.
     *
     * @return its value; null if it is no literal, which is noted under its path
     */
    private @Nullable Value value(String path) {
        depth++;
        int start = cursor.at();
        Value value = ++nested > MAX_NESTED || depth > MAX_DEPTH ? null : literal(path);
        nested--;
        depth--;
        cursor.skipType(depth > 0);
        if (value == null || !cursor.endsValue(depth > 0)) {
            // What starts with the path and a dot: the slash is the next character.
            computed.subSet(path + ".", path + "/").clear();
            computed.add(path.isEmpty() ? "*" : path);
            cursor.moveTo(start);
            cursor.skipExpression();
            return null;
        }
        return value;
    }

    private @Nullable Value literal(String path) {
        Token token = cursor.peek();
        return switch (token.kind()) {
            case STRING -> program.scalar(cursor.take(), token.text());
            case NUMBER -> program.number(cursor.take());
            case NAME -> named(path);
            case SIGN -> nested(path);
            case OPAQUE, END -> null;
        };
    }

    private @Nullable Value nested(String path) {
        if (cursor.peek().is("{")) {
            return object(path);
        }
        if (cursor.peek().is("[")) {
            return list(path);
        }
        if (cursor.peek().is("<")) {
            while (cursor.peek().is("<") && cursor.skipTypeInAngles()) {
                // A cast says nothing about the value behind it.
            }
            return cursor.peek().is("<") ? null : literal(path);
        }
        if (cursor.peek().is("(")) {
            cursor.take();
            Value inner = value(path);
            if (inner == null || !cursor.peek().is(")")) {
                return null;
            }
            cursor.take();
            return cursor.peek().is("=>") ? null : inner;
        }
        return null;
    }

    private @Nullable Value named(String path) {
        Token name = cursor.take();
        switch (name.text()) {
            case "true", "false" -> {
                return program.scalar(name, Boolean.valueOf(name.text()));
            }
            case "null", "undefined" -> {
                return program.scalar(name, null);
            }
            default -> {
                Token whole = cursor.member(name);
                int behind = cursor.at();
                if (cursor.peek().is("<") && cursor.skipTypeInAngles() && !cursor.peek().is("(")) {
                    cursor.moveTo(behind);
                }
                return cursor.peek().is("(") ? call(whole, path) : constant(whole, path);
            }
        }
    }

    /** A call may give anything; its first argument says more about it. */
    private @Nullable Value call(Token name, String path) {
        cursor.take();
        Value argument = null;
        if (!cursor.peek().is(")")) {
            argument = value(path.isEmpty() ? "" : path + "." + name.text());
        }
        if (argument == null) {
            argument = new Value.Mapping(List.of(), program.position(name.start()));
        }
        while (cursor.peek().is(",")) {
            cursor.take();
            cursor.skipExpression();
        }
        if (!cursor.peek().is(")")) {
            return null;
        }
        cursor.take();
        Value.Mapping call =
                new Value.Mapping(
                        List.of(
                                new Value.Entry(
                                        name.text(), program.position(name.start()), argument)),
                        program.position(name.start()));
        calls.add(call);
        return call;
    }

    private boolean isCall(@Nullable Value value) {
        return value instanceof Value.Mapping mapping && calls.contains(mapping);
    }

    private @Nullable Value constant(Token name, String path) {
        Optional<Integer> own = program.constant(name.text());
        boolean whole = cursor.endsValue(depth > 0) || cursor.isTypeWord();
        if (!whole || isExhausted()) {
            return null;
        }
        if (own.isEmpty()) {
            return elsewhere(name, path);
        }
        Imports.Start start = new Imports.Start(program, own.get());
        if (!following.add(start)) {
            return null;
        }
        int back = cursor.at();
        int outer = depth;
        cursor.moveTo(start.at());
        depth = 0;
        Value value = value(path);
        depth = outer;
        cursor.moveTo(back);
        following.remove(start);
        return value;
    }

    /**
     * The value of a constant that is read apart: of another program, or to be spread. It stands
     * where it is named.
     */
    private @Nullable Value elsewhere(Token name, String path) {
        Optional<Imports.Start> start = program.find(name.text());
        if (start.isEmpty()
                || isExhausted()
                || following.size() > MAX_DEPTH
                || !following.add(start.get())) {
            return null;
        }
        Literals theirs = new Literals(start.get().program(), following);
        theirs.nested = nested;
        theirs.cursor.moveTo(start.get().at());
        Value value = theirs.value("");
        following.remove(start.get());
        elsewhere += theirs.cursor.taken() + theirs.elsewhere;
        if (value == null || theirs.isCall(value)) {
            return null;
        }
        theirs.computed.forEach(one -> computed.add(below(path, one)));
        if (!theirs.computed.isEmpty()) {
            spreadCalls.addOther(path);
        }
        theirs.patterns.forEach((one, patterns) -> this.patterns.put(below(path, one), patterns));
        int length = name.end() - name.start();
        return Placed.at(program.position(name.start()), length, value);
    }

    /** A path of what is computed in a value that stands at another path. */
    private static String below(String path, String computed) {
        if (path.isEmpty()) {
            return computed.startsWith(".") ? computed.substring(1) : computed;
        }
        return computed.isEmpty() || computed.startsWith(".")
                ? path + computed
                : path + "." + computed;
    }

    /** What {@code ...name} puts into a list or object. */
    private @Nullable Value spread(String path) {
        Token name = cursor.peek();
        if (name.kind() != Kind.NAME) {
            return null;
        }
        cursor.take();
        Value value = cursor.endsPart() ? elsewhere(name, path) : null;
        if (value == null) {
            cursor.moveTo(cursor.at() - 1);
        }
        return value;
    }

    /** Constants that name each other again and again stand for more than anybody writes. */
    boolean isExhausted() {
        return cursor.taken() + elsewhere > 100_000 + 4L * program.size();
    }

    private @Nullable Value list(String path) {
        Token open = cursor.take();
        List<Value> items = new ArrayList<>();
        while (!cursor.peek().is("]")) {
            if (cursor.peek().kind() == Kind.END) {
                return null;
            }
            if (cursor.peek().is("...")) {
                cursor.take();
                if (spread(path) instanceof Value.Sequence more) {
                    items.addAll(more.items());
                } else {
                    computed.add(path + ".*");
                    cursor.skipExpression();
                }
            } else if (cursor.peek().kind() == Kind.OPAQUE
                    && cursor.peek().text().startsWith("/")) {
                patterns.computeIfAbsent(path, list -> new ArrayList<>()).add(cursor.take().text());
            } else if (!cursor.peek().is(",")) {
                Value item = value(path);
                if (item == null) {
                    computed.remove(path);
                    computed.add(path + ".*");
                } else {
                    items.add(item);
                }
            }
            if (!cursor.separated("]")) {
                return null;
            }
        }
        cursor.take();
        return new Value.Sequence(items, program.position(open.start()));
    }

    private @Nullable Value object(String path) {
        Token open = cursor.take();
        Map<String, Value.Entry> entries = new LinkedHashMap<>();
        while (!cursor.peek().is("}")) {
            if (cursor.peek().kind() == Kind.END) {
                return null;
            }
            entry(path, entries);
            if (!cursor.separated("}")) {
                return null;
            }
        }
        cursor.take();
        return new Value.Mapping(List.copyOf(entries.values()), program.position(open.start()));
    }

    private void entry(String path, Map<String, Value.Entry> into) {
        Token key = cursor.take();
        if ((key.isName("async") || key.isName("get")) && cursor.peek().kind() == Kind.NAME) {
            key = cursor.take();
        }
        boolean named = key.kind() == Kind.NAME || key.kind() == Kind.STRING;
        if (key.is("...") && spread(path) instanceof Value.Mapping more) {
            for (Value.Entry one : more.entries()) {
                into.remove(one.key());
                into.put(one.key(), one);
            }
            return;
        }
        if (!named && key.kind() != Kind.NUMBER) {
            // ...rest, or [computed]: value.
            spreadCalls.read(path, key);
            computed.add(path.isEmpty() ? "*" : path + ".*");
            cursor.skipExpression();
            return;
        }
        String below = path.isEmpty() ? key.text() : path + "." + key.text();
        Value value;
        if (cursor.peek().is(":")) {
            cursor.take();
            value = value(below);
        } else if (cursor.endsPart()) {
            // { base } is short for { base: base }.
            cursor.moveTo(cursor.at() - 1);
            value = value(below);
        } else {
            // A method, or something like "async head() {}".
            computed.add(below);
            cursor.skipExpression();
            return;
        }
        if (isCall(value)) {
            computed.add(below);
        }
        into.remove(key.text());
        if (value != null) {
            into.put(key.text(), new Value.Entry(key.text(), program.position(key.start()), value));
        }
    }
}
