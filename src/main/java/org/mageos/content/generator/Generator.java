package org.mageos.content.generator;

import java.util.Objects;

/**
 * The rules of one site: those of its generator, as the generator's own settings bend them. Each
 * part answers one question; what most generators have in common is the answer that a part gives by
 * itself. Immutable and thread-safe. All names of files are relative to the content root.
 *
 * @param name the name used in settings and documentation, such as {@code astro}
 * @param layout which files are what
 * @param site what is said about the site as a whole
 * @param routing which URLs there are
 * @param linking what a link means
 * @param anchoring which ids there are
 * @param format how documents are written
 */
public record Generator(
        String name,
        SiteLayout layout,
        SiteDescription site,
        Routing routing,
        Linking linking,
        Anchoring anchoring,
        DocumentFormat format) {

    public Generator {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(routing, "routing");
        Objects.requireNonNull(linking, "linking");
        Objects.requireNonNull(anchoring, "anchoring");
        Objects.requireNonNull(format, "format");
    }
}
