package org.mageos.content.generator.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mageos.content.generator.script.Token.Kind;
import org.mageos.content.value.Value;

/** Reads the lists and objects among the literals of a program. */
final class Containers {

    private final Program program;
    private final Cursor cursor;
    private final Unread unread;
    private final ValueReader values;

    Containers(Program program, Cursor cursor, Unread unread, ValueReader values) {
        this.program = program;
        this.cursor = cursor;
        this.unread = unread;
        this.values = values;
    }

    @Nullable Value list(String path) {
        Token open = cursor.take();
        List<Value> items = new ArrayList<>();
        while (!cursor.peek().is("]")) {
            if (cursor.peek().kind() == Kind.END) {
                return null;
            }
            if (cursor.peek().is("...")) {
                cursor.take();
                if (values.part(path) instanceof Value.Sequence more) {
                    items.addAll(more.items());
                } else {
                    unread.more(path);
                    cursor.skipExpression();
                }
            } else if (cursor.peek().kind() == Kind.OPAQUE
                    && cursor.peek().text().startsWith("/")) {
                unread.pattern(path, cursor.take());
            } else if (!cursor.peek().is(",")) {
                int start = cursor.at();
                Value item = values.value(path);
                if (item == null || values.choices(item).size() > 1) {
                    unread.item(path, program.text(start, Math.max(cursor.at(), start + 1)));
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

    @Nullable Value object(String path) {
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
        Token key = key(path);
        if (key.is("...") && values.part(path) instanceof Value.Mapping more) {
            for (Value.Entry one : more.entries()) {
                into.remove(one.key());
                into.put(one.key(), one);
            }
        } else if (key.kind() != Kind.NAME
                && key.kind() != Kind.STRING
                && key.kind() != Kind.NUMBER) {
            // ...rest, or [computed()]: value.
            unread.keys(path, key);
            cursor.skipExpression();
        } else {
            String below = path.isEmpty() ? key.text() : path + "." + key.text();
            if (hasValue()) {
                put(key, below, values.value(below), into);
            } else {
                // A method, or something like "async head() {}".
                unread.add(below);
                cursor.skipExpression();
            }
        }
    }

    private Token key(String path) {
        Token key = cursor.take();
        if ((key.isName("async") || key.isName("get")) && cursor.peek().kind() == Kind.NAME) {
            key = cursor.take();
        }
        return key.is("[") ? computedKey(path, key) : key;
    }

    /** Goes to the value of the key that was taken, if it has one. */
    private boolean hasValue() {
        if (cursor.peek().is(":")) {
            cursor.take();
            return true;
        }
        if (cursor.endsPart()) {
            // { base } is short for { base: base }.
            cursor.moveTo(cursor.at() - 1);
            return true;
        }
        return false;
    }

    private void put(
            Token key, String below, @Nullable Value value, Map<String, Value.Entry> into) {
        if (values.isCall(value)) {
            unread.add(below);
        }
        into.remove(key.text());
        List<Value> choices = value == null ? List.of() : values.choices(value);
        if (choices.size() > 1) {
            unread.choice(below, choices);
        } else if (value != null) {
            into.put(key.text(), new Value.Entry(key.text(), program.position(key.start()), value));
        }
    }

    /**
     * The key that a constant in square brackets stands for, or the bracket, and nothing is read.
     */
    private Token computedKey(String path, Token open) {
        int start = cursor.at();
        Value key = values.part(path);
        if (key instanceof Value.Scalar text
                && text.value() instanceof String
                && cursor.take().is("]")
                && cursor.peek().is(":")) {
            return new Token(
                    Kind.STRING, text.text(), open.start(), program.token(cursor.at() - 1).end());
        }
        cursor.moveTo(start);
        return open;
    }
}
