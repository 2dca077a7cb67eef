package org.mageos.content.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without the library is what the library reads. */
class PlainJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]\n",
                "{\"name\": \"a \\\"quoted\\\" one\", \"private\": true}\n",
                "{\n  \"none\": null, \"list\": [ ], \"object\":{},\n  \"é\": \"😀\"\n}\n",
                "[1, 2.5 ,3e7, \"\\n\\t\\\\\"]",
                "{\"a\":{\"b\": [\"c\", {\"d\":\n\"e\"}]}}",
                "{\"#\": \"# &*!|>%@`\"}",
            })
    void readsWhatTheLibraryReads(String text) {
        assertThat(plain(text)).isNotNull().isEqualTo(byLibrary(text).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"a\": 1,}",
                "{\"a\": 1, \"a\": 2}",
                "{\"a\" : 1}",
                "{\"a\"}",
                "{a: 1}",
                "[1] 2",
                "[1",
                "[a]",
                "[-1]",
                "[\"\\u0041\"]",
                "[\"a\nb\"]",
                "[1, // one\n2]",
            })
    void leavesTheRestToTheLibrary(String text) {
        assertThat(plain(text)).isNull();
    }

    @Property
    void neverReadsAnythingElse(@ForAll("texts") String text) {
        @Nullable Value plain = plain(text);
        if (plain != null) {
            assertThat(byLibrary(text)).isEqualTo(new Reading(plain, List.of()));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> value =
                Arbitraries.of(
                        "1",
                        "2.5",
                        "1e5",
                        "0x1F",
                        "0o7",
                        "1.2.3",
                        "-2",
                        "true",
                        "null",
                        "truly",
                        "\"\"",
                        "\"a b\"",
                        "\"\\n\"",
                        "\"\\\"\"",
                        "\"\\u0041\"",
                        "\"é\"",
                        "{}",
                        "[]",
                        "{\"b\":1}",
                        "[ 1,\n2 ]",
                        "x",
                        "'y'");
        Arbitrary<String> key =
                Arbitraries.of("\"a\":", "\"b\": ", "\"c d\":\n", "\"e\" : ", "f: ", "\"\":");
        Arbitrary<String> between = Arbitraries.of(",", ", ", ",\n  ", " , ", "", " ", "#", ",,");
        Arbitrary<String> entries =
                Combinators.combine(key, value, between)
                        .as((k, v, comma) -> k + v + comma)
                        .list()
                        .ofMaxSize(4)
                        .map(all -> "{" + String.join("", all) + "\"z\": 1}");
        Arbitrary<String> items =
                Combinators.combine(value, between)
                        .as((v, comma) -> v + comma)
                        .list()
                        .ofMaxSize(5)
                        .map(all -> "[" + String.join("", all) + "1]");
        return Arbitraries.oneOf(entries, items);
    }

    private static @Nullable Value plain(String text) {
        return PlainData.read(text, 0, text.length(), TextLines.of(text));
    }

    private static Reading byLibrary(String text) {
        return new YamlLibrary(text, 0, text.length(), TextLines.of(text), false, false).read();
    }
}
