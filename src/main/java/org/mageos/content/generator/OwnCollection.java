package org.mageos.content.generator;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mageos.content.value.Value;

/**
 * A collection of documents that the settings of a site generator name.
 *
 * @param files the patterns of its files, in the content tree
 * @param origin the file that says it
 * @param theme the theme whose own keys its front matter may have, too; empty if there is none
 * @param properties JSON Schemas of the keys that the settings describe
 * @param required the keys that must be there
 * @param references the keys that name an entry of another collection, with its name
 * @param others what they say of keys that no schema can hold
 */
public record OwnCollection(
        String name,
        List<String> files,
        String origin,
        String theme,
        Map<String, Value> properties,
        List<String> required,
        Map<String, String> references,
        Map<String, String> others) {

    public OwnCollection {
        Objects.requireNonNull(name, "name");
        files = List.copyOf(files);
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(properties, "properties");
        required = List.copyOf(required);
        references = Map.copyOf(references);
        others = Map.copyOf(others);
    }
}
