package org.mageos.content.generator.astro;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.generator.script.Expression;
import org.mageos.content.generator.script.Expression.Chain;
import org.mageos.content.generator.script.Expression.Items;
import org.mageos.content.generator.script.Expression.Link;
import org.mageos.content.generator.script.Expression.Literal;
import org.mageos.content.value.JsonReader;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value;

/**
 * What a type of Zod says of a value.
 *
 * @param schema the JSON Schema; empty if it is not known
 * @param reference the collection that the value names an entry of
 * @param other what the schema cannot say
 */
record ZodType(Optional<Value> schema, Optional<String> reference, Optional<String> other) {

    private static final int MAX_DEPTH = 20;

    private static final ZodType UNKNOWN =
            new ZodType(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("What the program says of it is not literal."));

    /** What a program checks or makes of a value besides. */
    private static final Set<String> PROGRAMS =
            Set.of("transform", "refine", "superRefine", "pipe", "check", "overwrite");

    ZodType {
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(other, "other");
    }

    boolean isKnown() {
        return schema.isPresent();
    }

    static ZodType of(Expression expression) {
        return of(expression, 0);
    }

    private static ZodType of(Expression expression, int depth) {
        if (depth > MAX_DEPTH || !(expression instanceof Chain chain) || chain.links().isEmpty()) {
            return UNKNOWN;
        }
        boolean coerces = chain.links().stream().anyMatch(link -> link.name().equals("coerce"));
        Link base = base(chain);
        Optional<Value> schema = schema(base, coerces, depth);
        if (schema.isEmpty()) {
            return UNKNOWN;
        }
        boolean isList = base.name().equals("array");
        Optional<String> reference =
                isList
                        ? of(base.argument(0), depth + 1).reference()
                        : base.name().equals("reference")
                                ? text(base.argument(0))
                                : Optional.<String>empty();
        List<Link> behind =
                chain.links().subList(chain.links().indexOf(base) + 1, chain.links().size());
        Value value = schema.get();
        for (Link link : behind) {
            value = with(value, link);
        }
        boolean isChecked = behind.stream().anyMatch(link -> PROGRAMS.contains(link.name()));
        return new ZodType(
                Optional.of(value),
                reference,
                isChecked
                        ? Optional.of("A program checks or changes it besides.")
                        : Optional.empty());
    }

    /** The first call, which says of what type the value is. */
    private static Link base(Chain chain) {
        for (Link link : chain.links()) {
            if (link.arguments().isPresent()) {
                return link;
            }
        }
        return chain.links().get(0);
    }

    private static Optional<Value> schema(Link base, boolean coerces, int depth) {
        String json =
                switch (base.name()) {
                    case "string", "url", "email", "uuid", "image", "reference" ->
                            "{\"type\": \"string\"}";
                    case "number" -> "{\"type\": \"number\"}";
                    case "int" -> "{\"type\": \"integer\"}";
                    case "boolean" -> "{\"type\": \"boolean\"}";
                    case "date" ->
                            "{\"type\": \"string\", \"anyOf\": [{\"format\": \"date\"},"
                                    + " {\"format\": \"date-time\"}]}";
                    case "record" -> "{\"type\": \"object\"}";
                    case "any", "unknown" -> "{}";
                    default -> "";
                };
        if (!json.isEmpty()) {
            // What is coerced may be of another type before.
            return Optional.of(JsonReader.read(coerces ? "{}" : json).value());
        }
        return switch (base.name()) {
            case "enum", "nativeEnum" -> choice(base.argument(0));
            case "literal" ->
                    literal(base.argument(0)).map(value -> Value.Mapping.of("const", value));
            case "array" ->
                    Optional.of(
                            of(base.argument(0), depth + 1)
                                    .schema()
                                    .map(items -> with(type("array"), "items", items))
                                    .orElseGet(() -> type("array")));
            case "object", "strictObject", "looseObject" -> Optional.of(object(base, depth));
            case "union" -> union(base.argument(0), depth);
            case "optional", "nullable" -> of(base.argument(0), depth + 1).schema();
            default -> Optional.empty();
        };
    }

