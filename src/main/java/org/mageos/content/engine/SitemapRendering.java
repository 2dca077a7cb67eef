package org.mageos.content.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mageos.content.check.Check;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.RunError;
import org.mageos.content.output.IoReason;
import org.mageos.content.output.StagedFolder;
import org.mageos.content.site.Site;
import org.mageos.content.sitemap.SitemapOutput;
import org.mageos.content.sitemap.SitemapPlan;
import org.mageos.content.sitemap.SitemapRules;
import org.mageos.content.tree.git.GitHistory;
import org.mageos.content.value.Moment;

/**
 * Writes the sitemap of a site and what belongs to it, as a check that finds what is wrong with
 * them on the way. The files appear when the folder is committed.
 */
public final class SitemapRendering implements Check {

    private final Path root;
    private final StagedFolder folder;
    private final Consumer<RunError> errors;
    private final Consumer<String> written;
    private final Consumer<String> warnings;

    /**
     * @param root the content root
     * @param folder takes the files
     * @param written takes the name of each file, with what it holds
     * @param warnings takes what the sitemap lacks, and why, each in one line
     * @param errors takes what keeps a file from being written
     */
    public SitemapRendering(
            Path root,
            StagedFolder folder,
            Consumer<String> written,
            Consumer<String> warnings,
            Consumer<RunError> errors) {
        this.written = Objects.requireNonNull(written, "written");
        this.warnings = Objects.requireNonNull(warnings, "warnings");
        this.root = Objects.requireNonNull(root, "root");
        this.folder = Objects.requireNonNull(folder, "folder");
        this.errors = Objects.requireNonNull(errors, "errors");
    }

    @Override
    public List<Rule> rules() {
        return SitemapRules.all();
    }

    @Override
    public void check(Site site, Consumer<Finding> findings) {
        Optional<SitemapPlan> plan = SitemapPlan.of(site, errors);
        if (plan.isEmpty()) {
            return;
        }
        plan.get().check(findings, errors);
        if (plan.get().pages().isEmpty()) {
            fail(
                    site,
                    "No page has a URL: name the collections with their 'permalink', or the"
                            + " generator");
            return;
        }
        try {
            new SitemapOutput(plan.get(), folder, findings)
                    .write(history(site, plan.get()))
                    .forEach(written);
        } catch (IOException e) {
            fail(site, "The sitemap cannot be written: " + IoReason.of(e));
        }
    }

    private Function<String, Optional<Moment>> history(Site site, SitemapPlan plan) {
        List<String> files = plan.filesWithoutDate();
        if (files.isEmpty()) {
            return file -> Optional.empty();
        }
        GitHistory history = GitHistory.read(root, files);
        history.problem()
                .map(problem -> "The sitemap has no dates of last commits: " + problem)
                .ifPresent(warnings);
        return file -> history.lastChange(file).map(Moment::of);
    }

    private void fail(Site site, String message) {
        errors.accept(site.settings().error(message));
    }
}
