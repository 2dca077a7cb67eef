package org.mageos.content.sitemap;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.value.Moment;

/**
 * A page in a sitemap. URLs are absolute, normalised and ASCII only.
 *
 * @param loc the page's canonical URL
 * @param lastModified when it was last changed
 * @param alternates the page in each language that has it, itself included, by language tag ({@code
 *     x-default} for the one to show by default), in the order of writing; empty if there is no
 *     other
 * @param images images on the page, each once
 */
record SitemapUrl(
        URI loc, Optional<Moment> lastModified, Map<String, URI> alternates, List<URI> images) {

    public SitemapUrl {
        Objects.requireNonNull(loc, "loc");
        Objects.requireNonNull(lastModified, "lastModified");
        alternates = Collections.unmodifiableMap(new LinkedHashMap<>(alternates));
        images = List.copyOf(images);
    }
}
