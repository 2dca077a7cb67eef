package org.mageos.content.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mageos.content.report.Results.finding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mageos.content.check.BrokenLinkCheck;
import org.mageos.content.check.EmptyLinkCheck;
import org.mageos.content.check.RedirectedLinkCheck;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.RunError;
import org.mageos.content.finding.Severity;

/** The formats of build servers; the names in brackets are cases of {@code cases.md}. */
class MachineReportsTest {

    private static final LintResult RESULT =
            Results.of(
                    finding("docs/guide/b.md", 3, BrokenLinkCheck.RULE, "/x")
                            .withRemedy(Optional.of("did you mean '/y'?")),
                    finding("docs/guide/b.md", 7, BrokenLinkCheck.RULE, "/x"),
                    finding("docs/guide/b.md", 9, EmptyLinkCheck.RULE, "]]>\u0001\uD83D"),
                    finding("z.md", 1, RedirectedLinkCheck.RULE, "<b>"));

    @Test
    @DisplayName("Paths are those of the repository (RP1)")
    void namesFilesFromTheRepositorysRoot() {
        assertThat(new RepositoryPaths("docs/site").of("a/b.md")).isEqualTo("docs/site/a/b.md");
        assertThat(new RepositoryPaths("docs/site").of("../x.md")).isEqualTo("docs/x.md");
        assertThat(RepositoryPaths.ROOT.of("a.md")).isEqualTo("a.md");
        assertThat(RepositoryPaths.ROOT.of("../a.md")).isEqualTo("../a.md");
    }

    @Test
    @DisplayName("GitLab gets whole entries with fingerprints of their own (RP22, RP23, RP24)")
    void writesCodeQuality() throws IOException {
        String written = written(new GitLabReport(new RepositoryPaths("site")), RESULT);

        assertThat(written)
                .startsWith("[\n  {\n")
                .contains(
                        """
                          {
                            "description": "Broken link '/x'; did you mean '/y'?",
                            "check_name": "link/broken",
                        """,
                        """
                            "severity": "major",
                            "location": {
                              "path": "site/docs/guide/b.md",
                              "lines": {
                                "begin": 3
                              }
                            }
                        """)
                .endsWith("]\n");
        assertThat(written.lines().filter(line -> line.contains("fingerprint")))
                .hasSize(4)
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("Without findings the file is an empty list, so that alerts close (RP4)")
    void writesAnEmptyList() throws IOException {
        assertThat(written(new GitLabReport(RepositoryPaths.ROOT), Results.of())).isEqualTo("[]\n");
    }

    @Test
    @DisplayName("Jenkins finds category and type in the source of a Checkstyle error (RP30, RP33)")
    void writesCheckstyle() throws IOException {
        assertThat(written(new CheckstyleReport(RepositoryPaths.ROOT), RESULT))
                .isEqualTo(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <checkstyle version="8.0">
                          <file name="docs/guide/b.md">
                            <error line="3" column="12" severity="error" message="Broken link '/x'; did you mean '/y'?" source="mageos-content.link/broken"/>
                            <error line="7" column="12" severity="error" message="Broken link '/x'" source="mageos-content.link/broken"/>
                            <error line="9" column="12" severity="warning" message="Broken link ']]&gt;\\u0001'" source="mageos-content.link/empty"/>
                          </file>
                          <file name="z.md">
                            <error line="1" column="12" severity="info" message="Broken link '&lt;b&gt;'" source="mageos-content.link/redirected"/>
                          </file>
                        </checkstyle>
                        """);
    }

    @Test
    @DisplayName("A file is a test, which fails by what fails the build (RP26, RP28, RP29, RP31)")
    void writesTests() throws IOException {
        JunitReport report =
                new JunitReport(
                        RepositoryPaths.ROOT, finding -> finding.severity() == Severity.ERROR);

        assertThat(written(report, RESULT))
                .contains(
                        "<testsuite name=\"mageos-content lint\" tests=\"4\" errors=\"0\""
                                + " skipped=\"0\" failures=\"1\" time=\"0\">",
                        "<testcase name=\"a.md\" classname=\"a_md\" file=\"a.md\" time=\"0\"/>",
                        "classname=\"docs.guide.b_md\"",
                        """
                              <failure type="link/broken" message="2 findings, the first: Broken link '/x'; did you mean '/y'?">docs/guide/b.md:3:12: error: Broken link '/x'; did you mean '/y'? [link/broken]
                        docs/guide/b.md:7:12: error: Broken link '/x' [link/broken]</failure>
                              <system-out>docs/guide/b.md:9:12: warning""");
    }

    @Test
    @DisplayName(
            "Surefire's own parser reads the tests, their failures and what failed besides (RP29)")
    void isReadBySurefire() throws Exception {
        LintResult failed =
                RESULT.withErrors(List.of(new RunError(Optional.empty(), "Cannot be read")));

        List<ReportTestSuite> suites =
                surefire(written(new JunitReport(RepositoryPaths.ROOT, finding -> true), failed));

        // It makes a suite of each class name.
        assertThat(suites)
                .extracting(
                        ReportTestSuite::getFullClassName,
                        ReportTestSuite::getNumberOfTests,
                        ReportTestSuite::getNumberOfFailures,
                        ReportTestSuite::getNumberOfErrors)
                .containsExactly(
                        tuple("run", 1, 0, 1),
                        tuple("a_md", 1, 0, 0),
                        tuple("docs.guide.b_md", 1, 1, 0),
                        tuple("z_md", 1, 1, 0));
        assertThat(suites)
                .flatExtracting(ReportTestSuite::getTestCases)
                .extracting(ReportTestCase::getName, ReportTestCase::getFailureType)
                .containsExactly(
                        tuple("settings and files", "error"),
                        tuple("a.md", null),
                        tuple("docs/guide/b.md", "link/broken"),
                        tuple("z.md", "link/redirected"));
    }

    private static List<ReportTestSuite> surefire(String report) throws Exception {
        byte[] bytes = report.getBytes(StandardCharsets.UTF_8);
        return new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(
                        new InputStreamReader(
                                new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
    }

    @Test
    void writesWhatKeptARunFromItsWorkAsAnError() throws IOException {
        LintResult failed =
                Results.of(
                        List.of(), List.of(), List.of(new RunError(Optional.empty(), "No & no")));

        assertThat(written(new JunitReport(RepositoryPaths.ROOT, finding -> true), failed))
                .contains("errors=\"1\"", "<error type=\"error\" message=\"error: No &amp; no\">");
    }

    private static String written(Report report, LintResult result) throws IOException {
        StringWriter out = new StringWriter();
        report.write(List.of(new Run("lint", result)), out);
        return out.toString();
    }
}
