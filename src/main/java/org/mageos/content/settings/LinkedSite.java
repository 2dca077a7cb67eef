package org.mageos.content.settings;

import java.util.Objects;
import org.mageos.content.value.Position;

/**
 * Another site whose URLs can be looked up.
 *
 * @param url the URL below which its pages lie, without a slash at its end
 * @param kind what tells of its pages
 * @param source the coordinates of an artifact, {@code group:artifact} with or without a version,
 *     or the name of a file in the content tree
 * @param required whether it is an error that the source cannot be had
 * @param position where the source stands in the settings
 */
public record LinkedSite(
        String url, Kind kind, String source, boolean required, Position position) {

    /** What tells of a site's pages. */
    public enum Kind {
        /** An inventory in a Maven repository, or in the same build. */
        ARTIFACT,
        /** An archive of Javadoc in a Maven repository. */
        JAVADOC,
        /** A file with an inventory. */
        INVENTORY,
        /** A file {@code objects.inv} of Sphinx. */
        OBJECTS,
        /** A file with a sitemap. */
        SITEMAP;

        /** Whether the source is an artifact, not a file. */
        public boolean isArtifact() {
            return this == ARTIFACT || this == JAVADOC;
        }
    }

    public LinkedSite {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(position, "position");
    }
}
