package org.mageos.content.schema;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.finding.RunError;

/**
 * A schema, or why there is none.
 *
 * @param schema the schema; empty if there are errors
 * @param errors what is wrong with the schema or with one that it refers to
 */
public record LoadedSchema(Optional<Schema> schema, List<RunError> errors) {
    public LoadedSchema {
        Objects.requireNonNull(schema, "schema");
        errors = List.copyOf(errors);
    }

    static LoadedSchema failed(RunError... errors) {
        return new LoadedSchema(Optional.empty(), List.of(errors));
    }
}
