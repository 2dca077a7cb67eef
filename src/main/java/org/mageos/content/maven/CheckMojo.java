package org.mageos.content.maven;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mageos.content.baseline.BaselineFile;
import org.mageos.content.baseline.BaselineStep;
import org.mageos.content.baseline.BaselineStep.Task;
import org.mageos.content.engine.Content;
import org.mageos.content.engine.Linter;
import org.mageos.content.finding.LintResult;

/** What the goals that check content have in common: all but the rules they check. */
abstract class CheckMojo extends ContentMojo {

    /**
     * Lists the links and images that this run cannot judge, with the reason, such as a page that a
     * program makes. They are counted in any case and never fail the build.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "showUndecided", defaultValue = "false")
    private boolean showUndecided;

    /**
     * The file of known findings, which do not fail the build and are not listed. {@code none}: all
     * findings are listed. Default: {@code mageos-content-baseline.jsonl} beside the settings, if
     * there is one.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "baseline")
    private @Nullable File baseline;

    /**
     * Records what is found in the {@link #baseline}: the build passes, and later ones fail on what
     * is new. A baseline that is there grows by the rules of {@link #baselineAllow} only.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "baseline.write", defaultValue = "false")
    private boolean baselineWrite;

    /**
     * Takes what no longer occurs out of the {@link #baseline}.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "baseline.prune", defaultValue = "false")
    private boolean baselinePrune;

    /**
     * Whether the build fails where something could be taken out of the {@link #baseline}.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "baseline.strict", defaultValue = "false")
    private boolean baselineStrict;

    /**
     * The rules of which findings may be added to a {@link #baseline} that is there, such as {@code
     * link/broken} or {@code image/*}.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "baseline.allow")
    private List<String> baselineAllow = List.of();

    /** The groups of rules that the goal checks; empty: all. */
    abstract Set<String> ruleGroups();

    @Override
    void run(Content content, Workspace workspace)
            throws IOException, MojoExecutionException, MojoFailureException {
        conclude(check(content, workspace), List.of(), "", workspace);
    }

    /** What is found, without what the baseline knows. */
    final LintResult check(Content content, Workspace workspace) throws IOException {
        LintResult found = Linter.lint(content, ruleGroups());
        Optional<BaselineStep> step = baselineStep(workspace);
        return step.isPresent() ? step.get().apply(found) : found;
    }

    private Optional<BaselineStep> baselineStep(Workspace workspace) {
        if (baseline != null && baseline.getName().equals("none")) {
            return Optional.empty();
        }
        BaselineFile file = workspace.baselineFile(Optional.ofNullable(baseline).map(File::toPath));
        Task task = baselineWrite ? Task.WRITE : baselinePrune ? Task.PRUNE : Task.USE;
        return Optional.of(new BaselineStep(file, task, baselineAllow, baselineStrict))
                .filter(step -> task == Task.WRITE || baseline != null || file.exists());
    }

    @Override
    final boolean showsUndecided() {
        return showUndecided;
    }
}
