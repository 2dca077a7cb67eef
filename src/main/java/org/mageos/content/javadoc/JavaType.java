package org.mageos.content.javadoc;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A type of a source, with what is public or protected in it.
 *
 * @param name its name in its package, with dots before nested types
 * @param isShown whether it is public or protected, as all types around it
 * @param form what is declared
 * @param components the components of a record; empty for any other type
 * @param variables its type variables with their first bounds, as far as they have any
 * @param supertypes what it extends and implements
 * @param executables its methods and constructors, with those that the language declares
 * @param fields the names of its fields and enum constants
 * @param nested the types in it, by simple name
 */
record JavaType(
        String name,
        boolean isShown,
        Form form,
        Set<String> components,
        Map<String, Optional<TypeUse>> variables,
        List<TypeUse> supertypes,
        List<JavaExecutable> executables,
        Set<String> fields,
        Map<String, JavaType> nested) {

    /** What a type may be. */
    enum Form {
        CLASS,
        INTERFACE,
        ENUM,
        RECORD,
        ANNOTATION
    }

    JavaType {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(form, "form");
        components = Set.copyOf(components);
        variables = Map.copyOf(variables);
        supertypes = List.copyOf(supertypes);
        executables = List.copyOf(executables);
        fields = Set.copyOf(fields);
        nested = Map.copyOf(nested);
    }

    String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
