package org.mageos.content.check;

import java.io.IOException;
import java.util.List;
import org.mageos.content.document.Use.Kind;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedUse;

/** {@code image/too-large}: an image is over {@value #MAX_BYTES} bytes. */
public final class ImageSizeCheck extends UseCheck {

    public static final Rule RULE =
            new Rule(
                    "image/too-large",
                    Severity.OFF,
                    "An image has more than 1,000,000 bytes",
                    "A photo straight from the camera makes the page slow for everybody who reads"
                            + " it.");

    private static final long MAX_BYTES = 1_000_000;

    ImageSizeCheck() {
        super(RULE, Kind.IMAGE);
    }

    @Override
    List<Finding> check(Site site, ResolvedUse image) {
        if (!(image.target() instanceof LinkTarget.Asset asset)) {
            return List.of();
        }
        try {
            long size = site.imageFile(asset.file()).size();
            return size <= MAX_BYTES
                    ? List.of()
                    : List.of(
                            finding(
                                            image,
                                            "The image '"
                                                    + asset.file()
                                                    + "' has "
                                                    + size / 1000
                                                    + " kB, more than "
                                                    + MAX_BYTES / 1000)
                                    .about(asset.file()));
        } catch (IOException e) {
            return List.of(finding(image, "The image '" + asset.file() + "' cannot be read"));
        }
    }
}
