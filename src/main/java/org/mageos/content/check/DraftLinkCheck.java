package org.mageos.content.check;

import java.util.Optional;
import org.mageos.content.finding.Finding;
import org.mageos.content.site.LinkTarget;
import org.mageos.content.site.ResolvedLink;
import org.mageos.content.site.Route;
import org.mageos.content.site.Site;

/** {@code link/draft}: a published page links to one that is not published. */
final class DraftLinkCheck extends LinkCheck {

    DraftLinkCheck() {
        super(Rules.LINK_DRAFT);
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
