package org.mageos.content.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.check.BrokenLinkCheck;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.Location;
import org.mageos.content.report.RepositoryPaths;
import org.mageos.content.report.Run;
import org.mageos.content.report.WorkflowCommands.Shown;
import org.mageos.content.value.Position;

class GitHubStepTest {

    @TempDir private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    @DisplayName("Ten errors are annotated, and a line says how many are not (RP8)")
    void annotates() throws IOException {
        step(Optional.empty()).tell(run(12), new Shown());

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(11)
                .last()
                .isEqualTo("2 more findings have no annotation: GitHub shows 10 of a kind");
    }

    @Test
    @DisplayName("A summary is appended to what other steps wrote (RP9)")
    void appendsTheSummary() throws IOException {
        Path file = Files.writeString(folder.resolve("summary.md"), "earlier\n");

        step(Optional.of(file)).tell(run(1), new Shown());

        assertThat(file).content().startsWith("earlier\n### `lint`: 1 error\n");
    }

    @Test
    @DisplayName("Where a summary is full, nothing is added that would make GitHub drop it (RP9)")
    void leavesAFullSummaryAlone() throws IOException {
        Path file = Files.write(folder.resolve("summary.md"), new byte[900 * 1024 - 100]);

        step(Optional.of(file)).tell(run(1), new Shown());

        assertThat(file).hasSize(900 * 1024 - 100);
    }

    @Test
    void knowsTheBuildServer() {
        BuildServer gitHub =
                new BuildServer(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", "/s"));

        assertThat(gitHub.isGitHub()).isTrue();
        assertThat(gitHub.stepSummary()).contains(Path.of("/s"));
        assertThat(new BuildServer(Map.of("GITLAB_CI", "true")).isGitLab()).isTrue();
        assertThat(new BuildServer(Map.of("GITHUB_STEP_SUMMARY", "/s")).stepSummary()).isEmpty();
    }

    private GitHubStep step(Optional<Path> summary) {
        return new GitHubStep(
                RepositoryPaths.ROOT, summary, new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private Run run(int findings) {
        List<Finding> errors =
                IntStream.range(0, findings)
                        .mapToObj(i -> new Location("a.md", new Position(i + 1, 1)))
                        .map(place -> Finding.at(place, BrokenLinkCheck.RULE, "Broken link"))
                        .toList();
        LintResult result =
                LintResult.of(folder, "plain")
                        .files(List.of("a.md"))
                        .rules(List.of(BrokenLinkCheck.RULE))
                        .findings(errors)
                        .counts(new LintResult.Counts(1, findings, 0, findings, 0, 0))
                        .build();
        return new Run("lint", result);
    }
}
