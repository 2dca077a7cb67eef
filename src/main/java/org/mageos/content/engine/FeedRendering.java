package org.mageos.content.engine;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.mageos.content.check.Check;
import org.mageos.content.feed.FeedOutput;
import org.mageos.content.feed.FeedPlan;
import org.mageos.content.feed.FeedRules;
import org.mageos.content.feed.LedgerUpdate;
import org.mageos.content.feed.PlannedFeed;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.RunError;
import org.mageos.content.output.IoReason;
import org.mageos.content.output.StagedFolder;
import org.mageos.content.site.Site;
import org.mageos.content.value.Position;

/**
 * Writes the feeds of a site, as a check that finds what is wrong with them on the way. The files
 * appear when the folders are committed.
 */
public final class FeedRendering implements Check {

    private static final int LARGE = 5_000_000;

    private final StagedFolder folder;
    private final StagedFolder repository;
    private final Consumer<RunError> errors;
    private final Consumer<String> written;
    private final Consumer<String> kept;

    /**
     * @param folder takes the feeds
     * @param repository the content root: takes the file that keeps the ids
     * @param written takes the name of each feed, with what it holds
     * @param kept takes the name of the file that keeps the ids, if it gets new ones
     * @param errors takes what keeps a feed from being written
     */
    public FeedRendering(
            StagedFolder folder,
            StagedFolder repository,
            Consumer<String> written,
            Consumer<String> kept,
            Consumer<RunError> errors) {
        this.kept = Objects.requireNonNull(kept, "kept");
        this.written = Objects.requireNonNull(written, "written");
        this.folder = Objects.requireNonNull(folder, "folder");
        this.repository = Objects.requireNonNull(repository, "repository");
        this.errors = Objects.requireNonNull(errors, "errors");
    }

    @Override
    public List<Rule> rules() {
        return FeedRules.all();
    }

    @Override
    public void check(Site site, Consumer<Finding> findings) {
        if (site.settings().feeds().isEmpty()) {
            errors.accept(
                    site.settings().error("There is no feed to render: name one under 'feeds'"));
            return;
        }
        Optional<FeedPlan> plan = FeedPlan.of(site, findings, errors);
        if (plan.isPresent()) {
            try (FeedOutput output =
                    new FeedOutput(site, site.absoluteUrls().orElseThrow(), folder, findings)) {
                plan.get().feeds().forEach(feed -> write(site, feed, output, findings));
            }
            plan.get().ledgerUpdate().ifPresent(update -> write(site, update));
        }
    }

    private void write(Site site, PlannedFeed feed, FeedOutput output, Consumer<Finding> findings) {
        Position position = feed.settings().path().position();
        try {
            long bytes = output.write(feed);
            if (bytes > LARGE) {
                findings.accept(
                        Finding.at(
                                        site.settings().location(position),
                                        FeedOutput.TOO_LARGE,
                                        String.format(
                                                Locale.ROOT,
                                                "The feed '%s' has %,d bytes",
                                                feed.path(),
                                                bytes))
                                .withRemedy(Optional.of("set 'limit', or 'content: excerpt'")));
            }
            int entries = feed.entries().size();
            written.accept(feed.path() + " (" + entries + (entries == 1 ? " entry)" : " entries)"));
        } catch (IOException e) {
            errors.accept(
                    site.settings()
                            .error(
                                    position,
                                    "The feed '"
                                            + feed.path()
                                            + "' cannot be written: "
                                            + IoReason.of(e)));
        }
    }

    private void write(Site site, LedgerUpdate update) {
        try (Writer out = repository.openText(update.file())) {
            update.write(out);
            kept.accept(update.file() + " (" + update.added().size() + " new ids)");
        } catch (IOException e) {
            errors.accept(
                    site.settings()
                            .error(
                                    Position.START,
                                    "'"
                                            + update.file()
                                            + "' cannot be written: "
                                            + IoReason.of(e)));
        }
    }
}
