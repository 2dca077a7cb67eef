package org.mageos.content.check;

import java.io.IOException;
import java.util.Optional;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedImage;

/** {@code image/too-large}: an image is over {@value #MAX_BYTES} bytes. */
public final class ImageSizeCheck extends ImageCheck {

    public static final Rule RULE =
            new Rule(
                    "image/too-large",
                    Severity.OFF,
                    "An image has more than 1,000,000 bytes",
                    "A photo straight from the camera makes the page slow for everybody who reads"
                            + " it.");

    private static final long MAX_BYTES = 1_000_000;

    public ImageSizeCheck() {
        super(RULE);
    }

    @Override
    Optional<Finding> check(Site site, ResolvedImage image) {
        if (!(image.target() instanceof LinkTarget.Asset asset)) {
            return Optional.empty();
        }
        try {
            long size = site.imageFile(asset.file()).size();
            return size <= MAX_BYTES
                    ? Optional.empty()
                    : Optional.of(
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
            return Optional.of(finding(image, "The image '" + asset.file() + "' cannot be read"));
        }
    }
}
