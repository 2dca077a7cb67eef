package org.mageos.content.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mageos.content.document.Image;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.ResolvedImage;

/** A check that looks at one image after the other. */
abstract class ImageCheck implements Check {

    private final Rule rule;

    ImageCheck(Rule rule) {
        this.rule = rule;
    }

    @Override
    public final List<Rule> rules() {
        return List.of(rule);
    }

    @Override
    public final void check(Site site, Consumer<Finding> findings) {
        for (ResolvedImage image : site.images()) {
            check(site, image).ifPresent(findings);
        }
    }

    abstract Optional<Finding> check(Site site, ResolvedImage image);

    /** A finding at an image's destination; a definition's uses are related to it. */
    final Finding finding(ResolvedImage resolved, String message) {
        Image image = resolved.image();
        return Finding.at(LinkCheck.at(resolved.document(), image.position()), rule, message)
                .withLength(image.length())
                .about(image.destination())
                .withRelated(LinkCheck.at(resolved.document(), image.uses()));
    }
}
