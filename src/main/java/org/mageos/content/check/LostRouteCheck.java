package org.mageos.content.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mageos.content.document.Document;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.RunError;
import org.mageos.content.finding.Severity;
import org.mageos.content.generator.Route;
import org.mageos.content.inventory.Inventory;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.tree.redirect.Redirect;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Position;

/**
 * {@code route/lost}: URLs that the site had, at the commit that the run compares with, by an
 * inventory of a release or by an earlier sitemap, and that have neither a page nor a redirect now.
 */
public final class LostRouteCheck implements Check {

    public static final Rule RULE =
            new Rule(
                    "route/lost",
                    Severity.WARNING,
                    "A URL that the site had has neither a page nor a redirect now",
                    "Search engines, bookmarks and other sites go on leading to it, and their"
                            + " readers get an error page.");

    /** From so many on, one finding tells of all that moved or went away together. */
    private static final int TOGETHER = 5;

    private static final int NAMED = 3;

    private static final int GONE = 410;
    private static final int NOT_FOUND = 404;

    private final Optional<Site> then;
    private final Optional<Inventory> released;
    private final Consumer<RunError> errors;

    /**
     * @param then the site at the commit that the run compares with, if it does
     * @param released what the site served when it was released, if the run compares with that
     * @param errors takes what cannot be read
     */
    public LostRouteCheck(
            Optional<Site> then, Optional<Inventory> released, Consumer<RunError> errors) {
        this.then = then;
        this.released = released;
        this.errors = errors;
    }

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Site site, Consumer<Finding> findings) {
        if (then.isEmpty() && released.isEmpty() && site.settings().previousSitemap().isEmpty()) {
            return;
        }
        OldUrls old = new OldUrls(site);
        then.ifPresent(old::addAll);
        released.ifPresent(old::addInventory);
        old.addSitemap(errors);
        List<OldUrl> gone = old.all().stream().filter(url -> isLost(site, url)).toList();
        if (gone.isEmpty()) {
            return;
        }
        NewPlaces places = new NewPlaces(site, then, paths(old), gone);
        Map<List<String>, List<Lost>> moves = new LinkedHashMap<>();
        for (Lost lost :
                Lost.withMoved(
                        site, gone.stream().map(url -> lost(site, url, places)).toList(), places)) {
            moves.computeIfAbsent(lost.move(), key -> new ArrayList<>()).add(lost);
        }
        RedirectAdvice advice = new RedirectAdvice(site);
        moves.forEach(
                (move, together) -> {
                    if (together.size() >= TOGETHER) {
                        findings.accept(
                                together(site, move, together, advice)
                                        .withFix(advice.fix(together)));
                    } else {
                        together.forEach(one -> findings.accept(alone(site, one, advice)));
                    }
                });
    }

    private static Lost lost(Site site, OldUrl url, NewPlaces places) {
        Optional<Route> page = places.of(url);
        return new Lost(
                url,
                page,
                page.map(site.paths()::urlPath).or(() -> stillThere(site, url.redirect())));
    }

    private Set<String> paths(OldUrls old) {
        Set<String> paths = old.all().stream().map(OldUrl::path).collect(Collectors.toSet());
        then.ifPresent(site -> site.routes().published().forEach(r -> paths.add(r.path())));
        return paths;
    }

    private static Optional<String> stillThere(Site site, Optional<String> url) {
        return url.filter(
                to ->
                        site.paths()
                                .at(to)
                                .map(LinkTarget::verdict)
                                .filter(verdict -> verdict != Verdict.OK)
                                .isEmpty());
    }

    /**
     * Whether it is known that the host answers with an error page to everybody: whom a redirect
     * with a condition leaves out is known to the host alone.
     */
    private static boolean isLost(Site site, OldUrl url) {
        return site.paths().at(url.url()).filter(t -> t.verdict() == Verdict.BROKEN).isPresent()
                && !isGoneOnPurpose(site, url);
    }

    /**
     * Whether a rule answers with 410, or with 404 for this path alone: patterns that answer with
     * 404 give an error page to whatever there is not.
     */
    private static boolean isGoneOnPurpose(Site site, OldUrl url) {
        String path = Paths.decode(url.url());
        return site.redirects().rules().stream()
                .filter(
                        rule ->
                                rule.status() == GONE
                                        || rule.status() == NOT_FOUND && rule.isLiteral())
                .anyMatch(rule -> rule.pattern().matches(path));
    }

    private Finding alone(Site site, Lost lost, RedirectAdvice advice) {
        OldUrl old = lost.old();
        Optional<Redirect> rule = site.redirects().of(Paths.decode(old.url()));
        if (rule.isPresent()) {
            return finding(
                    rule.get().location(),
                    "The URL '"
                            + old.url()
                            + "' has no page now, and its redirect leads to '"
                            + rule.get().to()
                            + "', where none is either",
                    old.url(),
                    Optional.of(
                            lost.to()
                                    .map(to -> "lead it to '" + to + "'")
                                    .orElse("lead it to what takes its place")));
        }
        RedirectAdvice.Advice redirect = advice.of(lost);
        String message =
                "The URL '"
                        + old.url()
                        + "' has neither a page nor a redirect now"
                        + why(site, lost).map(reason -> ": " + reason).orElse("");
        return finding(place(site, lost, redirect), message, old.url(), redirect.text())
                .withFix(advice.fix(List.of(lost)));
    }

    private static Finding finding(
            Location place, String message, String subject, Optional<String> remedy) {
        return Finding.at(place, RULE, message).about(subject).withRemedy(remedy);
    }

    private static Optional<String> why(Site site, Lost lost) {
        if (lost.old().redirect().isPresent()) {
            return Optional.of("the redirect to '" + lost.old().redirect().get() + "' is gone");
        }
        Optional<String> file = lost.old().document().map(Document::file);
        if (file.isEmpty()) {
            return lost.to().map(to -> "what it showed is now at '" + to + "'");
        }
        Optional<String> other =
                lost.page()
                        .flatMap(Route::document)
                        .map(Document::file)
                        .filter(f -> !f.equals(file.get()));
        if (other.isPresent()) {
            return Optional.of("'" + file.get() + "' is now '" + other.get() + "'");
        }
        if (lost.to().isPresent()) {
            return Optional.of("'" + file.get() + "' is now at '" + lost.to().get() + "'");
        }
        return Optional.of(
                site.tree().hasFile(file.get())
                        ? "'" + file.get() + "' is not published any more"
                        : "'" + file.get() + "' is gone");
    }

    /** Where the redirect is to be written, or what has to do with the URL. */
    private static Location place(Site site, Lost lost, RedirectAdvice.Advice redirect) {
        return redirect.place()
                .or(() -> lost.old().listed())
                .or(
                        () ->
                                lost.page()
                                        .flatMap(Route::document)
                                        .map(Document::file)
                                        .map(LostRouteCheck::start))
                .or(() -> remaining(site, lost).map(LostRouteCheck::start))
                .orElseGet(() -> site.settings().location(Position.START));
    }

    /** The file that made the page, as long as it is there: what is deleted shows nothing. */
    private static Optional<String> remaining(Site site, Lost lost) {
        return lost.old().document().map(Document::file).filter(site.tree()::hasFile);
    }

    private static Location start(String file) {
        return new Location(file, Position.START);
    }

    /** What moved together, with the one rule for all of it where no page would fall under it. */
    private Finding together(Site site, List<String> move, List<Lost> lost, RedirectAdvice advice) {
        Lost first = lost.get(0);
        String examples =
                lost.stream()
                        .limit(NAMED)
                        .map(one -> "'" + one.old().url() + "'")
                        .collect(Collectors.joining(", "));
        String message =
                lost.size()
                        + " URLs have neither a page nor a redirect now, such as "
                        + examples
                        + (move.size() == 2
                                ? ": what was below '"
                                        + move.get(0)
                                        + "/' is now below '"
                                        + move.get(1)
                                        + "/'"
                                : "");
        Optional<RedirectAdvice.Advice> whole =
                move.size() == 2 && isFree(site, move.get(0))
                        ? advice.below(move.get(0), move.get(1))
                        : Optional.empty();
        RedirectAdvice.Advice redirect = whole.orElseGet(() -> advice.of(first));
        Optional<String> remedy =
                whole.isPresent()
                        ? redirect.text()
                        : redirect.text().map(text -> text + ", and so for the others");
        return finding(place(site, first, redirect), message, move.get(0) + "/*", remedy);
    }

    /** Whether no page lies below a path of the host. */
    private static boolean isFree(Site site, String folder) {
        return !folder.isEmpty()
                && site.routes().published().stream()
                        .map(route -> Paths.encode(site.paths().onHost(route)))
                        .noneMatch(path -> (path + "/").startsWith(folder + "/"));
    }
}
