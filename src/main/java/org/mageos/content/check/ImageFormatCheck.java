package org.mageos.content.check;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.mageos.content.document.Use.Kind;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedUse;
import org.mageos.content.tree.ImageFile;

/** {@code image/format}: the bytes of an image are not what its extension says. */
public final class ImageFormatCheck extends UseCheck {

    public static final Rule RULE =
            new Rule(
                    "image/format",
                    Severity.WARNING,
                    "The bytes are not what the extension says",
                    "A PNG named .jpg is served with the wrong type, and image pipelines fail on it"
                            + " or skip it.");

    ImageFormatCheck() {
        super(RULE, Kind.IMAGE);
    }

    @Override
    List<Finding> check(Site site, ResolvedUse image) {
        if (!(image.target() instanceof LinkTarget.Asset asset)) {
            return List.of();
        }
        String file = asset.file();
        String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!ImageFile.Format.isImage(extension)) {
            return List.of();
        }
        ImageFile read;
        try {
            read = site.imageFile(file);
        } catch (IOException e) {
            return List.of(finding(image, "The image '" + file + "' cannot be read"));
        }
        if (read.isPointer() || read.format().filter(f -> f.hasExtension(extension)).isPresent()) {
            return List.of();
        }
        String really =
                read.format()
                        .map(known -> "is a " + known + " file")
                        .orElse("is in no known image format");
        return List.of(
                finding(image, "The image '" + file + "' " + really + ", not ." + extension)
                        .about(file));
    }
}
