package org.mageos.content.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.tree.redirect.EarlierRedirects;
import org.mageos.content.tree.redirect.Redirect;
import org.mageos.content.tree.redirect.RedirectProblem;

/**
 * {@code redirect/*}: the site's own redirect rules. They share the question where a rule leads.
 */
public final class RedirectCheck implements Check {

    public static final Rule BROKEN =
            new Rule(
                    "redirect/broken",
                    Severity.ERROR,
                    "A redirect leads nowhere",
                    "Whoever comes by the old URL, often from a search engine, gets an error page"
                            + " after all.");

    public static final Rule LOOP =
            new Rule(
                    "redirect/loop",
                    Severity.ERROR,
                    "A redirect leads back to itself",
                    "The browser gives up with an error.");

    public static final Rule CHAIN =
            new Rule(
                    "redirect/chain",
                    Severity.WARNING,
                    "A redirect leads to another redirect",
                    "Each redirect costs the reader a round trip, and search engines stop after"
                            + " some.");

    public static final Rule SHADOWED =
            new Rule(
                    "redirect/shadowed",
                    Severity.WARNING,
                    "A redirect never applies: a page or an earlier rule has its path",
                    "A rule that never applies looks as if it did. Either the page or the rule is a"
                            + " mistake.");

    /** A path of the host, or an absolute URL. */
    private static final Pattern ADDRESS = Pattern.compile("/|[A-Za-z][A-Za-z0-9+.-]*:");

    @Override
    public List<Rule> rules() {
        return List.of(BROKEN, LOOP, CHAIN, SHADOWED);
    }

    @Override
    public void check(Site site, Consumer<Finding> findings) {
        for (RedirectProblem problem : site.redirects().malformed()) {
            findings.accept(Finding.at(problem.location(), BROKEN, problem.message()));
        }
        EarlierRedirects earlier = new EarlierRedirects();
        RedirectLoops loops = new RedirectLoops(site);
        RedirectFix fixes = new RedirectFix(site);
        for (Redirect rule : site.redirects().rules()) {
            shadowed(site, rule, earlier.instead(rule)).ifPresent(findings);
            destination(site, rule, loops)
                    .map(finding -> withFix(site, rule, finding, fixes))
                    .ifPresent(findings);
            earlier.add(rule);
        }
    }

    private static Finding withFix(Site site, Redirect rule, Finding finding, RedirectFix fixes) {
        Optional<LinkTarget> target = site.paths().at(rule.to());
        if (site.files().isEarlier() || target.isEmpty()) {
            return finding;
        }
        if (target.get() instanceof LinkTarget.Missing && finding.rule().equals(BROKEN)) {
            return finding.withFix(fixes.moved(rule));
        }
        if (target.get() instanceof LinkTarget.Misspelt misspelt) {
            return finding.withFix(
                    fixes.to(rule, misspelt.right(), "the path is that of the file"));
        }
        return target.get() instanceof LinkTarget.Redirected further && finding.rule().equals(CHAIN)
                ? finding.withFix(fixes.end(rule, further))
                : finding;
    }

    private static Optional<Finding> destination(Site site, Redirect rule, RedirectLoops loops) {
        if (!ADDRESS.matcher(rule.to()).lookingAt()) {
            return broken(rule, "that is neither a path of the host nor a URL", Optional.empty());
        }
        if (!rule.hasFixedTarget() || rule.leadsToProgram() || rule.servesThePathItself()) {
            return Optional.empty();
        }
        if (loops.has(rule)) {
            return finding(rule, LOOP, "The redirect to '" + rule.to() + "' comes back");
        }
        Optional<LinkTarget> target = site.paths().at(rule.to());
        if (target.isPresent() && target.get() instanceof LinkTarget.Redirected further) {
            if (further.verdict() == Verdict.BROKEN) {
                return broken(rule, further.target());
            }
            return further.redirect().isRewrite() ? Optional.empty() : chain(rule, further);
        }
        return target.filter(t -> t.verdict() == Verdict.BROKEN).flatMap(t -> broken(rule, t));
    }

    private static Optional<Finding> chain(Redirect rule, LinkTarget.Redirected further) {
        String message = "The redirect to '" + rule.to() + "' is redirected again";
        return finding(rule, CHAIN, message)
                .map(f -> f.withRemedy(Optional.of("lead to '" + further.finalUrl() + "'")));
    }

    private static Optional<Finding> broken(Redirect rule, LinkTarget target) {
        if (target instanceof LinkTarget.Missing missing) {
            return broken(rule, missing.why(), missing.suggestion().map(Remedies::didYouMean));
        }
        if (target instanceof LinkTarget.Misspelt misspelt) {
            String why = "the real path differs by " + misspelt.differenceTo(rule.to());
            return broken(rule, why, Optional.of("write '" + misspelt.right() + "'"));
        }
        if (target instanceof LinkTarget.Unpublished) {
            return broken(
                    rule,
                    "the page is a draft, dated in the future, or not rendered",
                    Optional.empty());
        }
        return target instanceof LinkTarget.Found found
                ? broken(rule, "the page has no such anchor", found.fragment().note())
                : broken(rule, "there is nothing", Optional.empty());
    }

    private static Optional<Finding> broken(Redirect rule, String why, Optional<String> remedy) {
        String message = "The redirect leads to '" + rule.to() + "': " + why;
        return finding(rule, BROKEN, message).map(f -> f.withRemedy(remedy));
    }

    private static Optional<Finding> shadowed(
            Site site, Redirect rule, Optional<Redirect> earlier) {
        if (earlier.isPresent()) {
            Location first = earlier.get().location();
            return Optional.of(
                    Finding.at(rule.location(), SHADOWED, hiddenBy(earlier.get(), rule))
                            .about(rule.from())
                            .withRelated(List.of(first)));
        }
        if (!rule.isLiteral() || rule.forced() || rule.onlyChangesForm()) {
            return Optional.empty();
        }
        return site.paths()
                .sourceAt(rule.from())
                .map(
                        source ->
                                Finding.at(
                                                rule.location(),
                                                SHADOWED,
                                                "The redirect of '"
                                                        + rule.from()
                                                        + "' and a page have the same URL: '"
                                                        + source
                                                        + "'")
                                        .about(rule.from()));
    }

    private static String hiddenBy(Redirect earlier, Redirect rule) {
        Location first = earlier.location();
        String place = first.file() + ":" + first.line();
        return rule.rivals(earlier)
                ? ("The redirect of '%s' is also in %s, and the one that the site generator writes"
                                + " last is served")
                        .formatted(rule.from(), place)
                : "The redirect of '%s' never applies: that of '%s' in %s comes first"
                        .formatted(rule.from(), earlier.from(), place);
    }

    private static Optional<Finding> finding(Redirect rule, Rule id, String message) {
        return Optional.of(
                Finding.at(rule.target(), id, message)
                        .withLength(rule.to().length())
                        .about(rule.to()));
    }
}
