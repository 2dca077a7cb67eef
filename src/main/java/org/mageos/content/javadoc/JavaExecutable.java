package org.mageos.content.javadoc;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A method or constructor of a source.
 *
 * @param name its name; {@code <init>} for a constructor
 * @param parameters the types of its parameters
 * @param variables its own type variables with their first bounds, as far as they have any
 */
record JavaExecutable(
        String name, List<TypeUse> parameters, Map<String, Optional<TypeUse>> variables) {

    JavaExecutable {
        Objects.requireNonNull(name, "name");
        parameters = List.copyOf(parameters);
        variables = Map.copyOf(variables);
    }

    /** One that the language itself declares. */
    static JavaExecutable implicit(String name, TypeUse... parameters) {
        return new JavaExecutable(name, List.of(parameters), Map.of());
    }
}
