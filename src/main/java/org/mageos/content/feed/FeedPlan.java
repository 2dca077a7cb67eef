package org.mageos.content.feed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mageos.content.feed.PlannedFeed.PlannedEntry;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.RunError;
import org.mageos.content.settings.FeedSettings;
import org.mageos.content.settings.Settings;
import org.mageos.content.settings.Sourced;
import org.mageos.content.site.Site;
import org.mageos.content.site.SiteUrls;
import org.mageos.content.value.Position;

/**
 * Which feeds the settings want, with which entries: all but the text of the entries. Where they
 * want none, there is one of the blog that the site generator has by itself. What keeps a document
 * or a feed out is found on the way.
 */
public final class FeedPlan {

    private final Site site;
    private final Settings settings;
    private final SiteUrls urls;
    private final Consumer<Finding> findings;
    private final Consumer<RunError> errors;
    private final Articles articles;
    private final ArticleValues values;
    private final EntryIds ids;
    private final FeedHead head;
    private final Optional<Ledger> ledger;

    /** The paths of the feeds, in lower case: not every file system tells letter cases apart. */
    private final Set<String> paths = new HashSet<>();

    private final List<PlannedFeed> feeds = new ArrayList<>();

    /** What is wrong in the settings of a feed is wrong in each feed that its path stands for. */
    private final Set<RunError> told = new HashSet<>();

    private FeedPlan(
            Site site, SiteUrls urls, Consumer<Finding> findings, Consumer<RunError> errors) {
        this.site = site;
        this.settings = site.settings();
        this.urls = urls;
        this.findings = findings;
        this.errors =
                error -> {
                    if (told.add(error)) {
                        errors.accept(error);
                    }
                };
        this.head = new FeedHead(site, urls, this.errors);
        this.values = new ArticleValues(site);
        this.articles = new Articles(site, urls, findings, this.errors);
        this.ledger = settings.feedIds().flatMap(this::ledger);
        this.ids = new EntryIds(site, urls, ledger, findings);
    }

    /**
     * Plans the feeds of a site.
     *
     * @param findings takes what is wrong in the content
     * @param errors takes what is wrong in the settings
     * @return empty if the settings do not say where the site is
     */
    public static Optional<FeedPlan> of(
            Site site, Consumer<Finding> findings, Consumer<RunError> errors) {
        if (site.absoluteUrls().isEmpty()) {
            errors.accept(
                    site.settings()
                            .error(
                                    "Feeds need the URL of the site: set 'url' under 'site', such"
                                            + " as https://example.org"));
            return Optional.empty();
        }
        FeedPlan plan = new FeedPlan(site, site.absoluteUrls().get(), findings, errors);
        plan.make();
        return Optional.of(plan);
    }

    private Optional<Ledger> ledger(Sourced<String> file) {
        if (!site.tree().hasFile(file.value())) {
            return Optional.of(Ledger.read(file.value(), "", errors));
        }
        try {
            return Optional.of(Ledger.read(file.value(), site.text(file.value()), errors));
        } catch (IOException e) {
            errors.accept(
                    settings.error(file.position(), "The ids cannot be read: " + e.getMessage()));
            return Optional.empty();
        }
    }

    private void make() {
        if (urls.areLocal()) {
            findings.accept(
                    Finding.at(
                                    settings.location(Position.START),
                                    FeedRules.HOST,
                                    "Nobody else can reach '" + urls.root() + "'")
                            .withRemedy(Optional.of("set 'url' under 'site' to the public URL")));
        }
        ledger.ifPresent(l -> l.check(site, findings));
        for (FeedSettings feed : settings.feeds()) {
            plan(feed);
        }
        if (settings.feeds().isEmpty()) {
            List<Article> posts = articles.posts();
            if (!posts.isEmpty()) {
                plan(FeedSettings.OF_BLOG, posts);
            }
        }
    }

