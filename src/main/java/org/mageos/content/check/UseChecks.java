package org.mageos.content.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.mageos.content.document.Use.Kind;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.ResolvedUse;

/** One walk over all links and images, on which each is asked every question about it. */
public final class UseChecks implements Check {

    private final List<UseCheck> checks = new ArrayList<>();

    /**
     * @param isOn whether a rule is checked: what nobody wants to know is not asked
     */
    public UseChecks(Predicate<Rule> isOn) {
        for (UseCheck check : all()) {
            if (isOn.test(check.rule())) {
                checks.add(check);
            }
        }
    }

    private static List<UseCheck> all() {
        return List.of(
                new BrokenLinkCheck(),
                new BrokenAnchorCheck(),
                new LinkCaseCheck(),
                new DraftLinkCheck(),
                new EmptyLinkCheck(),
                new RedirectedLinkCheck(),
                new IgnoredUseCheck(),
                new TrailingSlashCheck(),
                new OwnDomainCheck(),
                new MissingImageCheck(),
                new ImageAltCheck(),
                new ImageFormatCheck(),
                new ImageSizeCheck());
    }

    @Override
    public List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (UseCheck check : checks) {
            rules.add(check.rule());
        }
        return rules;
    }

    @Override
    public void check(Site site, Consumer<Finding> findings) {
        Map<Kind, List<UseCheck>> ofKind = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            List<UseCheck> about = new ArrayList<>(checks);
            about.removeIf(check -> !check.isAbout(kind));
            ofKind.put(kind, about);
        }
        for (ResolvedUse use : site.uses()) {
            for (UseCheck check : ofKind.get(use.use().kind())) {
                for (Finding finding : check.check(site, use)) {
                    findings.accept(finding);
                }
            }
        }
    }
}
