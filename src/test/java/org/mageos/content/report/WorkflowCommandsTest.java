package org.mageos.content.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mageos.content.report.Results.finding;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mageos.content.check.BrokenLinkCheck;
import org.mageos.content.check.EmptyLinkCheck;
import org.mageos.content.finding.Finding;
import org.mageos.content.report.WorkflowCommands.Shown;

class WorkflowCommandsTest {

    private final WorkflowCommands commands = new WorkflowCommands(new RepositoryPaths("docs"));

    @Test
    @DisplayName("Values and messages are escaped, each in its way (RP2, RP5)")
    void escapes() {
        Finding finding = finding("a,b:c%.md", 3, BrokenLinkCheck.RULE, "\n::error::x\r%");

        assertThat(commands.of(List.of(finding), new Shown()))
                .containsExactly(
                        "::error file=docs/a%2Cb%3Ac%25.md,line=3,col=12,endColumn=25,"
                                + "title=link/broken::Broken link '%0A::error::x%0D%25'");
    }

    @Test
    void printsNoCommandOfTheTerminal() {
        Finding finding = finding("a\u001b[31m.md", 3, BrokenLinkCheck.RULE, "\u001b]0;x\u0007");

        assertThat(commands.of(List.of(finding), new Shown()))
                .singleElement()
                .asString()
                .contains("file=docs/a\\u001b[31m.md,", "'\\u001b]0;x\\u0007'")
                .doesNotContain("\u001b", "\u0007");
    }

    @Test
    @DisplayName("A range that is not known has no end (RP6)")
    void leavesAnUnknownEndOut() {
        Finding finding = finding("a.md", 3, EmptyLinkCheck.RULE, "").withLength(0);

        assertThat(commands.of(List.of(finding), new Shown()))
                .containsExactly(
                        "::warning file=docs/a.md,line=3,col=12,title=link/empty::Broken link ''");
    }

    @Test
    @DisplayName("All goals of a build share the limit, the gravest come first (RP8)")
    void countsOverRuns() {
        Shown shown = new Shown();
        List<Finding> warnings =
                IntStream.range(0, 8)
                        .mapToObj(i -> finding("a.md", i + 1, EmptyLinkCheck.RULE, ""))
                        .toList();
        Finding error = finding("z.md", 1, BrokenLinkCheck.RULE, "/x");

        assertThat(commands.of(warnings, shown)).hasSize(8);
        assertThat(
                        commands.of(
                                IntStream.range(0, 5)
                                        .mapToObj(i -> i == 4 ? error : warnings.get(i))
                                        .toList(),
                                shown))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("::error ");
        assertThat(shown.left()).isEqualTo(2);
    }
}
