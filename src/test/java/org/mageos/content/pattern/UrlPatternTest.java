package org.mageos.content.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlPatternTest {

    /** Logins are sent to what fits: a path that looks like the host must not. */
    @ParameterizedTest
    @CsvSource({
        "*.example.org, https://api.example.org/x, true",
        "*.example.org, https://a.b.example.org/, true",
        "*.example.org, https://evil.net/.example.org/, false",
        "*.example.org, https://evil.net/?x.example.org/, false",
        "https://*.example.org/private/*, https://evil.net/.example.org/private/x, false",
        "api.*/v1/*, https://api.org/v1/x, true",
        "api.*/v1/*, https://api.org/v2/v1/x, false",
        "*/private/*, https://a.org/private/x, true",
        "*/private/*, https://a.org/x/private/y, false",
        "*, https://a.org/x, true",
        "http://a.org, https://a.org/, false",
        "a.org, https://a.org:8443/, false",
        "a.org:*, https://a.org:8443/x, true",
    })
    void aStarInTheHostStaysInTheHost(String pattern, String url, boolean fits) {
        assertThat(UrlPattern.of(pattern).matches(url)).isEqualTo(fits);
    }
}
