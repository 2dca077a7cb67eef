package org.mageos.content.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonObjectTest {

    @Test
    void writesMembersInTheirOrder() throws IOException {
        JsonObject object =
                new JsonObject()
                        .with("text", "a")
                        .with("number", 12)
                        .with("flag", true)
                        .with("absent", Optional.empty())
                        .with("none", List.of())
                        .with("empty", new JsonObject())
                        .with("list", List.of(new JsonObject().with("b", 1), new JsonObject()));

        assertThat(written(object))
                .isEqualTo(
                        """
                        {
                          "text": "a",
                          "number": 12,
                          "flag": true,
                          "none": [],
                          "empty": {},
                          "list": [
                            {
                              "b": 1
                            },
                            {}
                          ]
                        }
                        """);
    }

    @Test
    void writesListsOfTexts() throws IOException {
        assertThat(
                        written(
                                new JsonObject()
                                        .withTexts("tags", List.of("a", "\""))
                                        .withTexts("none", List.of())))
                .isEqualTo(
                        """
                        {
                          "tags": [
                            "a",
                            "\\""
                          ],
                          "none": []
                        }
                        """);
    }

    @Test
    void makesObjectsOnlyWhenTheyAreWritten() throws IOException {
        StringBuilder out = new StringBuilder();
        Iterable<JsonObject> items =
                () ->
                        IntStream.range(0, 2)
                                .mapToObj(i -> new JsonObject().with("written", out.length()))
                                .iterator();
        JsonObject object = new JsonObject().withEach("items", items).withEach("none", List.of());

        object.write(out);

        assertThat(out)
                .hasToString(
                        """
                        {
                          "items": [
                            {
                              "written": 14
                            },
                            {
                              "written": 46
                            }
                          ],
                          "none": []
                        }
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"      | \\\"",
                "\\      | \\\\",
                "/       | /",
                "é       | é",
                "\uD83D\uDE00 | \uD83D\uDE00",
                "\u2028  | \u2028",
                "'\u0001' | \\u0001",
                "'\u001B' | \\u001b",
                "\uD83D  | \uFFFD",
                "\uDE00  | \uFFFD",
                "\uDE00\uD83D | \uFFFD\uFFFD",
                "\uD83Dx | \uFFFDx",
            })
    void escapesWhatJsonOrUtf8CannotHold(String text, String escaped) throws IOException {
        String json = written(new JsonObject().with("k", text));

        assertThat(json).isEqualTo("{\n  \"k\": \"" + escaped + "\"\n}\n");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(json)).isTrue();
    }

    @Test
    void escapesLineEnds() throws IOException {
        assertThat(written(new JsonObject().with("a\nb", "\r\n\t")))
                .isEqualTo("{\n  \"a\\nb\": \"\\r\\n\\t\"\n}\n");
    }

    private static String written(JsonObject object) throws IOException {
        StringBuilder out = new StringBuilder();
        object.write(out);
        return out.toString();
    }
}