    private static Optional<Value> choice(Expression values) {
        if (!(values instanceof Items items)
                || items.items().isEmpty()
                || !items.items().stream().allMatch(Literal.class::isInstance)) {
            return Optional.empty();
        }
        List<Value> all = items.items().stream().map(item -> ((Literal) item).value()).toList();
        return Optional.of(Value.Mapping.of("enum", new Value.Sequence(all, Position.START)));
    }

    private static Optional<Value> literal(Expression value) {
        return value instanceof Literal literal ? Optional.of(literal.value()) : Optional.empty();
    }

    private static Optional<String> text(Expression value) {
        return literal(value).map(one -> ((Value.Scalar) one).text());
    }

    private static Value object(Link base, int depth) {
        Map<String, Value> properties = new LinkedHashMap<>();
        List<Value> required = new ArrayList<>();
        ZodSchema.keys(new Chain("z", List.of(base)), depth)
                .forEach(
                        (key, value) -> {
                            of(value, depth + 1)
                                    .schema()
                                    .ifPresent(one -> properties.put(key, one));
                            if (ZodSchema.isRequired(value)) {
                                required.add(scalar(key));
                            }
                        });
        Value object = type("object");
        if (!required.isEmpty()) {
            object = with(object, "required", new Value.Sequence(required, Position.START));
        }
        return properties.isEmpty() ? object : with(object, "properties", mapping(properties));
    }

    private static Optional<Value> union(Expression types, int depth) {
        if (!(types instanceof Items items)) {
            return Optional.empty();
        }
        List<Value> all = new ArrayList<>();
        for (Expression item : items.items()) {
            Optional<Value> one = of(item, depth + 1).schema();
            if (one.isEmpty()) {
                return Optional.empty();
            }
            all.add(one.get());
        }
        return Optional.of(Value.Mapping.of("anyOf", new Value.Sequence(all, Position.START)));
    }

    /** A schema with what a link behind the type says. */
    private static Value with(Value schema, Link link) {
        return switch (link.name()) {
            case "int" -> with(schema, "type", scalar("integer"));
            case "nullable", "nullish" ->
                    Value.Mapping.of(
                            "anyOf",
                            new Value.Sequence(List.of(schema, type("null")), Position.START));
            case "describe" ->
                    text(link.argument(0))
                            .map(text -> with(schema, "description", scalar(text)))
                            .orElse(schema);
            case "or" ->
                    of(link.argument(0), MAX_DEPTH - 2)
                            .schema()
                            .<Value>map(
                                    other ->
                                            Value.Mapping.of(
                                                    "anyOf",
                                                    new Value.Sequence(
                                                            List.of(schema, other),
                                                            Position.START)))
                            .orElse(Value.Mapping.EMPTY);
            case "min", "max" -> bounded(schema, link);
            default -> schema;
        };
    }

    private static Value bounded(Value schema, Link link) {
        Optional<Value> limit = literal(link.argument(0));
        String type = schema instanceof Value.Mapping m ? m.text("type").orElse("") : "";
        String kind =
                switch (type) {
                    case "string" -> "Length";
                    case "array" -> "Items";
                    case "number", "integer" -> "imum";
                    default -> "";
                };
        return limit.isEmpty() || kind.isEmpty()
                ? schema
                : with(schema, link.name() + kind, limit.get());
    }

    private static Value type(String name) {
        return Value.Mapping.of("type", scalar(name));
    }

    private static Value.Scalar scalar(String text) {
        return new Value.Scalar(text, text, false, Position.START, text.length());
    }

    private static Value mapping(Map<String, Value> values) {
        List<Value.Entry> entries = new ArrayList<>();
        values.forEach((key, value) -> entries.add(new Value.Entry(key, Position.START, value)));
        return new Value.Mapping(entries, Position.START);
    }

    /** A schema with one more keyword, which takes the place of one of the same name. */
    private static Value with(Value schema, String keyword, Value value) {
        Map<String, Value> all = new LinkedHashMap<>();
        if (schema instanceof Value.Mapping mapping) {
            mapping.entries().forEach(entry -> all.put(entry.key(), entry.value()));
        }
        all.put(keyword, value);
        return mapping(all);
    }
}
