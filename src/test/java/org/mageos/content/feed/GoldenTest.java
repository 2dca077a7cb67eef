package org.mageos.content.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Small feeds to the byte, in the folder {@code feed} of the test resources. */
class GoldenTest {

    static Arguments[] writers() {
        return new Arguments[] {
            Arguments.of(new RssWriter(), "rss.xml"),
            Arguments.of(new AtomWriter(), "atom.xml"),
            Arguments.of(new JsonFeedWriter(), "feed.json"),
        };
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("writers")
    void writesAllThatAFeedCanHold(FeedWriter writer, String file) throws IOException {
        assertThat(Feeds.written(writer, Feeds.full(), Feeds.entries()))
                .isEqualTo(resource("full-" + file));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("writers")
    void writesNoMoreThanThereIs(FeedWriter writer, String file) throws IOException {
        assertThat(Feeds.written(writer, Feeds.bare(), new EntryBuilder("one").build()))
                .isEqualTo(resource("bare-" + file));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("writers")
    void writesFeedsWithoutEntries(FeedWriter writer, String file) throws IOException {
        assertThat(Feeds.written(writer, Feeds.empty())).isEqualTo(resource("empty-" + file));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("writers")
    @DisplayName("FM64, FM93: the same bytes through any writer, without a byte order mark")
    void writesTheSameBytesThroughAnEncoder(FeedWriter writer, String file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            writer.write(Feeds.full(), Feeds.entries(), out);
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(resource("full-" + file));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = GoldenTest.class.getResourceAsStream("/feed/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
