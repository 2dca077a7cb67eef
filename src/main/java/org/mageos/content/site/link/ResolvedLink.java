package org.mageos.content.site.link;

import java.util.Objects;
import org.mageos.content.document.Document;
import org.mageos.content.document.Link;

/** A link and where it leads. */
public record ResolvedLink(Document document, Link link, LinkTarget target) {

    public ResolvedLink {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(target, "target");
    }
}
