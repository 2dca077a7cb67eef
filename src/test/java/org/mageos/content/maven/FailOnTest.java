package org.mageos.content.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.check.BrokenLinkCheck;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Severity;
import org.mageos.content.value.Position;

class FailOnTest {

    @ParameterizedTest
    @CsvSource({
        "error,   ERROR,   true",
        "error,   WARNING, false",
        "error,   INFO,    false",
        "warning, ERROR,   true",
        "warning, WARNING, true",
        "Warning, INFO,    false",
        "never,   ERROR,   false",
    })
    void failsFromItsSeverityOn(String failOn, Severity severity, boolean fails) {
        Finding finding =
                Finding.at(new Location("a.md", Position.START), BrokenLinkCheck.RULE, "Broken")
                        .withSeverity(severity);

        assertThat(FailOn.of(failOn).fails(finding)).isEqualTo(fails);
    }

    @Test
    void saysWhatIsAllowed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FailOn.of("sometimes"))
                .withMessage("failOn is error, warning or never, but is 'sometimes'");
    }
}
