package org.mageos.content.generator.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mageos.content.generator.script.Token.Kind;
import org.mageos.content.value.Value;

/** Reads the constants that stand among the literals of a program. */
final class Constants {

    private static final int MAX_FOLLOWED = 60;

    /** Nobody writes longer numbers of items. */
    private static final int MAX_DIGITS = 6;

    private static final String SLICE = ".slice";

    private final Program program;
    private final Cursor cursor;
    private final Unread unread;
    private final Literals literals;

    /** Each constant is followed once on the way, so that two that name each other end. */
    private final Set<Imports.Start> following;

    /** How much was read of the values of constants that are read apart. */
    private long elsewhere;

    Constants(
            Program program,
            Cursor cursor,
            Unread unread,
            Literals literals,
            Set<Imports.Start> following) {
        this.program = program;
        this.cursor = cursor;
        this.unread = unread;
        this.literals = literals;
        this.following = following;
    }

    @Nullable Value constant(Token name, String path) {
        Optional<Integer> own = program.constant(name.text());
        if (isExhausted()) {
            return null;
        }
        if (own.isEmpty()) {
            return elsewhere(name, path);
        }
        Imports.Start start = new Imports.Start(program, own.get());
        if (!following.add(start)) {
            return null;
        }
        Value value = literals.valueAt(start.at(), path);
        following.remove(start);
        return value;
    }

    /**
     * The value of a constant that is read apart: of another program, or to be spread. It stands
     * where it is named.
     */
    private @Nullable Value elsewhere(Token name, String path) {
        Found found = find(name);
        if (found == null) {
            return null;
        }
        unread.addAll(found.unread(), path);
        return found.value();
    }

    /**
     * The value of a constant.
     *
     * @param unread what is left open in it
     */
    private record Found(Value value, Unread unread) {}

    private @Nullable Found find(Token name) {
        Optional<Imports.Start> start = program.find(name.text());
        if (start.isEmpty()
                || isExhausted()
                || following.size() > MAX_FOLLOWED
                || !following.add(start.get())) {
            return null;
        }
        Literals theirs = literals.of(start.get().program(), following);
        Value value = theirs.valueAt(start.get().at(), "");
        following.remove(start.get());
        elsewhere += theirs.taken();
        if (value == null || theirs.isCall(value) || theirs.choices(value).size() > 1) {
            return null;
        }
        int length = name.end() - name.start();
        Value placed = Placed.at(program.position(name.start()), length, value);
        return new Found(placed, theirs.unread());
    }

    /** Reads a constant, or what is of a list that is one, where that ends a part; or nothing. */
    @Nullable Value part(String path) {
        int start = cursor.at();
        Value value = null;
        if (cursor.peek().kind() == Kind.NAME) {
            Token name = cursor.take();
            value = cursor.endsPart() ? elsewhere(name, path) : ofList(cursor.member(name));
        }
        if (value == null || !cursor.endsPart()) {
            cursor.moveTo(start);
            return null;
        }
        return value;
    }

    /**
     * Reads what is behind the name of a constant that is a list: {@code list[0]}, {@code
     * list.slice(1, 2)}.
     *
     * @param name the name with its members
     * @return what that is of the list; null if it is something else, and nothing is read
     */
    @Nullable Value ofList(Token name) {
        int start = cursor.at();
        boolean sliced = name.text().endsWith(SLICE) && cursor.peek().is("(");
        if (!sliced && !cursor.peek().is("[")) {
            return null;
        }
        int end = name.text().length() - (sliced ? SLICE.length() : 0);
        Token list = new Token(Kind.NAME, name.text().substring(0, end), name.start(), name.end());
        List<Integer> numbers = numbers();
        Found found = numbers.isEmpty() ? null : find(list);
        Value value = null;
        if (found != null
                && found.unread().isEmpty()
                && found.value() instanceof Value.Sequence all) {
            value = sliced ? slice(all, numbers) : item(all.items(), numbers);
        }
        if (value == null) {
            cursor.moveTo(start);
        }
        return value;
    }

    /** Reads numbers in brackets; none if something else is there. */
    private List<Integer> numbers() {
        cursor.take();
        List<Integer> numbers = new ArrayList<>();
        while (cursor.peek().kind() == Kind.NUMBER) {
            String number = cursor.take().text();
            if (number.length() > MAX_DIGITS || !number.chars().allMatch(Character::isDigit)) {
                return List.of();
            }
            numbers.add(Integer.parseInt(number));
            if (cursor.peek().is(",")) {
                cursor.take();
            }
        }
        Token close = cursor.take();
        return close.is(")") || close.is("]") ? numbers : List.of();
    }

    private static @Nullable Value item(List<Value> items, List<Integer> at) {
        return at.size() == 1 && at.get(0) < items.size() ? items.get(at.get(0)) : null;
    }

    private static Value slice(Value.Sequence all, List<Integer> bounds) {
        int size = all.items().size();
        int from = Math.min(bounds.get(0), size);
        int to = bounds.size() == 1 ? size : Math.min(bounds.get(1), size);
        return new Value.Sequence(all.items().subList(from, Math.max(from, to)), all.position());
    }

    /** How many tokens were taken, those of other constants too. */
    long taken() {
        return cursor.taken() + elsewhere;
    }

    /** Constants that name each other again and again stand for more than anybody writes. */
    boolean isExhausted() {
        return taken() > 100_000 + 4L * program.size();
    }
}
