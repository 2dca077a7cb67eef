package org.mageos.content.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.descriptor.DuplicateParameterException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.junit.jupiter.api.Test;
import org.mageos.content.settings.SettingsLayer;

class BuildPropertiesTest {

    @Test
    void warnsOfAMistypedProperty() throws DuplicateParameterException {
        assertThat(unknown(Map.of("mageos-content.failon", "never"), Map.of()))
                .containsExactly(
                        "No goal knows the property 'mageos-content.failon'; did you mean"
                                + " 'mageos-content.failOn'?");
    }

    @Test
    void warnsOfEachThatIsCalledAndKnownToNoGoal() throws DuplicateParameterException {
        assertThat(unknown(Map.of("mageos-content.colours", "true"), Map.of()))
                .containsExactly("No goal knows the property 'mageos-content.colours'");
    }

    @Test
    void leavesAPomItsOwnProperties() throws DuplicateParameterException {
        assertThat(
                        unknown(
                                Map.of("mageos-content.failOn", "never"),
                                Map.of(
                                        "mageos-content.version", "0.1.0",
                                        "mageos-content.pagesOfOurs", "docs",
                                        "mageos-content.showUndecidd", "true")))
                .containsExactly(
                        "No goal knows the property 'mageos-content.showUndecidd'; did you mean"
                                + " 'mageos-content.showUndecided'?");
    }

    @Test
    void severitiesAreSettingsAndNotUnknown() throws DuplicateParameterException {
        Map<String, String> user = Map.of("mageos-content.rule.link/broken", "warning");
        Map<String, String> project = Map.of("mageos-content.rule.link/broken", "off");

        assertThat(unknown(user, project)).isEmpty();
        SettingsLayer layer = new BuildProperties(user, project).layer().orElseThrow();
        assertThat(layer.value().mapping("rules").text("link/broken")).contains("warning");
    }

    private static List<String> unknown(Map<String, String> user, Map<String, String> project)
            throws DuplicateParameterException {
        MojoDescriptor mojo = new MojoDescriptor();
        for (String name : List.of("failOn", "showUndecided", "site")) {
            Parameter parameter = new Parameter();
            parameter.setName(name);
            // What can stand in a pom only has no expression.
            parameter.setExpression(name.equals("site") ? null : "${mageos-content." + name + "}");
            mojo.addParameter(parameter);
        }
        return new BuildProperties(user, project).unknown(List.of(mojo));
    }
}
