package org.mageos.content.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.Misunderstanding;

/** {@code site/misunderstood}: what rather shows that the plugin is wrong than the content. */
public final class PlausibilityCheck implements Check {

    public static final Rule RULE =
            new Rule(
                    "site/misunderstood",
                    Severity.WARNING,
                    "Most links of one kind lead nowhere, so the site is not understood",
                    "Links of one kind, most of which lead nowhere, tell that the site works in"
                            + " another way than the plugin thinks.");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Site site, Consumer<Finding> findings) {
        for (Misunderstanding one : site.misunderstandings()) {
            findings.accept(
                    Finding.at(
                                    one.example().location(),
                                    RULE,
                                    one.broken()
                                            + " of "
                                            + one.targets()
                                            + " different "
                                            + one.kind()
                                            + ", such as '"
                                            + one.example().destination()
                                            + "', lead nowhere: the site is not understood, and"
                                            + " they are left undecided")
                            .withLength(one.example().use().length())
                            .about(one.kind())
                            .withRemedy(
                                    Optional.of(
                                            "'"
                                                    + one.setting()
                                                    + "' in mageos-content.yaml likely makes it"
                                                    + " known; 'generator: plain' says that there"
                                                    + " is no site")));
        }
    }
}
