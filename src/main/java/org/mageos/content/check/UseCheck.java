package org.mageos.content.check;

import java.util.List;
import java.util.Set;
import org.mageos.content.document.Use.Kind;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.ResolvedUse;

/** A question to each link or image by itself; {@link UseChecks} asks all of them in one walk. */
public abstract class UseCheck {

    private final Rule rule;
    private final Set<Kind> kinds;

    /**
     * @param rule the rule that its findings are reported under
     * @param kinds what it looks at
     */
    UseCheck(Rule rule, Kind... kinds) {
        this.rule = rule;
        this.kinds = Set.of(kinds);
    }

    /** The rule that its findings are reported under. */
    public final Rule rule() {
        return rule;
    }

    /** Whether it looks at uses of a kind. */
    final boolean isAbout(Kind kind) {
        return kinds.contains(kind);
    }

    /** What is wrong with one use of the kinds that this check is about, mostly nothing. */
    abstract List<Finding> check(Site site, ResolvedUse use);

    /** A finding at a destination; where a definition is referred to is related to it. */
    final Finding finding(ResolvedUse use, String message) {
        return Finding.at(use.location(), rule, message)
                .withLength(use.use().length())
                .about(use.destination())
                .withRelated(use.references());
    }
}
