package org.mageos.content.external;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.testing.ReadSettings;
import org.mageos.content.url.UrlForm;

class NotAskedTest {

    private static String reason(String settings, String destination) {
        return new NotAsked(ReadSettings.external(settings))
                .reason(destination, UrlForm.of(destination).orElseThrow().url())
                .map(Verdict::reason)
                .orElse("asked");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/",
                "http://www.example.org/x",
                "https://example.net",
                "https://a.test/",
                "https://shop.example/",
                "https://x.invalid",
                "https://EXAMPLE.com./",
            })
    void leavesExamplesOut_H09(String url) {
        assertThat(reason("", url)).isEqualTo("its host is an example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://examples.com/",
                "https://texample.net/",
                "https://example.co/",
                "https://github.com/a/b/compare/v1.0...v1.1",
                "https://a.org/test",
                "https://a.org/$metadata",
                "https://a.org/yours-truly",
                "https://a.org/b%20c",
                "https://1.1.1.1/",
            })
    void asksLookAlikes_H09(String url) {
        assertThat(reason("", url)).isEqualTo("asked");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.org/{id}",
                "https://a.org/%7Bid%7D",
                "https://a.org/<name>",
                "https://a.org/.../b",
                "https://a.org/...",
                "https://a.org/\u2026",
                "https://a.org/?key=YOUR_KEY",
                "https://a.org/$VERSION/b",
            })
    void leavesPlaceholdersOut(String url) {
        assertThat(reason("", url)).isEqualTo("it has a placeholder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080/",
                "http://magento/",
                "https://printer.local/",
                "https://metadata.google.internal/",
                "http://a.localhost/",
            })
    void leavesLocalNamesOut_H07(String url) {
        assertThat(reason("", url)).isEqualTo("its host is one of a local network");
        assertThat(reason("privateAddresses: true", url)).isEqualTo("asked");
    }

    @Test
    void leavesOutHostsThatJavaDoesNotKnowHowToAsk() {
        assertThat(reason("", "https://my_site.tumblr.com/x"))
                .isEqualTo("its host has an underscore in its name");
    }

    @Test
    void leavesOutWhatTheSettingsSay_H01() {
        String settings =
                "{skip: ['*.a.org', 'https://b.org/x/*'], statuses: {c.org: off, d.org: warning}}";

        assertThat(reason(settings, "https://www.a.org/y")).isEqualTo("the settings say so");
        assertThat(reason(settings, "https://b.org/x/y?z")).isEqualTo("the settings say so");
        assertThat(reason(settings, "http://c.org/")).isEqualTo("the settings say so");
        assertThat(reason(settings, "https://a.org/")).isEqualTo("asked");
        assertThat(reason(settings, "https://b.org/y")).isEqualTo("asked");
        assertThat(reason(settings, "https://d.org/y")).isEqualTo("asked");
    }
}
