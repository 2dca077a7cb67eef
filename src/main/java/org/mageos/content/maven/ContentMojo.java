package org.mageos.content.maven;

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
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.cache.DocumentCache;
import org.mageos.content.engine.Content;
import org.mageos.content.engine.ContentOptions;
import org.mageos.content.finding.Wording;
import org.mageos.content.output.IoReason;
import org.mageos.content.settings.SettingsLayer;
import org.mageos.content.site.link.BuiltPlace;
import org.mageos.content.tree.ExcludedFolders;

/** What all goals have in common: which content they are about, and where they run. */
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
     * What is said of the site in the {@linkplain #settings settings file} under {@code site}, such
     * as {@code <site><url>https://example.org</url></site>}. What the pom says goes before what
     * the file says.
     *
     * @since 0.1.0
     */
    @Parameter private @Nullable PlexusConfiguration site;

    /**
     * Severities of rules: {@code <rule><id>link/broken</id><severity>warning</severity></rule>}
     * for each. They go before those of the settings file; before all goes the command line, such
     * as {@code -Dmageos-content.rule.link/broken=warning}.
     *
     * @since 0.1.0
     */
    @Parameter private @Nullable PlexusConfiguration rules;

    /**
     * Severities that differ in some files: {@code <override>} for each, with {@code <files>},
     * patterns such as {@code old/**}, and {@code <rules>} as above.
     *
     * @since 0.1.0
     */
    @Parameter private @Nullable PlexusConfiguration overrides;

    /**
     * Findings that are set aside, besides those of the settings file: {@code <entry>} for each,
     * with {@code <rule>}, {@code <files>}, {@code <target>}, {@code <reason>} and {@code <until>}
     * as there.
     *
     * @since 0.1.0
     */
    @Parameter private @Nullable PlexusConfiguration ignore;

    /**
     * Patterns of files that are not read, besides those that the settings file has under {@code
     * exclude}.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "excludes")
    private List<String> excludes = List.of();

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
     * The folder for the reports. They are always written, also when the build fails. Where several
     * goals or executions of one project write to one folder, the reports hold the runs of all of
     * them; a module that is sent to a folder outside of its own gets one of its name in there.
     * Default: {@code mageos-content} in the project's build folder; without a pom {@code
     * target/mageos-content} in {@link #directory}.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "outputDirectory")
    private @Nullable File outputDirectory;

    /**
     * The folder for what was read of the documents, so that the next build need not read again
     * those whose content is the same; it may be kept between builds of a CI server. {@code off}:
     * nothing is kept. Default: {@code cache} in the {@link #outputDirectory}.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "cache")
    private @Nullable File cache;

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

    @Inject private RepositorySystem system;

    private Duration loading = Duration.ZERO;

    /** Whether the goal's own property says to skip it. */
    abstract boolean isSkipped();

    /** Whether one run is about all projects of the build. */
    boolean isOfWholeBuild() {
        return false;
    }

    /** Whether the goal asks for more than what documents say of themselves. */
    boolean isForBodies() {
        return true;
    }

    /** Looks at the parameters that say how to tell what was found, before there is any work. */
    abstract void bind() throws MojoExecutionException;

    /** Does what the goal does with the content. */
    abstract void run(Content content, Workspace workspace)
            throws IOException, MojoExecutionException, MojoFailureException;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        CallByHand call = call();
        boolean isOneRun =
                isOfWholeBuild()
                        || Boolean.FALSE.equals(excludeSubprojects)
                        || step().isOnCommandLine("directory");
        List<MavenProject> projects = isOneRun ? List.of(project) : call.projects(project);
        if (projects.equals(List.of(project))) {
            executeHere();
        } else {
            call.run(projects, project, this::executeHere, getLog());
        }
    }

    private CallByHand call() {
        return new CallByHand(session, execution, lifecycle, plugins);
    }

    private void executeHere() throws MojoExecutionException, MojoFailureException {
        if (isSkippedAtAll()) {
            getLog().info("Skipped");
            return;
        }
        bind();
        step().properties().warn(execution, step().top(), getLog());
        Workspace workspace = workspace();
        try {
            run(load(workspace), workspace);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The goal could not do its work: " + Wording.printable(IoReason.of(e)), e);
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
        DocumentCache documents = documentFolder(workspace).open(step().build());
        Content content = new KeptContent(getPluginContext()).load(options(workspace), documents);
        DocumentFolder.save(documents, getLog());
        loading = Duration.ofNanos(System.nanoTime() - start);
        return content;
    }

    private DocumentFolder documentFolder(Workspace workspace) {
        return DocumentFolder.of(path(cache), reportFolder(workspace).resolve("cache"));
    }

    /** A parameter as the goal takes it. */
    static <T> T bound(Supplier<T> value) throws MojoExecutionException {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
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
        Optional<Path> kept = documentFolder(workspace).path();
        if (kept.isPresent()) {
            output.add(kept.get());
        }
        boolean isApart = excludeSubprojects == null ? !call().isOfNoProject() : excludeSubprojects;
        List<Path> others = isApart ? workspace.subprojects() : List.of();
        return new ContentOptions(
                workspace.root(),
                path(settings),
                layers(workspace),
                new ExcludedFolders(workspace.below(output), workspace.below(others)),
                BuiltPlace.called(path(siteDirectory)),
                buildTime(),
                artifacts(workspace),
                isForBodies());
    }

    final MavenArtifacts artifacts(Workspace workspace) throws MojoExecutionException {
        Path folder = workspace.buildFolder().resolve("mageos-content").resolve("inventories");
        return new MavenArtifacts(
                new BuildInventories(session.getAllProjects(), folder, buildTime()),
                system,
                session,
                project);
    }

    /** The settings of the pom, and above them those of the command line. */
    private List<SettingsLayer> layers(Workspace workspace) throws MojoExecutionException {
        PomSettings pom = PomSettings.at(PomPlace.of(execution, project, workspace.root()));
        bound(
                () ->
                        pom.with("site", site)
                                .with("rules", rules)
                                .with("overrides", overrides)
                                .with("ignore", ignore));
        List<SettingsLayer> layers = new ArrayList<>();
        pom.with("exclude", excludes).layer().ifPresent(layers::add);
        step().properties().layer().ifPresent(layers::add);
        return layers;
    }

    private Instant buildTime() throws MojoExecutionException {
        Supplier<Instant> start = () -> session.getStartTime().toInstant();
        return bound(() -> BuildTime.of(now, outputTimestamp, start));
    }

    /** What Maven runs, and where. */
    final BuildStep step() {
        return new BuildStep(session, project, execution);
    }

    final Duration loading() {
        return loading;
    }

    final Path reportFolder(Workspace workspace) {
        return workspace.reportFolder(path(outputDirectory), step().top());
    }

    private static Optional<Path> path(@Nullable File file) {
        return file == null ? Optional.empty() : Optional.of(file.toPath());
    }
}
