package org.mageos.content.settings;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.finding.Severity;
import org.mageos.content.pattern.UrlPattern;

/**
 * How links to other sites are checked.
 *
 * @param concurrency how many requests are under way at once
 * @param perHost how many of them to one host
 * @param interval the least time between the starts of two requests to one host
 * @param timeouts how long is waited
 * @param retries how often a request is repeated that failed for a reason that may pass
 * @param redirects how many redirects are followed
 * @param patience how long a host may ask to wait
 * @param memory what is remembered of earlier runs
 * @param quarantine on how many days a URL must fail in a way that may pass to be broken
 * @param skip URLs that are not checked
 * @param anchors URLs whose fragments are checked
 * @param statuses what is found for statuses and failures, by code, class of codes or word
 * @param urls the same by URL, whatever the status
 * @param hosts what is sent to some hosts only
 * @param privateAddresses whether addresses of the machine and its network are asked
 * @param userAgent the name that servers are told; empty: the plugin's own
 */
public record ExternalSettings(
        int concurrency,
        int perHost,
        Duration interval,
        Timeouts timeouts,
        int retries,
        int redirects,
        Duration patience,
        Memory memory,
        int quarantine,
        List<UrlPattern> skip,
        List<UrlPattern> anchors,
        Map<String, Severity> statuses,
        Map<UrlPattern, Severity> urls,
        List<Host> hosts,
        boolean privateAddresses,
        Optional<String> userAgent) {

    /** The words for failures that have no status. */
    public static final List<String> FAILURES =
            List.of(
                    "unknown-host",
                    "refused",
                    "unreachable",
                    "timeout",
                    "reset",
                    "certificate",
                    "tls",
                    "redirects",
                    "protocol");

    /** What applies where the settings say nothing. */
    public static final ExternalSettings DEFAULT =
            new ExternalSettings(
                    64,
                    4,
                    Duration.ZERO,
                    new Timeouts(
                            Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(30)),
                    2,
                    20,
                    Duration.ofMinutes(1),
                    new Memory(true, Optional.empty(), Duration.ofDays(7)),
                    3,
                    List.of(),
                    List.of(),
                    Map.of(),
                    Map.of(),
                    List.of(),
                    false,
                    Optional.empty());

    public ExternalSettings {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(timeouts, "timeouts");
        Objects.requireNonNull(patience, "patience");
        Objects.requireNonNull(memory, "memory");
        skip = List.copyOf(skip);
        anchors = List.copyOf(anchors);
        statuses = Map.copyOf(statuses);
        urls = Map.copyOf(urls);
        hosts = List.copyOf(hosts);
        Objects.requireNonNull(userAgent, "userAgent");
    }

    /** Which entries of {@link #hosts} are about a URL. */
    public List<Host> hosts(String url) {
        return hosts.stream().filter(host -> host.url().matches(url)).toList();
    }

    /** The least severity that the settings give all URLs that fit. */
    public Optional<Severity> severity(String url) {
        return urls.entrySet().stream()
                .filter(entry -> entry.getKey().matches(url))
                .map(Map.Entry::getValue)
                .max(Severity::compareTo);
    }

    /**
     * How long is waited.
     *
     * @param connect for the connection, that of TLS included
     * @param firstByte for the beginning of the answer
     * @param whole for all of it
     */
    public record Timeouts(Duration connect, Duration firstByte, Duration whole) {
        public Timeouts {
            Objects.requireNonNull(connect, "connect");
            Objects.requireNonNull(firstByte, "firstByte");
            Objects.requireNonNull(whole, "whole");
        }
    }

    /**
     * What is remembered of earlier runs.
     *
     * @param used whether anything is
     * @param file the file, relative to the content root; empty: one in the user's cache folder
     * @param age how long a success counts
     */
    public record Memory(boolean used, Optional<String> file, Duration age) {
        public Memory {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(age, "age");
        }
    }

    /**
     * What is sent to some hosts only. Values may hold <code>${env.NAME}</code>.
     *
     * @param url which URLs
     * @param server the id of a server in Maven's settings, for user name and password
     * @param username the user name
     * @param password the password
     * @param headers more headers
     * @param perHost how many requests are under way at once
     * @param interval the least time between the starts of two requests
     */
    public record Host(
            UrlPattern url,
            Optional<String> server,
            Optional<String> username,
            Optional<String> password,
            Map<String, String> headers,
            Optional<Integer> perHost,
            Optional<Duration> interval) {
        public Host {
            Objects.requireNonNull(url, "url");
            Objects.requireNonNull(server, "server");
            Objects.requireNonNull(username, "username");
            Objects.requireNonNull(password, "password");
            headers = Map.copyOf(headers);
            Objects.requireNonNull(perHost, "perHost");
            Objects.requireNonNull(interval, "interval");
        }

        /** Without what nobody else is to see. */
        @Override
        public String toString() {
            return "Host[" + url + "]";
        }
    }
}
