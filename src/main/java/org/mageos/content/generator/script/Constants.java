package org.mageos.content.generator.script;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mageos.content.generator.script.Token.Kind;
import org.mageos.content.value.Value;

/** Reads the constants that stand among the literals of a program. */
final class Constants {

    private static final int MAX_FOLLOWED = 60;

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
        if (value == null || theirs.isCall(value)) {
            return null;
        }
        unread.addAll(theirs.unread(), path);
        int length = name.end() - name.start();
        return Placed.at(program.position(name.start()), length, value);
    }

    /** Reads the name of a constant that ends a part of a list or object, or nothing. */
    @Nullable Value part(String path) {
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

    /** How many tokens were taken, those of other constants too. */
    long taken() {
        return cursor.taken() + elsewhere;
    }

    /** Constants that name each other again and again stand for more than anybody writes. */
    boolean isExhausted() {
        return taken() > 100_000 + 4L * program.size();
    }
}
