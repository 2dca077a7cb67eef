package org.mageos.content.value;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What reading a text gave.
 *
 * @param value the value; an empty text is an empty {@link Value.Mapping}, as is one that cannot be
 *     read
 * @param problems what is wrong; empty if nothing is
 */
public record Reading(Value value, List<SyntaxProblem> problems) {

    public Reading {
        Objects.requireNonNull(value, "value");
        problems = List.copyOf(problems);
    }

    static Reading failed(SyntaxProblem problem) {
        return new Reading(Value.Mapping.EMPTY, List.of(problem));
    }

    /**
     * What is not read because there is too much of it.
     *
     * @param what with a place for the number
     */
    static Reading tooMuch(Position position, String what, int count, int limit) {
        String message = "too long to be read: " + what + ", more than %,d";
        return failed(
                new SyntaxProblem(
                        position, String.format(Locale.ROOT, message, count, limit), true));
    }
}
