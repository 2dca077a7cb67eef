package org.mageos.content.site.link;

import java.util.List;
import java.util.Objects;
import org.mageos.content.document.Document;
import org.mageos.content.document.Use;
import org.mageos.content.finding.Location;
import org.mageos.content.value.Position;

/**
 * A link or image of a document, and where it leads.
 *
 * @param file where it stands: the document, or a file that it includes
 * @param folder the folder that an image's relative path starts from
 */
public record ResolvedUse(
        Document document, String file, Use use, String folder, LinkTarget target) {

    public ResolvedUse {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(target, "target");
    }

    /** Replaces the verdict on the use. */
    ResolvedUse with(LinkTarget other) {
        return new ResolvedUse(document, file, use, folder, other);
    }

    public boolean isLink() {
        return use.kind() == Use.Kind.LINK;
    }

    public boolean isImage() {
        return use.kind() == Use.Kind.IMAGE;
    }

    /** Where it ends, after redirects. */
    public LinkTarget end() {
        return target instanceof LinkTarget.Redirected redirected ? redirected.target() : target;
    }

    /** The destination as it is written. */
    public String destination() {
        return use.destination();
    }

    /** Where its destination stands. */
    public Location location() {
        return at(use.position());
    }

    /** Where a definition is referred to. */
    public List<Location> references() {
        return use.references().stream().map(this::at).toList();
    }

    /** A place in the file that it stands in. */
    public Location at(Position position) {
        return new Location(file, position);
    }
}
