package org.mageos.content.check;

import java.util.Optional;
import org.mageos.content.document.Link.Syntax;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedLink;

/**
 * {@code link/empty}: a link without a destination. A lone {@code #} counts in Markdown, where it
 * is a forgotten placeholder, but not in HTML, where scripts give it a meaning.
 */
public final class EmptyLinkCheck extends LinkCheck {

    public static final Rule RULE =
            new Rule(
                    "link/empty",
                    Severity.WARNING,
                    "A link without a destination",
                    "A link without a destination reloads the page it stands on. Most are left over"
                            + " from a template.");

    public EmptyLinkCheck() {
        super(RULE);
    }

    @Override
    Optional<Finding> check(Site site, ResolvedLink link, LinkTarget target) {
        boolean placeholder =
                link.link().syntax() == Syntax.INLINE && link.link().destination().equals("#");
        return target instanceof LinkTarget.Empty || placeholder
                ? Optional.of(finding(link, "The link has no destination"))
                : Optional.empty();
    }
}
