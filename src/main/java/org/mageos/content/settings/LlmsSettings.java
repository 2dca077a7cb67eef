package org.mageos.content.settings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * {@code llms.txt}: what language models read of the site.
 *
 * @param written whether it is written at all
 * @param full whether {@code llms-full.txt} is written, too
 * @param title its title; empty: the site's
 * @param summary what the site is about
 * @param from the collections that have a section; none: all that have pages, and the other pages
 */
public record LlmsSettings(
        boolean written,
        boolean full,
        Optional<String> title,
        Optional<String> summary,
        List<Sourced<String>> from) {

    /** What applies where the settings say nothing. */
    public static final LlmsSettings DEFAULT =
            new LlmsSettings(true, true, Optional.empty(), Optional.empty(), List.of());

    static final LlmsSettings NONE =
            new LlmsSettings(false, false, Optional.empty(), Optional.empty(), List.of());

    public LlmsSettings {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(summary, "summary");
        from = List.copyOf(from);
    }
}
