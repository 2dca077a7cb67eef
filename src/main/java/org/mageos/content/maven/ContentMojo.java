package org.mageos.content.maven;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.mageos.content.engine.Content;
import org.mageos.content.engine.ContentOptions;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.RunError;
import org.mageos.content.maven.ReportFormat.Surroundings;
import org.mageos.content.output.IoReason;
import org.mageos.content.report.ConsoleReport;
import org.mageos.content.report.ConsoleReport.Line;
import org.mageos.content.report.Run;
import org.mageos.content.report.Tally;
import org.mageos.content.report.Tool;
import org.mageos.content.site.link.BuiltPlace;
import org.mageos.content.tree.ExcludedFolders;

/** What all goals have in common: everything but what they do with the content. */
abstract class ContentMojo extends AbstractMojo {

    /** What the property of every parameter starts with. */
    static final String PREFIX = "mageos-content.";

    /**
     * The folder that holds the content: the root of the repository or of the site. Files are named
     * relative to it. Without a pom it is the current folder.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "directory", defaultValue = "${basedir}", required = true)
    private File directory;

    /**
     * The settings file. Default: {@code mageos-content.yaml} in {@link #directory}, if there is
     * one; without settings the site generator is recognised by its own files and its defaults
     * apply.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "settings")
    private @Nullable File settings;

    /**
     * The folder that holds the built site, whose pages decide what the sources leave open. {@code
     * none}: it is not read. Default: where the site generator writes it, if the site was built
     * after the last change of its documents.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "siteDirectory")
    private @Nullable File siteDirectory;

    /**
     * Skips all goals of this plugin. Each goal has a property of its own besides, such as {@code
     * mageos-content.lint.skip}.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "skip", defaultValue = "false")
    private boolean skip;

    /**
     * Which findings fail the build: {@code error}, {@code warning} (errors and warnings) or {@code
     * never}. Wrong settings and unreadable files fail it in any case.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "failOn", defaultValue = "error")
    private String failOn = "error";

    /**
     * Whether the build fails where {@link #directory} holds no Markdown or MDX file at all. Set it
     * to {@code false} for projects of a multi-module build that have no content; the goals that
     * render then do nothing there.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "failIfNoContent", defaultValue = "true")
    private boolean failIfNoContent = true;

    /**
     * The folder for the {@link #reports}. They are always written, also when the build fails.
     * Where several goals or executions of one build write to one folder, the reports hold the runs
     * of all of them. Default: {@code ${project.build.directory}/mageos-content}; without a pom
     * {@code target/mageos-content} in {@link #directory}.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "outputDirectory")
    private @Nullable File outputDirectory;

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
     * Whether findings are shown as annotations, and a summary of the step is written, where the
     * build runs on GitHub Actions.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "annotations", defaultValue = "true")
    private boolean annotations = true;

    /**
     * The time of the build: documents dated later are not published yet. A date such as {@code
     * 2026-11-22} or a date-time such as {@code 2026-11-22T08:30:00Z}. Default: {@code
     * project.build.outputTimestamp} if the project sets it, else the current time.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "now")
    private @Nullable String now;

    /**
     * Whether the documents of the build's other projects are left out, since each is checked by
     * its own execution; a goal called by hand at the top runs in each of them. Links to their
     * files are checked all the same, but not the anchors. Set it to {@code false}, with {@code
     * <inherited>false</inherited>} for the plugin, where one run at the root is to check
     * everything. Default: {@code true}, unless no pom of the build speaks of the plugin.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "excludeSubprojects")
    private @Nullable Boolean excludeSubprojects;

    /**
     * What is listed in the log besides errors and warnings: {@code info}, the findings that only
     * inform, such as links that are redirected. They are counted in any case, and are all in the
     * report files.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "show")
    private @Nullable String show;

    @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
    private @Nullable String outputTimestamp;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Inject private LifecycleExecutor lifecycle;

    @Inject private BuildPluginManager plugins;

    private FailOn threshold = FailOn.ERROR;
    private boolean showsInfos;
    private Duration loading = Duration.ZERO;

    /** Whether the goal's own property says to skip it. */
    abstract boolean isSkipped();

    /** Does what the goal does with the content, and {@linkplain #conclude concludes}. */
    abstract void run(Content content, Workspace workspace)
            throws IOException, MojoExecutionException, MojoFailureException;

