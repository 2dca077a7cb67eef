package org.mageos.content.site.link;

import org.mageos.content.document.Document;
import org.mageos.content.document.Image;

import java.util.Objects;

/** An image and where it leads. */
public record ResolvedImage(Document document, Image image, LinkTarget target) {

    public ResolvedImage {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(target, "target");
    }
}
