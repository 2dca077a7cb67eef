package org.mageos.content.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Severity;
import org.mageos.content.output.JsonObject;

/**
 * {@code gl-code-quality-report.json}: findings for the Code Quality widget of GitLab's merge
 * requests.
 *
 * <p>GitLab reads the list up to the first entry that is not as it wants it, and keeps one of equal
 * fingerprints, so each entry is complete and has a fingerprint of its own that does not depend on
 * the line.
 *
 * @param paths where the content lies in the repository
 * @see <a href="https://docs.gitlab.com/ci/testing/code_quality/">GitLab: Code Quality</a>
 */
public record GitLabReport(RepositoryPaths paths) implements Report {

    public GitLabReport {
        Objects.requireNonNull(paths, "paths");
    }

    @Override
    public void write(List<Run> runs, Writer out) throws IOException {
        List<JsonObject> entries = new ArrayList<>();
        Fingerprints fingerprints = new Fingerprints();
        for (Run run : runs) {
            for (Finding finding : run.result().findings()) {
                entries.add(entry(finding, fingerprints.next(finding)));
            }
        }
        JsonObject.writeAll(entries, out);
    }

    private JsonObject entry(Finding finding, String fingerprint) {
        JsonObject lines = new JsonObject().with("begin", finding.location().line());
        JsonObject location =
                new JsonObject()
                        .with("path", paths.of(finding.location().file()))
                        .with("lines", lines);
        return new JsonObject()
                .with("description", finding.text())
                .with("check_name", finding.rule().id())
                .with("fingerprint", fingerprint)
                .with("severity", severity(finding.severity()))
                .with("location", location);
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO, OFF -> "info";
        };
    }
}
