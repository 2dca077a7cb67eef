package org.mageos.content.maven;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mageos.content.finding.Severity;
import org.mageos.content.output.StagedFolder;
import org.mageos.content.report.ConsoleReport.Line;

/** Writes files, which appear when the task is completed. */
abstract class RenderTask implements Task {

    /** How many files are named. */
    private static final int MOST_FILES = 15;

    /** The first one is that of the site. */
    private final List<StagedFolder> folders;

    private final List<String> files;
    private final List<String> warnings;

    /**
     * @param folders the folders that get files, that of the site first
     * @param files the files written when the task has run, with what they hold
     * @param warnings what is to be said about them
     */
    RenderTask(List<StagedFolder> folders, List<String> files, List<String> warnings) {
        this.folders = List.copyOf(folders);
        this.files = files;
        this.warnings = warnings;
    }

    @Override
    public List<Line> complete() throws IOException {
        for (StagedFolder folder : folders) {
            folder.commit();
        }
        List<Line> lines = new ArrayList<>();
        warnings.forEach(text -> lines.add(new Line(Severity.WARNING, text)));
        lines.add(line("Wrote " + count() + " to " + folders.get(0).folder()));
        files.stream().limit(MOST_FILES).forEach(file -> lines.add(line("  " + file)));
        if (files.size() > MOST_FILES) {
            lines.add(line("  … and " + (files.size() - MOST_FILES) + " more"));
        }
        return lines;
    }

    private String count() {
        return files.size() + (files.size() == 1 ? " file" : " files");
    }

    private static Line line(String text) {
        return new Line(Severity.INFO, text);
    }

    @Override
    public void close() throws IOException {
        for (StagedFolder folder : folders) {
            folder.close();
        }
    }
}
