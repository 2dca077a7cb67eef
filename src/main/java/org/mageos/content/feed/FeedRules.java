package org.mageos.content.feed;

import java.util.List;
import org.mageos.content.finding.Rule;

/** The rules about feeds that are rendered, gathered for the checks that ask a {@link FeedPlan}. */
public final class FeedRules {

    private static final List<Rule> ALL =
            List.of(
                    ArticleReader.DATE,
                    ArticleReader.UPDATED,
                    ArticleReader.TITLE,
                    Ledger.ID,
                    Ledger.GONE,
                    EntryMaker.CONTENT,
                    FeedPlan.HOST,
                    FeedPlan.PATH,
                    FeedPlan.EMPTY,
                    FeedOutput.TOO_LARGE);

    private FeedRules() {}

    /** All of them, in the order of the documentation. */
    public static List<Rule> all() {
        return ALL;
    }
}
