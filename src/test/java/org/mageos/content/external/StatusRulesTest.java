package org.mageos.content.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.external.http.Reply;
import org.mageos.content.external.http.Reply.Failure;
import org.mageos.content.external.http.Reply.Kind;
import org.mageos.content.external.http.Reply.Response;
import org.mageos.content.finding.Severity;
import org.mageos.content.testing.ReadSettings;

class StatusRulesTest {

    private static final URI URL = URI.create("https://a.org/x");

    private static Verdict verdict(String settings, Reply reply) {
        return new StatusRules(ReadSettings.external(settings)).verdict(Answer.of(URL, reply));
    }

    @ParameterizedTest
    @CsvSource({
        "200, ok",
        "204, ok",
        "206, ok",
        "226, ok",
        "300, blocked",
        "301, blocked",
        "304, blocked",
        "400, blocked",
        "401, blocked",
        "403, blocked",
        "404, broken",
        "405, blocked",
        "406, blocked",
        "407, blocked",
        "408, unreliable",
        "410, broken",
        "418, blocked",
        "429, blocked",
        "451, blocked",
        "500, unreliable",
        "501, unreliable",
        "503, unreliable",
        "520, unreliable",
        "599, unreliable",
        "600, blocked",
        "999, blocked",
    })
    void judgesStatuses_F01_F03_F37(int status, String word) {
        assertThat(verdict("", Response.of(status)).word()).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN_HOST, broken",
        "NO_DNS, unreliable",
        "PRIVATE, skipped",
        "REFUSED, broken",
        "UNREACHABLE, unreliable",
        "TIMEOUT, unreliable",
        "RESET, unreliable",
        "CERTIFICATE, broken",
        "TLS, blocked",
        "REDIRECTS, broken",
        "PROTOCOL, blocked",
        "PROXY, blocked",
        "TOO_BUSY, blocked",
        "GONE, unreliable",
    })
    void judgesFailures_F06_F18(Kind kind, String word) {
        assertThat(verdict("", new Failure(kind, "reason")).word()).isEqualTo(word);
    }

    @Test
    void doesNotBlameWhoWantsCookies() {
        Answer answer =
                new Answer(
                        URL,
                        new Failure(Kind.REDIRECTS, "its redirects lead in a circle"),
                        List.of(),
                        false,
                        AnchorSearch.DONE,
                        true);

        assertThat(new StatusRules(ReadSettings.external("")).verdict(answer).word())
                .isEqualTo("blocked");
    }

    @Test
    void knowsBotWalls() {
        assertThat(verdict("", Response.of(503, "cf-mitigated", "challenge")).word())
                .isEqualTo("blocked");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "statuses: {404: warning} | 404 | WARNING",
                "statuses: {4xx: info} | 403 | INFO",
                "statuses: {4xx: info, 403: error} | 403 | ERROR",
                "statuses: {5xx: warning} | 503 | WARNING",
                "statuses: {200: error} | 200 | ERROR",
                "statuses: {a.org: warning} | 404 | WARNING",
                "statuses: {'*.org': info, 404: error} | 404 | INFO",
            })
    void obeysTheSettings_F02_F36(String settings, int status, Severity severity) {
        assertThat(verdict(settings, Response.of(status)))
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.severity()).isEqualTo(severity));
    }

    @Test
    void takesWhatIsOffForFine_F05() {
        assertThat(verdict("statuses: {404: off}", Response.of(404)).word()).isEqualTo("ok");
        assertThat(verdict("statuses: {4xx: off}", Response.of(404)).word()).isEqualTo("ok");
    }

    @Test
    void obeysTheSettingsForFailures_F06() {
        assertThat(verdict("statuses: {timeout: warning}", new Failure(Kind.TIMEOUT, "late")))
                .isEqualTo(new Verdict.Broken(Severity.WARNING, "late"));
        assertThat(
                        verdict("statuses: {certificate: off}", new Failure(Kind.CERTIFICATE, ""))
                                .word())
                .isEqualTo("ok");
    }

    @Test
    void aUrlWithASeverityOfItsOwnIsNotBrokenForThat() {
        assertThat(verdict("statuses: {a.org: error}", Response.of(403)).word())
                .isEqualTo("blocked");
    }
}
