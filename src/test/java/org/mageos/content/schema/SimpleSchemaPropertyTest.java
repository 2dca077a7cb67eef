package org.mageos.content.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.value.Value;
import org.mageos.content.value.YamlReader;

class SimpleSchemaPropertyTest {

    private static final List<String> KEYS = List.of("a", "b", "c");
    private static final List<String> SCALARS =
            List.of(
                    "~",
                    "true",
                    "'true'",
                    "0",
                    "1",
                    "1.0",
                    "1.50",
                    "-3",
                    "2.5",
                    "1e400",
                    "1e2000",
                    ".nan",
                    ".inf",
                    "''",
                    "x",
                    "xy",
                    "'1'",
                    "😀",
                    "2026-01-31",
                    "'2026-01-31'",
                    "2026-02-30",
                    "'10:00:00Z'",
                    "https://example.org",
                    "a@example.org",
                    "'::1'");
    private static final List<String> FORMATS =
            List.of(
                    "date",
                    "date-time",
                    "time",
                    "uri",
                    "uri-reference",
                    "email",
                    "hostname",
                    "ipv6",
                    "regex",
                    "unknown");

    @Property(tries = 600)
    void agreesWithTheLibrary(@ForAll Random random) {
        String text = schema(random, 3, true);
        Value schema = YamlReader.read(text).value();
        SimpleSchema simple = SimpleSchemaReader.read(schema).orElseThrow();
        // A keyword that changes nothing, but is not of the simple kinds.
        String same = text.equals("{}") ? "{not: false}" : "{not: false, " + text.substring(1);
        Schema library = loaded(same);

        for (int i = 0; i < 8; i++) {
            Value data = YamlReader.read(data(random, 3)).value();
            assertThat(simple.surelyFits(data))
                    .as("%s of %s", text, data)
                    .isEqualTo(library.validate(data).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: text}",
                "{type: []}",
                "{type: [string, string]}",
                "{minLength: -1}",
                "{minLength: 1.5}",
                "{minLength: 99999999999}",
                "{pattern: '('}",
                "{required: a}",
                "{required: [a, a]}",
                "{properties: [a]}",
                "{properties: {a: text}}",
                "{items: [{}]}",
                "{enum: [{a: b}]}",
                "{const: [a]}",
                "{oneOf: [{}]}",
                "{patternProperties: {}}",
                "{$ref: '#'}",
                "{$ref: other.json}",
                "{$ref: '#/$defs/a', $defs: {a: {$ref: '#/$defs/a'}}}",
                "{$ref: '#/$defs/a~0b', $defs: {a~b: {}}}",
                "{$ref: '#/$defs/b', $defs: {a: {}}}",
                "{$schema: 'http://json-schema.org/draft-07/schema#'}",
                "{properties: {a: {$schema: 'https://json-schema.org/draft/2020-12/schema'}}}",
                "{title: 1}",
                "text",
            })
    void leavesTheRestToTheLibrary(String schema) {
        assertThat(SimpleSchemaReader.read(YamlReader.read(schema).value())).isEmpty();
    }

    @Test
    void isNotMadeOfDefinitionsThatGrowWithoutEnd() {
        String definitions =
                IntStream.range(0, 30)
                        .mapToObj(
                                i ->
                                        "d%d: {anyOf: [{$ref: '#/$defs/d%d'}, {$ref: '#/$defs/d%d'}]}"
                                                .formatted(i, i + 1, i + 1))
                        .collect(Collectors.joining(", "));
        String schema = "{$ref: '#/$defs/d0', $defs: {" + definitions + ", d30: {}}}";

        assertThat(SimpleSchemaReader.read(YamlReader.read(schema).value())).isEmpty();
    }

    @Test
    void leavesDataToTheLibraryThatAreVeryLarge() {
        SimpleSchema simple =
                SimpleSchemaReader.read(YamlReader.read("{items: {type: integer}}").value())
                        .orElseThrow();

        assertThat(simple.surelyFits(list(40_000))).isTrue();
        assertThat(simple.surelyFits(list(60_000))).isFalse();
    }

    private static Value list(int size) {
        String items = IntStream.range(0, size).mapToObj(i -> "1").collect(Collectors.joining(","));
        return YamlReader.read("[" + items + "]").value();
    }

    private static Schema loaded(String schema) {
        return new SchemaLoader(ReadableFiles.of(Path.of(".")))
                .load(YamlReader.read(schema).value(), "mageos-content.yaml")
                .schema()
                .orElseThrow();
    }

    private static String schema(Random random, int depth, boolean isRoot) {
        if (!isRoot && random.nextInt(8) == 0) {
            return random.nextBoolean() ? "true" : "false";
        }
        List<String> parts = new ArrayList<>();
        List<Integer> free =
                new ArrayList<>(IntStream.range(0, depth > 0 ? 18 : 11).boxed().toList());
        for (int i = random.nextInt(4); i > 0; i--) {
            parts.add(keyword(random, free.remove(random.nextInt(free.size())), depth));
        }
        if (isRoot) {
            parts.add("$defs: {a: " + schema(random, 1, false) + "}");
            parts.add("properties: {a: {$ref: '#/$defs/a'}, b: " + schema(random, 2, false) + "}");
            parts.removeIf(part -> part.startsWith("properties") && random.nextBoolean());
        }
        return "{" + parts.stream().distinct().collect(Collectors.joining(", ")) + "}";
    }

    private static String keyword(Random random, int kind, int depth) {
        return switch (kind) {
            case 0 -> "type: " + one(random, "string", "integer", "number", "boolean", "'null'");
            case 1 -> "enum: [" + scalar(random) + ", " + scalar(random) + "]";
            case 2 -> "const: " + scalar(random);
            case 3 -> "minimum: " + random.nextInt(-2, 3);
            case 4 -> "maximum: " + random.nextInt(-2, 3);
            case 5 -> "minLength: " + random.nextInt(3);
            case 6 -> "maxLength: " + random.nextInt(3);
            case 7 -> "pattern: " + one(random, "'^x'", "'\\d'", "''");
            case 8 -> "format: " + FORMATS.get(random.nextInt(FORMATS.size()));
            case 9 -> "minItems: " + random.nextInt(3);
            case 10 -> "maxItems: " + random.nextInt(3);
            case 11 -> "uniqueItems: " + random.nextBoolean();
            case 12 -> "items: " + schema(random, depth - 1, false);
            case 13 -> "required: [" + KEYS.get(random.nextInt(3)) + "]";
            case 14 -> "additionalProperties: " + schema(random, depth - 1, false);
            case 15 -> "anyOf: " + schemas(random, depth - 1);
            case 16 -> "allOf: " + schemas(random, depth - 1);
            default -> "title: A, description: B";
        };
    }

    private static String schemas(Random random, int depth) {
        return "[" + schema(random, depth, false) + ", " + schema(random, depth, false) + "]";
    }

    private static String data(Random random, int depth) {
        int kind = random.nextInt(depth > 0 ? 6 : 3);
        if (kind < 3) {
            return scalar(random);
        }
        if (kind == 3) {
            return IntStream.range(0, random.nextInt(4))
                    .mapToObj(i -> data(random, depth - 1))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return KEYS.stream()
                .filter(key -> random.nextBoolean())
                .map(key -> key + ": " + data(random, depth - 1))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String scalar(Random random) {
        return SCALARS.get(random.nextInt(SCALARS.size()));
    }

    private static String one(Random random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
