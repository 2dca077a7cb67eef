package org.mageos.content.sitemap;

import java.util.List;
import org.mageos.content.finding.Rule;

/**
 * The rules about the sitemap that is rendered, gathered for the checks that ask a {@link
 * SitemapPlan}.
 */
public final class SitemapRules {

    private static final List<Rule> ALL =
            List.of(
                    SitemapPlan.LASTMOD,
                    SitemapOutput.URL,
                    SitemapPlan.HOST,
                    SitemapPlan.PROGRAM,
                    RobotsCheck.NOT_NAMED,
                    RobotsCheck.BLOCKED);

    private SitemapRules() {}

    /** All of them, in the order of the documentation. */
    public static List<Rule> all() {
        return ALL;
    }
}
