package org.mageos.content.generator.astro;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.value.Value;

/**
 * Takes out of a schema that was made of Zod's what Zod does not mean by it: keys that are not
 * named are dropped by Zod, not refused; formats and patterns have other rules; what is coerced may
 * be of another type before.
 *
 * @param coerces whether the program coerces values
 * @param trims whether it cuts blanks off texts before it measures them
 */
record SchemaRelaxer(boolean coerces, boolean trims) {

    private static final int MAX_DEPTH = 200;

    private static final Set<String> BY_NAME =
            Set.of("properties", "definitions", "$defs", "patternProperties", "dependencies");
    private static final Set<String> NESTED =
            Set.of(
                    "items",
                    "additionalItems",
                    "prefixItems",
                    "additionalProperties",
                    "anyOf",
                    "allOf",
                    "oneOf");
    private static final Set<String> KEPT =
            Set.of(
                    "$schema",
                    "$ref",
                    "type",
                    "enum",
                    "const",
                    "required",
                    "minimum",
                    "maximum",
                    "exclusiveMinimum",
                    "exclusiveMaximum",
                    "multipleOf",
                    "minItems",
                    "maxItems",
                    "not");
    private static final Set<String> LENGTHS = Set.of("minLength", "maxLength");
    private static final Set<String> SCALARS = Set.of("string", "number", "integer", "boolean");

    /** The schema without what is not meant. */
    Value.Mapping relax(Value.Mapping schema) {
        return schema(schema, 0);
    }

    private Value.Mapping schema(Value.Mapping schema, int depth) {
        if (isDate(schema)) {
            return coerces ? new Value.Mapping(List.of(), schema.position()) : schema;
        }
        List<Value.Entry> kept = new ArrayList<>();
        for (Value.Entry entry : schema.entries()) {
            relaxed(entry, depth)
                    .ifPresent(
                            value ->
                                    kept.add(
                                            new Value.Entry(
                                                    entry.key(), entry.keyPosition(), value)));
        }
        return new Value.Mapping(kept, schema.position());
    }

    private Optional<Value> relaxed(Value.Entry entry, int depth) {
        String key = entry.key();
        Value value = entry.value();
        if (depth > MAX_DEPTH) {
            return Optional.empty();
        }
        if (BY_NAME.contains(key) && value instanceof Value.Mapping named) {
            List<Value.Entry> schemas = new ArrayList<>();
            for (Value.Entry one : named.entries()) {
                schemas.add(
                        new Value.Entry(
                                one.key(), one.keyPosition(), nested(one.value(), depth + 1)));
            }
            return Optional.of(new Value.Mapping(schemas, named.position()));
        }
        if (NESTED.contains(key)) {
            boolean closes = value instanceof Value.Scalar;
            return closes ? Optional.empty() : Optional.of(nested(value, depth + 1));
        }
        if (coerces && key.equals("type") && value.items().stream().anyMatch(this::isScalarType)) {
            return Optional.empty();
        }
        return KEPT.contains(key) || !trims && LENGTHS.contains(key)
                ? Optional.of(value)
                : Optional.empty();
    }

    private Value nested(Value value, int depth) {
        if (value instanceof Value.Mapping mapping) {
            return schema(mapping, depth);
        }
        if (value instanceof Value.Sequence sequence) {
            List<Value> items = new ArrayList<>();
            sequence.items().forEach(item -> items.add(nested(item, depth + 1)));
            return new Value.Sequence(items, sequence.position());
        }
        return value;
    }

    private boolean isScalarType(Value type) {
        return type instanceof Value.Scalar scalar && SCALARS.contains(scalar.text());
    }

    /** Astro has its dates written as a text in two formats, or a number. */
    private static boolean isDate(Value.Mapping schema) {
        List<Value> formats = schema.select("anyOf.format");
        return formats.size() >= 2
                && schema.select("anyOf.type").size() == formats.size()
                && formats.stream()
                        .allMatch(
                                format ->
                                        format instanceof Value.Scalar scalar
                                                && Set.of("date-time", "date", "unix-time")
                                                        .contains(scalar.text()));
    }
}
