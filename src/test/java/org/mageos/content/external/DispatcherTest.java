package org.mageos.content.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mageos.content.external.http.Reply;
import org.mageos.content.external.http.Reply.Failure;
import org.mageos.content.external.http.Reply.Kind;
import org.mageos.content.external.http.Reply.Response;
import org.mageos.content.external.http.Request;
import org.mageos.content.settings.ExternalSettings;
import org.mageos.content.testing.ReadSettings;

/** Politeness, in a time of its own. */
class DispatcherTest {

    private final ProbeRules rules = new ProbeRules(2, 5, () -> 1.0);
    private final List<String> lines = new ArrayList<>();
    private FakeWire wire;

    private Map<String, Answer> run(
            String settings, Function<Request, Reply> hosts, Stream<String> urls) {
        ExternalSettings external = ReadSettings.external(settings);
        wire = new FakeWire(50, hosts);
        Map<String, Answer> answers = new HashMap<>();
        Progress progress = new Progress(Duration.ofSeconds(1), lines::add);
        Dispatcher dispatcher =
                new Dispatcher(
                        wire,
                        new Politeness(external),
                        answer -> answers.put(answer.url().toString(), answer),
                        progress::accept);
        try {
            dispatcher.run(urls.map(url -> new Probe(URI.create(url), Set.of(), rules)).toList());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return answers;
    }

    private static Stream<String> urls(int hosts, int each) {
        return IntStream.range(0, hosts * each)
                .mapToObj(i -> "https://h" + i % hosts + ".org/" + i / hosts);
    }

    private static String verdict(Map<String, Answer> answers, String url) {
        return new StatusRules(ExternalSettings.DEFAULT).verdict(answers.get(url)).word();
    }

    @Test
    void asksEverythingWithAllThatIsAllowed() {
        Map<String, Answer> answers = run("", request -> Response.of(200), urls(500, 20));

        assertThat(answers).hasSize(10_000);
        assertThat(wire.most()).isEqualTo(64);
        assertThat(IntStream.range(0, 500).map(i -> wire.most("h" + i + ".org")).max().orElse(0))
                .isLessThanOrEqualTo(4);
        // 10,000 times 50 ms, 64 at once.
        assertThat(wire.elapsed()).isBetween(7_800L, 8_300L);
    }

    @Test
    void asksALargeHostFirst() {
        Stream<String> urls =
                Stream.concat(
                        urls(100, 4),
                        IntStream.range(0, 200).mapToObj(i -> "https://large.org/" + i));
        run("concurrency: 8", request -> Response.of(200), urls);

        // 200 requests, 4 at once: no plan takes less.
        assertThat(wire.elapsed()).isBetween(50 * 200 / 4L, 50 * 600 / 8L + 200);
    }

    @Test
    void keepsTheIntervalOfAHost_F11() {
        run("{interval: 100ms, perHost: 2}", request -> Response.of(200), urls(1, 4));

        assertThat(wire.sent()).extracting(FakeWire.Sent::at).containsExactly(0L, 100L, 200L, 300L);
    }

    @Test
    void keepsWhatIsSetForOneHost_F11() {
        run("hosts: {h0.org: {perHost: 1, interval: 1s}}", request -> Response.of(200), urls(2, 3));

        assertThat(wire.most("h0.org")).isEqualTo(1);
        assertThat(wire.most("h1.org")).isEqualTo(3);
        assertThat(wire.elapsed()).isEqualTo(2_050);
    }

    @Test
    void waitsForAHostThatAsksForIt_F09() {
        int[] count = {0};
        Map<String, Answer> answers =
                run(
                        "perHost: 1",
                        request ->
                                count[0]++ == 0
                                        ? Response.of(429, "Retry-After", "30")
                                        : Response.of(200),
                        urls(1, 3));

        assertThat(answers.values()).allMatch(Answer::isSuccess);
        assertThat(wire.sent().get(0).at()).isZero();
        assertThat(wire.sent().subList(1, 4)).allMatch(sent -> sent.at() >= 30_050);
    }

    @Test
    void waitsUntilALimitIsReset_F10() {
        int[] count = {0};
        run(
                "perHost: 1",
                request ->
                        count[0]++ == 0
                                ? Response.of(
                                        200,
                                        "X-RateLimit-Remaining",
                                        "0",
                                        "X-RateLimit-Reset",
                                        String.valueOf(FakeWire.START / 1000 + 20))
                                : Response.of(200),
                urls(1, 2));

        assertThat(wire.sent().get(1).at()).isEqualTo(20_000);
    }

    @Test
    void leavesAHostAloneThatAsksForTooMuch() {
        Map<String, Answer> answers =
                run(
                        "{patience: 1m, perHost: 1}",
                        request -> Response.of(429, "Retry-After", "3600"),
                        urls(1, 50));

        assertThat(wire.sent()).hasSize(1);
        assertThat(answers).hasSize(50);
        assertThat(verdict(answers, "https://h0.org/7")).isEqualTo("blocked");
    }

    @Test
    void leavesAHostAloneThatSaysOnlyThatItIsTooMuch() {
        Map<String, Answer> answers = run("", request -> Response.of(429), urls(1, 100));

        assertThat(wire.sent()).hasSizeLessThan(20);
        assertThat(answers).hasSize(100);
        assertThat(answers.keySet()).allMatch(url -> verdict(answers, url).equals("blocked"));
    }

    @Test
    void asksAHostThatDiesHalfWayNoFurther() {
        int[] count = {0};
        Map<String, Answer> answers =
                run(
                        "perHost: 1",
                        request ->
                                count[0]++ < 10
                                        ? Response.of(200)
                                        : new Failure(Kind.REFUSED, "it refuses connections"),
                        urls(1, 100));

        assertThat(wire.sent()).hasSize(15);
        assertThat(answers).hasSize(100);
        assertThat(answers.values().stream().filter(Answer::isSuccess)).hasSize(10);
        // Those that were not asked are not broken.
        assertThat(answers.keySet().stream().map(url -> verdict(answers, url)))
                .filteredOn("unreliable"::equals)
                .hasSize(90);
    }

    @Test
    void asksAnUnknownHostOnce() {
        Map<String, Answer> answers =
                run(
                        "perHost: 1",
                        request -> new Failure(Kind.UNKNOWN_HOST, "there is no host"),
                        urls(1, 100));

        assertThat(wire.sent()).hasSize(1);
        assertThat(answers.keySet()).allMatch(url -> verdict(answers, url).equals("broken"));
    }

    @Test
    void asksOtherPortsOfAHostThatRefuses() {
        Map<String, Answer> answers =
                run(
                        "perHost: 1",
                        request ->
                                request.url().getScheme().equals("http")
                                        ? new Failure(Kind.REFUSED, "it refuses connections")
                                        : Response.of(200),
                        Stream.concat(
                                IntStream.range(0, 20).mapToObj(i -> "http://h0.org/" + i),
                                Stream.of("https://h0.org/x")));

        assertThat(answers.get("https://h0.org/x").isSuccess()).isTrue();
        assertThat(verdict(answers, "http://h0.org/19")).isEqualTo("broken");
    }

    @Test
    void asksOnceForWhatManyAreRedirectedTo_F12() {
        Map<String, Answer> answers =
                run(
                        "perHost: 1",
                        request ->
                                request.url().getPath().equals("/new")
                                        ? Response.of(200)
                                        : Response.of(301, "Location", "/new"),
                        Stream.concat(urls(1, 10), Stream.of("https://h0.org/new")));

        assertThat(answers.values()).hasSize(11).allMatch(Answer::isSuccess);
        assertThat(wire.requests()).containsOnlyOnce("HEAD https://h0.org/new");
    }

    @Test
    void redirectsObeyTheOtherHostsLimits() {
        run(
                "{perHost: 1, interval: 1s}",
                request ->
                        request.host().equals("target.org")
                                ? Response.of(200)
                                : Response.of(
                                        301, "Location", "https://target.org/" + request.host()),
                urls(5, 1));

        assertThat(wire.sent().stream().filter(sent -> sent.request().contains("target.org")))
                .extracting(FakeWire.Sent::at)
                .containsExactly(50L, 1050L, 2050L, 3050L, 4050L);
    }

    @Test
    void saysHowFarItIs() {
        run("perHost: 1", request -> Response.of(200), urls(1, 41));

        assertThat(lines)
                .containsExactly(
                        "20 of 41 URLs, 20 per second; waiting for h0.org (21)",
                        "40 of 41 URLs, 20 per second; waiting for h0.org (1)");
    }

    @Test
    void repeatsWithoutKeepingOthersWaiting() {
        Map<String, Integer> count = new HashMap<>();
        Map<String, Answer> answers =
                run(
                        "",
                        request ->
                                count.merge(request.url().getPath(), 1, Integer::sum) < 3
                                                && request.url().getPath().equals("/0")
                                        ? Response.of(408)
                                        : Response.of(200),
                        urls(1, 9));

        assertThat(answers.values()).allMatch(Answer::isSuccess);
        assertThat(wire.elapsed()).isEqualTo(50 + 1000 + 50 + 2000 + 50);
    }

    @Test
    void leavesAHostAloneThatAsksForMoreThanAnyTime() {
        Map<String, Answer> answers =
                run(
                        "",
                        request ->
                                Response.of(503, "Retry-After", "Fri Dec 31 23:59:59 +999999999"),
                        urls(1, 2));

        assertThat(verdict(answers, "https://h0.org/0")).isEqualTo("blocked");
    }

    @Test
    void survivesARedirectToAnAddressWithAZone() {
        Map<String, Answer> answers =
                run(
                        "",
                        request -> Response.of(302, "Location", "http://[fe80::1%eth0]/"),
                        urls(1, 1));

        assertThat(verdict(answers, "https://h0.org/0")).isEqualTo("blocked");
    }

    @Test
    void takesADotBehindTheNameForTheSameHost() {
        run(
                "perHost: 1",
                request -> Response.of(200),
                Stream.of("https://a.org/1", "https://a.org./2"));

        assertThat(wire.most()).isEqualTo(1);
    }
}
