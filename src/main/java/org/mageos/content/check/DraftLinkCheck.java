package org.mageos.content.check;

import java.util.Optional;
import org.mageos.content.finding.Finding;
import org.mageos.content.generator.Route;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedLink;

/** {@code link/draft}: a published page links to one that is not published. */
public final class DraftLinkCheck extends LinkCheck {

    public DraftLinkCheck() {
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
