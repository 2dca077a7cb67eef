package org.mageos.content.check;

import java.util.List;
import org.mageos.content.document.Use.Kind;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.generator.Route;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedUse;

/** {@code link/draft}: a published page links to one that is not published. */
public final class DraftLinkCheck extends UseCheck {

    public static final Rule RULE =
            new Rule(
                    "link/draft",
                    Severity.ERROR,
                    "A published page links to a draft or to one dated in the future",
                    "A draft has no page yet, and neither has a document dated in the future: until"
                            + " then the link is broken.");

    DraftLinkCheck() {
        super(RULE, Kind.LINK);
    }

    @Override
    List<Finding> check(Site site, ResolvedUse link) {
        if (!(link.end() instanceof LinkTarget.Unpublished unpublished)
                || !site.isPublished(link.document())) {
            return List.of();
        }
        Route route = unpublished.route();
        String file = route.document().map(document -> document.file()).orElse(route.path());
        return List.of(
                finding(
                        link,
                        "The link '"
                                + link.destination()
                                + "' leads to '"
                                + file
                                + "', which is a draft, dated in the future, or not rendered"));
    }
}
