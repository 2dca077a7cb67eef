package org.mageos.content.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.external.Answer.Hop;
import org.mageos.content.external.http.Reply.Response;

class MemoryTest {

    private static final URI URL = URI.create("https://a.org/x?y=z");
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("cache").resolve("links.txt");
    }

    private Memory memory(Instant now) {
        return new Memory(Optional.of(file), WEEK, now);
    }

    private void learn(Instant now, Answer... answers) {
        Memory memory = memory(now);
        for (Answer answer : answers) {
            memory.learn(answer, Set.of());
        }
        memory.save();
        assertThat(memory.warnings()).isEmpty();
    }

    private static Answer ok(URI url) {
        return Answer.of(url, Response.of(200));
    }

    private static Instant after(Duration time) {
        return NOW.plus(time);
    }

    @Test
    void recallsASuccess_G01() {
        Answer moved =
                new Answer(
                        URL,
                        Response.of(203),
                        List.of(new Hop(301, URI.create("https://b.org/"))),
                        true,
                        AnchorSearch.DONE,
                        false);
        learn(NOW, moved);

        assertThat(memory(after(Duration.ofDays(3))).recall(URL, Set.of()))
                .hasValueSatisfying(
                        answer -> {
                            assertThat(answer.reply()).isEqualTo(Response.of(203));
                            assertThat(answer.hops()).isEqualTo(moved.hops());
                            assertThat(answer.httpsAnswers()).isTrue();
                        });
    }

    @Test
    void forgetsASuccessWithTime_G01() {
        learn(NOW, ok(URL));

        assertThat(memory(after(WEEK)).recall(URL, Set.of())).isEmpty();
    }

    @Test
    void doesNotBelieveATimeToCome() {
        learn(after(Duration.ofDays(30)), ok(URL));

        assertThat(memory(NOW).recall(URL, Set.of())).isEmpty();
    }

    @Test
    void doesNotForgetEverythingAtOnce() {
        List<URI> urls =
                IntStream.range(0, 1000).mapToObj(i -> URI.create("https://a.org/" + i)).toList();
        learn(NOW, urls.stream().map(MemoryTest::ok).toArray(Answer[]::new));

        List<Long> counts = new ArrayList<>();
        for (int day = 3; day <= 7; day++) {
            Memory memory = memory(after(Duration.ofDays(day)));
            counts.add(
                    urls.stream().filter(url -> memory.recall(url, Set.of()).isPresent()).count());
        }
        assertThat(counts.get(0)).isEqualTo(1000);
        assertThat(counts.get(1)).isBetween(750L, 950L);
        assertThat(counts.get(2)).isBetween(450L, 700L);
        assertThat(counts.get(3)).isBetween(150L, 420L);
        assertThat(counts.get(4)).isZero();
    }

    @Test
    void keepsNoFailure_G02() {
        learn(NOW, Answer.of(URL, Response.of(404)), Answer.of(URL, Response.of(429)));

        assertThat(file).doesNotExist();
    }

    @Test
    void asksAgainForAnchorsThatItDoesNotKnow() {
        Memory memory = memory(NOW);
        memory.learn(ok(URL), Set.of("a", "b"));
        memory.save();

        assertThat(memory(NOW).recall(URL, Set.of("a"))).isPresent();
        assertThat(memory(NOW).recall(URL, Set.of("a", "c"))).isEmpty();
    }

    @Test
    void countsTheDaysOfAFailure() {
        List<Integer> days = new ArrayList<>();
        for (int hours : new int[] {0, 1, 24, 30, 72}) {
            Memory memory = memory(after(Duration.ofHours(hours)));
            days.add(memory.doubt(URL));
            memory.save();
        }

        assertThat(days).containsExactly(1, 1, 2, 2, 3);
        assertThat(memory(NOW).recall(URL, Set.of())).isEmpty();
    }

    @Test
    void aSuccessEndsAFailure() {
        Memory first = memory(NOW);
        first.doubt(URL);
        first.save();
        learn(after(Duration.ofHours(1)), ok(URL));

        assertThat(memory(after(Duration.ofDays(9))).doubt(URL)).isEqualTo(1);
    }

    @Test
    void leavesTheFileAloneWhereNothingIsNew_G07() throws IOException {
        learn(NOW, ok(URL));
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.from(Instant.EPOCH));
        learn(NOW);
        learn(NOW.minusSeconds(60), ok(URL));

        assertThat(Files.getLastModifiedTime(file).toInstant()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void dropsWhatNobodyAskedForInALongTime_G07() throws IOException {
        learn(NOW, ok(URL));
        learn(after(Duration.ofDays(91)), ok(URI.create("https://b.org/")));

        assertThat(Files.readString(file)).contains("b.org").doesNotContain("a.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Notes\n",
                "{\"version\": 1}",
                "\u0000\u0001",
            })
    void neitherReadsNorOverwritesAFileOfOthers_G11(String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Memory memory = memory(NOW);
        memory.learn(ok(URL), Set.of());
        memory.save();

        assertThat(memory.warnings()).hasSize(1);
        assertThat(memory.warnings().get(0)).contains("not a memory of this plugin");
        assertThat(file).hasContent(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mageos-content external links 2\nx",
                "mageos-content external links 1\nok\t1",
                "mageos-content external links 1\nok\tx\thttps://a.org/\t200\t\t\t\n",
                "mageos-content external links 1\nok\t1\tno url\t200\t\t\t\n",
                "mageos-content external links 1\nfailed\t1\thttps://a.org/\t",
                "mageos-content external links 1\nok\t1\thttps://a.org/\t200\t\t\t301 x y\n",
            })
    void ignoresADamagedFileAndMakesANewOne_G11(String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Memory memory = memory(NOW);
        memory.learn(ok(URL), Set.of());
        memory.save();

        assertThat(memory.warnings()).hasSize(1);
        assertThat(memory(NOW).warnings()).isEmpty();
        assertThat(memory(NOW).recall(URL, Set.of())).isPresent();
    }

    @Test
    void ignoresBytesThatAreNoText_G11() throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

        assertThat(memory(NOW).warnings()).hasSize(1);
    }

    @Test
    void takesAnEmptyFile_G05() throws IOException {
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        learn(NOW, ok(URL));

        assertThat(memory(NOW).recall(URL, Set.of())).isPresent();
    }

    @Test
    void goesOnWhereNothingCanBeWritten() throws IOException {
        Files.createFile(folder.resolve("cache"));
        Memory memory = memory(NOW);
        memory.learn(ok(URL), Set.of());
        memory.save();

        assertThat(memory.warnings()).isNotEmpty();
    }

    @Test
    void savesEveryFewSecondsWhatIsNew() throws IOException {
        Memory memory = memory(NOW);
        memory.saveNowAndThen(1_000);
        memory.learn(ok(URL), Set.of());
        memory.saveNowAndThen(5_999);
        assertThat(file).doesNotExist();

        memory.saveNowAndThen(6_000);
        assertThat(memory(NOW).recall(URL, Set.of())).isPresent();

        Files.delete(file);
        memory.saveNowAndThen(20_000);
        assertThat(file).as("nothing is new").doesNotExist();
    }

    @Test
    void leavesTheFileToTheLastSaveWhileAnotherBuildHoldsIt() throws IOException {
        Memory memory = memory(NOW);
        memory.learn(ok(URL), Set.of());
        memory.saveNowAndThen(0);
        Files.createDirectories(file.getParent());
        try (FileChannel other =
                        FileChannel.open(
                                file.resolveSibling("links.txt.lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            memory.saveNowAndThen(6_000);
            assertThat(file).doesNotExist();
        }
        memory.save();
        assertThat(memory(NOW).recall(URL, Set.of())).isPresent();
        assertThat(memory.warnings()).isEmpty();
    }

    @Test
    void losesNothingThatOthersWriteMeanwhile() {
        List<Thread> threads =
                IntStream.range(0, 8)
                        .mapToObj(
                                i ->
                                        new Thread(
                                                () -> {
                                                    Memory memory = memory(NOW);
                                                    URI url = URI.create("https://h" + i + ".org/");
                                                    memory.learn(ok(url), Set.of());
                                                    memory.save();
                                                }))
                        .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        Memory memory = memory(NOW);
        assertThat(IntStream.range(0, 8).mapToObj(i -> URI.create("https://h" + i + ".org/")))
                .allMatch(url -> memory.recall(url, Set.of()).isPresent());
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("links.txt", "links.txt.lock");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
