package org.mageos.content.init;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.output.JsonObject;

/**
 * What is inferred of a collection.
 *
 * @param group its documents
 * @param schema the JSON Schema of its front matter
 * @param required the keys that all documents have
 * @param references keys that name entries of other collections
 * @param images keys that are images
 * @param links keys that are links
 * @param permalink the URL pattern
 * @param hasPages whether the generator gives its documents URLs
 */
record CollectionDraft(
        Group group,
        JsonObject schema,
        List<String> required,
        Map<String, ReferenceFields.Found> references,
        Map<String, ImageFields.Image> images,
        List<String> links,
        Optional<PermalinkDraft> permalink,
        boolean hasPages) {

    /**
     * A URL pattern.
     *
     * @param isCertain whether it is to hold without being confirmed
     * @param why what speaks for it
     */
    record PermalinkDraft(String pattern, boolean isCertain, String why) {}

    CollectionDraft {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(schema, "schema");
        required = List.copyOf(required);
        Objects.requireNonNull(references, "references");
        Objects.requireNonNull(images, "images");
        links = List.copyOf(links);
        Objects.requireNonNull(permalink, "permalink");
    }

    String name() {
        return group.name();
    }
}
