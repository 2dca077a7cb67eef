package org.mageos.content.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlFormTest {

    @ParameterizedTest
    @CsvSource({
        "https://A.org, https://a.org/",
        "HTTP://a.org:80/x, http://a.org/x",
        "https://a.org:443, https://a.org/",
        "//a.org/x, https://a.org/x",
        "https://a.org/%7euser/%c3%bc, https://a.org/~user/%C3%BC",
        "https://a.org/\u00fc, https://a.org/%C3%BC",
        "https://a.org/a b|c[d], https://a.org/a%20b%7Cc%5Bd%5D",
        "https://b\u00fccher.de/, https://xn--bcher-kva.de/",
        "https://xn--bcher-kva.de/, https://xn--bcher-kva.de/",
        "https://user:secret@a.org/, https://a.org/",
        "https://a.org/x/../y/./z, https://a.org/y/z",
        "https://a.org/?a=1&b=%2F, https://a.org/?a=1&b=%2F",
        "https://a.org/100%, https://a.org/100%25",
    })
    void givesAUrlOneForm_F29_G09(String destination, String url) {
        assertThat(UrlForm.of(destination).map(UrlForm::url)).contains(URI.create(url));
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.org/#x, x",
        "https://a.org/x#a%20b, a%20b",
        "https://a.org/x#\u00fc, %C3%BC",
        "https://a.org/x#,",
        "https://a.org/x,",
    })
    void keepsTheFragmentApart(String destination, String fragment) {
        assertThat(UrlForm.of(destination).orElseThrow().fragment())
                .isEqualTo(java.util.Optional.ofNullable(fragment));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https:\\\\host\\path",
                "http://\"",
                "http://",
                "https://a.org:99999/",
                "https://a..b/",
                "mailto:a@b.org",
                "https://[::1",
                "http://[fe80::1%eth0]/",
                "http://[fe80::1%25eth0]/",
                ""
            })
    void knowsWhatIsNone_F30(String destination) {
        assertThat(UrlForm.of(destination)).isEmpty();
    }
}
