package org.mageos.content.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.mageos.content.document.Document;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.generator.Route;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.site.link.ResolvedUse;
import org.mageos.content.value.Position;

/**
 * {@code anchor/lost}: anchors that other pages named at the commit that the run compares with, and
 * that their page has no more: who else named them, nobody knows.
 */
public final class LostAnchorCheck implements Check {

    public static final Rule RULE =
            new Rule(
                    "anchor/lost",
                    Severity.OFF,
                    "An anchor that other pages named is gone",
                    "Whoever has linked to the section from elsewhere lands at the top of the"
                            + " page.");

    /** What slugs of equal headings end with. */
    private static final Pattern NUMBER = Pattern.compile("[-_]\\d+$");

    private final Optional<Site> then;

    /**
     * @param then the site at the commit that the run compares with, if it does
     */
    public LostAnchorCheck(Optional<Site> then) {
        this.then = then;
    }

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Site site, Consumer<Finding> findings) {
        Set<String> asked = new HashSet<>();
        for (ResolvedUse use : then.map(Site::uses).orElse(List.of())) {
            if (use.end() instanceof LinkTarget.Page page
                    && page.fragment().verdict() == Verdict.OK
                    && !page.fragment().id().isEmpty()
                    && page.route().document().filter(d -> isOther(use, d)).isPresent()
                    && asked.add(page.route().path() + "#" + page.fragment().id())) {
                lost(site, page).ifPresent(findings);
            }
        }
    }

    private static boolean isOther(ResolvedUse use, Document document) {
        return !use.document().file().equals(document.file());
    }

    private Optional<Finding> lost(Site site, LinkTarget.Page page) {
        Document before = page.route().document().orElseThrow();
        Optional<Route> route = then.flatMap(earlier -> earlier.page(before));
        if (route.isEmpty()) {
            return Optional.empty();
        }
        String id = page.fragment().id();
        String url = then.orElseThrow().paths().urlPath(route.get()) + "#" + id;
        return site.paths()
                .at(url)
                .map(target -> target instanceof LinkTarget.Redirected r ? r.target() : target)
                .filter(LinkTarget.Page.class::isInstance)
                .map(LinkTarget.Page.class::cast)
                .filter(found -> found.fragment().verdict() == Verdict.BROKEN)
                .map(found -> finding(site, found, before, id, url));
    }

    private static Finding finding(
            Site site, LinkTarget.Page found, Document before, String id, String url) {
        Document now = found.route().document().orElse(before);
        String what =
                unnumbered(site, id, url)
                        .map(
                                other ->
                                        "' has moved, which other pages have named: '#"
                                                + other
                                                + "' is left of the headings with the same words")
                        .orElse("' is gone, which other pages have named");
        return Finding.at(
                        new Location(now.file(), Position.START), RULE, "The anchor '#" + id + what)
                .about(url)
                .withRemedy(Optional.of("give the section its old id, or an element with it"));
    }

    /**
     * The id of the first of several headings with the same words, the others of which count on.
     */
    private static Optional<String> unnumbered(Site site, String id, String url) {
        String first = NUMBER.matcher(id).replaceFirst("");
        return first.equals(id) || first.isEmpty()
                ? Optional.empty()
                : site.paths()
                        .at(url.substring(0, url.length() - id.length()) + first)
                        .map(
                                target ->
                                        target instanceof LinkTarget.Redirected r
                                                ? r.target()
                                                : target)
                        .filter(target -> target.verdict() == Verdict.OK)
                        .map(target -> first);
    }
}
