package org.mageos.content.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.RunError;
import org.mageos.content.site.Site;
import org.mageos.content.sitemap.SitemapPlan;
import org.mageos.content.sitemap.SitemapRules;

/** What would be wrong in the sitemap, for sites whose settings have one. */
public final class SitemapCheck implements Check {

    private final Consumer<RunError> errors;

    /**
     * @param errors takes what keeps the check from its work
     */
    public SitemapCheck(Consumer<RunError> errors) {
        this.errors = errors;
    }

    @Override
    public List<Rule> rules() {
        return SitemapRules.all();
    }

    @Override
    public void check(Site site, Consumer<Finding> findings) {
        if (site.settings().sitemap().isPresent()) {
            Optional<SitemapPlan> plan = SitemapPlan.of(site, errors);
            plan.ifPresent(sitemap -> sitemap.check(findings, errors));
        }
    }
}
