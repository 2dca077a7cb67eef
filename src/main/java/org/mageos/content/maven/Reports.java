package org.mageos.content.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.maven.ReportFormat.Surroundings;
import org.mageos.content.output.IoReason;
import org.mageos.content.report.ReportFile;
import org.mageos.content.report.Run;

/**
 * The report files of a project.
 *
 * <p>They hold the runs of all goals that one build has run in the project, so that a second goal
 * does not wipe out what the first one found.
 *
 * @param folder where the files are
 * @param formats which files
 * @param surroundings what they say besides the runs
 * @param context what this plugin remembers of the project during one build
 */
record Reports(
        Path folder,
        List<ReportFormat> formats,
        Surroundings surroundings,
        Map<Object, Object> context) {

    Reports {
        folder = folder.toAbsolutePath().normalize();
        formats = List.copyOf(formats);
        Objects.requireNonNull(surroundings, "surroundings");
        Objects.requireNonNull(context, "context");
    }

    /**
     * Writes the files anew, with the runs of earlier goals and this one.
     *
     * @throws IOException if some of them cannot be written; the others are
     */
    void add(Run run) throws IOException {
        List<Run> runs = new ArrayList<>();
        if (context.get(key()) instanceof List<?> earlier) {
            for (Object each : earlier) {
                // Of a goal that is called twice without ids of its own, only the last run counts.
                if (each instanceof Run one && !one.name().equals(run.name())) {
                    runs.add(one);
                }
            }
        }
        runs.add(run);
        context.put(key(), List.copyOf(runs));
        write(runs);
    }

    private void write(List<Run> runs) throws IOException {
        Optional<IOException> problem = Optional.empty();
        for (ReportFormat format : formats) {
            Path file = folder.resolve(format.fileName());
            try {
                new ReportFile(file, format.in(surroundings)).write(runs);
            } catch (IOException e) {
                // The others have the same reason, as a rule.
                problem = problem.or(() -> Optional.of(unwritten(file, e)));
            }
        }
        if (problem.isPresent()) {
            throw problem.get();
        }
    }

    /** Tells what to set where a report cannot be written. */
    static IOException unwritten(Path file, IOException e) {
        return IoReason.failure(
                "The report '" + file + "'",
                e,
                "name another folder with -Dmageos-content.outputDirectory");
    }

    private String key() {
        return "runs of " + folder;
    }
}
