package org.mageos.content.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebUrlTest {

    /** RFC 3986, 5.4, where the base is {@code http://a/b/c/d;p?q}. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "g, http://a/b/c/g",
                "./g, http://a/b/c/g",
                "g/, http://a/b/c/g/",
                "/g, http://a/g",
                "//g, http://g/",
                "?y, http://a/b/c/d;p?y",
                "g?y, http://a/b/c/g?y",
                "#s, http://a/b/c/d;p?q#s",
                "g#s, http://a/b/c/g#s",
                "g?y#s, http://a/b/c/g?y#s",
                ";x, http://a/b/c/;x",
                "g;x, http://a/b/c/g;x",
                "g;x?y#s, http://a/b/c/g;x?y#s",
                "``, http://a/b/c/d;p?q",
                "., http://a/b/c/",
                "./, http://a/b/c/",
                ".., http://a/b/",
                "../, http://a/b/",
                "../g, http://a/b/g",
                "../.., http://a/",
                "../../, http://a/",
                "../../g, http://a/g",
                "../../../g, http://a/g",
                "../../../../g, http://a/g",
                "/./g, http://a/g",
                "/../g, http://a/g",
                "g., http://a/b/c/g.",
                ".g, http://a/b/c/.g",
                "g.., http://a/b/c/g..",
                "..g, http://a/b/c/..g",
                "./../g, http://a/b/g",
                "./g/., http://a/b/c/g/",
                "g/./h, http://a/b/c/g/h",
                "g/../h, http://a/b/c/h",
                "g;x=1/./y, http://a/b/c/g;x=1/y",
                "g;x=1/../y, http://a/b/c/y",
                "g?y/./x, http://a/b/c/g?y/./x",
                "g?y/../x, http://a/b/c/g?y/../x",
                "g#s/./x, http://a/b/c/g#s/./x",
                "g#s/../x, http://a/b/c/g#s/../x",
            })
    void resolvesAsRfc3986Does(String reference, String expected) {
        assertThat(WebUrl.on(URI.create("http://a/b/c/d;p?q"), reference))
                .contains(URI.create(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "HTTPS://EXAMPLE.org:443/A, https://example.org/A",
        "http://b\u00fccher.example:8080, http://xn--bcher-kva.example:8080/",
        "https://jo:secret@example.org/, https://example.org/",
        "https://example.org/a b/\u00fc?q=\u00e4 #\u00f6,"
                + " https://example.org/a%20b/%C3%BC?q=%C3%A4%20#%C3%B6",
        "https://example.org/%zz%41, https://example.org/%25zz%41",
        "https://example.org:, https://example.org/",
        "https://example.org:65535/, https://example.org:65535/",
        "https://[::1]:8080/a, https://[::1]:8080/a",
    })
    void normalises(String written, String expected) {
        assertThat(WebUrl.of(written)).contains(URI.create(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "//example.org/",
                "https://",
                "https:///a",
                "https://exa mple.org/",
                "https://[bad/",
                "https://example.org:port/",
                "https://example.org:65536/",
                "https://example.org:-1/",
                "https://a..b/",
                "https://a%2Fb/",
                "https://a%3Ab/",
            })
    void refusesWhatIsNoUrl(String text) {
        assertThat(WebUrl.of(text)).isEmpty();
    }
}
