package org.mageos.content.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.RunError;
import org.mageos.content.finding.Severity;
import org.mageos.content.value.Value;
import org.mageos.content.value.YamlReader;

/** Settings of a pom and of the command line, over those of the file. */
class SettingsLayerTest {

    private static final Rule RULE =
            new Rule("link/broken", Severity.ERROR, "A link leads nowhere", "Readers are lost.");
    private static final Set<String> RULES = Set.of("link/broken", "image/alt");

    @Test
    void whatIsAboveGoesBeforeWhatIsBelow() {
        Settings settings =
                layered(
                        "rules: {link/broken: info}",
                        "rules: {link/broken: warning}",
                        "rules: {link/broken: 'off'}");

        assertThat(settings.severity(RULE, "a.md")).isEqualTo(Severity.OFF);
        assertThat(settings.isOff(RULE)).isTrue();
    }

    @Test
    void whatIsNotSaidAboveHolds() {
        Settings settings = layered("rules: {link/broken: info}", "rules: {image/alt: error}");

        assertThat(settings.severity(RULE, "a.md")).isEqualTo(Severity.INFO);
    }

    @Test
    void anOverrideGoesBeforeTheRulesOfItsLayerOnly() {
        String file =
                """
                rules: {link/broken: info}
                overrides:
                  - {files: old/**, rules: {link/broken: off}}
                  - {files: [old/new/*.md, x.md], rules: {link/broken: warning}}
                """;

        assertThat(layered(file).severity(RULE, "a.md")).isEqualTo(Severity.INFO);
        assertThat(layered(file).severity(RULE, "old/a.md")).isEqualTo(Severity.OFF);
        assertThat(layered(file).severity(RULE, "old/new/a.md")).isEqualTo(Severity.WARNING);
        assertThat(layered(file, "rules: {link/broken: error}").severity(RULE, "old/a.md"))
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void aRuleThatIsOnSomewhereIsNotOff() {
        assertThat(
                        layered(
                                        """
                                        rules: {link/broken: off}
                                        overrides: [{files: new/**, rules: {link/broken: error}}]
                                        """)
                                .isOff(RULE))
                .isFalse();
    }

    @Test
    void filesAreExcludedByEither() {
        Settings settings = layered("exclude: a/**", "exclude: b/**");

        assertThat(settings.isExcluded("a/x.md")).isTrue();
        assertThat(settings.isExcluded("b/x.md")).isTrue();
        assertThat(settings.isExcluded("c/x.md")).isFalse();
    }

    @Test
    void theSiteIsWhatBothSay() {
        SiteSettings site =
                layered(
                                "site: {url: 'https://a.example', language: de}",
                                "site: {url: 'https://b.example'}")
                        .site();

        assertThat(site.url().orElseThrow()).hasHost("b.example");
        assertThat(site.language()).contains("de");
    }

    @Test
    void anErrorNamesWhatHoldsIt() {
        assertThat(errors(new SettingsLayer("pom.xml", true, value("rules: {link/brokn: off}"))))
                .containsExactly(
                        "pom.xml:1:9: error: Unknown rule 'link/brokn'; did you mean"
                                + " 'link/broken'?");
        assertThat(errors(new SettingsLayer("pom.xml", false, value("rules: {link/broken: no}"))))
                .singleElement()
                .asString()
                .startsWith("error: pom.xml: 'link/broken' must be");
    }

    @Test
    void anExcludedFolderIsNoPatternOfItsFiles() {
        Settings settings = layered("site: {title: A}", "exclude: drafts");

        assertThat(UnmatchedSettings.find(settings, Set.of("drafts/a.md")))
                .map(RunError::toString)
                .singleElement()
                .asString()
                .startsWith("layer:1:10: error: No file matches 'drafts'; it is a folder");
    }

    private static Settings layered(String file, String... above) {
        SettingsReader.Read read = SettingsReader.read(file, "s.yaml", RULES);
        for (String yaml : above) {
            read = new SettingsLayer("layer", true, value(yaml)).over(read, RULES);
        }
        assertThat(read.errors()).isEmpty();
        return read.settings();
    }

    private static List<String> errors(SettingsLayer layer) {
        return layer.over(SettingsReader.Read.NONE, RULES).errors().stream()
                .map(RunError::toString)
                .toList();
    }

    private static Value.Mapping value(String yaml) {
        return (Value.Mapping) YamlReader.read(yaml).value();
    }
}
