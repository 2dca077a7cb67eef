package org.mageos.content.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mageos.content.report.Results.finding;
import static org.mageos.content.report.Results.place;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mageos.content.check.BrokenLinkCheck;
import org.mageos.content.check.EmptyLinkCheck;
import org.mageos.content.check.ImageAltCheck;
import org.mageos.content.check.RedirectedLinkCheck;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.LintResult.Undecided;
import org.mageos.content.finding.RunError;

class ConsoleReportTest {

    @Test
    void tellsFindingsFileByFile() {
        LintResult result =
                Results.of(
                        finding("a.md", 3, BrokenLinkCheck.RULE, "/x")
                                .withRemedy(Optional.of("did you mean '/y'?")),
                        finding("a.md", 9, ImageAltCheck.RULE, "x.png"),
                        finding("b.md", 1, RedirectedLinkCheck.RULE, "/z"));

        assertThat(printed(result))
                .isEqualTo(
                        """
                        ERROR   a.md:3:12: error: Broken link '/x'; did you mean '/y'? [link/broken]
                        INFO
                        WARNING a.md:9:12: warning: Broken link 'x.png' [image/alt]
                        INFO
                        INFO    Checked 97 files (astro) in 1.2 s: 1 error, 1 warning, 1 info
                        INFO      links and images: 400 ok, 8 broken, 4 undecided (-Dmageos-content.showUndecided lists them); 120 external not checked
                        INFO      image/alt        1 warning
                        INFO      link/broken      1 error
                        INFO      link/redirected  1 info (-Dmageos-content.show=info)
                        """);
    }

    @Test
    void tellsARepeatedMistakeOnce() {
        Finding[] findings =
                IntStream.range(0, 12)
                        .mapToObj(
                                i -> finding("f" + (i + 10) + ".md", 1, BrokenLinkCheck.RULE, "/x"))
                        .toArray(Finding[]::new);

        assertThat(printed(Results.of(findings)))
                .startsWith(
                        """
                        ERROR   f10.md:1:12: error: Broken link '/x' [link/broken]
                        ERROR       also at: f11.md:1:12, f12.md:1:12, f13.md:1:12, f14.md:1:12, f15.md:1:12, … and 6 more
                        INFO
                        """)
                .contains("12 errors");
    }

    @Test
    void tellsAMistakeInFewFilesAtEach() {
        LintResult result =
                Results.of(
                        finding("a.md", 1, BrokenLinkCheck.RULE, "/x"),
                        finding("b.md", 2, BrokenLinkCheck.RULE, "/x"),
                        finding("c.md", 3, BrokenLinkCheck.RULE, "/x"));

        assertThat(printed(result)).doesNotContain("also at").contains("c.md:3:12: error");
    }

    @Test
    void tellsAMistakeOnceInAFile() {
        LintResult result =
                Results.of(
                        finding("a.md", 1, BrokenLinkCheck.RULE, "/x"),
                        finding("a.md", 2, BrokenLinkCheck.RULE, "/y"),
                        finding("a.md", 3, BrokenLinkCheck.RULE, "/x"));

        assertThat(printed(result))
                .contains("also at: 3:12")
                .contains("a.md:2:12: error")
                .doesNotContain("a.md:3:12");
    }

    @Test
    void tellsARuleOnceInAFileWhereItIsLessThanAnError() {
        LintResult result =
                Results.of(
                        finding("a.md", 1, EmptyLinkCheck.RULE, "/x"),
                        finding("a.md", 2, EmptyLinkCheck.RULE, "/y"));

        assertThat(printed(result)).contains("and 1 more like it: 2:12");
    }

    @Test
    void tellsErrorsFirst() {
        LintResult result =
                Results.of(
                        finding("a.md", 1, ImageAltCheck.RULE, "x.png"),
                        finding("b.md", 1, RedirectedLinkCheck.RULE, "/z"),
                        finding("c.md", 1, BrokenLinkCheck.RULE, "/x"));

        assertThat(
                        new ConsoleReport(false, true, false)
                                .lines(result).stream()
                                        .map(ConsoleReport.Line::text)
                                        .filter(text -> text.contains(".md")))
                .containsExactly(
                        "c.md:1:12: error: Broken link '/x' [link/broken]",
                        "a.md:1:12: warning: Broken link 'x.png' [image/alt]",
                        "b.md:1:12: info: Broken link '/z' [link/redirected]");
    }

