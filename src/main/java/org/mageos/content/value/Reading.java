package org.mageos.content.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What reading a text gave.
 *
 * @param value the value; an empty text is an empty {@link Value.Mapping}, as is one that cannot be
 *     read
 * @param problems what is wrong; empty if nothing is. Of very many the first, and how many more
 */
public record Reading(Value value, List<SyntaxProblem> problems) {

    /** How many problems of a text are told one by one. */
    private static final int MOST_PROBLEMS = 100;

    public Reading {
        Objects.requireNonNull(value, "value");
        problems = abridged(problems);
    }

    /** A key that stands 30,000 times is one mistake. */
    private static List<SyntaxProblem> abridged(List<SyntaxProblem> problems) {
        int more = problems.size() - MOST_PROBLEMS;
        if (more <= 0) {
            return List.copyOf(problems);
        }
        List<SyntaxProblem> first = new ArrayList<>(problems.subList(0, MOST_PROBLEMS));
        String message = String.format(Locale.ROOT, "%,d more mistakes from here on", more);
        first.add(new SyntaxProblem(problems.get(MOST_PROBLEMS).position(), message));
        return List.copyOf(first);
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
