package org.mageos.content.schema;

import java.util.List;

/** The versions of JSON Schema that are understood, by the names that {@code $schema} has. */
final class Metaschemas {

    /** The versions that the library brings with it, the newest first. */
    static final List<String> ALL =
            List.of(
                    "https://json-schema.org/draft/2020-12/schema",
                    "https://json-schema.org/draft/2019-09/schema",
                    "http://json-schema.org/draft-07/schema",
                    "http://json-schema.org/draft-06/schema",
                    "http://json-schema.org/draft-04/schema");

    private Metaschemas() {}
}
