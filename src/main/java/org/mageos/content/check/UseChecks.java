package org.mageos.content.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mageos.content.document.Use.Kind;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.ResolvedUse;

/** One walk over all links and images, on which each is asked every question about it. */
public final class UseChecks implements Check {

    private final List<UseCheck> checks;

    /**
     * @param isOn whether a rule is checked: what nobody wants to know is not asked
     */
    public UseChecks(Predicate<Rule> isOn) {
        this.checks =
                Stream.of(
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
                                new ImageSizeCheck())
                        .filter(check -> isOn.test(check.rule()))
                        .toList();
    }

    @Override
    public List<Rule> rules() {
        return checks.stream().map(UseCheck::rule).toList();
    }

    @Override
    public void check(Site site, Consumer<Finding> findings) {
        Map<Kind, List<UseCheck>> ofKind = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            ofKind.put(kind, checks.stream().filter(check -> check.isAbout(kind)).toList());
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
