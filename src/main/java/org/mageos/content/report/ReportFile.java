package org.mageos.content.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.mageos.content.output.StagedFolder;

/**
 * A report in a file.
 *
 * <p>The file appears as a whole or not at all: it is written beside its place and then moved, so
 * that a reader never meets half a report and a failed write keeps the old one.
 *
 * @param path the file; its folder is made if there is none
 * @param report the format
 */
public record ReportFile(Path path, Report report) {

    public ReportFile {
        path = path.toAbsolutePath();
        Objects.requireNonNull(report, "report");
    }

    /** Writes the runs in UTF-8, in place of what the file held. */
    public void write(List<Run> runs) throws IOException {
        try (StagedFolder folder = new StagedFolder(path.getParent())) {
            try (Writer out = folder.openText(path.getFileName().toString())) {
                report.write(runs, out);
            }
            folder.commit();
        }
    }
}
