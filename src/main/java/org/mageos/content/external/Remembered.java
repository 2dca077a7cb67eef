package org.mageos.content.external;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mageos.content.external.Answer.Hop;
import org.mageos.content.external.http.Reply.Response;

/** What is remembered of a URL. One of both, the newer one. */
sealed interface Remembered {

    URI url();

    /** When it was asked, in whole seconds. */
    Instant time();

    /** The entry as a line of the file, without its end. */
    String line();

    /**
     * It worked.
     *
     * @param status with which status
     * @param https whether the same works with https
     * @param anchors the fragments that the page has of those that were looked for, encoded
     * @param hops the redirects on the way
     */
    record Success(
            URI url, Instant time, int status, boolean https, Set<String> anchors, List<Hop> hops)
            implements Remembered {

        public Success {
            Objects.requireNonNull(url, "url");
            Objects.requireNonNull(time, "time");
            anchors = Set.copyOf(anchors);
            hops = List.copyOf(hops);
        }

        /**
         * Whether it need not be asked again.
         *
         * <p>It counts for at least half of the age; for how much longer depends on the URL and the
         * time, so that what was asked together is not asked together again.
         */
        boolean isFresh(Instant now, Duration age) {
            long mixed = (url + " " + time.getEpochSecond()).hashCode() * 0x9E3779B97F4A7C15L;
            double part = (mixed >>> 11) / (double) (1L << 53);
            long most = Math.round(age.toMillis() * (0.5 + part / 2));
            long old = Duration.between(time, now).toMillis();
            // A clock that went wrong must not keep an entry alive.
            return old < most && old > -Duration.ofDays(1).toMillis();
        }

        /** The answer that it was. */
        Answer answer() {
            return new Answer(url, Response.of(status), hops, https, AnchorSearch.DONE, false);
        }

        @Override
        public String line() {
            StringBuilder redirects = new StringBuilder();
            for (Hop hop : hops) {
                redirects.append(redirects.isEmpty() ? "" : " ").append(hop.status());
                redirects.append(' ').append(hop.to());
            }
            return String.join(
                    "\t",
                    "ok",
                    String.valueOf(time.getEpochSecond()),
                    url.toString(),
                    String.valueOf(status),
                    https ? "https" : "",
                    String.join(" ", new TreeSet<>(anchors)),
                    redirects.toString());
        }
    }

    /**
     * It failed in a way that may pass.
     *
     * @param time when it failed last
     * @param days on how many days it failed
     */
    record Doubt(URI url, Instant time, int days) implements Remembered {

        public Doubt {
            Objects.requireNonNull(url, "url");
            Objects.requireNonNull(time, "time");
        }

        @Override
        public String line() {
            return String.join(
                    "\t",
                    "failed",
                    String.valueOf(time.getEpochSecond()),
                    url.toString(),
                    String.valueOf(days));
        }
    }

    /** The entry of a line; empty if it is not one. */
    static Optional<Remembered> parse(String line) {
        String[] fields = line.split("\t", -1);
        try {
            if (fields.length == 4 && fields[0].equals("failed")) {
                return Optional.of(
                        new Doubt(url(fields[2]), time(fields[1]), Integer.parseInt(fields[3])));
            }
            if (fields.length == 7 && fields[0].equals("ok")) {
                Set<String> anchors =
                        fields[5].isEmpty()
                                ? Set.of()
                                : new TreeSet<>(List.of(fields[5].split(" ")));
                return Optional.of(
                        new Success(
                                url(fields[2]),
                                time(fields[1]),
                                Integer.parseInt(fields[3]),
                                fields[4].equals("https"),
                                anchors,
                                hops(fields[6])));
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            // A malformed number or URL.
            return Optional.empty();
        }
    }

    private static URI url(String text) {
        URI url = URI.create(text);
        if (url.getHost() == null) {
            throw new IllegalArgumentException(text);
        }
        return url;
    }

    private static Instant time(String text) {
        long seconds = Long.parseLong(text);
        if (seconds < 0 || seconds > 100_000_000_000L) {
            throw new IllegalArgumentException(text);
        }
        return Instant.ofEpochSecond(seconds);
    }

    private static List<Hop> hops(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        String[] words = text.split(" ");
        List<Hop> hops = new ArrayList<>();
        for (int i = 0; i + 1 < words.length; i += 2) {
            hops.add(new Hop(Integer.parseInt(words[i]), url(words[i + 1])));
        }
        return hops;
    }
}
