package org.mageos.content.maven;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mageos.content.baseline.BaselineFile;
import org.mageos.content.baseline.BaselineStep;
import org.mageos.content.baseline.BaselineStep.Task;
import org.mageos.content.engine.Content;
import org.mageos.content.engine.Linter;
import org.mageos.content.engine.Rules;
import org.mageos.content.engine.Since;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Wording;

/** What the goals that check content have in common: all but the rules they check. */
abstract class CheckMojo extends ReportingMojo {

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

    /**
     * Lists only what the checked-out branch has caused, compared with where it left another one: a
     * branch such as {@code origin/main}, a tag or a commit. The whole site is checked as it is,
     * and as git has it there; what was found there already is counted, but neither listed nor
     * failed on. {@code auto}: the branch that the pull request is to be merged into, as GitHub
     * Actions, GitLab CI, Jenkins, Azure Pipelines or Bitbucket Pipelines say; where there is no
     * pull request, everything is listed.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "since")
    private @Nullable String since;

    /** The groups of rules that the goal checks; empty: all. */
    Set<String> ruleGroups() {
        return Set.of();
    }

    @Override
    final boolean isForBodies() {
        return Linter.isForBodies(ruleGroups());
    }

    @Override
    void run(Content content, Workspace workspace)
            throws IOException, MojoExecutionException, MojoFailureException {
        conclude(check(content, workspace), List.of(), "", workspace);
    }

    /** What is found, without what is old and what the baseline knows. */
    final LintResult check(Content content, Workspace workspace)
            throws IOException, MojoExecutionException {
        LintResult found = found(content);
        Optional<BaselineStep> step = baselineStep(workspace);
        return step.isPresent() ? step.get().apply(found) : found;
    }

    private LintResult found(Content content) {
        if (since == null) {
            return Linter.lint(content, ruleGroups());
        }
        if (!since.equals("auto")) {
            return Since.of(since).lint(content, ruleGroups());
        }
        Optional<Since> pullRequest = new PullRequest(System.getenv()).base();
        return pullRequest.isPresent()
                ? pullRequest.get().lint(content, ruleGroups())
                : Linter.lint(content, ruleGroups())
                        .withRemark("there is no pull request here: everything is listed");
    }

    private Optional<BaselineStep> baselineStep(Workspace workspace) throws MojoExecutionException {
        if (baseline != null && baseline.getName().equals("none")) {
            return Optional.empty();
        }
        checkAllowed();
        // Maven sets a property that is given without a value to true.
        Optional<File> named =
                Optional.ofNullable(baseline).filter(file -> !file.getName().equals("true"));
        BaselineFile file = workspace.baselineFile(named.map(File::toPath));
        Task task = baselineWrite ? Task.WRITE : baselinePrune ? Task.PRUNE : Task.USE;
        return Optional.of(new BaselineStep(file, task, baselineAllow, baselineStrict))
                .filter(step -> task == Task.WRITE || baseline != null || file.exists());
    }

    private void checkAllowed() throws MojoExecutionException {
        checkRules("baseline.allow", baselineAllow);
    }

    /** Makes sure that what a parameter names are rules, or groups of them. */
    static void checkRules(String parameter, List<String> names) throws MojoExecutionException {
        if (names.isEmpty()) {
            return;
        }
        Set<String> known = new TreeSet<>();
        for (Rule rule : Rules.withThoseOfOthers()) {
            known.addAll(List.of(rule.id(), rule.group() + "/*"));
        }
        for (String name : names) {
            if (!known.contains(name)) {
                throw new MojoExecutionException(
                        parameter
                                + " names "
                                + Wording.quote(name)
                                + ", which is no rule"
                                + Wording.didYouMean(name, known));
            }
        }
    }

    @Override
    final boolean showsUndecided() {
        return showUndecided;
    }
}
