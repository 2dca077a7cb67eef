package org.mageos.content.tree.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("J13 the output of git log")
class GitChangesPropertiesTest {

    private static final String A = "a".repeat(40);
    private static final String B = "b".repeat(40);
    private static final String C = "c".repeat(40);

    private static final byte[] OUTPUT =
            String.join(
                            "\0",
                            "c400",
                            "\n:100644 100644 " + B + " " + A + " M",
                            "a.md",
                            ":100644 100644 " + B + " " + C + " M",
                            "other.md",
                            "c300",
                            "",
                            "c200",
                            "\n::100644 100644 100644 " + A + " " + C + " " + B + " MM",
                            "b.md",
                            "c100",
                            "\n:100644 100644 " + C + " " + C + " R100",
                            "c.md",
                            "d.md",
                            "c50",
                            "\n:000000 100644 " + "0".repeat(40) + " " + C + " A",
                            "c.md",
                            "")
                    .getBytes(StandardCharsets.UTF_8);

    private static final Map<String, Instant> DATES =
            Map.of(
                    "a.md", Instant.ofEpochSecond(400),
                    "b.md", Instant.ofEpochSecond(200),
                    "d.md", Instant.ofEpochSecond(50));

    private final GitChanges changes = new GitChanges(Map.of("a.md", A, "b.md", B, "d.md", C));

    @Example
    void readsNoMoreThanItNeeds() throws IOException {
        InputStream endless =
                new InputStream() {
                    @Override
                    public int read() {
                        throw new AssertionError("all files are known");
                    }
                };
        InputStream output = new SequenceInputStream(new ByteArrayInputStream(OUTPUT), endless);
        assertThat(changes.read(output)).isTrue();
        assertThat(changes.found()).isEqualTo(DATES);
    }

    @Property(tries = 300)
    void givesNoOtherDateWhenCutOff(@ForAll @IntRange(max = 600) int length) {
        byte[] start = Arrays.copyOf(OUTPUT, Math.min(length, OUTPUT.length));
        readAnything(start);
        assertThat(DATES.entrySet()).containsAll(changes.found().entrySet());
    }

    @Property
    void failsOnlyAsReadingDoes(
            @ForAll @IntRange(max = 600) int at, @ForAll @IntRange(max = 255) int value) {
        byte[] changed = OUTPUT.clone();
        changed[at % changed.length] = (byte) value;
        readAnything(changed);
        assertThat(DATES.keySet()).containsAll(changes.found().keySet());
    }

    private void readAnything(byte[] output) {
        try {
            changes.read(new ByteArrayInputStream(output));
        } catch (IOException e) {
            assertThat(e).hasMessageMatching("(?s)unexpected '.*'|the output of git is cut off");
        }
    }
}
