package org.mageos.content.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.finding.LintResult;
import org.mageos.content.maven.ReportFormat.Surroundings;
import org.mageos.content.report.RepositoryPaths;
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

    @Test
    void writesTheOthersWhereOneCannotBeWritten() throws IOException {
        Files.createDirectories(folder.resolve("report.sarif/x"));

        assertThatThrownBy(() -> reports().add(run("lint")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("report.sarif' cannot be written: ")
                .hasMessageContaining("it is a folder; name another folder with")
                .hasMessageEndingWith("-Dmageos-content.outputDirectory");
        assertThat(folder.resolve("report.json")).exists();
    }

    private Reports reports() {
        return new Reports(
                folder,
                List.of(ReportFormat.SARIF, ReportFormat.JSON),
                new Surroundings(
                        new Tool("1"),
                        RepositoryPaths.ROOT,
                        Optional::empty,
                        file -> Optional.empty(),
                        finding -> false,
                        false),
                context);
    }

    private Run run(String name) {
        return new Run(
                name,
                LintResult.of(folder, "plain")
                        .counts(new LintResult.Counts(1, 0, 0, 0, 0, 0))
                        .build());
    }
}
