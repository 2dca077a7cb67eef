package org.mageos.content.check;

import java.util.Optional;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedImage;

/** {@code image/missing}: an image of the text, of HTML or of the front matter does not exist. */
public final class MissingImageCheck extends ImageCheck {

    public static final Rule RULE =
            new Rule(
                    "image/missing",
                    Severity.ERROR,
                    "An image does not exist",
                    "The reader sees a broken image, or shares a link without a preview.");

    public MissingImageCheck() {
        super(RULE);
    }

    @Override
    Optional<Finding> check(Site site, ResolvedImage image) {
        LinkTarget target =
                image.target() instanceof LinkTarget.Redirected redirected
                        ? redirected.target()
                        : image.target();
        String destination = image.image().destination();
        if (target instanceof LinkTarget.Missing missing) {
            return Optional.of(
                    finding(image, "Missing image '" + destination + "': " + missing.why())
                            .withRemedy(Remedies.didYouMean(missing.suggestion())));
        }
        if (target instanceof LinkTarget.Misspelt misspelt) {
            return Optional.of(
                    finding(
                                    image,
                                    "Missing image '"
                                            + destination
                                            + "': a file's name differs by "
                                            + misspelt.differenceTo(destination))
                            .withRemedy(Optional.of("write '" + misspelt.right() + "'")));
        }
        if (target instanceof LinkTarget.Empty) {
            return Optional.of(finding(image, "The image has no source"));
        }
        if (target instanceof LinkTarget.Folder folder) {
            return Optional.of(
                    finding(image, "Missing image '" + destination + "': it is a folder"));
        }
        return Optional.empty();
    }
}
