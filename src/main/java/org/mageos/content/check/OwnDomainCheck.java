package org.mageos.content.check;

import java.util.Optional;
import org.mageos.content.document.Link.Syntax;
import org.mageos.content.finding.Finding;
import org.mageos.content.site.LinkTarget;
import org.mageos.content.site.LinkTarget.Verdict;
import org.mageos.content.site.ResolvedLink;
import org.mageos.content.site.Site;

/** {@code link/own-domain}: an absolute URL to the own site where a relative one would do. */
final class OwnDomainCheck extends LinkCheck {

    OwnDomainCheck() {
        super(Rules.LINK_OWN_DOMAIN);
    }

    @Override
    Optional<Finding> check(Site site, ResolvedLink link, LinkTarget target) {
        String destination = link.link().destination();
        boolean absolute = destination.contains("//") && !destination.startsWith("/");
        if (!absolute
                || link.link().syntax() == Syntax.FRONT_MATTER
                || link.target().verdict() == Verdict.OUTSIDE) {
            return Optional.empty();
        }
        return site.pathInSite(destination)
                .map(
                        path ->
                                finding(
                                                link,
                                                "The link '"
                                                        + destination
                                                        + "' is an absolute URL of this site")
                                        .withRemedy(Optional.of("write '" + path + "'")));
    }
}
