package org.mageos.content.settings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A URL path with placeholders.
 *
 * @param text the pattern as written, such as {@code /category/{posts.category}}
 * @param parts its parts in order
 */
public record PathPattern(String text, List<Part> parts) {

    public PathPattern {
        Objects.requireNonNull(text, "text");
        parts = List.copyOf(parts);
    }

    /** Whether the pattern has no placeholder: it is one path. */
    public boolean isLiteral() {
        return parts.stream().allMatch(Part.Literal.class::isInstance);
    }

    /** A piece of the pattern. */
    public sealed interface Part {
        /** Text that stands as it is. */
        record Literal(String text) implements Part {}

        /**
         * {@code {collection.field}}: the slug of each value that the collection has, in a route;
         * in a permalink {@code {field}} is the slug of the document's own value.
         */
        record Field(Optional<String> collection, String field) implements Part {}

        /** {@code {name:[0-9]+}}: whatever the regular expression matches, within one segment. */
        record Matching(String name, java.util.regex.Pattern regex) implements Part {}
    }
}
