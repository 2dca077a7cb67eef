package org.mageos.content.maven;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mageos.content.engine.Content;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.RulePattern;
import org.mageos.content.finding.Severity;
import org.mageos.content.fix.EditedText;
import org.mageos.content.fix.FileFixer;
import org.mageos.content.fix.FixPlan;
import org.mageos.content.fix.Patch;
import org.mageos.content.output.StagedFolder;
import org.mageos.content.report.ConsoleReport.Line;
import org.mageos.content.report.RepositoryPaths;
import org.mageos.content.tree.ReadableFiles;

/**
 * Repairs what {@code lint} finds where the repair is certain: letter case, extensions, slashes at
 * the end against the site's policy, and links that the site's own permanent redirects lead on.
 * What is only probable stays a finding. What is suppressed, old or in the baseline is left alone.
 * Ends as {@code lint} does, with what is left.
 *
 * @since 0.1.0
 */
@Mojo(name = "fix", requiresProject = false, threadSafe = true)
public final class FixMojo extends CheckMojo {

    private static final String PATCH = "fix.patch";

    /** A repair may uncover another one; what goes on for longer goes round in circles. */
    private static final int PASSES = 5;

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
     * Changes no file, but writes what would change to {@code fix.patch} in {@link
     * #outputDirectory}, for {@code git apply}.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "fix.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * Whether the build fails where something is repaired, or would be.
     *
     * @since 0.1.0
     */
    @Parameter(property = PREFIX + "fix.failOnChange", defaultValue = "false")
    private boolean failOnChange;

    @Override
    boolean isSkipped() {
        return skipGoal;
    }

    @Override
    void run(Content content, Workspace workspace)
            throws IOException, MojoExecutionException, MojoFailureException {
        FileFixer fixer = new FileFixer(ReadableFiles.of(content.options().root()));
        LintResult found = check(content, workspace);
        Set<String> changed = new LinkedHashSet<>();
        int repaired = 0;
        if (dryRun) {
            FixPlan plan = plan(found);
            changed.addAll(writePatch(plan, fixer, workspace));
            repaired = repaired(plan, changed);
        } else {
            for (int pass = 0; pass < PASSES; pass++) {
                FixPlan plan = plan(found);
                List<String> files = write(plan, fixer);
                if (files.isEmpty()) {
                    break;
                }
                changed.addAll(files);
                repaired += repaired(plan, files);
                found = check(load(workspace), workspace);
            }
        }
        conclude(
                found.withErrors(fixer.errors()),
                List.of(new Line(Severity.INFO, summary(repaired, changed.size(), workspace))),
                "",
                workspace);
        if (failOnChange && !changed.isEmpty()) {
            throw new MojoFailureException(
                    changed.size()
                            + (changed.size() == 1 ? " file " : " files ")
                            + (dryRun ? "would change" : "changed"));
        }
    }

    private FixPlan plan(LintResult found) {
        return FixPlan.of(found.findings(), this::isWanted);
    }

    private boolean isWanted(Finding finding) {
        return rules.isEmpty()
                || rules.stream()
                        .map(RulePattern::new)
                        .anyMatch(rule -> rule.matches(finding.rule().id()));
    }

    /** How many of the findings stand in files that could be edited. */
    private static int repaired(FixPlan plan, Collection<String> files) {
        return (int)
                plan.repaired().stream()
                        .filter(finding -> files.contains(finding.location().file()))
                        .count();
    }

    private static List<String> write(FixPlan plan, FileFixer fixer) {
        List<String> written = new ArrayList<>();
        for (String file : plan.files()) {
            Optional<EditedText> text = fixer.edited(plan, file);
            if (text.isPresent() && fixer.write(file, text.get())) {
                written.add(file);
            }
        }
        return written;
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

    private String summary(int findings, int files, Workspace workspace) {
        if (files == 0) {
            return "Nothing to repair for certain";
        }
        String what =
                (findings == 1 ? "1 finding" : findings + " findings")
                        + " in "
                        + (files == 1 ? "1 file" : files + " files");
        return dryRun
                ? what + " can be repaired: see " + reportFolder(workspace).resolve(PATCH)
                : what + " repaired";
    }
}
