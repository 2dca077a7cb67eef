package org.mageos.content.generator;

import java.util.Objects;
import org.mageos.content.value.Value;

/**
 * A JSON Schema for front matter that comes with a site.
 *
 * @param file the file that it stands in, or was made of; its name in the content tree
 * @param schema the schema
 */
public record FrontMatterSchema(String file, Value schema) {

    public FrontMatterSchema {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(schema, "schema");
    }
}
