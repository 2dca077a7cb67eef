package org.mageos.content.external.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Tells addresses of the web from those of this machine, its network and its cloud.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IPv4 Special-Purpose
 *     Address Registry</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry">IPv6 Special-Purpose
 *     Address Registry</a>
 */
final class AddressGuard {

    /** What is not reached from everywhere, and 168.63.129.16, where Azure answers its guests. */
    private static final List<Range> IPV4 =
            ranges(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "168.63.129.16/32",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4");

    /** Of IPv6, what is handed out at all, without what is special in it. */
    private static final Range GLOBAL = range("2000::/3");

    private static final List<Range> IPV6 =
            ranges("2001::/23", "2001:db8::/32", "3fff::/20", "fc00::/7");

    /** The prefixes that an IPv4 address follows. */
    private static final Range NAT64 = range("64:ff9b::/96");

    private static final Range SIX_TO_FOUR = range("2002::/16");

    private AddressGuard() {}

    /** The first bits of addresses. */
    private record Range(byte[] prefix, int bits) {

        boolean holds(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit += 8) {
                int mask = bits - bit >= 8 ? 0xff : 0xff << 8 - (bits - bit);
                if (((address[bit / 8] ^ prefix[bit / 8]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private static List<Range> ranges(String... texts) {
        return Arrays.stream(texts).map(AddressGuard::range).toList();
    }

    private static Range range(String text) {
        int slash = text.indexOf('/');
        try {
            // A literal, so nothing is looked up.
            byte[] prefix = InetAddress.getByName(text.substring(0, slash)).getAddress();
            return new Range(prefix, Integer.parseInt(text.substring(slash + 1)));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(text, e);
        }
    }

    /** Whether an address may be asked by anybody. */
    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (!(address instanceof Inet6Address)) {
            return IPV4.stream().noneMatch(range -> range.holds(bytes));
        }
        if (NAT64.holds(bytes)) {
            return isPublic(Arrays.copyOfRange(bytes, 12, 16));
        }
        if (SIX_TO_FOUR.holds(bytes)) {
            return isPublic(Arrays.copyOfRange(bytes, 2, 6));
        }
        return GLOBAL.holds(bytes) && IPV6.stream().noneMatch(range -> range.holds(bytes));
    }

    private static boolean isPublic(byte[] ipv4) {
        return IPV4.stream().noneMatch(range -> range.holds(ipv4));
    }
}
