package org.mageos.content.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

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
        Files.createDirectories(path.getParent());
        // Not Files.createTempFile: only its owner could read the report.
        Path beside = path.resolveSibling(path.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (Writer out = Files.newBufferedWriter(beside, StandardOpenOption.CREATE_NEW)) {
                report.write(runs, out);
            }
            replace(beside);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private void replace(Path beside) throws IOException {
        try {
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
