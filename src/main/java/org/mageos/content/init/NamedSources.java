package org.mageos.content.init;

import java.util.List;
import org.mageos.content.site.Site;

/** What others say of the collections of a site: its generator, and programs that edit content. */
final class NamedSources {

    private NamedSources() {}

    /** The collections that somebody names, the most trustworthy first. */
    static List<NamedCollection> of(Site site) {
        return List.of();
    }
}
