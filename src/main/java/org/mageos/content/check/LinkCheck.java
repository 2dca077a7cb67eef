package org.mageos.content.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mageos.content.document.Document;
import org.mageos.content.document.Link;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedLink;
import org.mageos.content.value.Position;

/** A check that looks at one link after the other. */
abstract class LinkCheck implements Check {

    private final Rule rule;

    LinkCheck(Rule rule) {
        this.rule = rule;
    }

    @Override
    public final List<Rule> rules() {
        return List.of(rule);
    }

    @Override
    public final void check(Site site, Consumer<Finding> findings) {
        for (ResolvedLink link : site.links()) {
            LinkTarget target =
                    link.target() instanceof LinkTarget.Redirected redirected
                            ? redirected.target()
                            : link.target();
            check(site, link, target).ifPresent(findings);
        }
    }

    /**
     * Looks at one link.
     *
     * @param target where it ends, after redirects
     */
    abstract Optional<Finding> check(Site site, ResolvedLink link, LinkTarget target);

    /** A finding at a link's destination; a definition's uses are related to it. */
    final Finding finding(ResolvedLink resolved, String message) {
        Link link = resolved.link();
        return Finding.at(at(resolved.document(), link.position()), rule, message)
                .withLength(link.length())
                .about(link.destination())
                .withRelated(at(resolved.document(), link.uses()));
    }

    static Location at(Document document, Position position) {
        return new Location(document.file(), position);
    }

    static List<Location> at(Document document, List<Position> positions) {
        return positions.stream().map(position -> at(document, position)).toList();
    }
}
