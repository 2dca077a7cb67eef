package org.mageos.content.testing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mageos.content.engine.Rules;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.settings.ExternalSettings;
import org.mageos.content.settings.Settings;
import org.mageos.content.settings.SettingsReader;

/** Settings read from a text. */
public final class ReadSettings {

    private static final Set<String> RULES =
            Rules.all().stream().map(Rule::id).collect(Collectors.toSet());

    private ReadSettings() {}

    /** The settings of a text without errors. */
    public static Settings of(String yaml) {
        SettingsReader.Read read = SettingsReader.read(yaml, Settings.DEFAULT_FILE, RULES);
        if (!read.errors().isEmpty()) {
            throw new AssertionError(yaml + ": " + read.errors());
        }
        return read.settings();
    }

    /** What stands below {@code external}, in braces or without them; nothing if it is empty. */
    public static ExternalSettings external(String yaml) {
        if (yaml.isEmpty()) {
            return of("").external();
        }
        return of("external: " + (yaml.startsWith("{") ? yaml : "{" + yaml + "}")).external();
    }

    /** {@code line:column: message} of each error. */
    public static List<String> errors(String yaml) {
        return errors(yaml, RULES);
    }

    /**
     * {@code line:column: message} of each error.
     *
     * @param rules the ids of the rules that there are
     */
    public static List<String> errors(String yaml, Set<String> rules) {
        return SettingsReader.read(yaml, Settings.DEFAULT_FILE, rules).errors().stream()
                .map(error -> place(error.location().orElseThrow()) + ": " + error.message())
                .toList();
    }

    private static String place(Location location) {
        return location.line() + ":" + location.column();
    }
}
