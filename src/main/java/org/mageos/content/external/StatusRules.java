package org.mageos.content.external;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.external.Verdict.Blocked;
import org.mageos.content.external.Verdict.Broken;
import org.mageos.content.external.Verdict.Ok;
import org.mageos.content.external.Verdict.Skipped;
import org.mageos.content.external.Verdict.Unreliable;
import org.mageos.content.external.http.Reply;
import org.mageos.content.external.http.Reply.Failure;
import org.mageos.content.external.http.Reply.Response;
import org.mageos.content.finding.Severity;
import org.mageos.content.settings.ExternalSettings;

/**
 * Says what an answer means: by the settings, or else so that only what is surely gone is broken.
 */
final class StatusRules {

    private static final Map<Integer, String> PHRASES =
            Map.ofEntries(
                    Map.entry(400, "bad request"),
                    Map.entry(401, "login required"),
                    Map.entry(402, "payment required"),
                    Map.entry(403, "forbidden"),
                    Map.entry(404, "not found"),
                    Map.entry(405, "method not allowed"),
                    Map.entry(406, "not acceptable"),
                    Map.entry(408, "request timeout"),
                    Map.entry(410, "gone"),
                    Map.entry(429, "too many requests"),
                    Map.entry(451, "unavailable for legal reasons"),
                    Map.entry(500, "server error"),
                    Map.entry(501, "not implemented"),
                    Map.entry(502, "bad gateway"),
                    Map.entry(503, "unavailable"),
                    Map.entry(504, "gateway timeout"));

    private final ExternalSettings settings;

    StatusRules(ExternalSettings settings) {
        this.settings = Objects.requireNonNull(settings, "settings");
    }

    /** The verdict on an answer. */
    Verdict verdict(Answer answer) {
        Optional<Severity> set = set(answer.reply());
        Verdict verdict =
                set.map(severity -> asSet(severity, answer)).orElseGet(() -> usual(answer));
        Optional<Severity> ofUrl = settings.severity(answer.url().toString());
        return verdict instanceof Broken broken && ofUrl.isPresent()
                ? new Broken(ofUrl.get(), broken.reason())
                : verdict;
    }

    private Optional<Severity> set(Reply reply) {
        if (reply instanceof Failure failure) {
            return Optional.ofNullable(settings.statuses().get(failure.kind().word()));
        }
        int status = ((Response) reply).status();
        return Optional.ofNullable(settings.statuses().get(String.valueOf(status)))
                .or(() -> Optional.ofNullable(settings.statuses().get(status / 100 + "xx")));
    }

    private static Verdict asSet(Severity severity, Answer answer) {
        return severity == Severity.OFF ? new Ok() : new Broken(severity, reason(answer));
    }

    private static Verdict usual(Answer answer) {
        String reason = reason(answer);
        if (answer.reply() instanceof Failure failure) {
            return switch (failure.kind()) {
                case UNKNOWN_HOST, REFUSED, CERTIFICATE -> new Broken(Severity.ERROR, reason);
                case REDIRECTS ->
                        answer.wantsCookies()
                                ? new Blocked(reason + " without cookies")
                                : new Broken(Severity.ERROR, reason);
                case NO_DNS, UNREACHABLE, TIMEOUT, RESET, GONE -> new Unreliable(reason);
                case TLS, PROTOCOL, PROXY, TOO_BUSY -> new Blocked(reason);
                case PRIVATE -> new Skipped(reason, false);
            };
        }
        Response response = (Response) answer.reply();
        int status = response.status();
        if (response.isSuccess()) {
            return new Ok();
        }
        if (status == 404 || status == 410) {
            return new Broken(Severity.ERROR, reason);
        }
        boolean passing = status == 408 || status >= 500 && status < 600;
        return passing && !Probe.isWall(response) ? new Unreliable(reason) : new Blocked(reason);
    }

    /** What came, in a part of a sentence. */
    static String reason(Answer answer) {
        if (answer.reply() instanceof Failure failure) {
            return failure.reason();
        }
        Response response = (Response) answer.reply();
        int status = response.status();
        if (Probe.isWall(response)) {
            return "it answers " + status + " to everything but browsers";
        }
        String phrase = PHRASES.get(status);
        String number = status + (phrase == null ? "" : " (" + phrase + ")");
        return status >= 300 && status < 400
                ? "it answers " + number + " without saying where to go"
                : "it answers " + number;
    }
}
