package org.mageos.content.maven;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.apache.maven.project.MavenProject;
import org.mageos.content.output.IoReason;
import org.mageos.content.report.MarkdownReport;
import org.mageos.content.report.RepositoryPaths;
import org.mageos.content.report.Run;
import org.mageos.content.report.WorkflowCommands;
import org.mageos.content.report.WorkflowCommands.Shown;

/**
 * Tells GitHub Actions what a run found: as annotations of the lines, and in the summary of the
 * step.
 *
 * @param paths where the content lies in the repository
 * @param summary the file of the step's summary; empty if there is none
 * @param out the standard output itself: behind the prefix of a logger no command is seen
 */
record GitHubStep(RepositoryPaths paths, Optional<Path> summary, PrintStream out) {

    /** Of more than 1 MiB GitHub drops the whole summary. */
    private static final int SUMMARY_LIMIT = 900 * 1024;

    private static final int SMALLEST = 2_000;

    /**
     * What all goals and modules of a build have annotated.
     *
     * @param top the project at the top of the build
     */
    static Shown shown(MavenProject top) {
        String key = Shown.class.getName();
        if (!(top.getContextValue(key) instanceof Shown)) {
            top.setContextValue(key, new Shown());
        }
        return (Shown) top.getContextValue(key);
    }

    /**
     * Tells it.
     *
     * @param shown what earlier runs of the build have annotated
     * @throws IOException if the summary cannot be written
     */
    void tell(Run run, Shown shown) throws IOException {
        int earlier = shown.left();
        List<String> commands = new WorkflowCommands(paths).of(run.result().findings(), shown);
        commands.forEach(out::println);
        int left = shown.left() - earlier;
        if (left > 0) {
            out.println(left + " more findings have no annotation: GitHub shows 10 of a kind");
        }
        out.flush();
        if (summary.isPresent()) {
            append(run, summary.get());
        }
    }

    private void append(Run run, Path file) throws IOException {
        long written = Files.exists(file) ? Files.size(file) : 0;
        int room = (int) Math.max(0, SUMMARY_LIMIT - written);
        if (room >= SMALLEST) {
            try (Writer to =
                    Files.newBufferedWriter(
                            file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                new MarkdownReport(paths, room).write(List.of(run), to);
            } catch (IOException e) {
                throw IoReason.failure(
                        "The summary of the step",
                        e,
                        "do without with -Dmageos-content.annotations=false");
            }
        }
    }
}
