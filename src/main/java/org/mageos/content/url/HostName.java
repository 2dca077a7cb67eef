package org.mageos.content.url;

import java.util.regex.Pattern;

/**
 * The host of a URL as it is written: what it surely is not, and what only some programs take it
 * for.
 *
 * @param name without user and port
 * @param port what stands behind the colon; empty if nothing does
 * @see <a href="https://url.spec.whatwg.org/#host-parsing">URL Standard: host parsing</a>
 */
record HostName(String name, String port) {

    /** What ends the host, or may not stand in it. */
    private static final String FORBIDDEN = " \t\"<>\\^`{|}[]%/?#@:";

    private static final Pattern IPV6 =
            Pattern.compile("\\[[0-9A-Fa-f.]*:[0-9A-Fa-f.:]*(?:%[^\\]]*)?\\]\\.?");

    private static final Pattern IPV4 =
            Pattern.compile("(?:(?:0|[1-9][0-9]{0,2})\\.){3}(?:0|[1-9][0-9]{0,2})");

    /** Decimal, octal or hexadecimal, as the C libraries and browsers read it. */
    private static final Pattern NUMBER = Pattern.compile("0[xX][0-9A-Fa-f]*|[0-9]+");

    private static final int MOST_PORT = 65_535;

    /** What stands between the two slashes and the path. */
    static HostName of(String authority) {
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        int colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']')
                ? new HostName(host.substring(0, colon), host.substring(colon + 1))
                : new HostName(host, "");
    }

    /** Whether no host can be called so. */
    boolean isBad() {
        if (name.isEmpty() || isPortTooLarge()) {
            return true;
        }
        if (name.startsWith("[")) {
            return !IPV6.matcher(name).matches();
        }
        String decoded = Paths.decode(name);
        return decoded.chars().anyMatch(c -> c <= ' ' || FORBIDDEN.indexOf(c) >= 0)
                || !isPlaceholder() && (name.startsWith(".") || name.contains(".."));
    }

    /** Three dots stand for any host. */
    private boolean isPlaceholder() {
        return name.contains("...");
    }

    private boolean isPortTooLarge() {
        return port.length() >= 5
                && port.chars().allMatch(c -> c >= '0' && c <= '9')
                && (port.length() > 9 || Integer.parseInt(port) > MOST_PORT);
    }

    /**
     * Whether it is an address other than four decimal numbers or a plain one of IPv6: some take
     * {@code 0177.1} for 127.0.0.1, others for 177.0.0.1, others for a name.
     */
    boolean isOddAddress() {
        if (name.startsWith("[")) {
            return !isBad() && (name.indexOf('%') >= 0 || name.endsWith("."));
        }
        String[] labels = name.split("\\.", -1);
        int count = labels.length > 1 && labels[labels.length - 1].isEmpty() ? 1 : 0;
        int last = labels.length - 1 - count;
        if (last > 3 || IPV4.matcher(name).matches()) {
            return false;
        }
        for (int i = 0; i <= last; i++) {
            if (!NUMBER.matcher(labels[i]).matches()) {
                return false;
            }
        }
        return true;
    }
}
