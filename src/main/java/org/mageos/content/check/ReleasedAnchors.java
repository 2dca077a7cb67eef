package org.mageos.content.check;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.generator.Route;
import org.mageos.content.inventory.Inventory;
import org.mageos.content.inventory.InventoryPage;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Position;

/**
 * {@code anchor/lost}: anchors that a released version of the site had, and that their page has no
 * more.
 *
 * @param released what the site served
 */
public record ReleasedAnchors(Inventory released) {

    public ReleasedAnchors {
        Objects.requireNonNull(released, "released");
    }

    /** Tells what the site of today lacks. */
    public void check(Site site, Consumer<Finding> findings) {
        for (InventoryPage page : released.pages()) {
            String url = Paths.encode(site.paths().onHost(Route.declared(page.path(), true)));
            for (String id : page.ids()) {
                lost(site, url + "#" + Paths.encode(id), id).ifPresent(findings);
            }
        }
    }

    private static Optional<Finding> lost(Site site, String url, String id) {
        return site.paths()
                .at(url)
                .map(target -> target instanceof LinkTarget.Redirected r ? r.target() : target)
                .filter(LinkTarget.Page.class::isInstance)
                .map(LinkTarget.Page.class::cast)
                .filter(found -> found.fragment().verdict() == Verdict.BROKEN)
                .map(found -> finding(site, found.route(), url, id));
    }

    private static Finding finding(Site site, Route route, String url, String id) {
        Location place =
                route.document()
                        .map(document -> new Location(document.file(), Position.START))
                        .orElseGet(() -> site.settings().location(Position.START));
        return Finding.at(
                        place,
                        LostAnchorCheck.RULE,
                        "The anchor '#" + id + "' is gone, which the released site has")
                .about(url)
                .withRemedy(Optional.of("give the section its old id, or an element with it"));
    }
}
