package org.mageos.content.generator;

import java.util.Objects;
import java.util.Optional;
import org.mageos.content.finding.Location;

/**
 * A link in the settings of the site generator, such as an entry of its navigation, that leads
 * nowhere.
 *
 * @param location where its destination stands
 * @param length how many UTF-16 code units the destination takes there
 * @param destination the destination as written
 * @param why why the target does not exist
 * @param suggestion what was probably meant, as it would be written there
 */
public record SettingsLink(
        Location location,
        int length,
        String destination,
        String why,
        Optional<String> suggestion) {

    public SettingsLink {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(destination, "destination");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(suggestion, "suggestion");
    }
}
