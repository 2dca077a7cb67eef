package org.mageos.content.init;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.Document;
import org.mageos.content.init.source.SourceSchema;
import org.mageos.content.init.source.SourceSchema.Trust;
import org.mageos.content.output.JsonObject;
import org.mageos.content.schema.LoadedSchema;
import org.mageos.content.schema.SchemaLoader;
import org.mageos.content.value.Value;

/**
 * What somebody else says of the keys of a collection, as far as its documents agree. Where they do
 * not, either of them may be wrong: that is told, and nothing is demanded.
 */
final class SourceProperties {

    private final SourceSchema source;
    private final Map<String, List<String>> misfits = new LinkedHashMap<>();

    SourceProperties(Group group, SchemaLoader loader) {
        this.source = group.source();
        source.properties()
                .forEach(
                        (key, schema) -> {
                            List<String> files = misfits(group, key, schema, loader);
                            if (!files.isEmpty() && !isEnforced()) {
                                misfits.put(key, files);
                            }
                        });
    }

    /** The documents whose value of a key does not fit. */
    private static List<String> misfits(
            Group group, String key, Value schema, SchemaLoader loader) {
        LoadedSchema loaded =
                loader.load(schema, "init/" + group.name() + "/" + key.hashCode() + ".json");
        List<String> files = new ArrayList<>();
        for (Document document : group.documents()) {
            Optional<Value> value = document.frontMatter().data().get(key);
            boolean fits =
                    value.isEmpty()
                            || loaded.schema()
                                    .filter(one -> one.validate(value.get()).isEmpty())
                                    .isPresent();
            if (!fits) {
                files.add(document.file());
            }
        }
        return files;
    }

    /** The keys without which the generator refuses a document. */
    List<String> demanded() {
        return isEnforced() ? source.required() : List.of();
    }

    private boolean isEnforced() {
        return source.trust() == Trust.ENFORCED;
    }

    boolean isRequired(String key) {
        return source.required().contains(key);
    }

    /** Whether the site says that a key may be missing. */
    boolean isOptional(String key) {
        return source.trust() != Trust.HINT
                && source.properties().containsKey(key)
                && !isRequired(key);
    }

    /** The schema of a key, if all documents fit. */
    Optional<JsonObject> schema(String key) {
        return misfits.containsKey(key)
                ? Optional.empty()
                : Optional.ofNullable(source.properties().get(key)).map(SourceProperties::json);
    }

    /** What a person should know of a key. */
    List<String> comments(String key) {
        List<String> comments = new ArrayList<>();
        if (misfits.containsKey(key)) {
            comments.add(
                    source.origin()
                            + " says otherwise, but for "
                            + Exceptions.named(misfits.get(key))
                            + ".");
        } else if (!source.properties().containsKey(key) && !source.origin().isEmpty()) {
            comments.add("Inferred.");
        }
        Optional.ofNullable(source.others().get(key)).ifPresent(comments::add);
        return comments;
    }

    /** The schemas of keys that no document has. */
    Map<String, JsonObject> unused(Set<String> used) {
        Map<String, JsonObject> unused = new LinkedHashMap<>();
        for (Map.Entry<String, Value> entry : source.properties().entrySet()) {
            if (!used.contains(entry.getKey()) && source.trust() != Trust.HINT) {
                List<String> comments = comments(entry.getKey());
                JsonObject schema = json(entry.getValue());
                unused.put(
                        entry.getKey(),
                        comments.isEmpty()
                                ? schema
                                : new JsonObject()
                                        .with("$comment", String.join(" ", comments))
                                        .with(schema));
            }
        }
        return unused;
    }

    /** A schema as it is written; what is no text, number, flag or schema is left out. */
    static JsonObject json(Value schema) {
        JsonObject json = new JsonObject();
        if (schema instanceof Value.Mapping mapping) {
            mapping.entries().forEach(entry -> put(json, entry.key(), entry.value()));
        }
        return json;
    }

    private static void put(JsonObject json, String key, Value value) {
        if (value instanceof Value.Mapping mapping) {
            json.with(key, json(mapping));
        } else if (value instanceof Value.Scalar scalar) {
            putScalar(json, key, scalar);
        } else if (!value.items().isEmpty()
                && value.items().stream().allMatch(Value.Mapping.class::isInstance)) {
            json.with(key, value.items().stream().map(SourceProperties::json).toList());
        } else if (value.items().stream().allMatch(SourceProperties::isText)) {
            json.withTexts(
                    key, value.items().stream().map(item -> ((Value.Scalar) item).text()).toList());
        }
    }

    private static void putScalar(JsonObject json, String key, Value.Scalar scalar) {
        if (scalar.value() instanceof Boolean flag) {
            json.with(key, flag.booleanValue());
        } else if (scalar.value() instanceof Number number) {
            json.with(key, number.longValue());
        } else if (scalar.value() instanceof String text) {
            json.with(key, text);
        }
    }

    private static boolean isText(Value value) {
        return value instanceof Value.Scalar scalar && scalar.value() instanceof String;
    }
}
