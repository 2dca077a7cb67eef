package org.mageos.content.pattern;

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

    /**
     * Reads the URL pattern of a collection's pages: {@code {slug}}, {@code {path}}, {@code
     * {path:slug}}, {@code {path:undated}}, {@code {year}}, {@code {month}}, {@code {day}}, or the
     * key of a value in the front matter, such as {@code {category}} or {@code {metadata.area}}.
     * Each is a {@link Part.Field} without collection.
     *
     * @throws IllegalArgumentException if it is not one; the message is for users
     */
    public static PathPattern permalink(String text) {
        return PathPatternParser.permalink(text);
    }

    /**
     * Reads the path of a route: {@code {collection.field}}, {@code {name:regex}}, {@code {name}}
     * for anything in one segment, {@code {name?}} for a segment that may be missing, or {@code
     * {name*}} for any number of segments.
     *
     * @throws IllegalArgumentException if it is not one; the message is for users
     */
    public static PathPattern route(String text) {
        return PathPatternParser.route(text);
    }

    /** Whether the pattern has no placeholder: it is one path. */
    public boolean isLiteral() {
        return parts.stream().allMatch(Part.Literal.class::isInstance);
    }

    /** A piece of the pattern. */
    public sealed interface Part {
        /** Text that stands as it is. */
        record Literal(String text) implements Part {
            public Literal {
                Objects.requireNonNull(text, "text");
            }
        }

        /**
         * {@code {collection.field}}: the slug of each value that the collection has, in a route;
         * in a permalink {@code {field}} is the slug of the document's own value.
         *
         * @param collection the collection's name, in a route only
         * @param field the front-matter key; dots lead into mappings
         */
        record Field(Optional<String> collection, String field) implements Part {
            public Field {
                Objects.requireNonNull(collection, "collection");
                Objects.requireNonNull(field, "field");
            }
        }

        /**
         * {@code {name:[0-9]+}}: whatever the regular expression matches, within one segment; or
         * {@code {name?}} and {@code {name*}}: one segment or several, or none, with the slash in
         * front.
         *
         * @param regex the expression; for segments their sign
         * @param sample something that it stands for
         */
        record Matching(String name, String regex, PatternNode node, String sample)
                implements Part {
            public Matching {
                Objects.requireNonNull(name, "name");
                Objects.requireNonNull(regex, "regex");
                Objects.requireNonNull(node, "node");
                Objects.requireNonNull(sample, "sample");
            }
        }
    }
}
