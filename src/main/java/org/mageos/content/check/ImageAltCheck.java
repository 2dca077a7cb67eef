package org.mageos.content.check;

import java.util.List;
import java.util.function.Consumer;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.ResolvedImage;
import org.mageos.content.value.Position;

/** {@code image/alt}: an image is shown without an alternative text. */
public final class ImageAltCheck implements Check {

    public static final Rule RULE =
            new Rule(
                    "image/alt",
                    Severity.WARNING,
                    "An image has no alternative text",
                    "A screen reader reads the file's name instead, and nothing is shown while the"
                            + " image loads.");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Site site, Consumer<Finding> findings) {
        for (ResolvedImage image : site.images()) {
            for (Position position : image.image().withoutAlternative()) {
                findings.accept(
                        Finding.at(
                                        LinkCheck.at(image.document(), position),
                                        RULE,
                                        "The image '"
                                                + image.image().destination()
                                                + "' has no alternative text")
                                .about(image.image().destination()));
            }
        }
    }
}
