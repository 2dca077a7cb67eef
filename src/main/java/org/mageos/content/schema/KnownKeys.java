package org.mageos.content.schema;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.mageos.content.value.Value;

/** The keys that a schema names for one mapping, alternatives and references included. */
final class KnownKeys {

    private static final List<String> IN_PLACE =
            List.of("allOf", "anyOf", "oneOf", "if", "then", "else");

    private final SchemaDocuments documents;
    private final Set<String> names = new TreeSet<>();
    private final List<Pattern> patterns = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private KnownKeys(SchemaDocuments documents) {
        this.documents = documents;
    }

    /**
     * The keys known to the schema at a location.
     *
     * @param location a URI with a JSON Pointer as its fragment
     */
    static KnownKeys of(String location, SchemaDocuments documents) {
        KnownKeys keys = new KnownKeys(documents);
        keys.collect(location);
        return keys;
    }

    Set<String> names() {
        return Set.copyOf(names);
    }

    /** Whether the schema says something about this key. */
    boolean contains(String key) {
        return names.contains(key)
                || patterns.stream().anyMatch(pattern -> pattern.matcher(key).find());
    }

    private void collect(String location) {
        if (seen.add(location)
                && documents.find(location).orElse(null) instanceof Value.Mapping schema) {
            collect(schema, location.contains("#") ? location : location + "#");
        }
    }

    private void collect(Value.Mapping schema, String location) {
        if (schema.get("properties").orElse(null) instanceof Value.Mapping properties) {
            properties.entries().forEach(entry -> names.add(entry.key()));
        }
        if (schema.get("patternProperties").orElse(null) instanceof Value.Mapping properties) {
            properties.entries().forEach(entry -> addPattern(entry.key()));
        }
        for (String keyword : IN_PLACE) {
            Value below = schema.get(keyword).orElse(Value.Mapping.EMPTY);
            if (below instanceof Value.Sequence list) {
                for (int i = 0; i < list.items().size(); i++) {
                    collect(location + "/" + keyword + "/" + i);
                }
            } else {
                collect(location + "/" + keyword);
            }
        }
        if (schema.get("dependentSchemas").orElse(null) instanceof Value.Mapping dependent) {
            dependent
                    .entries()
                    .forEach(e -> collect(location + "/dependentSchemas/" + escape(e.key())));
        }
        schema.text("$ref").ifPresent(reference -> collect(resolve(location, reference)));
    }

    private void addPattern(String pattern) {
        try {
            patterns.add(Pattern.compile(pattern));
        } catch (PatternSyntaxException e) {
            // The metaschema of draft-04 allows it, and the library passes over it.
            return;
        }
    }

    private static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static String resolve(String location, String reference) {
        String base = location.substring(0, location.indexOf('#'));
        if (reference.startsWith("#")) {
            return base + reference;
        }
        try {
            return URI.create(base).resolve(reference).toString();
        } catch (IllegalArgumentException e) {
            return base + "#";
        }
    }
}
