package org.mageos.content.settings;

import java.math.BigInteger;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mageos.content.finding.Severity;
import org.mageos.content.finding.Wording;
import org.mageos.content.pattern.UrlPattern;
import org.mageos.content.settings.ExternalSettings.Host;
import org.mageos.content.settings.ExternalSettings.Memory;
import org.mageos.content.settings.ExternalSettings.Timeouts;
import org.mageos.content.value.Value;

/** Reads {@code external}. */
final class ExternalReader {

    private static final int MOST_CONCURRENT = 512;
    private static final Pattern STATUS = Pattern.compile("[1-9](?:[0-9][0-9]|xx)");
    private static final Pattern HEADER_NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");
    private static final Pattern HEADER_VALUE = Pattern.compile("[\\x20-\\x7e]*");

    /** Those that tell where a message ends or where it goes. */
    private static final Set<String> RESERVED =
            Set.of(
                    "host",
                    "connection",
                    "content-length",
                    "transfer-encoding",
                    "proxy-authorization",
                    "upgrade",
                    "expect",
                    "te",
                    "trailer");

    private ExternalReader() {}

    static ExternalSettings read(Keys keys) {
        ExternalSettings defaults = ExternalSettings.DEFAULT;
        Map<String, Severity> statuses = new LinkedHashMap<>();
        Map<UrlPattern, Severity> urls = new LinkedHashMap<>();
        return new ExternalSettings(
                keys.find("concurrency")
                        .flatMap(ExternalReader::concurrency)
                        .orElse(defaults.concurrency()),
                keys.find("perHost").flatMap(n -> n.count(4)).orElse(defaults.perHost()),
                duration(keys, "interval").orElse(defaults.interval()),
                keys.find("timeouts")
                        .flatMap(timeouts -> timeouts.keys(ExternalReader::timeouts))
                        .orElse(defaults.timeouts()),
                number(keys, "retries", 10).orElse(defaults.retries()),
                number(keys, "redirects", 50).orElse(defaults.redirects()),
                duration(keys, "patience").orElse(defaults.patience()),
                memory(keys),
                keys.find("quarantine").flatMap(n -> n.count(3)).orElse(defaults.quarantine()),
                patterns(keys, "skip"),
                anchors(keys),
                statuses(keys, statuses, urls),
                urls,
                keys.all("hosts", ExternalReader::host),
                keys.find("privateAddresses").flatMap(Setting::flag).orElse(false),
                keys.find("userAgent").flatMap(agent -> agent.parsed(ExternalReader::headerValue)));
    }

    private static Optional<Integer> concurrency(Setting setting) {
        Optional<Integer> count = setting.count(ExternalSettings.DEFAULT.concurrency());
        if (count.filter(n -> n > MOST_CONCURRENT).isPresent()) {
            setting.report("'concurrency' is " + MOST_CONCURRENT + " at most");
        }
        return count.filter(n -> n <= MOST_CONCURRENT);
    }

    /** A whole number, which may be 0. */
    private static Optional<Integer> number(Keys keys, String key, int most) {
        return keys.find(key).flatMap(setting -> number(setting, most));
    }

    private static Optional<Integer> number(Setting setting, int most) {
        if (setting.value() instanceof Value.Scalar scalar
                && scalar.value() instanceof BigInteger number
                && number.signum() >= 0
                && number.compareTo(BigInteger.valueOf(most)) <= 0) {
            return Optional.of(number.intValue());
        }
        setting.report("'" + setting.key() + "' must be a number from 0 to " + most);
        return Optional.empty();
    }

    private static Optional<Duration> duration(Keys keys, String key) {
        return keys.find(key).flatMap(setting -> setting.parsed(Durations::of));
    }

    private static Timeouts timeouts(Keys keys) {
        Timeouts defaults = ExternalSettings.DEFAULT.timeouts();
        return new Timeouts(
                timeout(keys, "connect").orElse(defaults.connect()),
                timeout(keys, "firstByte").orElse(defaults.firstByte()),
                timeout(keys, "whole").orElse(defaults.whole()));
    }

    private static Optional<Duration> timeout(Keys keys, String key) {
        return keys.find(key).flatMap(setting -> setting.parsed(Durations::positive));
    }

    /** {@code memory: false}, or the file. */
    private static Memory memory(Keys keys) {
        Duration age = duration(keys, "age").orElse(ExternalSettings.DEFAULT.memory().age());
        Optional<Setting> memory = keys.find("memory");
        if (memory.filter(ExternalReader::isFlag).isPresent()) {
            return new Memory(memory.get().flag().orElse(true), Optional.empty(), age);
        }
        return new Memory(true, memory.flatMap(file -> file.parsed(ContentPath::of)), age);
    }

    /** {@code anchors: true} for all, or patterns. */
    private static List<UrlPattern> anchors(Keys keys) {
        Optional<Setting> anchors = keys.find("anchors");
        if (anchors.filter(ExternalReader::isFlag).isPresent()) {
            boolean all = anchors.get().flag().orElse(false);
            return all ? List.of(UrlPattern.of("*")) : List.of();
        }
        return patterns(keys, "anchors");
    }

    private static boolean isFlag(Setting setting) {
        return setting.value() instanceof Value.Scalar scalar && scalar.value() instanceof Boolean;
    }

    private static List<UrlPattern> patterns(Keys keys, String key) {
        return keys.list(key, UrlPattern::of).stream().map(Sourced::value).toList();
    }

    private static Map<String, Severity> statuses(
            Keys keys, Map<String, Severity> statuses, Map<UrlPattern, Severity> urls) {
        keys.all(
                "statuses",
                setting -> {
                    String key = setting.key();
                    Optional<Severity> severity =
                            setting.oneOf(List.of(Severity.values()), Severity::word);
                    if (STATUS.matcher(key).matches() || ExternalSettings.FAILURES.contains(key)) {
                        severity.ifPresent(word -> statuses.put(key, word));
                    } else if (key.matches(".*[.:*].*")) {
                        url(setting)
                                .ifPresent(url -> severity.ifPresent(word -> urls.put(url, word)));
                    } else {
                        setting.reportKey(
                                Wording.unknown("status", key, ExternalSettings.FAILURES)
                                        + ", a code such as 404, a class such as 5xx, or a host");
                    }
                    return severity;
                });
        return statuses;
    }

    /** The pattern that a key is. */
    private static Optional<UrlPattern> url(Setting setting) {
        try {
            return Optional.of(UrlPattern.of(setting.key()));
        } catch (IllegalArgumentException e) {
            setting.reportKey(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static Optional<Host> host(Setting setting) {
        Optional<UrlPattern> url = url(setting);
        Optional<Host> host =
                setting.keys(
                        keys ->
                                new Host(
                                        url.orElse(UrlPattern.of("*")),
                                        keys.find("server").flatMap(Setting::text),
                                        keys.find("username").flatMap(Setting::text),
                                        keys.find("password").flatMap(Setting::scalarText),
                                        keys.map("headers", ExternalReader::header),
                                        keys.find("perHost").flatMap(n -> n.count(1)),
                                        duration(keys, "interval")));
        return url.flatMap(any -> host);
    }

    private static Optional<String> header(Setting setting) {
        String name = setting.key();
        if (!HEADER_NAME.matcher(name).matches()
                || RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
            setting.reportKey(Wording.quote(name) + " is not a header that can be set");
            return Optional.empty();
        }
        return setting.parsed(ExternalReader::headerValue);
    }

    private static String headerValue(String text) {
        if (!HEADER_VALUE.matcher(text).matches()) {
            throw new IllegalArgumentException("A header has printable ASCII characters only");
        }
        return text;
    }
}
