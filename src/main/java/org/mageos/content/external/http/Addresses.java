package org.mageos.content.external.http;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mageos.content.external.http.Reply.Failure;
import org.mageos.content.external.http.Reply.Kind;

/** The addresses of hosts that may be asked, each host looked up once in a run. Thread-safe. */
final class Addresses {

    private static final String PRIVATE_REASON =
            "its address is one of this machine or its network";

    /** With leading zeros, which count for octal to some and for nothing to others. */
    private static final Pattern OCTAL = Pattern.compile("(?:[0-9]+\\.)*0[0-9]+(?:\\.[0-9]+)*");

    /** What the C libraries say, in English: that there is no such name, or nothing behind it. */
    private static final List<String> UNKNOWN =
            List.of(
                    "not known",
                    "No such host is known",
                    "does not resolve",
                    "No address associated with",
                    "no usable address");

    private final Resolver resolver;
    private final boolean privateAddresses;
    private final Map<String, List<InetAddress>> known = new ConcurrentHashMap<>();
    private final Set<String> looked = ConcurrentHashMap.newKeySet();
    private final Map<String, Failure> failed = new ConcurrentHashMap<>();

    Addresses(Resolver resolver, boolean privateAddresses) {
        this.resolver = resolver;
        this.privateAddresses = privateAddresses;
    }

    /**
     * The addresses to connect to.
     *
     * @throws FailureException if there are none, or none that may be asked
     */
    List<InetAddress> of(String host) throws FailureException {
        if (OCTAL.matcher(host).matches()) {
            throw new FailureException(Kind.PRIVATE, "its address is ambiguous");
        }
        List<InetAddress> addresses = known.get(host);
        if (addresses == null) {
            addresses = lookUp(host);
            known.put(host, addresses);
        }
        return addresses;
    }

    /**
     * Makes sure that a proxy is not sent to an address of this network, as far as it is known
     * here: the proxy looks up names itself.
     */
    void requirePublic(URI url) throws FailureException {
        String host = host(url);
        if (looked.contains(host)) {
            return;
        }
        try {
            of(host);
        } catch (FailureException e) {
            if (e.failure().kind() == Kind.PRIVATE) {
                throw e;
            }
        }
        looked.add(host);
    }

    /**
     * Puts an address first that a connection came about with: others may lead nowhere. One that
     * was not checked is none of them.
     */
    void prefer(String host, InetAddress address) {
        known.computeIfPresent(
                host,
                (name, addresses) ->
                        addresses.get(0).equals(address) || !addresses.contains(address)
                                ? addresses
                                : Stream.concat(Stream.of(address), addresses.stream())
                                        .distinct()
                                        .toList());
    }

    /** The name to look up and to prove: without brackets and without a dot at its end. */
    static String host(URI url) {
        String host = url.getHost();
        if (host.startsWith("[")) {
            return host.substring(1, host.length() - 1);
        }
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    private List<InetAddress> lookUp(String host) throws FailureException {
        try {
            List<InetAddress> all = resolver.resolve(host);
            List<InetAddress> allowed =
                    privateAddresses ? all : all.stream().filter(AddressGuard::isPublic).toList();
            if (allowed.isEmpty()) {
                throw new FailureException(Kind.PRIVATE, PRIVATE_REASON);
            }
            return List.copyOf(allowed);
        } catch (UnknownHostException e) {
            throw new FailureException(failed.merge(host, failure(e), Addresses::better));
        }
    }

    /**
     * Java says for some seconds that a host is unknown without repeating why. What was said first
     * counts then; without it, nothing is sure.
     */
    private static Failure better(Failure first, Failure second) {
        return second.kind() == Kind.NO_DNS && first.kind() == Kind.UNKNOWN_HOST ? first : second;
    }

    /**
     * The message is all that tells an unknown host from a failure to look it up, and it is in the
     * language of the user: what is not understood is not sure.
     */
    private static Failure failure(UnknownHostException e) {
        String message = String.valueOf(e.getMessage());
        return UNKNOWN.stream().anyMatch(message::contains)
                ? new Failure(Kind.UNKNOWN_HOST, "there is no host of this name")
                : new Failure(Kind.NO_DNS, "its name could not be looked up");
    }
}
