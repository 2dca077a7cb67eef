package org.mageos.content.value;

import java.util.List;
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
}
