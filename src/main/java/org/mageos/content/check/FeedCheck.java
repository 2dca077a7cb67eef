package org.mageos.content.check;

import java.util.List;
import java.util.function.Consumer;
import org.mageos.content.feed.FeedPlan;
import org.mageos.content.feed.FeedRules;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.RunError;
import org.mageos.content.site.Site;

/** What would be wrong in the feeds, but for the text of their entries. */
public final class FeedCheck implements Check {

    private final Consumer<RunError> errors;

    /**
     * @param errors takes settings that make no feed
     */
    public FeedCheck(Consumer<RunError> errors) {
        this.errors = errors;
    }

    @Override
    public List<Rule> rules() {
        return FeedRules.all();
    }

    @Override
    public void check(Site site, Consumer<Finding> findings) {
        if (!site.settings().feeds().isEmpty()) {
            FeedPlan.of(site, findings, errors);
        }
    }
}
