package org.mageos.content.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.engine.ExternalRun;
import org.mageos.content.external.http.Body;
import org.mageos.content.external.http.Headers;
import org.mageos.content.external.http.Proxies;
import org.mageos.content.external.http.Reply;
import org.mageos.content.external.http.Reply.Failure;
import org.mageos.content.external.http.Reply.Kind;
import org.mageos.content.external.http.Reply.Response;
import org.mageos.content.external.http.Request;
import org.mageos.content.external.http.Secrets;
import org.mageos.content.testing.ContentFolder;
import org.mageos.content.testing.Linted;

/** From content to findings, over hosts that a test makes up. */
class ExternalRunTest {

    @TempDir private Path root;
    private ContentFolder content;
    private FakeWire wire;
    private ExternalResult result;
    private Instant now = ContentFolder.NOW;

    @BeforeEach
    void start() {
        content = new ContentFolder(root);
        content.settings("external: {memory: memory.txt}");
    }

    private Linted run(Function<Request, Reply> hosts) {
        wire = new FakeWire(50, hosts);
        ExternalOptions options =
                new ExternalOptions(
                        "1",
                        Optional.empty(),
                        Proxies.NONE,
                        new Secrets(Map.of(), name -> null),
                        Duration.ofSeconds(1),
                        line -> {});
        try {
            result =
                    new ExternalRun(content.content(), options, (any, headers) -> wire, () -> now)
                            .run();
            return new Linted(result.result());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Linted runWith(int status) {
        return run(request -> Response.of(status));
    }

    private String json() {
        StringWriter out = new StringWriter();
        try {
            result.report().write(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }

    @Test
    void asksOnceForAHundredCopies_F12() {
        for (int i = 0; i < 50; i++) {
            content.file("a" + i + ".md", "[a](https://a.org/x)\n\n[b](HTTPS://A.org:443/x#y)\n");
        }

        Linted linted = runWith(404);
        assertThat(linted).findings().hasSize(100);
        assertThat(wire.requests()).containsExactly("HEAD https://a.org/x", "GET https://a.org/x");
        assertThat(wire.isClosed()).isTrue();
        assertThat(result.hosts()).containsExactly("a.org: 1 broken");
    }

    @Test
    void asksForLinksImagesAndFrontMatter() {
        content.settings(
                        """
                        external: {memory: false}
                        site: {url: 'https://own.org'}
                        collections:
                          a: {files: 'a/*.md', permalink: '/{slug}', links: url, images: {cover: .}}
                        """)
                .file(
                        "a/b.md",
                        """
                        ---
                        url: https://a.org/url
                        cover: https://a.org/cover.png
                        ---
                        [x](//a.org/link) ![y](https://a.org/image.png) <https://a.org/auto>
                        <img src="https://a.org/html.png" alt="x">
                        [own](https://own.org/b) [own too](http://own.org/none) [file](c.md)
                        """);
        runWith(200);

        assertThat(wire.requests())
                .containsExactlyInAnyOrder(
                        "HEAD https://a.org/url",
                        "HEAD https://a.org/cover.png",
                        "HEAD https://a.org/link",
                        "HEAD https://a.org/image.png",
                        "HEAD https://a.org/auto",
                        "HEAD https://a.org/html.png");
    }

    @Test
    void saysWhatIsBrokenWhereAndWhereACopyMayBe() {
        content.settings("{external: {memory: false}, collections: {a: {files: a.md}}}")
                .file(
                        "a.md",
                        """
                        ---
                        date: 2019-03-02
                        ---
                        A [link](https://a.org/x "t") and ![image](https://a.org/y).
                        """)
                .file("b.md", "See [this].\n\n[this]: https://a.org/x\n");

        Linted linted = runWith(410);
        assertThat(linted)
                .findings()
                .containsExactly(
                        "a.md:4:10 link/external",
                        "a.md:4:44 link/external",
                        "b.md:3:9 link/external");
        assertThat(linted)
                .texts()
                .containsExactly(
                        "Broken link 'https://a.org/x': it answers 410 (gone); an old copy may be"
                                + " at https://web.archive.org/web/20190302/https://a.org/x",
                        "Broken image 'https://a.org/y': it answers 410 (gone); an old copy may be"
                                + " at https://web.archive.org/web/20190302/https://a.org/y",
                        "Broken link 'https://a.org/x': it answers 410 (gone); an old copy may be"
                                + " at https://web.archive.org/web/20260601/https://a.org/x");
        assertThat(result.result().findings().get(2).related()).hasSize(1);
    }

    @Test
    void saysWhereABrokenLinkWasRedirected_F17() {
        content.file("a.md", "[a](https://a.org/x)\n");

        assertThat(
                        run(
                                request ->
                                        request.url().getPath().equals("/x")
                                                ? Response.of(301, "Location", "https://b.org/y")
                                                : Response.of(404)))
                .texts()
                .first()
                .asString()
                .startsWith(
                        "Broken link 'https://a.org/x': it answers 404 (not found) (redirected to"
                                + " 'https://b.org/y')");
        assertThat(json())
                .contains("\"url\": \"https://a.org/x\"")
                .contains("\"verdict\": \"broken\"")
                .contains("\"status\": 404")
                .contains("\"to\": \"https://b.org/y\"");
    }

    @Test
    void offersTheNewUrlOfWhatMovedForGood() {
        content.file("a.md", "[a](https://a.org/x#part)\n\n[b](https://a.org/deep/page)\n");

        assertThat(
                        run(
                                request ->
                                        switch (request.url().getPath()) {
                                            case "/x" -> Response.of(308, "Location", "/y");
                                            case "/deep/page" ->
                                                    Response.of(301, "Location", "https://b.org");
                                            default -> Response.of(200);
                                        }))
                .texts()
                .containsExactly(
                        "The link 'https://a.org/x#part' is redirected for good; link to"
                                + " 'https://a.org/y#part'",
                        "The link 'https://a.org/deep/page' is redirected for good to the start"
                                + " page 'https://b.org/'");
    }

    @Test
    void saysThatHttpsAnswers_F19() {
        content.file("a.md", "[a](http://a.org/x)\n\n[b](http://b.org/y)\n\n[c](http://c.org/)\n");

        assertThat(
                        run(
                                request ->
                                        request.host().equals("b.org")
                                                        && request.url().getScheme().equals("http")
                                                ? Response.of(301, "Location", "https://b.org/y")
                                                : request.url().toString().equals("https://c.org/")
                                                        ? new Failure(Kind.CERTIFICATE, "expired")
                                                        : Response.of(200)))
                .findings()
                .containsExactly(
                        "a.md:1:5 link/external-insecure", "a.md:3:5 link/external-insecure");
    }

    @Test
    void countsWhatItCannotKnow() {
        content.file(
                "a.md",
                "[a](https://a.org/403)\n[b](https://b.org/500)\n[c](https://example.com/)\n"
                        + "[d](http://localhost/)\n[e](https://e.org/)\n");

        Linted linted =
                run(
                        request ->
                                request.url().getPath().length() > 1
                                        ? Response.of(
                                                Integer.parseInt(
                                                        request.url().getPath().substring(1)))
                                        : Response.of(200));
        assertThat(linted).findings().isEmpty();
        assertThat(linted)
                .undecided()
                .containsExactly(
                        "a.md:1:5 it answers 403 (forbidden)",
                        "a.md:2:5 it answers 500 (server error)",
                        "a.md:4:5 its host is one of a local network");
        assertThat(linted.result().counts())
                .hasToString(
                        "Counts[documents=1, links=4, ok=1, broken=0, undecided=3, external=1]");
    }

    @Test
    void takesWhatFailsForBrokenAfterSomeDays() {
        content.file("a.md", "[a](https://a.org/x) [ok](https://b.org/)\n");
        Function<Request, Reply> hosts =
                request -> Response.of(request.host().equals("a.org") ? 503 : 200);

        for (int hours : new int[] {0, 2, 24}) {
            now = ContentFolder.NOW.plus(Duration.ofHours(hours));
            assertThat(run(hosts)).findings().isEmpty();
        }
        now = ContentFolder.NOW.plus(Duration.ofHours(48));
        assertThat(run(hosts))
                .texts()
                .containsExactly(
                        "Broken link 'https://a.org/x': it answers 503 (unavailable), as on 2 other"
                                + " days");
    }

    @Test
    void blamesNobodyWhereTheNetworkIsDown() throws IOException {
        content.file("a.md", "[a](https://a.org/) [b](https://b.org/) [c](https://c.org/)\n");

        Linted linted = run(request -> new Failure(Kind.UNKNOWN_HOST, "there is no such host"));
        assertThat(linted).findings().isEmpty();
        assertThat(linted).undecided().hasSize(3);
        assertThat(root.resolve("memory.txt")).doesNotExist();
    }

    @Test
    void findsAnUnknownHostWhereOthersAnswer_I13() {
        content.file("a.md", "[a](https://a.org/) [b](https://b.org/) [c](https://c.org/)\n");

        assertThat(
                        run(
                                request ->
                                        request.host().equals("b.org")
                                                ? new Failure(
                                                        Kind.UNKNOWN_HOST,
                                                        "there is no host of this name")
                                                : Response.of(200)))
                .findings()
                .containsExactly("a.md:1:25 link/external");
    }

    @Test
    void asksNothingThatItRemembers_G01() {
        content.file("a.md", "[a](https://a.org/) [b](https://b.org/)\n");
        runWith(200);
        now = now.plus(Duration.ofDays(2));

        assertThat(runWith(404)).isClean();
        assertThat(wire.requests()).isEmpty();
        assertThat(result.summary()).contains("2 known from earlier runs");
    }

    @Test
    void judgesWhatItRemembersByTheSettingsOfToday_G04() {
        content.file("a.md", "[a](https://a.org/)\n");
        runWith(204);
        content.settings("external: {memory: memory.txt, statuses: {204: warning}}");

        assertThat(runWith(200)).findings().containsExactly("a.md:1:5 link/external");
        assertThat(wire.requests()).isEmpty();
    }

    @Test
    void asksAgainForWhatFailed_G02() {
        content.file("a.md", "[a](https://a.org/)\n");
        runWith(404);

        assertThat(runWith(200)).isClean();
    }

    @Test
    void sharesItsMemoryWithoutLosingWhatOthersKnow() throws IOException {
        content.file("a.md", "[a](https://a.org/)\n");
        runWith(200);
        content.file("a.md", "[b](https://b.org/)\n");
        runWith(200);

        assertThat(Files.readString(root.resolve("memory.txt"))).contains("a.org", "b.org");
    }

    @Test
    void keepsWhatItLearntWhereItIsInterrupted() throws IOException {
        content.file("a.md", "[a](https://a.org/) [b](https://b.org/)\n");
        ExternalOptions options =
                new ExternalOptions(
                        "1",
                        Optional.empty(),
                        Proxies.NONE,
                        new Secrets(Map.of(), name -> null),
                        Duration.ofSeconds(1),
                        line -> {});
        FakeWire first = new FakeWire(50, request -> Response.of(200));
        Wire interrupted =
                new Wire() {
                    private int awaited;

                    @Override
                    public long millis() {
                        return first.millis();
                    }

                    @Override
                    public void send(long id, Request request) {
                        first.send(id, request);
                    }

                    @Override
                    public Optional<Arrival> await(long most) throws InterruptedException {
                        if (awaited++ > 0) {
                            throw new InterruptedException();
                        }
                        return first.await(most);
                    }

                    @Override
                    public void close() {
                        first.close();
                    }
                };

        assertThatThrownBy(
                        () ->
                                new ExternalRun(
                                                content.content(),
                                                options,
                                                (any, headers) -> interrupted,
                                                () -> now)
                                        .run())
                .isInstanceOf(InterruptedException.class);
        assertThat(first.isClosed()).isTrue();
        assertThat(Files.readString(root.resolve("memory.txt"))).contains("https://a.org/");
    }

    @Test
    void remembersWhileItStillAsks() {
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            links.append("[a](https://a.org/").append(i).append(")\n");
        }
        content.file("a.md", links.toString());
        List<Boolean> saved = new ArrayList<>();

        run(
                request -> {
                    saved.add(Files.exists(root.resolve("memory.txt")));
                    return Response.of(200);
                });
        assertThat(saved).startsWith(false).endsWith(true);
    }

    @Test
    void checksMailBySyntaxOnly_F22() {
        content.file("a.md", "[a](mailto:a@b.org) [b](mailto:nobody) [c](tel:+1) [d](irc://x)\n");

        assertThat(runWith(404)).findings().containsExactly("a.md:1:25 link/mail");
        assertThat(wire.requests()).isEmpty();
    }

    @Test
    void knowsUrlsThatAreNone_F30() {
        content.file("a.md", "[a](https://a.org:port/)\n");

        assertThat(runWith(200))
                .texts()
                .containsExactly("Broken link 'https://a.org:port/': it is not a valid URL");
    }

    @Test
    void obeysSeveritiesOfRules_F36() {
        content.settings(
                        "{external: {memory: false}, rules: {link/external: warning,"
                                + " link/external-redirected: off}}")
                .file("a.md", "[a](https://a.org/x) [b](https://a.org/y)\n");
        run(
                request ->
                        request.url().getPath().equals("/x")
                                ? Response.of(301, "Location", "/z")
                                : Response.of(request.url().getPath().equals("/z") ? 200 : 404));

        assertThat(result.result().findings())
                .extracting(finding -> finding.severity().word())
                .containsExactly("warning");
        assertThat(result.result().rules())
                .extracting(rule -> rule.id())
                .doesNotContain("link/external-redirected")
                .contains("link/external");
    }

    @Test
    void checksAnchorsWhereTheSettingsSaySo_C50() {
        content.settings("external: {memory: memory.txt, anchors: a.org}")
                .file(
                        "a.md",
                        "[a](https://a.org/#x) [b](https://a.org/#y) [c](https://b.org/#y)\n");
        Function<Request, Reply> hosts =
                request ->
                        new Response(
                                200,
                                Headers.of("Content-Type", "text/html"),
                                new Body("<p id=x>".getBytes(), true));

        assertThat(run(hosts)).findings().containsExactly("a.md:1:27 link/external");
        assertThat(result.result().counts().broken()).isEqualTo(1);
        assertThat(wire.requests())
                .containsExactlyInAnyOrder("GET https://a.org/", "HEAD https://b.org/");
        run(hosts);
        // What lacks an anchor is asked again, for it may be there by now.
        assertThat(wire.requests()).containsExactly("GET https://a.org/");
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, <p id=x>, false, an anchor in a page that cannot be read to its end",
        "text/html, <p>, true, an anchor in a page that a program makes",
        "text/plain, <p>, true, an anchor in what is no HTML",
    })
    void leavesOpenAnchorsThatItCannotLookFor(
            String type, String page, boolean whole, String reason) {
        content.settings("external: {memory: memory.txt, anchors: true}")
                .file("a.md", "[a](https://a.org/#y) [b](https://a.org/#L1)\n");
        Linted linted =
                run(
                        request ->
                                new Response(
                                        200,
                                        Headers.of("Content-Type", type),
                                        new Body(page.getBytes(StandardCharsets.UTF_8), whole)));

        assertThat(linted).findings().isEmpty();
        assertThat(linted).undecided().containsExactly("a.md:1:5 " + reason);
        assertThat(result.result().counts().ok()).isEqualTo(1);
        assertThat(json()).containsPattern("\"undecidedAnchors\": \\[\\s*\"y\"");
        assertThat(root.resolve("memory.txt")).as("to be asked again").doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2130706433",
                "0x7f000001",
                "0x7f.1",
                "0177.0.0.1",
                "127.1:8080",
                "user@127.0.0.1.",
                "[fe80::1%25eth0]",
                "[::1].",
            })
    void asksNoAddressesInOddForms(String host) {
        content.file("a.md", "[a](http://" + host + "/)\n");
        Linted linted = runWith(200);

        assertThat(linted).findings().isEmpty();
        assertThat(linted).undecided().containsExactly("a.md:1:5 " + ExternalLinks.ADDRESS);
        assertThat(wire.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"256.1.1.1", "1.2.3.4.5", "[bad]", "a..b.org", "a.org:65536"})
    void findsHostsThatAreNone(String host) {
        content.file("a.md", "[a](http://" + host + "/)\n");

        assertThat(
                        content.lint().result().findings().size()
                                + runWith(200).result().findings().size())
                .isEqualTo(1);
    }

    @Test
    void saysWhenTheMemoryIsIgnored_G11() {
        content.file("a.md", "[a](https://a.org/)\n").file("memory.txt", "something else");
        runWith(200);

        assertThat(result.warnings()).isNotEmpty();
        assertThat(List.copyOf(result.warnings()).get(0)).contains("is ignored");
    }

    @Test
    void writesTheSameReportForTheSameAnswers_J14() {
        content.settings("external: {memory: false}")
                .file("a.md", "[a](https://a.org/x) [b](https://b.org/)\n");
        runWith(404);
        String first = json();
        runWith(404);

        assertThat(json()).isEqualTo(first);
    }
}
