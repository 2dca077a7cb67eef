package org.mageos.content.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

/** Settings as tests write them. */
public final class SettingsText {

    private SettingsText() {}

    /** What stands below {@code external}; nothing if it is empty. */
    public static ExternalSettings external(String yaml) {
        String text =
                yaml.isEmpty()
                        ? ""
                        : "external: " + (yaml.startsWith("{") ? yaml : "{" + yaml + "}");
        SettingsReader.Read read = SettingsReader.read(text, "s.yaml", Set.of());
        assertThat(read.errors()).as(text).isEmpty();
        return read.settings().external();
    }
}
