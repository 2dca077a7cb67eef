package org.mageos.content.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":80",
                "a..org",
                ".a.org",
                "a b.org",
                "a%20b.org",
                "a%2.org",
                "[bad]",
                "[::1",
                "::1",
                "a]",
                "a.org:65536",
                "a.org:99999999999",
                "<host>",
                "a^b",
            })
    void noHostIsCalledSo(String authority) {
        assertThat(HostName.of(authority).isBad()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.org",
                "a.org.",
                "a_b.org",
                "-a-.org",
                "xn--bcher-kva.example",
                "b\u00fccher.example",
                "b%C3%BCcher.example",
                "user:word@a.org:65535",
                "a.org:port",
                "a.org:",
                "[::1]:80",
                "[::ffff:127.0.0.1]",
                "[fe80::1%25eth0]",
                "...",
                "127.1",
                "localhost",
            })
    void aHostMayBeCalledSo(String authority) {
        assertThat(HostName.of(authority).isBad()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "127.1", "0x7f.0.0.1", "017700000001", "1.2.3.4.", "[::1].", "[::1%1]"})
    void someReadTheseAddressesOtherwise(String authority) {
        assertThat(HostName.of(authority).isOddAddress()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "256.1.1.1", "1.2.3.4.5", "[::1]", "a.1", "a", "0xg", "."})
    void theseAreNoOddAddresses(String authority) {
        assertThat(HostName.of(authority).isOddAddress()).isFalse();
    }
}