    @Test
    void namesTheDestinationThatMostUndecidedLinksHave() {
        List<Undecided> undecided =
                IntStream.range(0, 1_055)
                        .mapToObj(
                                i ->
                                        new Undecided(
                                                place("a.md", i + 1, 1),
                                                i < 748 ? "g" : "/" + i,
                                                "a program makes it"))
                        .toList();

        assertThat(
                        printed(
                                Results.of(
                                        List.of(finding("a.md", 1, BrokenLinkCheck.RULE, "/x")),
                                        undecided,
                                        List.of())))
                .contains("1,055 undecided: a program makes it; 748 of them the destination 'g'\n");
    }

    @Test
    void aCleanRunIsOneLine() {
        assertThat(printed(Results.of()))
                .isEqualTo(
                        """
                        INFO    Checked 97 files (astro) in 1.2 s: no findings; links and images: 400 ok, 8 broken, 4 undecided (-Dmageos-content.showUndecided lists them); 120 external not checked
                        """);
    }

    @Test
    void countsUndecidedLinksByReason() {
        LintResult result =
                Results.of(
                        List.of(finding("a.md", 1, BrokenLinkCheck.RULE, "/x")),
                        List.of(
                                new Undecided(place("b.md", 1, 2), "/p", "a variable"),
                                new Undecided(place("b.md", 2, 2), "/q", "a program makes it"),
                                new Undecided(place("c.md", 1, 2), "/r", "a program makes it")),
                        List.of());

        assertThat(printed(result))
                .contains(
                        """
                        INFO        2 undecided: a program makes it
                        INFO        1 undecided: a variable
                        """);
    }

    @Test
    void listsUndecidedLinksIfAsked() {
        LintResult result =
                Results.of(
                        List.of(),
                        List.of(
                                new Undecided(place("b.md", 1, 2), "/p", "a variable"),
                                new Undecided(place("b.md", 2, 2), "/q", "a program makes it")),
                        List.of());

        assertThat(printed(new ConsoleReport(true, false), result))
                .startsWith(
                        """
                        INFO    Undecided: a program makes it
                        INFO      b.md:2:2: '/q'
                        INFO
                        INFO    Undecided: a variable
                        INFO      b.md:1:2: '/p'
                        INFO
                        INFO    Checked 97 files (astro) in 1.2 s: no findings; links and images: 400 ok, 8 broken, 4 undecided; 120 external not checked
                        """);
    }

    @Test
    void tellsWhatKeptTheRunFromItsWork() {
        LintResult result =
                Results.of(
                        List.of(),
                        List.of(),
                        List.of(
                                new RunError(
                                        Optional.of(place("mageos-content.yaml", 3, 3)),
                                        "Unknown key 'langauge'")));

        assertThat(printed(result))
                .startsWith(
                        """
                        ERROR   mageos-content.yaml:3:3: error: Unknown key 'langauge'
                        INFO
                        INFO    Checked 97 files (astro) in 1.2 s: no findings; not everything could be checked
                        """);
    }

    @Test
    void contentCannotForgeLinesOrDriveTheTerminal() {
        LintResult result =
                Results.of(
                        finding("a.md", 1, BrokenLinkCheck.RULE, "x\n::error::\u001B[2J\u202Egnp"));

        assertThat(printed(result)).contains("'x\\u000a::error::\\u001b[2J\\u202egnp'");
    }

    @Test
    void coloursIfAsked() {
        LintResult result = Results.of(finding("a.md", 1, BrokenLinkCheck.RULE, "/x"));

        assertThat(printed(new ConsoleReport(false, true), result))
                .contains("\u001B[1ma.md:1:12\u001B[m: \u001B[1;31merror\u001B[m: Broken link");
        assertThat(printed(result)).doesNotContain("\u001B");
    }

    private static String printed(LintResult result) {
        return printed(new ConsoleReport(false, false), result);
    }

    private static String printed(ConsoleReport report, LintResult result) {
        return report.lines(result).stream()
                .map(line -> String.format("%-7s %s", line.severity(), line.text()).stripTrailing())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
