package org.mageos.content.schema;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mageos.content.value.Value;
import org.mageos.content.value.YamlReader;

/**
 * The schemas that are read, by their URI. What a schema demands is looked up here when a value
 * does not fit. Thread-safe.
 */
final class SchemaDocuments implements JsonNodeFactory {

    /**
     * A schema's text.
     *
     * @param file the file's name in the content tree
     */
    record Document(String file, Value root) {}

    private final Map<String, Document> documents = new ConcurrentHashMap<>();

    void put(URI uri, Document document) {
        documents.put(uri.toString(), document);
    }

    Optional<Document> get(URI uri) {
        return Optional.ofNullable(documents.get(uri.toString()));
    }

    /**
     * The value at a place in a schema.
     *
     * @param location a URI with a JSON Pointer as its fragment, which is not percent-encoded
     */
    Optional<Value> find(String location) {
        int fragment = location.indexOf('#');
        String uri = fragment < 0 ? location : location.substring(0, fragment);
        String pointer = fragment < 0 ? "" : location.substring(fragment + 1);
        return Optional.ofNullable(documents.get(uri))
                .flatMap(document -> Pointer.find(document.root(), pointer));
    }

    @Override
    public JsonNode wrap(Object node) {
        return node instanceof JsonNode known ? known : ValueNode.of((Value) node);
    }

    /** Called by the library for the metaschemas that it brings with it. */
    @Override
    public JsonNode create(String rawJson) {
        Value root = YamlReader.read(rawJson).value();
        Pointer.child(root, "$id")
                .or(() -> Pointer.child(root, "id"))
                .map(id -> ((Value.Scalar) id).text().replaceAll("#$", ""))
                .ifPresent(id -> documents.put(id, new Document(id, root)));
        return ValueNode.of(root);
    }
}
