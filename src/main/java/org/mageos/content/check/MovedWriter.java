package org.mageos.content.check;

import java.util.Optional;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.ResolvedUse;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/**
 * What a relative link is about in a document that was moved itself, and whose links nobody has
 * adapted: what lies beside its old place.
 */
final class MovedWriter {

    private final Site site;
    private final ResolvedUse link;

    MovedWriter(Site site, ResolvedUse link) {
        this.site = site;
        this.link = link;
    }

    /** The name of the file as it was meant; empty if the document has not moved. */
    Optional<String> meant() {
        String path = Paths.decode(Destination.parse(link.destination()).path());
        if (path.isEmpty()
                || path.startsWith("/")
                || path.startsWith("@")
                || path.startsWith("~")) {
            return Optional.empty();
        }
        return oldFolder().flatMap(folder -> Paths.normalize(folder + "/" + path));
    }

    /** Where the document was before its last move. */
    private Optional<String> oldFolder() {
        String prefix = site.files().prefix();
        String file = Paths.join(prefix, link.document().file());
        return site.history()
                .moves()
                .origin(file)
                .filter(old -> prefix.isEmpty() || old.startsWith(prefix + "/"))
                .map(old -> prefix.isEmpty() ? old : old.substring(prefix.length() + 1))
                .map(Paths::folder)
                .filter(folder -> !folder.equals(link.document().folder()));
    }
}
