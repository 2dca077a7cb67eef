package org.mageos.content.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.finding.LintResult;
import org.mageos.content.report.Run;
import org.mageos.content.report.Tool;

class ReportsTest {

    private final Map<Object, Object> context = new HashMap<>();

    @TempDir private Path folder;

    @Test
    void keepsTheRunsOfEarlierGoals() throws IOException {
        reports().add(run("check-links"));
        reports().add(run("check-images"));

        assertThat(folder.resolve("report.json"))
                .content()
                .containsSubsequence("\"check-links\"", "\"check-images\"");
        assertThat(folder.resolve("report.sarif"))
                .content()
                .containsSubsequence("/check-links/", "/check-images/");
    }

    @Test
    void aRunReplacesItsForerunner() throws IOException {
        reports().add(run("lint"));
        reports().add(run("lint"));

        assertThat(folder.resolve("report.json")).content().containsOnlyOnce("\"lint\"");
    }

    @Test
    void anotherBuildStartsAnew() throws IOException {
        reports().add(run("check-links"));
        context.clear();
        reports().add(run("check-images"));

        assertThat(folder.resolve("report.json")).content().doesNotContain("\"check-links\"");
    }

    private Reports reports() {
        return new Reports(folder, new Tool("1"), context);
    }

    private Run run(String name) {
        return new Run(
                name,
                new LintResult(
                        folder,
                        "plain",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        new LintResult.Counts(1, 0, 0, 0, 0, 0),
                        Duration.ZERO));
    }
}
