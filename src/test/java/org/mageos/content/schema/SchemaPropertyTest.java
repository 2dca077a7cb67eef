package org.mageos.content.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value;
import org.mageos.content.value.YamlReader;

class SchemaPropertyTest {

    private static final List<String> KEYWORDS =
            List.of(
                    "type",
                    "enum",
                    "const",
                    "properties",
                    "additionalProperties",
                    "required",
                    "items",
                    "prefixItems",
                    "contains",
                    "minContains",
                    "uniqueItems",
                    "anyOf",
                    "oneOf",
                    "allOf",
                    "not",
                    "if",
                    "then",
                    "else",
                    "$ref",
                    "$defs",
                    "pattern",
                    "format",
                    "minLength",
                    "maximum",
                    "multipleOf",
                    "propertyNames",
                    "patternProperties",
                    "dependentRequired",
                    "dependentSchemas",
                    "unevaluatedProperties",
                    "unevaluatedItems",
                    "minItems",
                    "$id",
                    "$anchor");
    private static final List<String> TEXTS =
            List.of(
                    "string",
                    "array",
                    "object",
                    "a",
                    "b",
                    "",
                    "#",
                    "#/$defs/a",
                    "#/properties/b",
                    "date",
                    "(",
                    "a/b",
                    "~",
                    "x#y",
                    "2026-01-31",
                    "null",
                    "'",
                    "^[a-z]+$");

    @Property(tries = 400)
    void neverThrows(@ForAll Random random) {
        Value schema = mapping(random, 4, KEYWORDS);
        LoadedSchema loaded =
                new SchemaLoader(ReadableFiles.of(Path.of(".")))
                        .load(schema, "mageos-content.yaml");

        for (int i = 0; i < 5; i++) {
            Value data = mapping(random, 3, TEXTS);
            loaded.schema().ifPresent(one -> assertThat(one.validate(data)).isNotNull());
        }
    }

    @Property(tries = 200)
    void saysSomethingAboutEveryValueThatDoesNotFit(@ForAll Random random) {
        Value schema =
                YamlReader.read(
                                "{properties: {a: {type: string}, b: {anyOf: [{type: array, items:"
                                        + " {enum: [a, b]}}, {required: [a], additionalProperties:"
                                        + " false}]}, '': {not: {}}, x#y: {propertyNames: {maxLength:"
                                        + " 1}}, '~': {uniqueItems: true, minItems: 2}, a/b: {oneOf:"
                                        + " [{}, {type: array}]}}}")
                        .value();
        Schema loaded =
                new SchemaLoader(ReadableFiles.of(Path.of(".")))
                        .load(schema, "s.yaml")
                        .schema()
                        .orElseThrow();

        for (Violation violation : loaded.validate(mapping(random, 3, TEXTS))) {
            assertThat(violation.message()).isNotBlank().doesNotContain("null ", "\n");
        }
    }

    private static Value value(Random random, int depth, List<String> keys) {
        int kind = random.nextInt(depth > 0 ? 10 : 6);
        return switch (kind) {
            case 0 -> scalar(null, "");
            case 1 -> scalar(random.nextBoolean(), "true");
            case 2 ->
                    YamlReader.read(List.of("0", "-1", "1.5", "3", ".nan").get(random.nextInt(5)))
                            .value();
            case 3, 4, 5 -> text(random);
            case 6, 7 -> list(random, depth, keys);
            default -> mapping(random, depth, keys);
        };
    }

    private static Value text(Random random) {
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        return scalar(text, text);
    }

    private static Value scalar(Object value, String text) {
        return new Value.Scalar(value, text, false, Position.START, text.length());
    }

    private static Value list(Random random, int depth, List<String> keys) {
        List<Value> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            items.add(value(random, depth - 1, keys));
        }
        return new Value.Sequence(items, Position.START);
    }

    private static Value mapping(Random random, int depth, List<String> keys) {
        List<Value.Entry> entries = new ArrayList<>();
        List<String> free = new ArrayList<>(keys);
        for (int i = random.nextInt(5); i > 0; i--) {
            String key = free.remove(random.nextInt(free.size()));
            entries.add(new Value.Entry(key, Position.START, value(random, depth - 1, keys)));
        }
        return new Value.Mapping(entries, Position.START);
    }
}
