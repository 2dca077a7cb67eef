package org.mageos.content.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mageos.content.engine.Content;
import org.mageos.content.engine.Publisher;
import org.mageos.content.finding.Severity;
import org.mageos.content.finding.Wording;
import org.mageos.content.report.ConsoleReport.Line;

/** What the goals that write have in common. */
abstract class RenderMojo extends ReportingMojo {

    /** How many files are named. */
    private static final int MOST_FILES = 15;

    /**
     * The folder that the files are written to: what it holds is served at the root of the site. It
     * may be a public folder of the site generator. Either all files are written or, where
     * something fails the build, none. Default: {@code
     * ${project.build.directory}/mageos-content/site}; without a pom {@code
     * target/mageos-content/site} in {@link #directory}.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "publishDirectory")
    private @Nullable File publishDirectory;

    /**
     * What publishes the files.
     *
     * @param folder the folder that gets them
     */
    abstract Publisher publisher(Path folder, Workspace workspace) throws MojoExecutionException;

    @Override
    final boolean showsUndecided() {
        return false;
    }

    @Override
    final void run(Content content, Workspace workspace)
            throws IOException, MojoExecutionException, MojoFailureException {
        if (isRightlyEmpty(content)) {
            getLog().info("No Markdown or AsciiDoc file, so there is nothing to do");
            return;
        }
        try (Publisher publisher = publisher(publishFolder(workspace), workspace)) {
            conclude(publisher.prepare(content), List.of(), "; nothing was written", workspace);
            publisher.publish();
            print(lines(publisher));
        }
        published(workspace);
    }

    /** Goes on when the files are in their places. */
    void published(Workspace workspace) {}

    final Path publishFolder(Workspace workspace) {
        return publishDirectory != null
                ? publishDirectory.toPath()
                : workspace.buildFolder().resolve("mageos-content").resolve("site");
    }

    private static List<Line> lines(Publisher publisher) {
        List<Line> lines = new ArrayList<>();
        publisher
                .warnings()
                .forEach(text -> lines.add(new Line(Severity.WARNING, Wording.printable(text))));
        for (Publisher.Output output : publisher.outputs()) {
            List<String> files = output.files();
            if (!files.isEmpty()) {
                lines.add(line("Written in " + output.folder().folder() + ":"));
                files.stream().limit(MOST_FILES).forEach(file -> lines.add(line("  " + file)));
            }
            if (files.size() > MOST_FILES) {
                lines.add(line("  … and " + (files.size() - MOST_FILES) + " more"));
            }
        }
        return lines;
    }

    private static Line line(String text) {
        return new Line(Severity.INFO, Wording.printable(text));
    }
}
