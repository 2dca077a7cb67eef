package org.mageos.content.maven;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mageos.content.engine.Content;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.RunError;
import org.mageos.content.finding.Severity;
import org.mageos.content.finding.Wording;
import org.mageos.content.maven.ReportFormat.Surroundings;
import org.mageos.content.report.ConsoleReport;
import org.mageos.content.report.ConsoleReport.Line;
import org.mageos.content.report.Run;
import org.mageos.content.report.Tally;
import org.mageos.content.report.Tool;

/** What the goals have in common that tell what they found: all but how they find it. */
abstract class ReportingMojo extends ContentMojo {

    /**
     * Which findings fail the build: {@code error}, {@code warning} (errors and warnings) or {@code
     * never}. Wrong settings and unreadable files fail it in any case.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "failOn", defaultValue = "error")
    private String failOn = "error";

    /**
     * The build fails if there are more warnings than this, whatever {@link #failOn} says. Default:
     * there may be any number.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "maxWarnings")
    private @Nullable Integer maxWarnings;

    /**
     * Whether the build fails where the {@code directory} holds no Markdown or MDX file at all. Set
     * it to {@code false} for projects of a multi-module build that have no content; the goals that
     * render then do nothing there.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "failIfNoContent", defaultValue = "true")
    private boolean failIfNoContent = true;

    /**
     * The reports to write: {@code sarif} (for code scanning and editors), {@code json}
     * (everything, for programs), {@code html} (a page to look at), {@code markdown} (a summary for
     * comments), {@code junit}, {@code checkstyle} and {@code gitlab} (Code Quality). On GitLab CI
     * {@code gitlab} is written besides.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "reports", defaultValue = "sarif,json")
    private List<String> reports = List.of("sarif", "json");

    /**
     * Whether {@code report.sarif} has what comments, settings and the baseline set aside as well,
     * marked as such. GitHub's code scanning opens an alert for each all the same.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "sarif.all", defaultValue = "false")
    private boolean sarifAll;

    /**
     * Whether findings are shown as annotations, and a summary of the step is written, where the
     * build runs on GitHub Actions.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "annotations", defaultValue = "true")
    private boolean annotations = true;

    /**
     * What is listed in the log besides errors and warnings: {@code info}, the findings that only
     * inform, such as links that are redirected. They are counted in any case, and are all in the
     * report files.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "show")
    private @Nullable String show;

    private FailOn threshold = FailOn.ERROR;
    private List<ReportFormat> formats = List.of();
    private boolean showsInfos;

    @Override
    final void bind() throws MojoExecutionException {
        threshold = bound(() -> FailOn.of(failOn));
        formats = bound(() -> ReportFormat.all(reports, BuildServer.current()));
        showsInfos = showsInfos();
    }

    /** Whether to list what could not be judged. */
    abstract boolean showsUndecided();

    /**
     * Tells and reports what was found, and fails the build if that is to fail it.
     *
     * @param remarks what is to be said besides
     * @param consequence what a message of failure ends with
     */
    final void conclude(
            LintResult found, List<Line> remarks, String consequence, Workspace workspace)
            throws IOException, MojoExecutionException, MojoFailureException {
        judge(tell(found, remarks, workspace), consequence);
    }

    /**
     * Tells and reports what was found.
     *
     * @return the result as it is reported
     */
    final LintResult tell(LintResult found, List<Line> remarks, Workspace workspace)
            throws IOException {
        LintResult result = found.after(loading());
        Run run = new Run(step().runName(), result);
        WrittenBeside reports = WrittenBeside.start(reports(workspace), run);
        try {
            print(new ConsoleReport(showsUndecided(), showsInfos, hasColour()).lines(result));
            print(remarks);
            tellGitHub(run, workspace);
        } finally {
            reports.await();
        }
        return result;
    }

    /** Whether there is no document, and that is right. */
    final boolean isRightlyEmpty(Content content) {
        return !failIfNoContent && content.isEmpty();
    }

    private boolean showsInfos() throws MojoExecutionException {
        if (show == null || show.equals("info")) {
            return show != null;
        }
        throw new MojoExecutionException("show is info or not set, but is '" + show + "'");
    }

    final boolean hasColour() {
        return Console.of(step().session()).hasColour();
    }

    final void print(List<Line> lines) {
        for (Line line : lines) {
            switch (line.severity()) {
                case ERROR -> getLog().error(line.text());
                case WARNING -> getLog().warn(line.text());
                case INFO, OFF -> getLog().info(line.text());
            }
        }
    }

    @SuppressWarnings("unchecked") // The API's map is raw.
    private Reports reports(Workspace workspace) {
        return new Reports(
                reportFolder(workspace), formats, surroundings(workspace), getPluginContext());
    }

    private void tellGitHub(Run run, Workspace workspace) throws IOException {
        BuildServer server = BuildServer.current();
        if (annotations && server.isGitHub()) {
            new GitHubStep(
                            surroundings(workspace).paths(),
                            server.stepSummary(),
                            Console.standardOutput())
                    .tell(run, GitHubStep.shown(step().top()));
        }
    }

    final Surroundings surroundings(Workspace workspace) {
        return workspace.surroundings(new Tool(step().pluginVersion()), threshold, sarifAll);
    }

    private boolean fails(LintResult result) {
        for (Finding finding : result.findings()) {
            if (threshold.fails(finding)) {
                return true;
            }
        }
        return false;
    }

    /** Fails the build if what was found is to fail it. */
    final void judge(LintResult result, String consequence)
            throws MojoExecutionException, MojoFailureException {
        List<RunError> errors = result.errors();
        if (!errors.isEmpty()) {
            String others = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
            String message = Wording.printable(errors.get(0).toString()) + others;
            for (RunError error : errors) {
                if (error.limitsCheck()) {
                    throw new MojoExecutionException(message + consequence);
                }
            }
            throw new MojoFailureException(
                    message
                            + (fails(result)
                                    ? "; besides, there are "
                                            + Tally.of(result.findings())
                                            + " in the content, see above"
                                    : "")
                            + consequence);
        }
        if (failIfNoContent && result.counts().documents() == 0) {
            throw new MojoFailureException(
                    "No Markdown or AsciiDoc file in '"
                            + result.root()
                            + "'"
                            + result.remarks().stream().map(r -> ", " + r).collect(joining())
                            + "; set failIfNoContent to false if that is right");
        }
        if (fails(result)) {
            throw new MojoFailureException(
                    Tally.of(result.findings()) + " in the content; see above" + consequence);
        }
        long warnings = result.count(Severity.WARNING);
        if (maxWarnings != null && warnings > maxWarnings) {
            throw new MojoFailureException(
                    warnings
                            + " warnings in the content, but maxWarnings is "
                            + maxWarnings
                            + "; see above"
                            + consequence);
        }
    }
}
