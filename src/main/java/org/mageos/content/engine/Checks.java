package org.mageos.content.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.mageos.content.check.AdvertisedFeedCheck;
import org.mageos.content.check.BuiltReferenceCheck;
import org.mageos.content.check.BuiltSiteCheck;
import org.mageos.content.check.BuiltSitemapCheck;
import org.mageos.content.check.Check;
import org.mageos.content.check.DuplicateRouteCheck;
import org.mageos.content.check.FeedCheck;
import org.mageos.content.check.FileCheck;
import org.mageos.content.check.FrontMatterSyntaxCheck;
import org.mageos.content.check.InclusionCheck;
import org.mageos.content.check.LostAnchorCheck;
import org.mageos.content.check.LostRouteCheck;
import org.mageos.content.check.OrphanPageCheck;
import org.mageos.content.check.PlausibilityCheck;
import org.mageos.content.check.PublicXmlCheck;
import org.mageos.content.check.RedirectCheck;
import org.mageos.content.check.ReferenceCheck;
import org.mageos.content.check.SchemaCheck;
import org.mageos.content.check.SettingsLinkCheck;
import org.mageos.content.check.SitemapCheck;
import org.mageos.content.check.UndefinedReferenceCheck;
import org.mageos.content.check.UnusedImageCheck;
import org.mageos.content.check.UseChecks;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.RunError;
import org.mageos.content.site.Site;

/** The built-in checks, and those of others. */
final class Checks {

    private Checks() {}

    /**
     * The checks of a run.
     *
     * @param isOn whether a rule is checked: a check none of whose rules is does not take part
     * @param then the site at the commit that the run compares with, if it does
     * @param errors takes what keeps a check from its work
     */
    static List<Check> all(Predicate<Rule> isOn, Optional<Site> then, Consumer<RunError> errors) {
        List<Check> checks = new ArrayList<>(builtIn(isOn, then, errors));
        for (Check other : ofOthers()) {
            checks.add(other);
        }
        checks.removeIf(check -> !hasRule(check, isOn));
        return checks;
    }

    /** The checks of others, of which nobody knows what they ask for. */
    static ServiceLoader<Check> ofOthers() {
        return ServiceLoader.load(Check.class, Checks.class.getClassLoader());
    }

    private static boolean hasRule(Check check, Predicate<Rule> isOn) {
        for (Rule rule : check.rules()) {
            if (isOn.test(rule)) {
                return true;
            }
        }
        return false;
    }

    /** The built-in checks, in the order in which the documentation has the rules. */
    static List<Check> builtIn(
            Predicate<Rule> isOn, Optional<Site> then, Consumer<RunError> errors) {
        return List.of(
                new FrontMatterSyntaxCheck(),
                new SchemaCheck(errors),
                new ReferenceCheck(),
                new UseChecks(isOn),
                new SettingsLinkCheck(),
                new UndefinedReferenceCheck(),
                new InclusionCheck(),
                new UnusedImageCheck(),
                new OrphanPageCheck(),
                new DuplicateRouteCheck(),
                new LostRouteCheck(then, Optional.empty(), errors),
                new LostAnchorCheck(then),
                new RedirectCheck(),
                new FileCheck(),
                new PlausibilityCheck(),
                new PublicXmlCheck(errors),
                new BuiltReferenceCheck(),
                new BuiltSiteCheck(),
                new FeedCheck(errors),
                new AdvertisedFeedCheck(),
                new SitemapCheck(errors),
                new BuiltSitemapCheck(errors));
    }
}
