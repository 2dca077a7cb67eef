package org.mageos.content.maven;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mageos.content.engine.Content;
import org.mageos.content.engine.ExternalRepairs;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Fix;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.RulePattern;
import org.mageos.content.finding.Severity;
import org.mageos.content.finding.Wording;
import org.mageos.content.fix.EditedText;
import org.mageos.content.fix.FileFixer;
import org.mageos.content.fix.FixPlan;
import org.mageos.content.fix.FixRun;
import org.mageos.content.fix.Patch;
import org.mageos.content.output.StagedFolder;
import org.mageos.content.report.ConsoleReport.Line;
import org.mageos.content.report.RepositoryPaths;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.tree.git.WorkTree;

/**
 * Repairs what {@code lint} finds where the repair is certain: pages and headings that moved,
 * letter case, extensions, slashes at the end against the site's policy, what the site's own
 * permanent redirects lead on, and misspelt keys and values of front matter. What is only probable
 * stays a finding. What is suppressed, old or in the baseline is left alone. Ends as {@code lint}
 * does, with what is left.
 *
 * @since 0.1.0
 */
@Mojo(name = "fix", requiresProject = false, threadSafe = true)
public final class FixMojo extends CheckMojo {

    private static final String PATCH = "fix.patch";
    private static final String NOTHING = "Nothing to repair for certain";

