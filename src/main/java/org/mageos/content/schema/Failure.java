package org.mageos.content.schema;

import dev.harrel.jsonschema.Error;
import java.util.List;
import java.util.Optional;
import org.mageos.content.value.Value;

/**
 * A keyword of the schema that a value does not meet.
 *
 * @param path the keywords that lead to it, through references
 * @param pointer the value, as a JSON Pointer into the data
 * @param keyword the keyword; empty for the schema {@code false}
 * @param arguments the keyword's value; the items of {@code enum} and {@code type}; those of
 *     several alternatives that are taken together; none for the schema {@code false}
 * @param location the schema that holds the keyword; for {@code false}, the schema that holds it
 */
record Failure(
        List<String> path, String pointer, String keyword, List<Value> arguments, String location) {

    Failure {
        path = List.copyOf(path);
        arguments = List.copyOf(arguments);
    }

    static Failure of(Error error, SchemaDocuments documents) {
        List<String> path = Pointer.segments(error.getEvaluationPath());
        String location = error.getSchemaLocation();
        if (error.getKeyword() == null) {
            String holder = location.substring(0, Math.max(0, location.lastIndexOf('/')));
            return new Failure(path, error.getInstanceLocation(), "", List.of(), holder);
        }
        Optional<Value> argument =
                documents
                        .find(location)
                        .flatMap(schema -> Pointer.child(schema, error.getKeyword()));
        return new Failure(
                path,
                error.getInstanceLocation(),
                error.getKeyword(),
                argument.map(value -> arguments(error.getKeyword(), value)).orElse(List.of()),
                location);
    }

    private static List<Value> arguments(String keyword, Value argument) {
        boolean list = keyword.equals("enum") || keyword.equals("type");
        return list ? argument.items() : List.of(argument);
    }

    /** Replaces the keyword, and its argument by all that several alternatives demand. */
    Failure with(String newKeyword, List<Value> all) {
        return new Failure(path, pointer, newKeyword, all, location);
    }

    /** The keyword that the schema {@code false} is the value of. */
    String reason() {
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    /** Whether the value is a value of another, or the same. */
    boolean isWithin(String otherPointer) {
        return pointer.equals(otherPointer) || pointer.startsWith(otherPointer + "/");
    }
}
