package org.mageos.content.engine;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mageos.content.check.LostAnchorCheck;
import org.mageos.content.check.LostRouteCheck;
import org.mageos.content.external.ExternalFindings;
import org.mageos.content.finding.LintResult.Undecided;
import org.mageos.content.finding.Rule;
import org.mageos.content.site.Site;
import org.mageos.content.suppression.Asked;
import org.mageos.content.suppression.Suppressions;

/**
 * What a run can say of the comments and entries that set findings aside.
 *
 * @param content the content
 * @param judges whether the run finds all there is of a rule that it checks
 */
record SuppressionStep(Content content, Predicate<String> judges) {

    /** What only a comparison with an earlier state can find. */
    private static final Set<String> OF_CHANGES =
            Set.of(LostRouteCheck.RULE.id(), LostAnchorCheck.RULE.id());

    SuppressionStep {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(judges, "judges");
    }

    /** What sets findings of a site aside. */
    static Suppressions of(Content content, Site site) {
        LocalDate today = LocalDate.ofInstant(content.options().now(), ZoneOffset.UTC);
        return new Suppressions(
                site,
                today,
                () -> Rules.withThoseOfOthers().stream().map(Rule::id).collect(Collectors.toSet()));
    }

    /**
     * A run over the sources: what feeds and sitemaps would say is known when they are rendered,
     * what the built site says where there is one, and what a change lost where one compares.
     */
    static SuppressionStep ofSources(Content content) {
        return new SuppressionStep(content, id -> SuppressionStep.isOfSources(content, id));
    }

    private static boolean isOfSources(Content content, String id) {
        boolean built = content.site().filter(site -> site.built().site().isPresent()).isPresent();
        String group = id.substring(0, id.indexOf('/'));
        return switch (group) {
            case "built" -> built;
            case "feed", "sitemap" -> false;
            default -> !OF_CHANGES.contains(id);
        };
    }

    /**
     * What a run would have found.
     *
     * @param checked the rules that it checks
     * @param undecided what it could not judge
     */
    Asked asked(Site site, Set<String> checked, Collection<Undecided> undecided) {
        List<Rule> switchedOn =
                Rules.withThoseOfOthers().stream()
                        .filter(rule -> !content.settings().isOff(rule))
                        .toList();
        Set<String> ofOtherSites =
                ExternalFindings.RULES.stream().map(Rule::id).collect(Collectors.toSet());
        return new Asked(
                site,
                checked.stream().filter(judges).collect(Collectors.toSet()),
                switchedOn,
                ofOtherSites::contains,
                content::isInScope,
                undecided);
    }
}