    private void plan(FeedSettings feed) {
        List<Article> chosen = new ArrayList<>();
        for (Sourced<String> collection : feed.from()) {
            Optional<List<Article>> read = articles.of(collection);
            if (read.isEmpty()) {
                return;
            }
            chosen.addAll(read.get());
        }
        plan(feed, chosen);
    }

    private void plan(FeedSettings feed, List<Article> articles) {
        List<Article> chosen = new ArrayList<>(articles);
        feed.filter()
                .forEach((key, wanted) -> chosen.removeIf(each -> !values.has(each, key, wanted)));
        chosen.sort(Article.NEWEST_FIRST);
        Map<String, FeedSplit.Share> shares = new FeedSplit(values).shares(feed, chosen);
        if (shares.isEmpty()) {
            findings.accept(
                    Finding.at(
                                    settings.location(feed.path().position()),
                                    FeedRules.EMPTY,
                                    "No feed '"
                                            + feed.path().value().text().substring(1)
                                            + "' is written: no published document has a value for"
                                            + " its placeholder")
                            .withRemedy(Optional.of("check the key's name")));
        }
        shares.forEach((path, share) -> checkValues(feed, path, share));
        shares.forEach((path, share) -> add(feed, path.substring(1), share));
    }

    /** Readers of one feed do not want what belongs to another value that is written alike. */
    private void checkValues(FeedSettings feed, String path, FeedSplit.Share share) {
        if (share.others().isEmpty()) {
            return;
        }
        findings.accept(
                Finding.at(
                                settings.location(feed.path().position()),
                                FeedRules.PATH,
                                "'"
                                        + String.join("', '", share.placeholders().values())
                                        + "' and '"
                                        + String.join("', '", share.others())
                                        + "' are one feed, '"
                                        + path.substring(1)
                                        + "'")
                        .withRemedy(Optional.of("write them so that their slugs differ")));
    }

    private void add(FeedSettings feed, String path, FeedSplit.Share share) {
        List<Article> chosen = share.articles();
        if (feed.limit().isPresent() && feed.limit().get() < chosen.size()) {
            chosen = chosen.subList(0, feed.limit().get());
        }
        if (chosen.isEmpty()) {
            findings.accept(
                    Finding.at(
                            settings.location(feed.path().position()),
                            FeedRules.EMPTY,
                            "The feed '" + path + "' has no entries, so it is not written"));
            return;
        }
        if (!paths.add(path.toLowerCase(Locale.ROOT))) {
            errors.accept(
                    settings.error(
                            feed.path().position(),
                            "Another feed has the path '" + path + "', too"));
            return;
        }
        Optional<String> title =
                feed.title()
                        .or(() -> settings.site().title())
                        .or(() -> Optional.of(urls.root().getHost()).filter(h -> isOfBlog(feed)));
        if (title.isEmpty()) {
            errors.accept(
                    settings.error(
                            feed.path().position(),
                            "The feed '" + path + "' needs a 'title', here or under 'site'"));
            return;
        }
        List<PlannedEntry> entries = new ArrayList<>();
        for (Article article : chosen) {
            entries.add(new PlannedEntry(article, ids.of(article, feed.idFrom())));
        }
        feeds.add(
                new PlannedFeed(
                        path,
                        feed,
                        head.of(feed, path, share.fill(title.get()), share, chosen),
                        entries));
    }

    /** Whether the feed is there without settings, so that none of them is missing. */
    private static boolean isOfBlog(FeedSettings feed) {
        return feed == FeedSettings.OF_BLOG;
    }

    /** The feeds, in the order of the settings. */
    public List<PlannedFeed> feeds() {
        return List.copyOf(feeds);
    }

    /** The ledger's file and its new text; empty if there is none, or nothing to add. */
    public Optional<LedgerUpdate> ledgerUpdate() {
        return ledger.filter(l -> l.lacks(ids.added()))
                .map(l -> new LedgerUpdate(settings.feedIds().get().value(), l, ids.added()));
    }
}
