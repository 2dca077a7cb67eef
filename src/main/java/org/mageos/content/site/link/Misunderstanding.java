package org.mageos.content.site.link;

import java.util.Objects;

/**
 * A class of links most of which lead nowhere: it is the site that is not understood, not its
 * writers who were wrong.
 *
 * @param kind what the links look like, in the plural: "links from the root"
 * @param targets how many different targets there are
 * @param broken how many of these lead nowhere
 * @param example one that leads nowhere
 * @param setting what would likely make the site known
 */
public record Misunderstanding(
        String kind, int targets, int broken, ResolvedUse example, String setting) {

    public Misunderstanding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(example, "example");
        Objects.requireNonNull(setting, "setting");
    }
}
