package org.mageos.content.init.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mageos.content.init.source.SourceSchema.Trust;
import org.mageos.content.value.Value;

/** Collects what a program in which people edit content says of the fields of a collection. */
final class CmsSchema {

    private final String origin;
    private final Map<String, Value> properties = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();
    private final Map<String, String> references = new HashMap<>();

    CmsSchema(String origin) {
        this.origin = origin;
    }

    CmsSchema field(String name, Value schema, boolean isRequired) {
        properties.put(name, schema);
        if (isRequired) {
            required.add(name);
        }
        return this;
    }

    void reference(String name, String collection) {
        references.put(name, collection);
    }

    SourceSchema schema() {
        return new SourceSchema(origin, Trust.SAID, properties, required, references, Map.of());
    }
}
