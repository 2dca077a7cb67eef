package org.mageos.content.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mageos.content.finding.Severity;
import org.mageos.content.output.StagedFolder;
import org.mageos.content.report.ConsoleReport.Line;

/** Writes files, which appear when the task is completed. */
abstract class RenderTask implements Task {

    /** How many files are named. */
    private static final int MOST_FILES = 15;

    private final List<Output> outputs;
    private final List<String> warnings;

    /**
     * A folder that gets files.
     *
     * @param files the files written when the task has run, with what they hold
     */
    record Output(StagedFolder folder, List<String> files) {
        Output(Path folder) {
            this(new StagedFolder(folder), new ArrayList<>());
        }
    }

    /**
     * @param outputs the folders that get files
     * @param warnings what is to be said about them
     */
    RenderTask(List<Output> outputs, List<String> warnings) {
        this.outputs = List.copyOf(outputs);
        this.warnings = warnings;
    }

    @Override
    public final boolean needsContent() {
        return true;
    }

    @Override
    public final String ifNotCompleted() {
        return "; nothing was written";
    }

    @Override
    public final List<Line> complete() throws IOException {
        // The last ones first: ids that are kept do no harm without a feed, but a feed without.
        for (int i = outputs.size() - 1; i >= 0; i--) {
            outputs.get(i).folder().commit();
        }
        List<Line> lines = new ArrayList<>();
        warnings.forEach(text -> lines.add(new Line(Severity.WARNING, text)));
        outputs.forEach(output -> lines.addAll(lines(output)));
        return lines;
    }

    private static List<Line> lines(Output output) {
        List<Line> lines = new ArrayList<>();
        List<String> files = output.files();
        if (!files.isEmpty()) {
            lines.add(line("Written in " + output.folder().folder() + ":"));
            files.stream().limit(MOST_FILES).forEach(file -> lines.add(line("  " + file)));
        }
        if (files.size() > MOST_FILES) {
            lines.add(line("  … and " + (files.size() - MOST_FILES) + " more"));
        }
        return lines;
    }

    private static Line line(String text) {
        return new Line(Severity.INFO, text);
    }

    @Override
    public final void close() throws IOException {
        for (Output output : outputs) {
            output.folder().close();
        }
    }
}
