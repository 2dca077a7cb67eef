package org.mageos.content.check;

import java.util.List;
import java.util.Optional;
import org.mageos.content.finding.Fix;
import org.mageos.content.settings.SiteSettings.TrailingSlash;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.tree.redirect.Redirect;
import org.mageos.content.tree.redirect.RedirectDialect;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/** The repair of a redirect rule whose target has moved. */
final class RedirectFix {

    /** What stands for itself in the rules of all hosts. */
    private static final String PLAIN = "-._~/%";

    private final Site site;
    private final FileTexts texts;
    private final MovedPages moved;

    RedirectFix(Site site) {
        this.site = site;
        this.texts = new FileTexts(site);
        this.moved = new MovedPages(site);
    }

    /** Leads to where the page is today that is at a rule's target no more. */
    Optional<Fix> moved(Redirect rule) {
        return Wanted.at(site, rule.to())
                .flatMap(moved::of)
                .flatMap(
                        now ->
                                site.page(now.place())
                                        .map(site.paths()::urlPath)
                                        .map(path -> withPath(rule.to(), path))
                                        .filter(
                                                to ->
                                                        site.paths()
                                                                .at(to)
                                                                .filter(now::isAt)
                                                                .isPresent())
                                        .flatMap(to -> fix(rule, to, now.why())));
    }

    /** Leads to another path. */
    Optional<Fix> to(Redirect rule, String path, String why) {
        return fix(rule, withPath(rule.to(), path), why);
    }

    /** Leads to where the next rules lead for good. */
    Optional<Fix> end(Redirect rule, LinkTarget.Redirected further) {
        return PermanentRedirects.leadOn(site, further) && rule.isPermanent()
                ? fix(rule, further.finalUrl(), "the site's own redirects lead there for good")
                : Optional.empty();
    }

    private String withPath(String to, String right) {
        String written = to.split("[?#]", 2)[0];
        String own = Destination.parse(right).path();
        int host = written.indexOf("//");
        int start = host < 0 ? 0 : Math.max(0, written.indexOf('/', host + 2));
        boolean slash =
                own.equals("/")
                        || written.endsWith("/")
                        || site.trailingSlash() != TrailingSlash.IGNORE;
        String path = slash ? own : Paths.withoutSlashesAtEnd(own);
        return written.substring(0, start) + path + to.substring(written.length());
    }

    private Optional<Fix> fix(Redirect rule, String to, String why) {
        boolean isOk =
                site.paths().at(to).filter(target -> target.verdict() == Verdict.OK).isPresent();
        if (rule.dialect() == RedirectDialect.DOCUMENT
                || !isOk
                || !isPlain(Destination.parse(to).path())
                || to.equals(rule.to())) {
            return Optional.empty();
        }
        return texts.edit(rule.target(), rule.to(), to).map(edit -> new Fix(List.of(edit), why));
    }

    private static boolean isPlain(String path) {
        return path.chars().allMatch(c -> Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
    }
}
