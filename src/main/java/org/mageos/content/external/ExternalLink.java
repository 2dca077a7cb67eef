package org.mageos.content.external;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.finding.Location;

/**
 * A link or image that leads to another site.
 *
 * @param location where it stands
 * @param length how many characters its destination takes
 * @param uses where a definition is used
 * @param destination where it leads, as written
 * @param isImage whether it is an image
 * @param fragment the part behind {@code #}
 * @param date when its document was published
 */
public record ExternalLink(
        Location location,
        int length,
        List<Location> uses,
        String destination,
        boolean isImage,
        Optional<String> fragment,
        Optional<Instant> date) {

    public ExternalLink {
        Objects.requireNonNull(location, "location");
        uses = List.copyOf(uses);
        Objects.requireNonNull(destination, "destination");
        Objects.requireNonNull(fragment, "fragment");
        Objects.requireNonNull(date, "date");
    }
}
