package org.mageos.content.check;

import java.util.Optional;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.generator.Route;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedLink;

/** {@code link/draft}: a published page links to one that is not published. */
public final class DraftLinkCheck extends LinkCheck {

    public static final Rule RULE =
            new Rule(
                    "link/draft",
                    Severity.ERROR,
                    "A published page links to a draft or to one dated in the future",
                    "A draft has no page yet, and neither has a document dated in the future: until"
                            + " then the link is broken.");

    public DraftLinkCheck() {
        super(RULE);
    }

    @Override
    Optional<Finding> check(Site site, ResolvedLink link, LinkTarget target) {
        if (!(target instanceof LinkTarget.Unpublished unpublished)
                || !site.isPublished(link.document())) {
            return Optional.empty();
        }
        Route route = unpublished.route();
        String file = route.document().map(document -> document.file()).orElse(route.path());
        return Optional.of(
                finding(
                        link,
                        "The link '"
                                + link.link().destination()
                                + "' leads to '"
                                + file
                                + "', which is a draft, dated in the future, or not rendered"));
    }
}
