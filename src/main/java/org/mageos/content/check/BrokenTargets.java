package org.mageos.content.check;

import java.util.Optional;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.site.link.LinkTarget;

/** How what leads nowhere is told where no document has written it. */
public final class BrokenTargets {

    private BrokenTargets() {}

    /**
     * A link that leads nowhere.
     *
     * @param text the link as written
     * @param where on how many pages it stands, as a part of the sentence; may be empty
     */
    public static Finding link(Location place, String text, String where, LinkTarget target) {
        if (target instanceof LinkTarget.Found found) {
            return Finding.at(
                            place,
                            BrokenAnchorCheck.RULE,
                            "Broken anchor '" + text + "'" + where + ": the page has no such id")
                    .about(text)
                    .withRemedy(found.fragment().note());
        }
        String message = "Broken link '" + text + "'" + where + ": " + Remedies.why(target);
        return Finding.at(place, BrokenLinkCheck.RULE, message)
                .about(text)
                .withRemedy(suggestion(target));
    }

    /** What is wrong with the target of an image, or of another file that a page shows. */
    static Finding image(Location place, String text, String where, LinkTarget target) {
        if (target instanceof LinkTarget.Found) {
            return link(place, text, where, target);
        }
        String why =
                target instanceof LinkTarget.Missing
                        ? "no file is served there"
                        : Remedies.why(target);
        String message = "Missing image '" + text + "'" + where + ": " + why;
        return Finding.at(place, MissingImageCheck.RULE, message)
                .about(text)
                .withRemedy(suggestion(target));
    }

    private static Optional<String> suggestion(LinkTarget target) {
        return target instanceof LinkTarget.Missing missing
                ? missing.suggestion().map(Remedies::didYouMean)
                : Optional.empty();
    }
}
