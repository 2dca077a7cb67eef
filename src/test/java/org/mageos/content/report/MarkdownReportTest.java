package org.mageos.content.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mageos.content.report.Results.finding;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mageos.content.check.BrokenLinkCheck;
import org.mageos.content.finding.Finding;

class MarkdownReportTest {

    @Test
    @DisplayName("What comes from documents is code: no mention, no markup, no new cell (RP11)")
    void quotesForeignText() throws IOException {
        assertThat(
                        written(
                                MarkdownReport.COMMENT,
                                finding("a|b.md", 3, BrokenLinkCheck.RULE, "@me `x` <b>\n| y")))
                .isEqualTo(
                        """
                        ### `lint`: 1 error

                        Checked 97 files (`astro`); links and images: 400 ok, 8 broken, 4 undecided.

                        | place | rule | what |
                        |---|---|---|
                        | `a\\|b.md:3:12` | error `link/broken` | ``Broken link '@me `x` <b>\\u000a\\| y'`` |

                        """);
    }

    @Test
    @DisplayName("A summary ends before its limit, and says what it lacks (RP9)")
    void endsBeforeItsLimit() throws IOException {
        Finding[] many =
                IntStream.range(0, 5_000)
                        .mapToObj(i -> finding("ä.md", i + 1, BrokenLinkCheck.RULE, "/é" + i))
                        .toArray(Finding[]::new);

        String written = written(2_000, many);

        assertThat(written.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1_500, 2_000);
        assertThat(written).containsPattern("… and 4,9\\d\\d more, see report.json\n\n$");
    }

    @Test
    void saysThatAllIsWell() throws IOException {
        assertThat(written(MarkdownReport.COMMENT)).startsWith("### `lint`: no findings\n");
    }

    private static String written(int limit, Finding... findings) throws IOException {
        StringWriter out = new StringWriter();
        new MarkdownReport(RepositoryPaths.ROOT, limit)
                .write(List.of(new Run("lint", Results.of(findings))), out);
        return out.toString();
    }
}
