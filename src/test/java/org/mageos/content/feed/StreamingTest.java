package org.mageos.content.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StreamingTest {

    private static final int SIZE = 20_000;
    private static final String TEXT = "a".repeat(SIZE);

    static FeedWriter[] writers() {
        return new FeedWriter[] {new RssWriter(), new AtomWriter(), new JsonFeedWriter()};
    }

    @ParameterizedTest
    @MethodSource("writers")
    void writesEachEntryBeforeItAsksForTheNextButOne(FeedWriter writer) throws IOException {
        AtomicLong written = new AtomicLong();
        AtomicInteger asked = new AtomicInteger();
        Iterable<FeedEntry> entries =
                () -> {
                    asked.incrementAndGet();
                    return entries(written);
                };

        writer.write(Feeds.bare(), entries, new Counter(written));

        assertThat(asked).hasValue(1);
        assertThat(written.get()).isGreaterThan(100L * SIZE);
    }

    private static Iterator<FeedEntry> entries(AtomicLong written) {
        return IntStream.range(0, 100)
                .mapToObj(
                        i -> {
                            assertThat(written.get()).isGreaterThanOrEqualTo((i - 1L) * SIZE);
                            return new EntryBuilder("e" + i).content(TEXT).build();
                        })
                .iterator();
    }

    private static final class Counter extends Writer {
        private final AtomicLong written;

        private Counter(AtomicLong written) {
            this.written = written;
        }

        @Override
        public void write(char[] text, int from, int length) {
            written.addAndGet(length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            throw new AssertionError("the writer belongs to the caller");
        }
    }
}
