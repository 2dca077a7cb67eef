package org.mageos.content.init;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mageos.content.value.Value;

/**
 * What somebody else says of the front matter of a collection: the generator's own settings, or
 * those of a program that edits the content.
 *
 * @param origin the file or program that says it
 * @param isOwn whether the site itself says it, so that what is not required is optional
 * @param properties JSON Schemas of keys
 * @param required keys that must be there
 * @param references keys that name an entry of another collection
 * @param others what is said that no schema can hold, as comments by key
 */
record SourceSchema(
        String origin,
        boolean isOwn,
        Map<String, Value> properties,
        List<String> required,
        Map<String, String> references,
        Map<String, String> others) {

    /** Nobody says anything. */
    static final SourceSchema NONE =
            new SourceSchema("", false, Map.of(), List.of(), Map.of(), Map.of());

    SourceSchema {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(properties, "properties");
        required = List.copyOf(required);
        references = Map.copyOf(references);
        others = Map.copyOf(others);
    }
}
