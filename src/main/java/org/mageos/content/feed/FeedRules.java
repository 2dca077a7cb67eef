package org.mageos.content.feed;

import java.util.List;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;

/**
 * The rules about feeds that are rendered. They stand apart from what reports them, so that a run
 * without feeds does not load that.
 */
public final class FeedRules {

    public static final Rule DATE =
            new Rule(
                    "feed/date",
                    Severity.ERROR,
                    "An entry of a feed has no valid date of publication",
                    "Feed readers sort by date and show what is new.");

    public static final Rule UPDATED =
            new Rule(
                    "feed/updated",
                    Severity.WARNING,
                    "An entry of a feed was updated before it was published, or in the future",
                    "Nothing is updated before it is there: one of the two dates is a mistake. A"
                            + " reader that gets a date from the future keeps the entry on top"
                            + " until then.");

    public static final Rule TITLE =
            new Rule(
                    "feed/title",
                    Severity.WARNING,
                    "A title is missing, or a title, author or category holds markup or an entity",
                    "A title in a feed is plain text. Of markup in it, some readers show the tags"
                            + " and others drop them.");

    public static final Rule ID =
            new Rule(
                    "feed/id",
                    Severity.ERROR,
                    "The id of an entry is not a URI, has changed, or belongs to another entry",
                    "Feed readers know an entry by its id. Of two entries with one id they show"
                            + " one, and an entry whose id changes is shown as a new one to"
                            + " everybody who has read it.");

    public static final Rule GONE =
            new Rule(
                    "feed/ledger",
                    Severity.WARNING,
                    "The file of ids names a document that is gone",
                    "When a document is renamed, its id stays with the old name, and the entry"
                            + " appears as a new one under the new name. Nobody but the writer"
                            + " knows whether it was renamed or deleted.");

    public static final Rule CONTENT =
            new Rule(
                    "feed/content",
                    Severity.INFO,
                    "Something is left out of an entry of a feed",
                    "What a feed reader cannot show is left out of the text of an entry: programs,"
                            + " frames, forms, components of MDX, template tags, and images whose URL"
                            + " only the site generator knows.");

    public static final Rule HOST =
            new Rule(
                    "feed/host",
                    Severity.WARNING,
                    "The URLs of a feed are those of a single machine, such as localhost",
                    "A feed that was rendered with the URL of a preview tells all readers to fetch"
                            + " pages from their own machine.");

    public static final Rule PATH =
            new Rule(
                    "feed/path",
                    Severity.WARNING,
                    "Two values of a field make one and the same feed",
                    "The path of a feed holds the slug of a value. Where two values have one slug,"
                            + " whoever follows the one gets the other, too.");

    public static final Rule EMPTY =
            new Rule(
                    "feed/empty",
                    Severity.WARNING,
                    "A feed has no entries, so it is not written",
                    "A feed that nobody can read anything in was hardly meant: a filter that fits"
                            + " no document, or documents that are all drafts.");

    public static final Rule TOO_LARGE =
            new Rule(
                    "feed/too-large",
                    Severity.WARNING,
                    "A feed has more than 5,000,000 bytes, which readers may refuse",
                    "Readers fetch a feed again and again, and may refuse one that is so large:"
                            + " then nobody sees what is new.");

    private static final List<Rule> ALL =
            List.of(DATE, UPDATED, TITLE, ID, GONE, CONTENT, HOST, PATH, EMPTY, TOO_LARGE);

    private FeedRules() {}

    /** All of them, in the order of the documentation. */
    public static List<Rule> all() {
        return ALL;
    }
}
