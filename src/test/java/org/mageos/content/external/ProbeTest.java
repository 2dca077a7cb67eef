package org.mageos.content.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.external.Answer.Hop;
import org.mageos.content.external.http.Body;
import org.mageos.content.external.http.Headers;
import org.mageos.content.external.http.Reply;
import org.mageos.content.external.http.Reply.Failure;
import org.mageos.content.external.http.Reply.Kind;
import org.mageos.content.external.http.Reply.Response;

class ProbeTest {

    private static final String URL = "https://a.org/x";

    private final ProbeRules rules = new ProbeRules(2, 5, () -> 1.0);
    private final List<String> asked = new ArrayList<>();
    private final List<Long> delays = new ArrayList<>();

    private static Reply status(int status, String... headers) {
        return Response.of(status, headers);
    }

    private static Reply to(int status, String location) {
        return Response.of(status, "Location", location);
    }

    private static Reply failure(Kind kind) {
        return new Failure(kind, "reason");
    }

    /** Answers one request after the other; all replies must be needed. */
    private Answer answer(String url, Reply... replies) {
        return answer(new Probe(URI.create(url), Set.of(), rules), replies);
    }

    private Answer answer(Probe probe, Reply... replies) {
        Step step = probe.first();
        for (Reply reply : replies) {
            assertThat(step)
                    .as("after %s of %s", asked, Arrays.asList(replies))
                    .isInstanceOf(Step.Ask.class);
            Step.Ask ask = (Step.Ask) step;
            asked.add(ask.request().method() + " " + ask.request().url());
            delays.add(ask.delay());
            step = probe.next(reply);
        }
        assertThat(step).as("after %s", asked).isInstanceOf(Step.Done.class);
        return ((Step.Done) step).answer();
    }

    private static int status(Answer answer) {
        return ((Response) answer.reply()).status();
    }

    private static Kind kind(Answer answer) {
        return ((Failure) answer.reply()).kind();
    }

