package org.mageos.content.engine;

import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.baseline.Baseline;
import org.mageos.content.baseline.Comparison;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.RunError;
import org.mageos.content.finding.Wording;
import org.mageos.content.output.IoReason;
import org.mageos.content.settings.Settings;
import org.mageos.content.site.Site;
import org.mageos.content.tree.git.EarlierTree;
import org.mageos.content.tree.git.GitFailure;
import org.mageos.content.tree.git.MergeBase;

/**
 * A run that tells what a branch has changed: the whole site is checked as it is, and as it was
 * where the branch left another one, by the same settings; what was found there already is old.
 *
 * @param shown how messages call the other branch
 * @param names its names, of which the first that the repository knows counts
 * @param isOfPullRequest whether the build server says that the branch is to be merged there
 */
public record Since(String shown, List<String> names, boolean isOfPullRequest) {

    public Since {
        names = List.copyOf(names);
    }

    /** Since a branch, a tag or a commit. */
    public static Since of(String name) {
        return new Since(name, List.of(name), false);
    }

    /**
     * Checks the content, and takes out what is old.
     *
     * @param ruleGroups the groups of rules to check; empty: all
     * @return the result; that nothing could be compared is among its errors, and nothing is taken
     *     out then
     */
    public LintResult lint(Content content, Set<String> ruleGroups) {
        Optional<Site> site = content.site();
        if (site.isEmpty()) {
            return Linter.lint(content, ruleGroups);
        }
        try {
            MergeBase base = MergeBase.find(content.options().root(), names);
            try (EarlierTree tree =
                    EarlierTree.of(site.get().files().repository().orElseThrow(), base.commit())) {
                return compare(content, ruleGroups, base, tree);
            }
        } catch (GitFailure e) {
            return Linter.lint(content, ruleGroups).withErrors(List.of(error(e.getMessage())));
        } catch (IOException e) {
            return Linter.lint(content, ruleGroups).withErrors(List.of(error(IoReason.of(e))));
        }
    }

    private LintResult compare(
            Content content, Set<String> ruleGroups, MergeBase base, EarlierTree tree)
            throws IOException {
        Site today = content.site().orElseThrow();
        long start = System.nanoTime();
        // What was built of the content today is not compared with anything.
        boolean isSame = tree.isSame() && today.built().site().isEmpty();
        Content then = isSame ? content : content.at(tree);
        Optional<LintResult> earlier =
                isSame ? Optional.empty() : Optional.of(Linter.lint(then, ruleGroups));
        Duration comparing = Duration.ofNanos(System.nanoTime() - start);
        LintResult found = Linter.lint(content, ruleGroups, then.site()).after(comparing);
        LintResult before = earlier.orElse(found);
        Renames renames = new Renames(tree, today);
        Comparison comparison =
                Comparison.withEarlier(found, Baseline.of(before.findings(), renames));
        LintResult fresh = comparison.fresh();
        List<Finding> told =
                new Causes(today, then.site().orElseThrow(), renames).told(fresh.findings());
        LintResult result = fresh.toBuilder().findings(told).build().withRemark(compared(base));
        if (!describesAlike(then.site().orElseThrow().settings(), today.settings())) {
            result =
                    result.withRemark(
                            "the settings of today do not fit the earlier site, which was read by"
                                    + " its own");
        }
        if (base.isHead()) {
            result = lookingAtTheBase(result);
        }
        for (String remark : new SinceRemarks(today, tree).of(before, found, renames)) {
            result = result.withRemark(remark);
        }
        return tree.failure().isEmpty()
                ? result
                : result.withErrors(List.of(error(tree.failure().get())));
    }

    /** Tells that what is checked out is what it is compared with. */
    private LintResult lookingAtTheBase(LintResult result) {
        return isOfPullRequest
                ? result.withCaution(
                        "the commit that is checked out is the one that the pull request is"
                                + " compared with, so that none of its changes was checked: check"
                                + " out its own commit (pull_request_target checks out the other"
                                + " branch)")
                : result.withRemark(
                        "the commit that is checked out is the one to compare with: new is only"
                                + " what is not committed");
    }

    private static boolean describesAlike(Settings one, Settings other) {
        return one.collections().equals(other.collections())
                && one.publicFolders().equals(other.publicFolders())
                && one.redirects().equals(other.redirects())
                && one.aliases().equals(other.aliases());
    }

    private RunError error(String reason) {
        return RunError.of("Nothing can be compared with " + Wording.quote(shown) + ": " + reason);
    }

    private String compared(MergeBase base) {
        String day = DateTimeFormatter.ISO_LOCAL_DATE.format(base.date().atOffset(ZoneOffset.UTC));
        return "compared with "
                + Wording.quote(shown)
                + " at "
                + base.shortCommit()
                + " of "
                + day
                + ", "
                + base.commits()
                + (base.commits() == 1 ? " commit ago" : " commits ago")
                + (base.isOneOfSeveral() ? " (the branches meet in other commits, too)" : "");
    }
}
