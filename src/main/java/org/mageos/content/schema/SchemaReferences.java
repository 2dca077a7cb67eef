package org.mageos.content.schema;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mageos.content.value.Value;

/** What a schema refers to, and what others may refer to in it. */
final class SchemaReferences {

    /** Their values are data, in which nothing is a reference. */
    private static final Set<String> DATA = Set.of("enum", "const", "default", "examples");

    /**
     * One {@code $ref}.
     *
     * @param target the URI, resolved; null if it is not one
     * @param value where it stands, as written
     */
    record Reference(@Nullable URI target, Value.Scalar value) {}

    private final List<Reference> references = new ArrayList<>();
    private final Map<URI, Value> resources = new HashMap<>();
    private final Set<String> anchors = new HashSet<>();

    /**
     * Looks through a schema.
     *
     * @param base the schema's URI; an {@code $id} at its root is taken for another name of it
     */
    static SchemaReferences of(Value root, URI base) {
        SchemaReferences references = new SchemaReferences();
        references.resources.put(base, root);
        if (root instanceof Value.Mapping mapping) {
            references.keys(mapping, base, true);
        }
        return references;
    }

    List<Reference> references() {
        return List.copyOf(references);
    }

    /** The schema itself, and those in it that have an {@code $id} of their own. */
    Map<URI, Value> resources() {
        return Map.copyOf(resources);
    }

    /** The anchors, each with the URI of its resource: {@code file:///a.json#name}. */
    Set<String> anchors() {
        return Set.copyOf(anchors);
    }

    private void look(Value value, URI base) {
        if (value instanceof Value.Mapping mapping) {
            keys(mapping, base, false);
        } else {
            for (Value item :
                    value instanceof Value.Sequence list ? list.items() : List.<Value>of()) {
                look(item, base);
            }
        }
    }

    private void keys(Value.Mapping mapping, URI outer, boolean root) {
        URI base = outer;
        String id = mapping.text("$id").orElse("");
        if (id.startsWith("#")) {
            anchors.add(outer + id);
        } else if (!root && !id.isEmpty()) {
            base = Optional.ofNullable(resolve(outer, id)).orElse(outer);
            resources.put(base, mapping);
        }
        for (Value.Entry entry : mapping.entries()) {
            if (entry.value() instanceof Value.Scalar scalar && scalar.value() instanceof String) {
                switch (entry.key()) {
                    case "$ref", "$dynamicRef" ->
                            references.add(new Reference(resolve(base, scalar.text()), scalar));
                    case "$anchor", "$dynamicAnchor" -> anchors.add(base + "#" + scalar.text());
                    default -> {
                        // A text is no schema.
                    }
                }
            } else if (!DATA.contains(entry.key())) {
                look(entry.value(), base);
            }
        }
    }

    private static @Nullable URI resolve(URI base, String reference) {
        try {
            URI relative = new URI(reference);
            // The JDK drops the last segment of the base for a fragment alone.
            return reference.isEmpty() || reference.startsWith("#")
                    ? new URI(base + reference)
                    : base.resolve(relative);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
