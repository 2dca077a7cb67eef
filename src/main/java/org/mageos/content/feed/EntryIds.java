package org.mageos.content.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.settings.FeedSettings.IdSource;
import org.mageos.content.settings.Fields.Field;
import org.mageos.content.site.Site;
import org.mageos.content.site.SiteUrls;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value.Scalar;

/**
 * Gives each article its id: what the ledger keeps, else what its front matter says, else what the
 * feed's settings make of it. Not thread-safe.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4151">RFC 4151, the 'tag' URI scheme</a>
 */
final class EntryIds {

    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+");

    /** What schemes whose ids are usual demand: RFC 4151, 2.1; RFC 8141, 2; RFC 9110, 4.2. */
    private static final Map<String, Pattern> FORMS =
            Map.of(
                    "tag",
                    Pattern.compile(
                            "[^:]+:(?:[a-z0-9._-]+@)?[a-z0-9.-]+,\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?:.*"),
                    "urn",
                    Pattern.compile("[^:]+:[A-Za-z0-9][A-Za-z0-9-]{0,31}:.+"),
                    "http",
                    Pattern.compile("[^:]+://[^/].*"),
                    "https",
                    Pattern.compile("[^:]+://[^/].*"));

    private final Site site;
    private final SiteUrls urls;
    private final Optional<Ledger> ledger;
    private final Consumer<Finding> findings;

    /** The ids given so far, by document. */
    private final Map<String, String> given = new HashMap<>();

    /** Who has an id, by id. */
    private final Map<String, Article> owners = new HashMap<>();

    EntryIds(Site site, SiteUrls urls, Optional<Ledger> ledger, Consumer<Finding> findings) {
        this.site = site;
        this.urls = urls;
        this.ledger = ledger;
        this.findings = findings;
    }

    /** The id of an article. */
    String of(Article article, IdSource source) {
        String file = article.document().file();
        Optional<String> kept = ledger.flatMap(l -> l.id(file));
        Optional<String> own = own(article);
        if (kept.isPresent() && own.isPresent() && !own.equals(kept)) {
            report(
                    article,
                    FeedRules.ID,
                    "The id was '" + kept.get() + "' and must not change",
                    Optional.of("feed readers would show the entry as a new one"));
        }
        String id =
                kept.or(() -> own)
                        .or(() -> givenForGood(file))
                        .orElseGet(() -> made(article, source));
        Article owner = owners.putIfAbsent(id, article);
        if (owner != null && !owner.document().file().equals(file)) {
            report(
                    article,
                    FeedRules.ID,
                    "'" + owner.document().file() + "' has the same id, '" + id + "'",
                    Optional.of("give one of them an 'id' of its own"));
        } else if (kept.isEmpty() && !isWrong(article) && given.put(file, id) == null) {
            checkNew(article, id);
        }
        return id;
    }

    /** The ledger keeps one id, so that of an earlier feed is already that of the next run. */
    private Optional<String> givenForGood(String file) {
        return ledger.flatMap(l -> Optional.ofNullable(given.get(file)));
    }

    /** What is not the id that its writer wanted must not be kept for ever. */
    private boolean isWrong(Article article) {
        return site.fields(article.document())
                .first(Field.ID)
                .filter(id -> !isUri(id.text().strip()))
                .isPresent();
    }

    /** What is new must not have what another document had. */
    private void checkNew(Article article, String id) {
        ledger.flatMap(l -> l.owner(id))
                .ifPresent(
                        owner ->
                                report(
                                        article,
                                        FeedRules.ID,
                                        "'" + id + "' is the id of '" + owner + "'",
                                        Optional.of(
                                                "if that was renamed, write its new name there;"
                                                        + " else give this one an 'id' of its"
                                                        + " own")));
    }

    /** The ids that the ledger does not have yet, by document. */
    Map<String, String> added() {
        return Map.copyOf(given);
    }

    private Optional<String> own(Article article) {
        Optional<Scalar> written = site.fields(article.document()).first(Field.ID);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String id = written.get().text().strip();
        if (isUri(id)) {
            return Optional.of(id);
        }
        report(
                article,
                FeedRules.ID,
                "The id '" + id + "' is not a URI",
                Optional.of(
                        "write 'tag:"
                                + urls.root().getHost()
                                + ","
                                + article.published().day()
                                + ":"
                                + urls.at(id).getRawPath().substring(1)
                                + "'"));
        return Optional.empty();
    }

    /** Whether an id is an absolute URI, all ASCII, and such as its scheme has them. */
    static boolean isUri(String id) {
        try {
            return ABSOLUTE.matcher(id).matches()
                    && id.chars().allMatch(c -> c < 0x80)
                    && Optional.ofNullable(
                                    FORMS.get(new URI(id).getScheme().toLowerCase(Locale.ROOT)))
                            .map(form -> form.matcher(id).matches())
                            .orElse(true);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private String made(Article article, IdSource source) {
        if (source == IdSource.URL) {
            return article.url().toString();
        }
        return "tag:"
                + urls.root().getHost()
                + ","
                + article.published().day()
                + ":"
                + urls.encoded(article.document().file());
    }

    private void report(Article article, Rule rule, String message, Optional<String> remedy) {
        Optional<Scalar> own = site.fields(article.document()).first(Field.ID);
        Location location =
                new Location(
                        article.document().file(),
                        own.map(Scalar::position).orElse(Position.START));
        findings.accept(
                Finding.at(location, rule, message)
                        .withLength(own.map(Scalar::length).orElse(0))
                        .withRemedy(remedy));
    }
}
