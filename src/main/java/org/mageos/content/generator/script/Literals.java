package org.mageos.content.generator.script;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mageos.content.generator.script.Token.Kind;
import org.mageos.content.value.Value;

/**
 * Reads the expressions of a program as far as they are literals, or constants that are; all else
 * is computed.
 */
final class Literals implements ValueReader {

    private static final int MAX_DEPTH = 60;

    /** With the constants that one stands in. */
    private static final int MAX_NESTED = 200;

    private final Program program;
    private final Cursor cursor;

    private final Unread unread;
    private final Choices choices;
    private final Constants constants;
    private final Containers containers;

    /** The values that are calls of a function. */
    private final Set<Value> calls = Collections.newSetFromMap(new IdentityHashMap<>());

    /** How deep the expression lies in the one of its statement. */
    private int depth;

    private int nested;

    Literals(Program program) {
        this(program, new HashSet<>());
    }

    private Literals(Program program, Set<Imports.Start> following) {
        this.program = program;
        this.cursor = new Cursor(program);
        this.unread = new Unread(new SpreadCalls(program, cursor));
        this.choices = new Choices(unread);
        this.constants = new Constants(program, cursor, unread, this, following);
        this.containers = new Containers(program, cursor, unread, this);
    }

    /** Those of the program of a constant that is followed here. */
    Literals of(Program other, Set<Imports.Start> following) {
        Literals literals = new Literals(other, following);
        literals.nested = nested;
        return literals;
    }

    /** The settings whose value starts at a place. */
    Script settings(int start) {
        cursor.moveTo(start);
        Value value = value("");
        // A call wraps the settings: defineConfig({...}), withPlugin(defineConfig({...})).
        while (value instanceof Value.Mapping call && isCall(call)) {
            value = call.entries().get(0).value();
        }
        return value instanceof Value.Mapping settings && !choices.isChoice(settings)
                ? unread.script(settings)
                : Script.UNKNOWN;
    }

    /** The arguments of a call, the first of which starts at a place. */
    List<ScriptCall.Argument> arguments(int start) {
        List<ScriptCall.Argument> arguments = new ArrayList<>();
        cursor.moveTo(start);
        while (!cursor.peek().is(")") && cursor.peek().kind() != Kind.END) {
            String name = program.nameAt(cursor.at());
            unread.clear();
            Value value = value("");
            boolean whole =
                    value != null && !isCall(value) && !choices.isChoice(value) && unread.isEmpty();
            arguments.add(
                    new ScriptCall.Argument(
                            name, whole ? Optional.ofNullable(value) : Optional.empty()));
            if (!cursor.separated(")")) {
                break;
            }
        }
        return arguments;
    }

    @Override
    public @Nullable Value part(String path) {
        return constants.part(path);
    }

    @Override
    public @Nullable Value value(String path) {
        int then = cursor.behindCondition(depth > 0);
        return then < 0 ? single(path) : conditional(then, path);
    }

    /**
     * Reads a conditional expression.
     *
     * @param then where its first value starts
     */
    private @Nullable Value conditional(int then, String path) {
        int start = cursor.at();
        int before = unread.count();
        cursor.moveTo(then);
        Value value = null;
        Value first = ++nested > MAX_NESTED ? null : value(path);
        if (first != null && cursor.peek().is(":")) {
            cursor.take();
            Value second = value(path);
            if (second != null && !isCall(first) && !isCall(second)) {
                boolean whole = unread.count() == before;
                value = choices.of(path, first, second, whole).orElse(null);
            }
        }
        nested--;
        return value == null ? skipped(start, path) : value;
    }

    /** Goes over an expression that is no literal. */
    private @Nullable Value skipped(int start, String path) {
        unread.replace(path);
        cursor.moveTo(start);
        cursor.skipExpression();
        return null;
    }

    private @Nullable Value single(String path) {
        depth++;
        int start = cursor.at();
        Value value = ++nested > MAX_NESTED || depth > MAX_DEPTH ? null : literal(path);
        nested--;
        depth--;
        cursor.skipType(depth > 0);
        return value == null || !cursor.endsValue(depth > 0) ? skipped(start, path) : value;
    }

    /** Reads the expression of another statement. */
    @Nullable Value valueAt(int start, String path) {
        int back = cursor.at();
        int outer = depth;
        cursor.moveTo(start);
        depth = 0;
        Value value = value(path);
        depth = outer;
        cursor.moveTo(back);
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
            return containers.object(path);
        }
        if (cursor.peek().is("[")) {
            return containers.list(path);
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
                Value part = constants.ofList(whole);
                if (part != null) {
                    return part;
                }
                if (cursor.peek().is("(")) {
                    return call(whole, path);
                }
                boolean ends = cursor.endsValue(depth > 0) || cursor.isTypeWord();
                return ends ? constants.constant(whole, path) : null;
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

    @Override
    public boolean isCall(@Nullable Value value) {
        return value instanceof Value.Mapping mapping && calls.contains(mapping);
    }

    @Override
    public List<Value> choices(Value value) {
        return choices.values(value);
    }

    /** What was left open so far. */
    Unread unread() {
        return unread;
    }

    /** How many tokens were taken. */
    long taken() {
        return constants.taken();
    }

    boolean isExhausted() {
        return constants.isExhausted();
    }
}
