package org.mageos.content.feed;

import static java.util.Comparator.naturalOrder;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mageos.content.document.Document;
import org.mageos.content.feed.PlannedFeed.PlannedEntry;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RunError;
import org.mageos.content.output.XmlText;
import org.mageos.content.settings.FeedSettings;
import org.mageos.content.settings.Fields;
import org.mageos.content.settings.Settings;
import org.mageos.content.settings.SettingsReader;
import org.mageos.content.settings.Sourced;
import org.mageos.content.site.ContentCollection;
import org.mageos.content.site.LinkTarget;
import org.mageos.content.site.Site;
import org.mageos.content.site.SiteUrls;
import org.mageos.content.value.Position;

/**
 * Which feeds the settings want, with which entries: all but the text of the entries. What keeps a
 * document or a feed out is found on the way.
 */
public final class FeedPlan {

    private static final Set<String> WEB = Set.of("http", "https");

    private final Site site;
    private final Settings settings;
    private final SiteUrls urls;
    private final Consumer<Finding> findings;
    private final Consumer<RunError> errors;
    private final ArticleReader reader;
    private final ArticleValues values;
    private final EntryIds ids;
    private final Optional<Ledger> ledger;

    /** The articles of each collection; none of one that can have no entries. */
    private final Map<String, Optional<List<Article>>> articles = new HashMap<>();

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
        this.values = new ArticleValues(site);
        this.reader = new ArticleReader(site, urls, findings);
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
                    new RunError(
                            site.settings().file().map(name -> new Location(name, Position.START)),
                            "Feeds need the URL of the site: set 'url' under 'site', such as"
                                    + " https://example.org"));
            return Optional.empty();
        }
        FeedPlan plan = new FeedPlan(site, site.absoluteUrls().get(), findings, errors);
        plan.make();
        return Optional.of(plan);
    }

    private static RunError error(Settings settings, Position position, String message) {
        return new RunError(Optional.of(location(settings, position)), message);
    }

    private static Location location(Settings settings, Position position) {
        return new Location(settings.file().orElse(SettingsReader.DEFAULT_FILE), position);
    }

    private Optional<Ledger> ledger(Sourced<String> file) {
        if (!site.tree().hasFile(file.value())) {
            return Optional.of(Ledger.read(file.value(), "", errors));
        }
        try {
            return Optional.of(Ledger.read(file.value(), site.text(file.value()), errors));
        } catch (IOException e) {
            errors.accept(
                    error(settings, file.position(), "The ids cannot be read: " + e.getMessage()));
            return Optional.empty();
        }
    }

    private void make() {
        if (urls.areLocal() && !settings.feeds().isEmpty()) {
            findings.accept(
                    Finding.at(
                                    location(settings, Position.START),
                                    FeedRules.HOST,
                                    "Nobody else can reach '" + urls.root() + "'")
                            .withRemedy(Optional.of("set 'url' under 'site' to the public URL")));
        }
        ledger.ifPresent(l -> l.check(site, findings));
        for (FeedSettings feed : settings.feeds()) {
            plan(feed);
        }
    }

    private void plan(FeedSettings feed) {
        List<Article> chosen = new ArrayList<>();
        for (Sourced<String> collection : feed.from()) {
            Optional<List<Article>> read =
                    articles.computeIfAbsent(collection.value(), name -> read(collection));
            if (read.isEmpty()) {
                return;
            }
            chosen.addAll(read.get());
        }
        feed.filter()
                .forEach((key, wanted) -> chosen.removeIf(each -> !values.has(each, key, wanted)));
        chosen.sort(Article.NEWEST_FIRST);
        Map<String, FeedSplit.Share> shares = new FeedSplit(values).shares(feed, chosen);
        if (shares.isEmpty()) {
            findings.accept(
                    Finding.at(
                                    location(settings, feed.path().position()),
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
                                location(settings, feed.path().position()),
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

    private Optional<List<Article>> read(Sourced<String> name) {
        ContentCollection collection = site.collections().get(name.value());
        List<Document> documents = collection.entries();
        if (documents.isEmpty()) {
            // Its pattern, which matches nothing, is an error already.
            return Optional.empty();
        }
        if (documents.stream().noneMatch(each -> site.page(each).isPresent())) {
            errors.accept(
                    error(
                            settings,
                            name.position(),
                            "No document of '"
                                    + name.value()
                                    + "' is a page, which an entry of a feed needs"));
            return Optional.empty();
        }
        if (documents.stream().allMatch(each -> site.fields(each).published().isEmpty())) {
            errors.accept(
                    error(
                            settings,
                            name.position(),
                            "No document of '"
                                    + name.value()
                                    + "' has a date of publication: name its key with 'date' under"
                                    + " collections."
                                    + name.value()
                                    + dateKeys(collection)));
            return Optional.empty();
        }
        return Optional.of(reader.read(collection));
    }

    private static String dateKeys(ContentCollection collection) {
        return collection
                .settings()
                .date()
                .map(key -> ", which is '" + key + "' now")
                .orElseGet(() -> " (looked for: " + String.join(", ", Fields.dateKeys()) + ")");
    }

    private void add(FeedSettings feed, String path, FeedSplit.Share share) {
        List<Article> chosen = share.articles();
        if (feed.limit().isPresent() && feed.limit().get() < chosen.size()) {
            chosen = chosen.subList(0, feed.limit().get());
        }
        if (chosen.isEmpty()) {
            findings.accept(
                    Finding.at(
                            location(settings, feed.path().position()),
                            FeedRules.EMPTY,
                            "The feed '" + path + "' has no entries, so it is not written"));
            return;
        }
        if (!paths.add(path.toLowerCase(Locale.ROOT))) {
            errors.accept(
                    error(
                            settings,
                            feed.path().position(),
                            "Another feed has the path '" + path + "', too"));
            return;
        }
        Optional<String> title = feed.title().or(() -> settings.site().title());
        if (title.isEmpty()) {
            errors.accept(
                    error(
                            settings,
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
                        head(feed, path, share.fill(title.get()), share, chosen),
                        entries));
    }

    private Feed head(
            FeedSettings feed,
            String path,
            String title,
            FeedSplit.Share share,
            List<Article> chosen) {
        return new Feed(
                urls.at(path),
                urls.root(),
                XmlText.line(title),
                feed.description().map(share::fill).map(XmlText::line),
                feed.language().or(() -> settings.site().language()),
                List.of(Author.named(XmlText.line(author(feed, title)))),
                feed.image().flatMap(this::image),
                feed.hubs(),
                chosen.stream().map(each -> each.updated().instant()).max(naturalOrder()));
    }

    /**
     * Who stands in for entries without an author: Atom demands one, and all formats shall tell the
     * same.
     */
    private String author(FeedSettings feed, String title) {
        return feed.author()
                .flatMap(Authors::named)
                .or(() -> settings.site().title())
                .orElse(title);
    }

    private Optional<URI> image(Sourced<String> image) {
        Optional<URI> url =
                urls.onSite(image.value()).filter(found -> WEB.contains(found.getScheme()));
        boolean broken =
                site.at(image.value())
                        .filter(target -> target.verdict() == LinkTarget.Verdict.BROKEN)
                        .isPresent();
        if (url.isEmpty() || broken) {
            errors.accept(
                    error(
                            settings,
                            image.position(),
                            "'"
                                    + image.value()
                                    + "' is neither a URL nor a file that the site"
                                    + " serves"));
        }
        return url;
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
