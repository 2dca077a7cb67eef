package org.mageos.content.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
