package org.mageos.content.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.generator.MenuLink;
import org.mageos.content.generator.SettingsLink;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;

/**
 * {@code link/broken} and {@code link/broken-anchor} for the settings of the site generator: its
 * navigation and the like.
 */
public final class SettingsLinkCheck implements Check {

    @Override
    public List<Rule> rules() {
        return List.of(BrokenLinkCheck.RULE, BrokenAnchorCheck.RULE);
    }

    @Override
    public void check(Site site, Consumer<Finding> findings) {
        for (SettingsLink link : site.brokenSettingsLinks()) {
            findings.accept(
                    Finding.at(
                                    link.location(),
                                    BrokenLinkCheck.RULE,
                                    "Broken link '" + link.destination() + "': " + link.why())
                            .withLength(link.length())
                            .about(link.destination())
                            .withRemedy(link.suggestion().map(Remedies::didYouMean)));
        }
        for (MenuLink link : site.menuLinks()) {
            site.paths().at(link.url()).flatMap(target -> broken(link, target)).ifPresent(findings);
        }
    }

    private static Optional<Finding> broken(MenuLink link, LinkTarget target) {
        if (target instanceof LinkTarget.Found && target.verdict() == LinkTarget.Verdict.BROKEN) {
            return Optional.of(
                    BrokenTargets.link(link.location(), link.destination(), "", target)
                            .withLength(link.length()));
        }
        boolean missing = target instanceof LinkTarget.Missing;
        if (!missing && !(target instanceof LinkTarget.Misspelt)) {
            return Optional.empty();
        }
        Optional<String> meant =
                target instanceof LinkTarget.Missing none
                        ? none.suggestion()
                        : Optional.of(((LinkTarget.Misspelt) target).right());
        return Optional.of(
                Finding.at(
                                link.location(),
                                BrokenLinkCheck.RULE,
                                "Broken link '" + link.destination() + "': " + Remedies.why(target))
                        .withLength(link.length())
                        .about(link.destination())
                        .withRemedy(
                                missing
                                        ? meant.flatMap(link::asWritten).map(Remedies::didYouMean)
                                        : Optional.empty()));
    }
}
