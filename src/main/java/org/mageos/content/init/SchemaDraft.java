package org.mageos.content.init;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mageos.content.init.ValueShape.Kind;
import org.mageos.content.output.JsonObject;

/** The JSON Schema of a collection: what all of its documents have in common. */
final class SchemaDraft {

    /** What fewer documents have in common may be chance. */
    static final int FEW = 5;

    /** Keys that one document must have to be found at all. */
    private static final Set<String> ESSENTIAL = Set.of("title", "name");

    /** Of so many in a hundred documents those without a key are exceptions. */
    private static final int NEARLY_ALL = 95;

    private final Group group;
    private final SourceProperties sources;
    private final Set<String> references;

    /**
     * @param references the paths of keys that name an entry of another collection
     */
    SchemaDraft(Group group, SourceProperties sources, Set<String> references) {
        this.group = group;
        this.sources = sources;
        this.references = references;
    }

    JsonObject schema() {
        JsonObject schema =
                new JsonObject()
                        .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                        .with("title", "The front matter of " + group.name())
                        .with("$comment", comment());
        return object(schema, group.shape(), "", group.size());
    }

    private String comment() {
        return "Inferred from "
                + (group.size() == 1 ? "1 file" : group.size() + " files")
                + (group.source().origin().isEmpty()
                        ? ""
                        : " and "
                                + group.source().origin()
                                + ", which says of all keys without a comment what they are")
                + "; keys that are not named here are allowed.";
    }

    /** The keys of which all documents have each. */
    List<String> required() {
        return required(group.shape(), group.size(), "");
    }

    private List<String> required(ValueShape mapping, int total, String path) {
        List<String> required = new ArrayList<>();
        mapping.keys()
                .forEach(
                        (key, shape) -> {
                            if (isDemanded(key, path)
                                    || shape.count() == total && isExpected(key, path, total)) {
                                required.add(key);
                            }
                        });
        if (path.isEmpty()) {
            sources.demanded().stream()
                    .filter(key -> !mapping.keys().containsKey(key))
                    .forEach(required::add);
        }
        return required;
    }

    private boolean isDemanded(String key, String path) {
        return path.isEmpty() && sources.demanded().contains(key);
    }

    /** Whether a key that all documents have is no chance. */
    private boolean isExpected(String key, String path, int total) {
        boolean isTop = path.isEmpty();
        if (isTop && sources.isRequired(key)) {
            return true;
        }
        boolean isOptional = isTop && sources.isOptional(key) || KeyNames.hasDefault(key);
        boolean isEnough = total >= FEW || total > 1 && isTop && ESSENTIAL.contains(key);
        return isEnough && !isOptional;
    }

    private JsonObject object(JsonObject schema, ValueShape mapping, String path, int total) {
        schema.with("type", "object");
        List<String> required = required(mapping, total, path);
        if (!required.isEmpty()) {
            schema.withTexts("required", required);
        }
        Map<String, JsonObject> properties = new LinkedHashMap<>();
        mapping.keys()
                .forEach(
                        (key, shape) ->
                                properties.put(key, property(key, shape, path, mapping, total)));
        if (path.isEmpty()) {
            sources.unused(mapping.keys().keySet()).forEach(properties::put);
        }
        if (!properties.isEmpty()) {
            JsonObject all = new JsonObject();
            properties.forEach(all::with);
            schema.with("properties", all);
        }
        return schema;
    }

    private JsonObject property(
            String key, ValueShape shape, String path, ValueShape mapping, int total) {
        String below = path.isEmpty() ? key : path + "." + key;
        List<String> comments = new ArrayList<>();
        if (!isDemanded(key, path)) {
            missing(shape, mapping, total, path.isEmpty() && sources.isRequired(key))
                    .ifPresent(comments::add);
        }
        if (path.isEmpty()) {
            comments.addAll(sources.comments(key));
        }
        Optional<JsonObject> said = path.isEmpty() ? sources.schema(key) : Optional.empty();
        JsonObject inferred = said.orElseGet(() -> schema(shape, below, comments));
        return comments.isEmpty()
                ? inferred
                : new JsonObject().with("$comment", String.join(" ", comments)).with(inferred);
    }

