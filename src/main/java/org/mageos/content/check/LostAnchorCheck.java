package org.mageos.content.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
                .map(found -> finding(found, before, id, url));
    }

    private static Finding finding(LinkTarget.Page found, Document before, String id, String url) {
        Document now = found.route().document().orElse(before);
        return Finding.at(
                        new Location(now.file(), Position.START),
                        RULE,
                        "The anchor '#" + id + "' is gone, which other pages have named")
                .about(url)
                .withRemedy(Optional.of("give the section its old id, or an element with it"));
    }
}
