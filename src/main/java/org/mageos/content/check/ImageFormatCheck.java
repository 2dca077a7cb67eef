package org.mageos.content.check;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedImage;
import org.mageos.content.tree.ImageFile;

/** {@code image/format}: the bytes of an image are not what its extension says. */
public final class ImageFormatCheck extends ImageCheck {

    public static final Rule RULE =
            new Rule(
                    "image/format",
                    Severity.WARNING,
                    "The bytes are not what the extension says",
                    "A PNG named .jpg is served with the wrong type, and image pipelines fail on it"
                            + " or skip it.");

    public ImageFormatCheck() {
        super(RULE);
    }

    @Override
    Optional<Finding> check(Site site, ResolvedImage image) {
        if (!(image.target() instanceof LinkTarget.Asset asset)) {
            return Optional.empty();
        }
        String file = asset.file();
        String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!ImageFile.Format.isImage(extension)) {
            return Optional.empty();
        }
        Optional<ImageFile.Format> format;
        try {
            format = site.imageFile(file).format();
        } catch (IOException e) {
            return Optional.of(finding(image, "The image '" + file + "' cannot be read"));
        }
        if (format.isPresent() && format.get().hasExtension(extension)) {
            return Optional.empty();
        }
        String really =
                format.map(known -> "is a " + known + " file").orElse("is no known image format");
        return Optional.of(
                finding(image, "The image '" + file + "' " + really + ", not ." + extension)
                        .about(file));
    }
}
