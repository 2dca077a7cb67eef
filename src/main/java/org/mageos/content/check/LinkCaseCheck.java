package org.mageos.content.check;

import java.util.Optional;
import org.mageos.content.finding.Finding;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedLink;

/** {@code link/case}: letter case or Unicode form differ from the real path. */
public final class LinkCaseCheck extends LinkCheck {

    public LinkCaseCheck() {
        super(Rules.LINK_CASE);
    }

    @Override
    Optional<Finding> check(Site site, ResolvedLink link, LinkTarget target) {
        return target instanceof LinkTarget.Misspelt misspelt
                ? Optional.of(
                        finding(
                                        link,
                                        "The link '"
                                                + link.link().destination()
                                                + "' differs from the real path by "
                                                + misspelt.differenceTo(link.link().destination()))
                                .withRemedy(Optional.of("write '" + misspelt.right() + "'")))
                : Optional.empty();
    }
}
