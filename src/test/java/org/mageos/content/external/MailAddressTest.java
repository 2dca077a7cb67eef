package org.mageos.content.external;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:a@b.org",
                "MAILTO:first.last+tag@sub.example.org",
                "mailto:a@b.org,c@d.org",
                "mailto:a@b.org?subject=Hello%20world&cc=c@d.org",
                "mailto:?subject=Look%20at%20this",
                "mailto:?to=a@b.org",
                "mailto:a%40b.org",
                "mailto:%22not%40me%22@example.org",
                "mailto:!%23$%25&'*+-/=%3Fx@b.org",
                "mailto:user@localhost",
                "mailto:post@b\u00fccher.de",
                "mailto:a@[192.0.2.1]",
            })
    void takesAddresses_F22(String destination) {
        assertThat(MailAddress.problem(destination)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:",
                "mailto: ",
                "mailto:a",
                "mailto:a@",
                "mailto:@b.org",
                "mailto:a b@c.org",
                "mailto:a..b@c.org",
                "mailto:.a@c.org",
                "mailto:a@b@c.org",
                "mailto:a@b..org",
                "mailto:a@-b.org",
                "mailto:a@b.org,",
                "mailto:a@b.org;c@d.org",
                "mailto:Name <a@b.org>",
                "mailto:a@b.org?cc=nobody",
                "mailto:a%4",
                "mailto://a@b.org",
                "mailto:a@b_c.org",
            })
    void refusesWhatIsNone_F22(String destination) {
        assertThat(MailAddress.problem(destination)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.", "a@", "a", "\"a", "%20", "-"})
    void takesNoLongForLongOnes(String part) {
        String destination = "mailto:" + part.repeat(50_000);

        assertThat(MailAddress.problem(destination)).isPresent();
    }
}
