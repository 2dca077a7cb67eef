package org.mageos.content.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.value.YamlReader;

class SchemaTest {

    @DisplayName("J01: a value that does not fit is one violation, at its key")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{type: string} | 12 | 'a' must be a text, but is the number '12'; put it in"
                        + " quotes",
                "{type: string} | true | 'a' must be a text, but is the yes-or-no value 'true'; put"
                        + " it in quotes",
                "{type: string} | [x] | 'a' must be a text, but is a list",
                "{type: string} | {b: c} | 'a' must be a text, but is keys with values",
                "{type: string} | | 'a' is empty but must be a text",
                "{type: [string, 'null']} | 12 | 'a' must be a text, but is the number '12'; put it"
                        + " in quotes",
                "{type: [string, array]} | 12 | 'a' must be a text or a list, but is the number"
                        + " '12'; put it in quotes",
                "{type: boolean} | 'true' | 'a' must be true or false, but is 'true'; remove the"
                        + " quotes",
                "{type: boolean} | yes | 'a' must be true or false, but is 'yes'",
                "{type: integer} | '12' | 'a' must be a whole number, but is '12'; remove the"
                        + " quotes",
                "{type: integer} | 1.5 | 'a' must be a whole number, but is the number '1.5'",
                "{type: number} | .inf | 'a' must be a number, but is the number '.inf'",
                "{type: number} | 1e999999999 | 'a' must be a number, but is the number"
                        + " '1e999999999'",
                "{const: x} | y | 'a' must be 'x', but is 'y'",
                "{enum: [Updates, Releases, Events]} | updates | 'a' must be one of 'Updates',"
                        + " 'Releases', 'Events', but is 'updates'; did you mean 'Updates'?",
                "{enum: [x, y]} | z | 'a' must be 'x' or 'y', but is 'z'",
                "{type: string, enum: [x, y]} | 12 | 'a' must be a text, but is the number '12';"
                        + " put it in quotes",
                "{enum: [a,b,c,d,e,f,g,h,i,j,k,l]} | z | 'a' must be one of 'a', 'b', 'c', 'd',"
                        + " 'e', 'f', 'g', 'h', 'i', 'j', … (12 in all), but is 'z'",
                "{minLength: 3} | xy | 'a' must have at least 3 characters, but has 2",
                "{maxLength: 1} | 😀x | 'a' must have at most 1 character, but has 2",
                "{pattern: '^[a-z]+$'} | X1 | 'a' must match '^[a-z]+$', but is 'X1'",
                "{minimum: 3} | 2 | 'a' must be at least 3, but is 2",
                "{maximum: 3.5} | 4 | 'a' must be at most 3.5, but is 4",
                "{exclusiveMinimum: 3} | 3 | 'a' must be more than 3, but is 3",
                "{exclusiveMaximum: 3} | 3 | 'a' must be less than 3, but is 3",
                "{multipleOf: 5} | 12 | 'a' must be a multiple of 5, but is 12",
                "{minItems: 1} | [] | 'a' must have at least 1 item, but has 0",
                "{maxItems: 2} | [x, y, z] | 'a' must have at most 2 items, but has 3",
                "{uniqueItems: true} | [x, y, x] | Item 3 of 'a' repeats item 1, 'x'",
                "{contains: {const: x}} | [y] | 'a' must contain 'x'",
                "{contains: {type: integer}, minContains: 2} | [1, y] | 'a' must contain at least 2"
                        + " times a whole number",
                "{minProperties: 2} | {b: c} | 'a' must have at least 2 keys, but has 1",
                "{propertyNames: {pattern: '^[a-z]+$'}} | {B: c} | The key 'a.B' must match"
                        + " '^[a-z]+$', but is 'B'",
                "{not: {const: x}} | x | 'a' must not be 'x'",
                "{items: {type: string}} | [x, 2] | Item 2 of 'a' must be a text, but is the number"
                        + " '2'; put it in quotes",
                "{items: {required: [n]}} | [{n: 1}, {m: 1}] | The key 'n' in item 2 of 'a' is"
                        + " missing",
                "{prefixItems: [{}], items: false} | [x, y] | Item 2 of 'a' is one item too many",
                "false | x | 'a' is not allowed here",
                "{properties: {b: {type: string}}} | {b: 1} | 'a.b' must be a text, but is the"
                        + " number '1'; put it in quotes",
                "{required: [b]} | {c: 1} | The key 'a.b' is missing",
                "{dependentRequired: {b: [c]}} | {b: 1} | The key 'a.c' is missing, which 'a.b'"
                        + " needs",
                "{if: {properties: {k: {const: x}}}, then: {required: [b]}} | {k: x} | The key"
                        + " 'a.b' is missing",
                "{if: {required: [k]}, else: {required: [b]}} | {c: x} | The key 'a.b' is missing",
                "{allOf: [{type: string}, {type: string, minLength: 3}]} | 1 | 'a' must be a text,"
                        + " but is the number '1'; put it in quotes",
                "{anyOf: [{type: 'null'}, {type: string}]} | 1 | 'a' must be a text, but is the"
                        + " number '1'; put it in quotes",
                "{anyOf: [{type: string}, {type: array}]} | 1 | 'a' must be a text or a list, but"
                        + " is the number '1'; put it in quotes",
                "{anyOf: [{type: string}, {type: array, items: {type: string}}]} | [x, 1] | Item 2"
                        + " of 'a' must be a text, but is the number '1'; put it in quotes",
                "{oneOf: [{const: red, title: Red}, {const: green}, {enum: [blue, grey]}]} | gren |"
                        + " 'a' must be one of 'red', 'green', 'blue', 'grey', but is 'gren'; did you"
                        + " mean 'green'?",
                "{anyOf: [{type: string, format: date}, {type: string, format: date-time}]} | soon"
                        + " | 'a' must be a date such as 2026-01-31 or a date and time such as"
                        + " 2026-01-31T10:00:00Z, but is 'soon'",
                "{oneOf: [{type: number}, {type: integer}]} | 1 | 'a' fits more than one of the"
                        + " forms of which it must have one",
                "{oneOf: [{properties: {k: {const: x}, b: {type: string}}}, {properties: {k:"
                        + " {const: y}, c: {}}, required: [c]}]} | {k: x, b: 1} | 'a.b' must be a text,"
                        + " but is the number '1'; put it in quotes",
                "{oneOf: [{properties: {k: {const: x}}}, {properties: {k: {const: y}}}]} | {k: z} |"
                        + " 'a.k' must be 'x' or 'y', but is 'z'",
                "{properties: {title: {}}, additionalProperties: false} | {titel: 1} | Unknown key"
                        + " 'a.titel'; did you mean 'title'?",
                "{properties: {title: {}}, required: [title], additionalProperties: false} |"
                        + " {titel: 1} | Unknown key 'a.titel'; did you mean 'title'?",
                "{properties: {title: {}}, additionalProperties: false} | {author: 1} | Unknown key"
                        + " 'a.author'",
                "{allOf: [{properties: {b: {type: string}, c: {}}}], unevaluatedProperties: false}"
                        + " | {b: 1, c: 2} | 'a.b' must be a text, but is the number '1'; put it in"
                        + " quotes",
                "{allOf: [{properties: {b: {type: string}}}], unevaluatedProperties: false} | {bb:"
                        + " 1, b: x} | Unknown key 'a.bb'"
            })
    void saysWhatIsWrong(String schema, String value, String expected) {
        List<Violation> violations =
                violations(
                        "{properties: {a: %s}}".formatted(schema),
                        "a: " + (value == null ? "" : value));

        assertThat(violations).extracting(SchemaTest::text).containsExactly(expected);
    }

    @DisplayName("J01, J05: formats are asserted, and a date without quotes is a date")
    @ParameterizedTest
    @CsvSource({
        "date, 2026-01-31",
        "date, '''2026-01-31'''",
        "date, 2026-01-31T10:00:00Z",
        "date, 2026-1-5",
        "date-time, 2026-01-31",
        "date-time, 2026-01-31 10:00:00",
        "date-time, '''2026-01-01T00:00:00.000Z'''",
        "date-time, '''2026-01-31T10:00:00+01:00'''",
        "date-time, '''2026-01-31T10:00'''",
        "time, '''10:00:00Z'''",
        "email, a.b+c@example.org",
        "uri, 'https://example.org/a?b#c'",
        "uri, 'mailto:a@example.org'",
        "uri-reference, ../a/b.md",
        "uuid, 123e4567-e89b-12d3-a456-426614174000",
        "hostname, example.org",
        "ipv4, 192.0.2.1",
        "ipv6, '''2001:db8::1'''",
        "duration, P1DT12H",
        "regex, '''^a+$'''",
        "json-pointer, /a/b~0",
        "unknown, anything"
    })
    void acceptsFormats(String format, String value) {
        String schema = "{properties: {a: {type: string, format: %s}}}".formatted(format);

        assertThat(violations(schema, "a: " + value)).isEmpty();
    }

    @DisplayName("J01, J05: formats that are not met")
    @ParameterizedTest
    @CsvSource({
        "date, soon",
        "date, 2026-02-31",
        "date, '''2026-02-31'''",
        "date, '''2026-01-31T10:00:00Z'''",
        "date-time, '''2026-01-31'''",
        "date-time, '''2026-01-31T25:00:00Z'''",
        "date-time, 2026-01-31 25:00:00",
        "email, a@b@c",
        "email, example.org",
        "uri, example.org",
        "uri, /a/b",
        "uri, '''https://exa mple.org'''",
        "uri-reference, a b",
        "uuid, 123e4567",
        "hostname, -a.org",
        "ipv4, 192.0.2.256",
        "ipv6, '''2001:::1'''",
        "ipv6, example.org",
        "duration, P",
        "regex, '''(a'''",
        "json-pointer, a/b"
    })
    void refusesFormats(String format, String value) {
        String schema = "{properties: {a: {type: string, format: %s}}}".formatted(format);

        assertThat(violations(schema, "a: " + value)).hasSize(1);
    }

    @Test
    @DisplayName("J01: findings stand at the key, the item, or the start of the keys")
    void placesViolations() {
        List<Violation> violations =
                violations(
                        "{required: [x], properties: {a: {items: {type: string}}, b: {type:"
                                + " string}, m: {required: [y]}}, additionalProperties: false}",
                        "a:\n  - x\n  - 1\nb:\n  2\nm:\n  z: 1\nunknown: 1\n");

        assertThat(violations)
                .extracting(
                        v ->
                                "%d:%d+%d %s"
                                        .formatted(
                                                v.position().line(),
                                                v.position().column(),
                                                v.length(),
                                                v.subject()))
                .containsExactly("1:1+0 x", "3:5+1 a", "4:1+1 b", "7:3+0 m.y", "8:1+7 unknown");
    }

    @Test
    @DisplayName("J07: unknown keys are allowed unless the schema forbids them")
    void allowsUnknownKeys() {
        assertThat(violations("{properties: {title: {}}}", "titel: x")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://json-schema.org/draft/2019-09/schema",
                "http://json-schema.org/draft-07/schema#",
                "http://json-schema.org/draft-07/schema",
                "http://json-schema.org/draft-06/schema#",
                "http://json-schema.org/draft-04/schema#"
            })
    void understandsEarlierDrafts(String metaschema) {
        String schema =
                "{$schema: '%s', definitions: {t: {type: string}}, properties: {a: {$ref:"
                        + " '#/definitions/t'}}, dependencies: {a: [b]}}";

        assertThat(violations(schema.formatted(metaschema), "a: 1"))
                .extracting(SchemaTest::text)
                .contains("'a' must be a text, but is the number '1'; put it in quotes");
    }

    private static List<Violation> violations(String schema, String data) {
        LoadedSchema loaded =
                new SchemaLoader(ReadableFiles.of(Path.of(".")))
                        .load(YamlReader.read(schema).value(), "mageos-content.yaml");
        assertThat(loaded.errors()).isEmpty();
        return loaded.schema().orElseThrow().validate(YamlReader.read(data).value());
    }

    private static String text(Violation violation) {
        Optional<String> remedy = violation.remedy();
        return remedy.map(r -> violation.message() + "; " + r).orElse(violation.message());
    }
}
