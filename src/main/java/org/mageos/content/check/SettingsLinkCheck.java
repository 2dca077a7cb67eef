package org.mageos.content.check;

import java.util.List;
import java.util.function.Consumer;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.generator.SettingsLink;
import org.mageos.content.site.Site;

/** {@code link/broken} for the settings of the site generator: its navigation and the like. */
public final class SettingsLinkCheck implements Check {

    @Override
    public List<Rule> rules() {
        return List.of(BrokenLinkCheck.RULE);
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
    }
}
