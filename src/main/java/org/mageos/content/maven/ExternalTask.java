package org.mageos.content.maven;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mageos.content.engine.Content;
import org.mageos.content.engine.ExternalRun;
import org.mageos.content.external.ExternalOptions;
import org.mageos.content.external.ExternalResult;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.Severity;
import org.mageos.content.output.StagedFolder;
import org.mageos.content.report.ConsoleReport.Line;

/** Asks other sites, and writes what each URL came to. */
final class ExternalTask implements Task {

    private static final String REPORT = "external-links.json";

    private final ExternalOptions options;
    private final ProgressLine progress;
    private final Path folder;
    private final List<Line> remarks = new ArrayList<>();

    /**
     * @param folder takes the report
     */
    ExternalTask(ExternalOptions options, ProgressLine progress, Path folder) {
        this.options = options;
        this.progress = progress;
        this.folder = folder;
    }

    @Override
    public LintResult run(Content content) throws IOException {
        try {
            ExternalResult result = ExternalRun.check(content, options);
            write(result);
            remark(result);
            return result.result();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The build was interrupted");
        } finally {
            progress.clear();
        }
    }

    private void write(ExternalResult result) throws IOException {
        try (StagedFolder staged = new StagedFolder(folder)) {
            try (Writer out = staged.openText(REPORT)) {
                result.report().write(out);
            }
            staged.commit();
        }
    }

    private void remark(ExternalResult result) {
        remarks.add(new Line(Severity.INFO, result.summary()));
        if (!result.hosts().isEmpty()) {
            remarks.add(new Line(Severity.INFO, "By host:"));
            result.hosts().forEach(host -> remarks.add(new Line(Severity.INFO, "  " + host)));
        }
        result.warnings().forEach(text -> remarks.add(new Line(Severity.WARNING, text)));
    }

    @Override
    public List<Line> remarks() {
        return remarks;
    }
}
