package org.mageos.content.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mageos.content.report.JsonReport;
import org.mageos.content.report.ReportFile;
import org.mageos.content.report.Run;
import org.mageos.content.report.SarifReport;
import org.mageos.content.report.Tool;

/**
 * The report files of a project.
 *
 * <p>They hold the runs of all goals that one build has run in the project, so that a second goal
 * does not wipe out what the first one found.
 *
 * @param folder where the files are
 * @param tool the program that writes
 * @param context what this plugin remembers of the project during one build
 */
record Reports(Path folder, Tool tool, Map<Object, Object> context) {

    Reports {
        folder = folder.toAbsolutePath().normalize();
        Objects.requireNonNull(tool, "tool");
        Objects.requireNonNull(context, "context");
    }

    /** Writes the files anew, with the runs of earlier goals and this one. */
    void add(Run run) throws IOException {
        List<Run> runs = new ArrayList<>();
        if (context.get(key()) instanceof List<?> earlier) {
            earlier.forEach(each -> runs.add((Run) each));
        }
        // The same goal called twice without ids of its own: only the last run counts.
        runs.removeIf(earlier -> earlier.name().equals(run.name()));
        runs.add(run);
        context.put(key(), List.copyOf(runs));
        new ReportFile(folder.resolve("report.sarif"), new SarifReport(tool)).write(runs);
        new ReportFile(folder.resolve("report.json"), new JsonReport(tool)).write(runs);
    }

    private String key() {
        return "runs of " + folder;
    }
}
