package org.mageos.content.settings;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mageos.content.engine.Rules;
import org.mageos.content.finding.Rule;

/** Settings read from a text, for tests. */
final class ReadSettings {

    private static final Set<String> RULES =
            Rules.all().stream().map(Rule::id).collect(Collectors.toSet());

    private ReadSettings() {}

    /** The settings of a text without errors. */
    static Settings of(String yaml) {
        SettingsReader.Read read = SettingsReader.read(yaml, "mageos-content.yaml", RULES);
        if (!read.errors().isEmpty()) {
            throw new AssertionError(read.errors().toString());
        }
        return read.settings();
    }

    /** {@code line:column: message} of each error. */
    static List<String> errors(String yaml) {
        return errors(yaml, RULES);
    }

    /**
     * The same.
     *
     * @param rules the ids of the rules that there are
     */
    static List<String> errors(String yaml, Set<String> rules) {
        return SettingsReader.read(yaml, "mageos-content.yaml", rules).errors().stream()
                .map(
                        error ->
                                error.location().orElseThrow().line()
                                        + ":"
                                        + error.location().orElseThrow().column()
                                        + ": "
                                        + error.message())
                .toList();
    }
}
