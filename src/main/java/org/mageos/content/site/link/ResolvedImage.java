package org.mageos.content.site.link;

import java.util.Objects;
import org.mageos.content.document.Document;
import org.mageos.content.document.Image;

/** An image and where it leads. */
public record ResolvedImage(Document document, Image image, LinkTarget target) {

    public ResolvedImage {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(target, "target");
    }
}