    @Test
    void isContentWithHead() {
        assertThat(answer(URL, status(204)).isSuccess()).isTrue();
        assertThat(asked).containsExactly("HEAD " + URL);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 406, 410, 500, 501, 503, 999})
    void asksWithGetWhereHeadFails_F13(int status) {
        assertThat(answer(URL, status(status), status(200)).isSuccess()).isTrue();
        assertThat(asked).containsExactly("HEAD " + URL, "GET " + URL);
    }

    @Test
    void asksWithGetWhereHeadIsCut_F13() {
        assertThat(answer(URL, failure(Kind.RESET), status(200)).isSuccess()).isTrue();
        assertThat(asked).containsExactly("HEAD " + URL, "GET " + URL);
    }

    @Test
    void believesWhatGetSays_F01() {
        assertThat(status(answer(URL, status(404), status(404)))).isEqualTo(404);
    }

    @Test
    void asksForALoginOnce() {
        assertThat(status(answer(URL, status(401)))).isEqualTo(401);
    }

    @Test
    void asksHostsThatLieAboutHeadWithGetAtOnce() {
        answer("https://a.org/1", status(405), status(200));
        answer("https://a.org/2", status(404), status(200));
        asked.clear();
        answer("https://a.org/3", status(200));
        answer("https://b.org/3", status(200));

        assertThat(asked).containsExactly("GET https://a.org/3", "HEAD https://b.org/3");
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429})
    void repeatsWithMoreAndMoreTimeBetween_F07_F08(int status) {
        assertThat(answer(URL, status(status), status(status), status(200)).isSuccess()).isTrue();
        assertThat(delays).containsExactly(0L, 1000L, 2000L);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504, 520})
    void repeatsErrorsOfServers_F07(int status) {
        Answer answer = answer(URL, status(status), status(status), status(status), status(status));

        assertThat(status(answer)).isEqualTo(status);
        assertThat(asked).containsExactly("HEAD " + URL, "GET " + URL, "GET " + URL, "GET " + URL);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 410, 501, 999})
    void repeatsNothingElse_F07(int status) {
        answer(URL, status(status), status(status));
        assertThat(delays).containsOnly(0L);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"TIMEOUT", "NO_DNS"})
    void repeatsFailuresThatMayPass_F07(Kind kind) {
        Answer answer = answer(URL, failure(kind), failure(kind), failure(kind));

        assertThat(kind(answer)).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {
                "UNKNOWN_HOST",
                "PRIVATE",
                "CERTIFICATE",
                "TLS",
                "PROTOCOL",
                "PROXY",
                "UNREACHABLE"
            })
    void repeatsNoFailureThatStays_F07(Kind kind) {
        assertThat(kind(answer(URL, failure(kind)))).isEqualTo(kind);
    }

    @Test
    void asksAHostThatRefusesOnceMore() {
        assertThat(kind(answer(URL, failure(Kind.REFUSED), failure(Kind.REFUSED))))
                .isEqualTo(Kind.REFUSED);
        assertThat(delays).containsExactly(0L, 1000L);
    }

    @Test
    void jitterTakesUpToHalfOfTheDelayAway() {
        ProbeRules soon = new ProbeRules(9, 5, () -> 0.0);

        assertThat(List.of(soon.delay(0), soon.delay(1), soon.delay(20)))
                .containsExactly(500L, 1000L, 15_000L);
    }

    @Test
    void doesNotRepeatWhatAWallAnswers() {
        Reply wall = status(503, "cf-mitigated", "challenge");

        assertThat(Probe.isWall((Response) answer(URL, wall, wall).reply())).isTrue();
    }

    @Test
    void followsRedirectsAndKeepsThem_F16() {
        Answer answer =
                answer(
                        URL,
                        to(301, "/y"),
                        to(308, "//b.org/z?q#f"),
                        to(302, "HTTPS://C.org:443/\u00fc"),
                        status(200));

        assertThat(answer.hops())
                .containsExactly(
                        new Hop(301, URI.create("https://a.org/y")),
                        new Hop(308, URI.create("https://b.org/z?q")),
                        new Hop(302, URI.create("https://c.org/%EF%BF%BD")));
        assertThat(answer.movedTo()).contains(URI.create("https://b.org/z?q"));
        assertThat(answer.isSuccess()).isTrue();
    }

    @Test
    void readsRedirectsAsUtf8() {
        Answer answer = answer(URL, to(301, "/\u00c3\u00bc x|y"), status(200));

        assertThat(answer.end()).hasToString("https://a.org/%C3%BC%20x%7Cy");
    }

    @Test
    void aTemporaryRedirectIsNoMove() {
        assertThat(answer(URL, to(302, "/y"), status(200)).movedTo()).isEmpty();
        assertThat(answer(URL, to(307, "/y"), to(301, "/z"), status(200)).movedTo()).isEmpty();
    }

    @Test
    void failsBehindARedirect_F17() {
        Answer answer = answer(URL, to(301, "/y"), status(404), status(404));

        assertThat(answer.url()).hasToString(URL);
        assertThat(answer.end()).hasToString("https://a.org/y");
        assertThat(asked)
                .containsExactly("HEAD " + URL, "HEAD https://a.org/y", "GET https://a.org/y");
    }

    @Test
    void findsCircles_F16() {
        Answer answer = answer(URL, to(302, "/y"), to(302, "/x"), to(302, "/y"), to(302, "/x"));

        assertThat(kind(answer)).isEqualTo(Kind.REDIRECTS);
        assertThat(asked.get(2)).isEqualTo("GET " + URL);
    }

    @Test
    void asksWithGetWhereHeadGoesInCircles() {
        assertThat(answer(URL, to(302, "/x"), status(200)).isSuccess()).isTrue();
        assertThat(asked).containsExactly("HEAD " + URL, "GET " + URL);
    }

    @Test
    void knowsThatACircleWantsCookies() {
        Reply wanting = status(302, "Location", "/x", "Set-Cookie", "a=b");

        assertThat(answer(URL, wanting, wanting).wantsCookies()).isTrue();
    }

    @Test
    void endsRedirectsAtTheLimit_F16() {
        Answer answer =
                answer(
                        URL,
                        to(302, "/1"),
                        to(302, "/2"),
                        to(302, "/3"),
                        to(302, "/4"),
                        to(302, "/5"),
                        to(302, "/6"));

        assertThat(kind(answer)).isEqualTo(Kind.REDIRECTS);
    }

    @Test
    void followsNoneWhereTheLimitIsZero_F16() {
        Probe probe = new Probe(URI.create(URL), Set.of(), new ProbeRules(2, 0, () -> 1));

        assertThat(kind(answer(probe, to(301, "/y")))).isEqualTo(Kind.REDIRECTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://a.org/", "javascript:alert(1)", "file:///etc/passwd", "http://"})
    void followsRedirectsToTheWebOnly(String location) {
        assertThat(status(answer(URL, to(301, location)))).isEqualTo(301);
    }

    @Test
    void triesHttpsWhereHttpWorks_F19() {
        Answer answer = answer("http://a.org/x", status(200), status(200));

        assertThat(asked).containsExactly("HEAD http://a.org/x", "HEAD " + URL);
        assertThat(answer.httpsAnswers()).isTrue();
        assertThat(answer.isSuccess()).isTrue();
    }

    @Test
    void saysNothingOfHttpsThatDoesNotWork_F19() {
        assertThat(answer("http://a.org/x", status(200), failure(Kind.CERTIFICATE)).httpsAnswers())
                .isFalse();
        assertThat(answer("http://a.org/x", status(200), status(404)).httpsAnswers()).isFalse();
        assertThat(answer("http://a.org:8080/x", status(200)).httpsAnswers()).isFalse();
    }

    @Test
    void findsAnchorsWithOneGet_F48() {
        Probe probe =
                new Probe(URI.create(URL), Set.of("there", "gone", "L10", ":~:text=x"), rules);
        Reply page =
                new Response(
                        200,
                        Headers.of("Content-Type", "text/html; charset=utf-8"),
                        new Body("<h2 id=user-content-there>".getBytes(), true));

        assertThat(answer(probe, page).anchors().missing()).containsExactly("gone");
        assertThat(asked).containsExactly("GET " + URL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "text/plain"})
    void judgesAnchorsOfHtmlOnly(String type) {
        Probe probe = new Probe(URI.create(URL), Set.of("gone"), rules);
        Reply page =
                new Response(
                        200,
                        Headers.of("Content-Type", type),
                        new Body("<p id=x>".getBytes(), true));

        assertThat(answer(probe, page).anchors().missing()).isEmpty();
    }

    @Test
    void missesNoAnchorInHalfAPage() {
        Probe probe = new Probe(URI.create(URL), Set.of("gone"), rules);
        Reply page =
                new Response(
                        200,
                        Headers.of("Content-Type", "text/html"),
                        new Body("<p id=x>".getBytes(), false));

        assertThat(answer(probe, page).anchors().missing()).isEmpty();
        assertThat(answer(probe, page).anchors().open()).containsExactly("gone");
    }
}
