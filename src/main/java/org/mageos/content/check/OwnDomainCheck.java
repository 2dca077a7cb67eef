package org.mageos.content.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.document.Use.Kind;
import org.mageos.content.document.Use.Syntax;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.ResolvedUse;

/** {@code link/own-domain}: an absolute URL to the own site where a relative one would do. */
public final class OwnDomainCheck extends UseCheck {

    public static final Rule RULE =
            new Rule(
                    "link/own-domain",
                    Severity.OFF,
                    "An absolute URL to the site itself where a relative one would do",
                    "An absolute URL to the site itself leads out of a preview or a local copy, and"
                            + " breaks when the site moves.");

    /** Scheme and host, and in the group all that comes behind them. */
    private static final Pattern ABSOLUTE = Pattern.compile("(?:[A-Za-z]+:)?//[^/?#]*(.*)");

    OwnDomainCheck() {
        super(RULE, Kind.LINK);
    }

    @Override
    List<Finding> check(Site site, ResolvedUse link) {
        String destination = link.destination();
        Matcher address = ABSOLUTE.matcher(destination);
        if (!address.matches()
                || link.use().syntax() == Syntax.FRONT_MATTER
                || site.paths().inSite(destination).isEmpty()) {
            return List.of();
        }
        String path = address.group(1);
        String right = path.startsWith("/") ? path : "/" + path;
        Optional<String> relative = new Replacements(site, link).of(right);
        return List.of(
                finding(link, "The link '" + destination + "' is an absolute URL of this site")
                        .withRemedy(relative.map(Remedies::write))
                        .withFix(DestinationFix.of(link, relative, "it is the same page")));
    }
}
