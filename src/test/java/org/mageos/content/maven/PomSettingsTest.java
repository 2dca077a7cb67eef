package org.mageos.content.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.codehaus.plexus.configuration.DefaultPlexusConfiguration;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.junit.jupiter.api.Test;
import org.mageos.content.value.Value;

/** That the form of a pom gives the data of the settings file. */
class PomSettingsTest {

    @Test
    void readsElementsAsKeys() {
        PlexusConfiguration site =
                element("site", element("url", " https://example.org "), element("title", "A"));

        assertThat(read("site", site).mapping("site").text("url")).contains("https://example.org");
        assertThat(read("site", site).mapping("site").text("title")).contains("A");
    }

    @Test
    void readsAListOfElements() {
        PlexusConfiguration site =
                element(
                        "site",
                        element("languages", element("language", "de"), element("language", "en")));

        assertThat(read("site", site).mapping("site").texts("languages"))
                .containsExactly("de", "en");
    }

    @Test
    void readsRulesByTheirIds() {
        Value.Mapping rules =
                read("rules", element("rules", rule("link/broken", "off"))).mapping("rules");

        assertThat(rules.text("link/broken")).contains("off");
    }

    @Test
    void readsOverrides() {
        PlexusConfiguration overrides =
                element(
                        "overrides",
                        element(
                                "override",
                                element("files", "old/**"),
                                element("rules", rule("image/alt", "info"))));

        Value.Mapping override =
                (Value.Mapping) read("overrides", overrides).select("overrides").get(0);

        assertThat(override.texts("files")).containsExactly("old/**");
        assertThat(override.mapping("rules").text("image/alt")).contains("info");
    }

    @Test
    void readsWhatIsSetAside() {
        PlexusConfiguration ignore =
                element(
                        "ignore",
                        element(
                                "entry",
                                element("rule", "link/broken"),
                                element(
                                        "files",
                                        element("file", "old/**"),
                                        element("file", "a.md")),
                                element("reason", "not repaired")),
                        element("entry", "TODO*"));

        List<Value> entries = read("ignore", ignore).select("ignore");

        assertThat(entries).hasSize(2);
        assertThat(((Value.Mapping) entries.get(0)).text("rule")).contains("link/broken");
        assertThat(((Value.Mapping) entries.get(0)).texts("files"))
                .containsExactly("old/**", "a.md");
    }

    @Test
    void saysWhatARuleMustHold() {
        PlexusConfiguration rules = element("rules", element("broken", "off"));

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> read("rules", rules))
                .withMessage(
                        "'<broken>' in <rules> must hold <id> and <severity>, such as"
                                + " <rule><id>link/broken</id><severity>warning</severity></rule>");
    }

    @Test
    void whatIsNotThereIsNoLayer() {
        assertThat(
                        PomSettings.at(Optional.empty())
                                .with("site", (PlexusConfiguration) null)
                                .with("exclude", List.of())
                                .layer())
                .isEmpty();
    }

    private static Value.Mapping read(String key, PlexusConfiguration configuration) {
        return PomSettings.at(Optional.empty())
                .with(key, configuration)
                .layer()
                .orElseThrow()
                .value();
    }

    private static PlexusConfiguration rule(String id, String severity) {
        return element("rule", element("id", id), element("severity", severity));
    }

    private static PlexusConfiguration element(String name, String text) {
        return new DefaultPlexusConfiguration(name, text);
    }

    private static PlexusConfiguration element(String name, PlexusConfiguration... children) {
        PlexusConfiguration element = new DefaultPlexusConfiguration(name);
        for (PlexusConfiguration child : children) {
            element.addChild(child);
        }
        return element;
    }
}
