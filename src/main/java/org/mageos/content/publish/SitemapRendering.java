package org.mageos.content.publish;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.mageos.content.check.Check;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.RunError;
import org.mageos.content.output.StagedFolder;
import org.mageos.content.settings.Settings;
import org.mageos.content.settings.SettingsReader;
import org.mageos.content.site.GitHistory;
import org.mageos.content.site.Site;
import org.mageos.content.sitemap.Limits;
import org.mageos.content.sitemap.SitemapOutput;
import org.mageos.content.sitemap.SitemapPlan;
import org.mageos.content.sitemap.SitemapRules;
import org.mageos.content.value.Position;

/**
 * Writes the sitemap of a site and what belongs to it, as a check that finds what is wrong with them
 * on the way. The files appear when the folder is committed.
 */
public final class SitemapRendering implements Check {

    private final StagedFolder folder;
    private final Consumer<RunError> errors;
    private final List<String> written = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    /**
     * @param folder takes the files
     * @param errors takes what keeps one from being written
     */
    public SitemapRendering(StagedFolder folder, Consumer<RunError> errors) {
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
        if (plan.isPresent()) {
            plan.get().check(findings, errors);
            write(plan.get(), findings);
        }
    }
}