    /** Names the documents that lack a key which nearly all have. */
    private static Optional<String> missing(
            ValueShape shape, ValueShape mapping, int total, boolean said) {
        boolean nearly = total >= FEW && shape.count() * 100L >= total * (long) NEARLY_ALL;
        if (shape.count() >= total || !nearly && !said) {
            return Optional.empty();
        }
        Set<String> without = new TreeSet<>(mapping.files());
        without.removeAll(new LinkedHashSet<>(shape.files()));
        if (without.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                "Required, but for "
                        + (total - shape.count())
                        + " of "
                        + total
                        + ": "
                        + Exceptions.named(without)
                        + ".");
    }

    private JsonObject schema(ValueShape shape, String path, List<String> comments) {
        Map<Kind, List<String>> kinds = shape.kinds();
        List<JsonObject> alternatives = new ArrayList<>();
        Set<Kind> real = new TreeSet<>(kinds.keySet());
        if (real.contains(Kind.NUMBER)) {
            real.remove(Kind.INTEGER);
        }
        real.remove(Kind.EMPTY);
        for (Kind kind : real) {
            alternatives.add(alternative(kind, shape, path, comments));
        }
        if (real.size() > 1) {
            comments.add(mixed(kinds));
        }
        if (alternatives.isEmpty()) {
            // Nothing but empty values: a document that has one may have any.
            return new JsonObject();
        }
        if (kinds.containsKey(Kind.EMPTY)) {
            alternatives.add(new JsonObject().with("type", "null"));
        }
        return alternatives.size() == 1
                ? alternatives.get(0)
                : new JsonObject().with("oneOf", alternatives);
    }

    /** Says of what there are how many, and where the fewest stand. */
    private static String mixed(Map<Kind, List<String>> kinds) {
        List<String> counts = new ArrayList<>();
        Kind rarest = kinds.keySet().iterator().next();
        for (Map.Entry<Kind, List<String>> kind : kinds.entrySet()) {
            counts.add(kind.getKey().count(kind.getValue().size()));
            rarest = kind.getValue().size() < kinds.get(rarest).size() ? kind.getKey() : rarest;
        }
        return "Not the same everywhere: "
                + String.join(", ", counts)
                + " ("
                + Exceptions.named(kinds.get(rarest))
                + ").";
    }

    private JsonObject alternative(
            Kind kind, ValueShape shape, String path, List<String> comments) {
        return switch (kind) {
            case TEXT ->
                    new TextSchema(shape, KeyNames.last(path), !references.contains(path))
                            .write(comments);
            case INTEGER -> new JsonObject().with("type", "integer");
            case NUMBER -> number(shape, comments);
            case FLAG -> new JsonObject().with("type", "boolean");
            case LIST -> list(shape, path, comments);
            case MAPPING ->
                    object(new JsonObject(), shape, path, shape.kinds().get(Kind.MAPPING).size());
            case EMPTY -> new JsonObject();
        };
    }

    /** A version without quotes is a number, whose last zero counts for nothing. */
    private static JsonObject number(ValueShape shape, List<String> comments) {
        shape.scalars().stream()
                .filter(seen -> seen.scalar().value() instanceof Number)
                .filter(seen -> seen.text().endsWith("0") && seen.text().indexOf('.') > 0)
                .findFirst()
                .ifPresent(
                        seen ->
                                comments.add(
                                        seen.text()
                                                + " in "
                                                + seen.file()
                                                + " is a number without its last zero: put it in"
                                                + " quotes if it is a version."));
        return new JsonObject().with("type", "number");
    }

    private JsonObject list(ValueShape shape, String path, List<String> comments) {
        JsonObject list = new JsonObject().with("type", "array");
        Optional<JsonObject> items = shape.items().map(item -> schema(item, path, comments));
        return items.map(item -> list.with("items", item)).orElse(list);
    }
}
