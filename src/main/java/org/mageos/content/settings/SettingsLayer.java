package org.mageos.content.settings;

import java.util.Objects;
import java.util.Set;
import org.mageos.content.finding.RunError;
import org.mageos.content.value.Value;

/**
 * Settings that do not stand in the settings file but above it: in a pom, or on the command line.
 *
 * @param source what holds them, for messages, such as {@code pom.xml}
 * @param isPlaced whether the positions of the values are places in a file of this name
 * @param value the settings, with the keys of the settings file
 */
public record SettingsLayer(String source, boolean isPlaced, Value.Mapping value) {

    public SettingsLayer {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(value, "value");
    }

    /**
     * Lays the layer over settings.
     *
     * @param below what is read already
     * @param knownRules the ids of all rules
     */
    public SettingsReader.Read over(SettingsReader.Read below, Set<String> knownRules) {
        SettingsReader.Read read = SettingsReader.read(value, source, knownRules);
        return below.under(read.settings(), read.errors().stream().map(this::placed).toList());
    }

    private RunError placed(RunError error) {
        return isPlaced ? error : RunError.of(source + ": " + error.message());
    }
}
