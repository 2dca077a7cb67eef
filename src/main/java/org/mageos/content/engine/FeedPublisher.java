package org.mageos.content.engine;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mageos.content.feed.FeedOutput;
import org.mageos.content.feed.FeedPlan;
import org.mageos.content.feed.FeedRules;
import org.mageos.content.feed.LedgerUpdate;
import org.mageos.content.feed.PlannedFeed;
import org.mageos.content.finding.Finding;
import org.mageos.content.output.IoReason;
import org.mageos.content.site.Site;
import org.mageos.content.value.Position;

/** Publishes the feeds of a site, and the file that keeps the ids of their entries. */
public final class FeedPublisher extends Publisher {

    private static final int LARGE = 5_000_000;

    private final Output feeds;
    private final Output repository;

    private FeedPublisher(Output feeds, Output repository) {
        super(FeedRules.all(), List.of(feeds, repository));
        this.feeds = feeds;
        this.repository = repository;
    }

    /**
     * @param folder the folder that gets the feeds
     * @param root the content root, which gets the file that keeps the ids
     */
    public static FeedPublisher into(Path folder, Path root) {
        return new FeedPublisher(new Output(folder), new Output(root));
    }

    @Override
    void write(Site site, ResultBuilder result) {
        if (site.settings().feeds().isEmpty()
                && site.generator().routing().posts(site.documents()).isEmpty()) {
            result.fail(
                    site.settings()
                            .error(
                                    "There is no feed to render, and nothing says which documents"
                                            + " are posts: name them under 'collections', such as"
                                            + " posts: { files: blog/*.md }, and a feed under"
                                            + " 'feeds', such as { path: rss.xml, from: posts }"));
            return;
        }
        Optional<FeedPlan> plan = FeedPlan.of(site, result::find, result::fail);
        if (plan.isPresent()) {
            List<PlannedFeed> planned = plan.get().feeds();
            try (FeedOutput output =
                    new FeedOutput(
                            site,
                            site.absoluteUrls().orElseThrow(),
                            planned,
                            feeds.folder(),
                            result::find)) {
                planned.forEach(feed -> write(site, feed, output, result));
            }
            plan.get().ledgerUpdate().ifPresent(update -> write(site, update, result));
        }
    }

    private void write(Site site, PlannedFeed feed, FeedOutput output, ResultBuilder result) {
        Position position = feed.settings().path().position();
        try {
            long bytes = output.write(feed);
            if (bytes > LARGE) {
                result.find(
                        Finding.at(
                                        site.settings().location(position),
                                        FeedRules.TOO_LARGE,
                                        String.format(
                                                Locale.ROOT,
                                                "The feed '%s' has %,d bytes",
                                                feed.path(),
                                                bytes))
                                .withRemedy(Optional.of("set 'limit', or 'content: excerpt'")));
            }
            int entries = feed.entries().size();
            feeds.files()
                    .add(feed.path() + " (" + entries + (entries == 1 ? " entry)" : " entries)"));
        } catch (IOException e) {
            result.fail(
                    site.settings()
                            .error(position, unwritten("The feed '" + feed.path() + "'", e)));
        }
    }

    private void write(Site site, LedgerUpdate update, ResultBuilder result) {
        try (Writer out = repository.folder().openText(update.file())) {
            update.write(out);
            repository.files().add(update.file() + " (" + update.added().size() + " new ids)");
        } catch (IOException e) {
            result.fail(
                    site.settings()
                            .error(
                                    Position.START,
                                    IoReason.unwritten(
                                            "'" + update.file() + "'",
                                            e,
                                            "the folder must be writable, or leave 'feedIds'"
                                                    + " out")));
        }
    }
}
