package org.mageos.content.external.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    private int lookUps;

    private Addresses addresses(String... literals) {
        return new Addresses(
                host -> {
                    lookUps++;
                    if (literals.length == 0) {
                        throw new UnknownHostException(host + ": Name or service not known");
                    }
                    InetAddress[] found = new InetAddress[literals.length];
                    for (int i = 0; i < literals.length; i++) {
                        found[i] = InetAddress.getByName(literals[i]);
                    }
                    return List.of(found);
                },
                false);
    }

    private static List<String> of(Addresses addresses) throws FailureException {
        return addresses.of("a.org").stream().map(InetAddress::getHostAddress).toList();
    }

    @Test
    void looksUpAHostOnce() throws FailureException {
        Addresses addresses = addresses("1.1.1.1");
        of(addresses);
        of(addresses);

        assertThat(lookUps).isEqualTo(1);
    }

    @Test
    void putsAnAddressThatWorksFirst() throws FailureException, UnknownHostException {
        Addresses addresses = addresses("1.1.1.1", "8.8.8.8", "9.9.9.9");
        of(addresses);
        addresses.prefer("a.org", InetAddress.getByName("9.9.9.9"));

        assertThat(of(addresses)).containsExactly("9.9.9.9", "1.1.1.1", "8.8.8.8");
    }

    @Test
    void takesNoAddressThatItDidNotCheck() throws FailureException, UnknownHostException {
        Addresses addresses = addresses("1.1.1.1", "10.0.0.1");
        of(addresses);
        addresses.prefer("a.org", InetAddress.getByName("10.0.0.1"));

        assertThat(of(addresses)).containsExactly("1.1.1.1");
    }

    @Test
    void leavesToAProxyWhatIsNotKnownHere() throws FailureException {
        Addresses addresses = addresses();
        addresses.requirePublic(URI.create("http://a.org/"));
        addresses.requirePublic(URI.create("http://a.org/x"));

        assertThat(lookUps).isEqualTo(1);
    }

    @Test
    void leavesNothingPrivateToAProxy() {
        Addresses addresses = addresses("192.168.1.1");

        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(FailureException.class)
                    .isThrownBy(() -> addresses.requirePublic(URI.create("http://a.org/")));
        }
    }

    /** Java reads leading zeros as decimal, most proxies and browsers as octal: as 127.0.0.1. */
    @Test
    void asksNoAddressThatOthersReadAsAnother() {
        Addresses addresses = addresses("177.0.0.1");

        assertThatExceptionOfType(FailureException.class)
                .isThrownBy(() -> addresses.requirePublic(URI.create("http://0177.0.0.1/")))
                .satisfies(e -> assertThat(e.failure().kind()).isEqualTo(Reply.Kind.PRIVATE));
    }

    @Test
    void asksAnAddressWithZerosOfItsOwn() throws FailureException {
        assertThat(addresses("8.0.0.10").of("8.0.0.10")).hasSize(1);
    }

    /** The C library speaks the language of the user: only what is understood is sure. */
    @ParameterizedTest
    @CsvSource({
        "a.org: Name or service not known, UNKNOWN_HOST",
        "a.org: No address associated with hostname, UNKNOWN_HOST",
        "'a.org: nodename nor servname provided, or not known', UNKNOWN_HOST",
        "No such host is known (a.org), UNKNOWN_HOST",
        "a.org: Name does not resolve, UNKNOWN_HOST",
        "a.org: Temporary failure in name resolution, NO_DNS",
        "a.org: Temporärer Fehler bei der Namensauflösung, NO_DNS",
        "a.org: Non-recoverable failure in name resolution, NO_DNS",
        "a.org: Too many open files, NO_DNS",
        "a.org, NO_DNS",
    })
    void takesNoFailureToLookUpForAnUnknownHost(String message, Reply.Kind kind) {
        Addresses addresses =
                new Addresses(
                        host -> {
                            throw new UnknownHostException(message);
                        },
                        false);

        assertThatExceptionOfType(FailureException.class)
                .isThrownBy(() -> addresses.of("a.org"))
                .satisfies(e -> assertThat(e.failure().kind()).isEqualTo(kind));
    }
}
