package org.mageos.content.check;

import java.util.List;
import org.mageos.content.document.Use.Kind;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.ResolvedUse;

/** {@code image/alt}: an image is shown without an alternative text. */
public final class ImageAltCheck extends UseCheck {

    public static final Rule RULE =
            new Rule(
                    "image/alt",
                    Severity.WARNING,
                    "An image has no alternative text",
                    "A screen reader reads the file's name instead, and nothing is shown while the"
                            + " image loads.");

    ImageAltCheck() {
        super(RULE, Kind.IMAGE);
    }

    @Override
    List<Finding> check(Site site, ResolvedUse image) {
        return image.use().withoutAlternative().stream()
                .map(
                        position ->
                                Finding.at(
                                                image.at(position),
                                                rule(),
                                                "The image '"
                                                        + image.destination()
                                                        + "' has no alternative text")
                                        .about(image.destination()))
                .toList();
    }
}