    /** Whether to list what could not be judged. */
    abstract boolean showsUndecided();

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        CallByHand call = call();
        boolean isOneRun = Boolean.FALSE.equals(excludeSubprojects) || isNamed("directory");
        List<MavenProject> projects = isOneRun ? List.of(project) : call.projects(project);
        if (projects.equals(List.of(project))) {
            executeHere();
        } else {
            call.run(projects, project, this::executeHere, getLog());
        }
    }

    /** Whether the command line has the parameter, so that it holds for all projects. */
    private boolean isNamed(String parameter) {
        return session.getUserProperties().containsKey(PREFIX + parameter);
    }

    private CallByHand call() {
        return new CallByHand(session, execution, lifecycle, plugins);
    }

    @SuppressWarnings("unchecked") // The API's map is raw.
    private void executeHere() throws MojoExecutionException, MojoFailureException {
        if (isSkippedAtAll()) {
            getLog().info("Skipped");
            return;
        }
        threshold = bound(() -> FailOn.of(failOn));
        showsInfos = showsInfos();
        Workspace workspace = workspace();
        try {
            run(load(workspace), workspace);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The goal could not do its work: " + IoReason.of(e), e);
        }
    }

    /** Whether the goal, or the whole plugin, is to be skipped. */
    final boolean isSkippedAtAll() {
        return skip || isSkipped();
    }

    /** The content, read anew only if it has changed since another goal of the build read it. */
    @SuppressWarnings("unchecked") // The API's map is raw.
    final Content load(Workspace workspace) throws IOException, MojoExecutionException {
        long start = System.nanoTime();
        Content content = new KeptContent(getPluginContext()).load(options(workspace));
        loading = Duration.ofNanos(System.nanoTime() - start);
        return content;
    }

    /**
     * Tells and reports what was found, and fails the build if that is to fail it.
     *
     * @param remarks what is to be said besides
     * @param consequence what a message of failure ends with
     */
    final void conclude(
            LintResult found, List<Line> remarks, String consequence, Workspace workspace)
            throws IOException, MojoExecutionException, MojoFailureException {
        LintResult result = found.after(loading);
        print(new ConsoleReport(showsUndecided(), showsInfos, hasColour()).lines(result));
        print(remarks);
        report(new Run(runName(), result), workspace);
        judge(result, consequence);
    }

    /** Whether there is no document, and that is right. */
    final boolean isRightlyEmpty(Content content) {
        return !failIfNoContent && content.isEmpty();
    }

    /** A parameter as the goal takes it. */
    private static <T> T bound(Supplier<T> value) throws MojoExecutionException {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private boolean showsInfos() throws MojoExecutionException {
        if (show == null || show.equals("info")) {
            return show != null;
        }
        throw new MojoExecutionException("show is info or not set, but is '" + show + "'");
    }

    final Workspace workspace() throws MojoExecutionException {
        if (!directory.isDirectory()) {
            throw new MojoExecutionException("directory '" + directory + "' is not a folder");
        }
        return new Workspace(directory.toPath(), project, session.getAllProjects());
    }

    private ContentOptions options(Workspace workspace) throws MojoExecutionException {
        List<Path> output = new ArrayList<>(workspace.buildFolders());
        output.add(reportFolder(workspace));
        boolean isApart = excludeSubprojects == null ? !call().isOfNoProject() : excludeSubprojects;
        List<Path> others = isApart ? workspace.subprojects() : List.of();
        return new ContentOptions(
                workspace.root(),
                Optional.ofNullable(settings).map(File::toPath),
                new ExcludedFolders(workspace.below(output), workspace.below(others)),
                builtPlace(),
                buildTime());
    }

    private Instant buildTime() throws MojoExecutionException {
        Supplier<Instant> start = () -> session.getStartTime().toInstant();
        return bound(() -> BuildTime.of(now, outputTimestamp, start));
    }

    private BuiltPlace builtPlace() {
        if (siteDirectory == null) {
            return BuiltPlace.DETECTED;
        }
        return siteDirectory.getName().equals("none")
                ? BuiltPlace.NONE
                : BuiltPlace.of(siteDirectory.toPath());
    }

    private boolean hasColour() {
        return Console.of(session).hasColour();
    }

    final MavenSession session() {
        return session;
    }

    final String pluginVersion() {
        return execution.getVersion();
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
    private void report(Run run, Workspace workspace) throws IOException, MojoExecutionException {
        BuildServer server = BuildServer.current();
        Surroundings surroundings = surroundings(workspace);
        if (annotations && server.isGitHub()) {
            MavenProject top = Optional.ofNullable(session.getTopLevelProject()).orElse(project);
            new GitHubStep(surroundings.paths(), server.stepSummary(), Console.standardOutput())
                    .tell(run, GitHubStep.shown(top));
        }
        List<ReportFormat> formats = bound(() -> ReportFormat.all(reports, server));
        new Reports(reportFolder(workspace), formats, surroundings, getPluginContext()).add(run);
    }

    final Surroundings surroundings(Workspace workspace) {
        return workspace.surroundings(new Tool(pluginVersion()), threshold);
    }

    final Path reportFolder(Workspace workspace) {
        return outputDirectory != null
                ? outputDirectory.toPath()
                : workspace.buildFolder().resolve("mageos-content");
    }

    /** The goal, with the execution's id where the user gave one. */
    final String runName() {
        String goal = execution.getGoal();
        String id = execution.getExecutionId();
        return id.startsWith("default") ? goal : goal + "/" + id;
    }

    private void judge(LintResult result, String consequence)
            throws MojoExecutionException, MojoFailureException {
        List<RunError> errors = result.errors();
        if (!errors.isEmpty()) {
            String others = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
            throw new MojoExecutionException(errors.get(0) + others + consequence);
        }
        if (failIfNoContent && result.counts().documents() == 0) {
            throw new MojoFailureException(
                    "No Markdown or MDX file in '"
                            + result.root()
                            + "'"
                            + result.remarks().stream().map(r -> ", " + r).collect(joining())
                            + "; set failIfNoContent to false if that is right");
        }
        if (result.findings().stream().anyMatch(threshold::fails)) {
            throw new MojoFailureException(
                    Tally.of(result.findings()) + " in the content; see above" + consequence);
        }
    }
}
