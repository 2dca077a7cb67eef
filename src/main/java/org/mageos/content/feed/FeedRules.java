package org.mageos.content.feed;

import static org.mageos.content.finding.Severity.ERROR;
import static org.mageos.content.finding.Severity.INFO;
import static org.mageos.content.finding.Severity.WARNING;

import java.util.List;
import org.mageos.content.finding.Rule;

/** The rules about feeds. */
public final class FeedRules {

    public static final Rule DATE =
            new Rule(
                    "feed/date",
                    ERROR,
                    "An entry of a feed has no publication date, or one that is none");

    public static final Rule UPDATED =
            new Rule(
                    "feed/updated",
                    WARNING,
                    "An entry of a feed was updated before it was published, or in the future");

    public static final Rule TITLE =
            new Rule("feed/title", WARNING, "A title is missing, or holds markup or an entity");

    public static final Rule ID =
            new Rule(
                    "feed/id",
                    ERROR,
                    "The id of an entry is no URI, changed, or is that of another entry");

    public static final Rule LEDGER =
            new Rule("feed/ledger", WARNING, "The file of ids names a document that is gone");

    public static final Rule CONTENT =
            new Rule("feed/content", INFO, "Something is left out of an entry of a feed");

    public static final Rule HOST =
            new Rule(
                    "feed/host",
                    WARNING,
                    "The URLs of a feed are those of a single machine, such as localhost");

    public static final Rule PATH =
            new Rule("feed/path", WARNING, "Two values of a field make one and the same feed");

    public static final Rule EMPTY =
            new Rule("feed/empty", WARNING, "A feed has no entries, so it is not written");

    public static final Rule TOO_LARGE =
            new Rule(
                    "feed/too-large",
                    WARNING,
                    "A feed has more than 5,000,000 bytes, which readers may refuse");

    public static final Rule NOT_ADVERTISED =
            new Rule("feed/not-advertised", INFO, "No page of the built site names a feed");

    private static final List<Rule> ALL =
            List.of(
                    DATE,
                    UPDATED,
                    TITLE,
                    ID,
                    LEDGER,
                    CONTENT,
                    HOST,
                    PATH,
                    EMPTY,
                    TOO_LARGE,
                    NOT_ADVERTISED);

    private FeedRules() {}

    public static List<Rule> all() {
        return ALL;
    }
}
