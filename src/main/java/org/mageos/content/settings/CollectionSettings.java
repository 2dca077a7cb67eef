package org.mageos.content.settings;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.pattern.Glob;
import org.mageos.content.pattern.PathPattern;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value;

/**
 * A collection: files that share a schema and a URL pattern.
 *
 * @param name the collection's name
 * @param position where the name stands in the settings
 * @param files the patterns that its files match
 * @param permalink the URL pattern of its pages; empty: the generator's own rule
 * @param schema the JSON Schema of its front matter
 * @param references front-matter keys whose value names an entry of another collection
 * @param images front-matter keys whose value is an image, with the folder that it is relative to;
 *     {@code .} is the folder of the file
 * @param links front-matter keys whose value is a link
 * @param date the front-matter key of the publication date: what is dated in the future is not
 *     published yet
 * @param fields under which keys the documents say what they are about
 */
public record CollectionSettings(
        String name,
        Position position,
        List<Sourced<Glob>> files,
        Optional<Sourced<Permalink>> permalink,
        Optional<Schema> schema,
        Map<String, Sourced<Reference>> references,
        Map<String, Sourced<String>> images,
        List<Sourced<String>> links,
        Optional<String> date,
        Fields fields) {

    public CollectionSettings {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(position, "position");
        files = List.copyOf(files);
        Objects.requireNonNull(permalink, "permalink");
        Objects.requireNonNull(schema, "schema");
        references = Map.copyOf(references);
        images = Map.copyOf(images);
        links = List.copyOf(links);
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(fields, "fields");
    }

    /** The URL pattern of a collection's pages. */
    public sealed interface Permalink {
        /** {@code permalink: none}: the collection's files have no page of their own. */
        record None() implements Permalink {}

        /** A path with placeholders, such as {@code /{category}/{slug}}. */
        record Pattern(PathPattern path) implements Permalink {}
    }

    /** Where a collection's JSON Schema stands. */
    public sealed interface Schema {
        /**
         * In a file of its own.
         *
         * @param file the file, relative to the content root
         */
        record InFile(Sourced<String> file) implements Schema {}

        /** In the settings themselves. */
        record Inline(Value value) implements Schema {}
    }

    /**
     * What a reference points to: {@code authors.slug}.
     *
     * @param collection the other collection's name
     * @param key the front-matter key that identifies its entries; empty: the file's name without
     *     extension
     */
    public record Reference(String collection, Optional<String> key) {
        public Reference {
            Objects.requireNonNull(collection, "collection");
            Objects.requireNonNull(key, "key");
        }
    }
}