    /** More lines of a patch nobody reads on a console. */
    private static final int SHOWN = 200;

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "fix.skip", defaultValue = "false")
    private boolean skipGoal;

    /**
     * The rules whose findings are repaired, such as {@code link/case} or {@code image/*}. Default:
     * all.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "fix.rules")
    private List<String> rules = List.of();

    /**
     * Repairs links to other sites, too, where {@code check-external-links} remembers that they are
     * redirected for good to the same page: with another scheme, a slash at the end, or {@code
     * www.} in front of the host. Nobody is asked.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "fix.external", defaultValue = "false")
    private boolean external;

    /**
     * The file that remembers which links worked, so that they are not asked again at every build;
     * several builds may share it. Default: what {@code external.memory} of the settings says, or
     * else {@code mageos-content/external-links.txt} in the user's cache folder. Name one where CI
     * keeps files from one build to the next.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "externalMemory")
    private @Nullable File externalMemory;

    /**
     * Writes redirects for lost URLs ({@code route/lost}) into the file of the site's host, where
     * it is known which page takes their place.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "fix.redirects", defaultValue = "false")
    private boolean redirects;

    /**
     * Changes no file, but shows what would change, and writes it to {@code fix.patch} in {@link
     * #outputDirectory}, for {@code git apply}. Findings do not fail the build then.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "fix.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * Whether the build fails where something is repaired, or would be. Default: only in a {@link
     * #dryRun}.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "fix.failOnChange")
    private @Nullable Boolean failOnChange;

    @Override
    boolean isSkipped() {
        return skipGoal;
    }

    @Override
    void run(Content content, Workspace workspace)
            throws IOException, MojoExecutionException, MojoFailureException {
        checkRules("fix.rules", rules);
        FileFixer fixer = new FileFixer(ReadableFiles.of(content.options().root()));
        LintResult found = check(content, workspace);
        List<Finding> findings = withExternal(found, content);
        int changed;
        if (dryRun) {
            changed = tryOut(found, plan(findings), fixer, workspace);
        } else {
            changed = repair(found, findings, fixer, workspace);
        }
        if (changed > 0 && (failOnChange == null ? dryRun : failOnChange)) {
            throw new MojoFailureException(
                    changed
                            + (changed == 1 ? " file " : " files ")
                            + (dryRun ? "would change" : "changed"));
        }
    }

    private int repair(
            LintResult found, List<Finding> findings, FileFixer fixer, Workspace workspace)
            throws IOException, MojoExecutionException, MojoFailureException {
        Optional<Line> caution = dirty(plan(findings), fixer);
        FixRun run = new FixRun(fixer, this::plan);
        AtomicReference<LintResult> last = new AtomicReference<>(found);
        run.<MojoExecutionException>run(
                findings,
                () -> {
                    Content now = load(workspace);
                    last.set(check(now, workspace));
                    return withExternal(last.get(), now);
                });
        List<Line> remarks = new ArrayList<>();
        caution.ifPresent(remarks::add);
        if (run.goesInCircles()) {
            remarks.add(warning("Some repairs undo each other: they were stopped"));
        }
        generated(fixer).ifPresent(remarks::add);
        remarks.add(
                new Line(
                        Severity.INFO,
                        run.changed().isEmpty()
                                ? NOTHING
                                : count(run.repaired(), run.changed().size()) + " repaired"));
        conclude(last.get().withErrors(fixer.errors()), remarks, "", workspace);
        return run.changed().size();
    }

    private int tryOut(LintResult found, FixPlan plan, FileFixer fixer, Workspace workspace)
            throws IOException, MojoExecutionException, MojoFailureException {
        List<String> changed = writePatch(plan, fixer, workspace);
        List<Line> remarks = new ArrayList<>();
        generated(fixer).ifPresent(remarks::add);
        if (changed.isEmpty()) {
            remarks.add(new Line(Severity.INFO, NOTHING));
        } else {
            remarks.addAll(shown(workspace));
            String what = count(plan.repairedIn(changed), changed.size());
            remarks.add(new Line(Severity.INFO, what + " can be repaired: " + command(workspace)));
        }
        LintResult result = tell(found.withErrors(fixer.errors()), remarks, workspace);
        judge(result.toBuilder().findings(List.of()).build(), "");
        return changed.size();
    }

    private List<Finding> withExternal(LintResult found, Content content) {
        List<Finding> findings = new ArrayList<>(found.findings());
        if (external) {
            findings.addAll(
                    ExternalRepairs.of(
                            content, Optional.ofNullable(externalMemory).map(File::toPath)));
        }
        return findings;
    }

    private FixPlan plan(Collection<Finding> findings) {
        return FixPlan.of(findings, this::isWanted);
    }

    private boolean isWanted(Finding finding) {
        boolean asked = redirects || finding.fix().filter(Fix::isOnRequest).isEmpty();
        return asked
                && (rules.isEmpty()
                        || rules.stream()
                                .map(RulePattern::new)
                                .anyMatch(rule -> rule.matches(finding.rule().id())));
    }

    /** What is changed already, and not committed, cannot be told from the repairs afterwards. */
    private static Optional<Line> dirty(FixPlan plan, FileFixer fixer) {
        return !plan.isEmpty() && fixer.repository().filter(WorkTree::isChanged).isPresent()
                ? Optional.of(
                        warning(
                                "There were changes in the work tree that are not committed:"
                                        + " the repairs are among them"))
                : Optional.empty();
    }

    private static Optional<Line> generated(FileFixer fixer) {
        List<String> files = fixer.generated();
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        warning(
                                "Not repaired, for a program writes "
                                        + (files.size() == 1 ? "it: " : "them: ")
                                        + Wording.printable(String.join(", ", files))));
    }

    private static Line warning(String text) {
        return new Line(Severity.WARNING, text);
    }

    private List<String> writePatch(FixPlan plan, FileFixer fixer, Workspace workspace)
            throws IOException {
        List<String> changed = new ArrayList<>();
        RepositoryPaths paths = surroundings(workspace).paths();
        try (StagedFolder folder = new StagedFolder(reportFolder(workspace))) {
            try (Writer out = folder.openText(PATCH)) {
                Patch patch = new Patch(out);
                for (String file : plan.files()) {
                    Optional<EditedText> text = fixer.edited(plan, file);
                    if (text.isPresent()) {
                        patch.add(paths.of(file), text.get());
                        changed.add(file);
                    }
                }
            }
            folder.commit();
        }
        return changed;
    }

    /** The patch as a person reads it. */
    private List<Line> shown(Workspace workspace) throws IOException {
        String text = Files.readString(reportFolder(workspace).resolve(PATCH));
        List<String> lines = text.lines().toList();
        List<Line> shown = new ArrayList<>();
        for (String line : lines.subList(0, Math.min(SHOWN, lines.size()))) {
            shown.add(new Line(Severity.INFO, Wording.printable(line)));
        }
        if (lines.size() > SHOWN) {
            shown.add(new Line(Severity.INFO, "… and " + (lines.size() - SHOWN) + " lines more"));
        }
        return shown;
    }

    /** What applies the patch, from wherever it is called. */
    private String command(Workspace workspace) {
        Path top = ReadableFiles.of(workspace.root()).repository().orElseGet(workspace::root);
        return "git -C '" + top + "' apply '" + reportFolder(workspace).resolve(PATCH) + "'";
    }

    private static String count(int findings, int files) {
        return (findings == 1 ? "1 finding" : findings + " findings")
                + " in "
                + (files == 1 ? "1 file" : files + " files");
    }
}
