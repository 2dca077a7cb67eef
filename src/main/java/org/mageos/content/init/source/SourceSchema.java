package org.mageos.content.init.source;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.mageos.content.value.Value;

/**
 * What somebody else says of the front matter of a collection.
 *
 * @param origin the file or program that says it
 * @param trust what it counts for
 * @param properties JSON Schemas of keys
 * @param required keys that must be there
 * @param references keys that name an entry of another collection, with its name
 * @param others what is said that no schema can hold, as comments by key
 */
public record SourceSchema(
        String origin,
        Trust trust,
        Map<String, Value> properties,
        List<String> required,
        Map<String, String> references,
        Map<String, String> others) {

    /** What it counts for that somebody says something. */
    public enum Trust {
        /** Of the keys of this site it says what they may be, and nothing of which there are. */
        HINT,
        /** The site itself says it, so that what is not required is optional. */
        SAID,
        /** No site is made of documents that do not fit. */
        ENFORCED
    }

    /** Nobody says anything. */
    public static final SourceSchema NONE =
            new SourceSchema("", Trust.HINT, Map.of(), List.of(), Map.of(), Map.of());

    public SourceSchema {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(trust, "trust");
        Objects.requireNonNull(properties, "properties");
        required = List.copyOf(required);
        references = Map.copyOf(references);
        others = Map.copyOf(others);
    }

    /** This, and of keys that it does not name what another says. */
    SourceSchema over(SourceSchema other) {
        Map<String, Value> both = new LinkedHashMap<>(properties);
        other.properties.forEach(both::putIfAbsent);
        Map<String, String> comments = new HashMap<>(other.others);
        comments.putAll(others);
        List<String> all =
                Stream.concat(required.stream(), other.required.stream()).distinct().toList();
        String by = origin.isEmpty() ? other.origin : origin + " and " + other.origin;
        return new SourceSchema(by, trust, both, all, references, comments);
    }
}
