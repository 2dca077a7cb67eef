package org.mageos.content.check;

import java.util.List;
import java.util.Optional;
import org.mageos.content.document.Use.Kind;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedUse;

/** {@code image/missing}: an image of the text, of HTML or of the front matter does not exist. */
public final class MissingImageCheck extends UseCheck {

    public static final Rule RULE =
            new Rule(
                    "image/missing",
                    Severity.ERROR,
                    "An image does not exist",
                    "The reader sees a broken image, or shares a link without a preview.");

    MissingImageCheck() {
        super(RULE, Kind.IMAGE);
    }

    @Override
    List<Finding> check(Site site, ResolvedUse image) {
        LinkTarget target = image.end();
        String destination = image.destination();
        if (target instanceof LinkTarget.Missing missing) {
            return List.of(
                    finding(image, "Missing image '" + destination + "': " + missing.why())
                            .withRemedy(
                                    new Replacements(site, image)
                                            .meant(missing.suggestion())
                                            .map(Remedies::didYouMean))
                            .withFix(new MovedImage(site, image).fix()));
        }
        if (target instanceof LinkTarget.Misspelt misspelt) {
            Optional<String> right = new Replacements(site, image).of(misspelt.right());
            return List.of(
                    finding(
                                    image,
                                    "Missing image '"
                                            + destination
                                            + "': a file's name differs by "
                                            + misspelt.differenceTo(destination))
                            .withRemedy(right.map(Remedies::write))
                            .withFix(
                                    DestinationFix.of(
                                            image, right, "the name is that of the file")));
        }
        if (target instanceof LinkTarget.Empty) {
            return List.of(finding(image, "The image has no source"));
        }
        if (target instanceof LinkTarget.Folder folder) {
            return List.of(finding(image, "Missing image '" + destination + "': it is a folder"));
        }
        return List.of();
    }
}
