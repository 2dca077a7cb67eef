package org.mageos.content.check;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.site.LinkTarget;
import org.mageos.content.site.Redirect;
import org.mageos.content.site.Site;

/**
 * {@code redirect/*}: the site's own redirect rules. They share the question where a rule leads.
 */
final class RedirectCheck implements Check {

    @Override
    public List<Rule> rules() {
        return List.of(
                Rules.REDIRECT_BROKEN,
                Rules.REDIRECT_LOOP,
                Rules.REDIRECT_CHAIN,
                Rules.REDIRECT_SHADOWED);
    }

    @Override
    public void check(Site site, Consumer<Finding> findings) {
        for (Location location : site.redirects().malformed()) {
            findings.accept(
                    Finding.at(
                            location,
                            Rules.REDIRECT_BROKEN,
                            "The redirect has no destination: a rule is 'from to [status]'"));
        }
        Map<String, Redirect> earlier = new HashMap<>();
        for (Redirect rule : site.redirects().rules()) {
            shadowed(site, rule, earlier.putIfAbsent(rule.from(), rule)).ifPresent(findings);
            destination(site, rule).ifPresent(findings);
        }
    }

    private static Optional<Finding> destination(Site site, Redirect rule) {
        Optional<String> path = site.pathInSite(rule.to());
        if (path.isEmpty() || rule.to().contains("/:")) {
            return Optional.empty();
        }
        if (loops(site, rule)) {
            return finding(
                    rule, Rules.REDIRECT_LOOP, "The redirect to '" + rule.to() + "' comes back");
        }
        LinkTarget target = site.at(withoutQuery(path.get()));
        if (target instanceof LinkTarget.Redirected further) {
            return further.target() instanceof LinkTarget.Missing missing
                    ? broken(rule, missing)
                    : finding(
                                    rule,
                                    Rules.REDIRECT_CHAIN,
                                    "The redirect to '" + rule.to() + "' is redirected again")
                            .map(
                                    f ->
                                            f.withRemedy(
                                                    Optional.of(
                                                            "lead to '"
                                                                    + further.finalUrl()
                                                                    + "'")));
        }
        if (target instanceof LinkTarget.Missing missing) {
            return broken(rule, missing);
        }
        if (target instanceof LinkTarget.Misspelt misspelt) {
            return broken(
                    rule,
                    new LinkTarget.Missing("letter case counts", Optional.of(misspelt.right())));
        }
        return Optional.empty();
    }

    private static Optional<Finding> broken(Redirect rule, LinkTarget.Missing missing) {
        return finding(
                        rule,
                        Rules.REDIRECT_BROKEN,
                        "The redirect leads to '" + rule.to() + "': " + missing.why())
                .map(f -> f.withRemedy(Remedies.didYouMean(missing.suggestion())));
    }

    /**
     * Follows the rules from one to the next; a rule that only adds or drops a slash is no loop.
     */
    private static boolean loops(Site site, Redirect rule) {
        Set<Redirect> visited = new LinkedHashSet<>();
        Redirect current = rule;
        while (visited.add(current)) {
            Optional<String> path = site.pathInSite(current.to()).map(RedirectCheck::withoutQuery);
            if (path.isEmpty() || site.sourceAt(path.get()).isPresent()) {
                return false;
            }
            Optional<Redirect> next = site.redirects().of(path.get());
            if (next.isEmpty()) {
                return false;
            }
            current = next.get();
        }
        return current.equals(rule);
    }

    private static Optional<Finding> shadowed(
            Site site, Redirect rule, @Nullable Redirect earlier) {
        if (earlier != null) {
            return Optional.of(
                    Finding.at(
                                    rule.location(),
                                    Rules.REDIRECT_SHADOWED,
                                    "The redirect of '"
                                            + rule.from()
                                            + "' never applies: line "
                                            + earlier.location().line()
                                            + " has the same path")
                            .about(rule.from())
                            .withRelated(List.of(earlier.location())));
        }
        if (!rule.isLiteral() || rule.forced()) {
            return Optional.empty();
        }
        return site.sourceAt(rule.from())
                .map(
                        source ->
                                Finding.at(
                                                rule.location(),
                                                Rules.REDIRECT_SHADOWED,
                                                "The redirect of '"
                                                        + rule.from()
                                                        + "' and a page have the same URL: '"
                                                        + source
                                                        + "'")
                                        .about(rule.from()));
    }

    private static Optional<Finding> finding(Redirect rule, Rule id, String message) {
        return Optional.of(
                Finding.at(rule.target(), id, message)
                        .withLength(rule.to().length())
                        .about(rule.to()));
    }

    private static String withoutQuery(String path) {
        return path.split("[?#]", 2)[0];
    }
}
