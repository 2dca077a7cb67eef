package org.mageos.content.external.http;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What came of a request. */
public sealed interface Reply {

    /**
     * A response.
     *
     * @param status its status, 200 to 999
     * @param headers its headers
     * @param body its body as far as it was wanted, decoded
     */
    record Response(int status, Headers headers, Body body) implements Reply {
        public Response {
            Objects.requireNonNull(headers, "headers");
            Objects.requireNonNull(body, "body");
        }

        public static Response of(int status, String... headers) {
            return new Response(status, Headers.of(headers), Body.NONE);
        }

        /** Drops the body and the headers that tell nothing more: thousands of replies are held. */
        public Response withoutWhatNobodyNeeds() {
            List<Headers.Line> lines =
                    headers.lines().stream()
                            .filter(line -> isNeeded(line.name().toLowerCase(Locale.ROOT)))
                            .toList();
            return new Response(status, new Headers(lines), Body.NONE);
        }

        private static boolean isNeeded(String name) {
            return name.equals("location")
                    || name.equals("set-cookie")
                    || name.endsWith("-mitigated");
        }

        public boolean isSuccess() {
            return status >= 200 && status < 300;
        }

        public boolean isRedirect() {
            return (status >= 301 && status <= 303 || status == 307 || status == 308)
                    && headers.has("Location");
        }
    }

    /**
     * No response.
     *
     * @param kind what kind of failure it is
     * @param reason why, in a part of a sentence that starts with the host or a pronoun
     */
    record Failure(Kind kind, String reason) implements Reply {
        public Failure {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Kinds of failures. */
    enum Kind {
        /** There is no such name. */
        UNKNOWN_HOST("unknown-host"),
        /** The name could not be looked up just now. */
        NO_DNS("unreachable"),
        /** An address that must not be asked. */
        PRIVATE("private"),
        /** Nothing listens there. */
        REFUSED("refused"),
        /** There is no way to the address. */
        UNREACHABLE("unreachable"),
        TIMEOUT("timeout"),
        /** The connection was cut. */
        RESET("reset"),
        /** A certificate that no browser takes either. */
        CERTIFICATE("certificate"),
        /** An issuer that Java does not know, or no common version of TLS. */
        TLS("tls"),
        /** A redirect that leads to itself, or too many. */
        REDIRECTS("redirects"),
        /** What came is no HTTP, or too much of it. */
        PROTOCOL("protocol"),
        /** The proxy does not do it. */
        PROXY("proxy"),
        /** The host wants to be left alone for longer than this run takes. */
        TOO_BUSY("busy"),
        /** Nothing came from the host any more, so it was asked no further. */
        GONE("unreachable");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word in settings and reports. */
        public String word() {
            return word;
        }

        /** Whether no connection came about. */
        public boolean isBeforeConnection() {
            return this == UNKNOWN_HOST
                    || this == NO_DNS
                    || this == REFUSED
                    || this == UNREACHABLE
                    || this == TIMEOUT;
        }
    }
}
