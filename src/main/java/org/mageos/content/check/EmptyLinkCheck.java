package org.mageos.content.check;

import java.util.List;
import org.mageos.content.document.Use.Kind;
import org.mageos.content.document.Use.Syntax;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedUse;

/**
 * {@code link/empty}: a link without a destination. A lone {@code #} counts in Markdown, where it
 * is a forgotten placeholder, but not in HTML, where scripts give it a meaning.
 */
public final class EmptyLinkCheck extends UseCheck {

    public static final Rule RULE =
            new Rule(
                    "link/empty",
                    Severity.WARNING,
                    "A link without a destination",
                    "A link without a destination reloads the page it stands on. Most are left over"
                            + " from a template.");

    EmptyLinkCheck() {
        super(RULE, Kind.LINK);
    }

    @Override
    List<Finding> check(Site site, ResolvedUse link) {
        boolean placeholder =
                link.use().syntax() == Syntax.INLINE && link.destination().equals("#");
        return link.end() instanceof LinkTarget.Empty || placeholder
                ? List.of(finding(link, "The link has no destination"))
                : List.of();
    }
}
