package org.mageos.content.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.check.BrokenLinkCheck;
import org.mageos.content.check.EmptyLinkCheck;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.Location;
import org.mageos.content.report.Run;
import org.mageos.content.value.Position;

/** The page as Chromium shows it; skipped where there is none on the path. */
class HtmlReportInBrowserTest {

    /** What Jenkins sends with the files of builds, unless somebody has weakened it. */
    private static final String JENKINS =
            "sandbox allow-same-origin; default-src 'none'; img-src 'self'; style-src 'self';";

    private static final long PATIENCE_SECONDS = 120;

    @TempDir private Path folder;
    private Path browser;
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        Optional<Path> found = browser();
        assumeThat(found).as("Chromium on the path").isPresent();
        browser = found.get();
        byte[] report = report().getBytes(StandardCharsets.UTF_8);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    String path = exchange.getRequestURI().getPath();
                    byte[] answer = path.startsWith("/frame") ? frame(path) : report;
                    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                    if (path.equals("/jenkins.html")) {
                        exchange.getResponseHeaders().set("Content-Security-Policy", JENKINS);
                    }
                    exchange.sendResponseHeaders(200, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    @Test
    @DisplayName("RP34 under the policy of Jenkins the findings are plain HTML")
    void isReadUnderThePolicyOfJenkins() throws Exception {
        Document page = shown("/jenkins.html");

        assertThat(page.selectFirst("#interactive").hasAttr("hidden")).isTrue();
        assertThat(page.selectFirst("#plain").hasAttr("hidden")).isFalse();
        assertThat(page.select("#plain tr")).hasSize(41);
        assertThat(page.text())
                .contains("docs/a.md:1:1 error Broken link '/gone'", "\\u202e\\u001bxxx");
    }

    @Test
    @DisplayName("Elsewhere the script shows them with filters")
    void isFiltered() throws Exception {
        Document page = shown("/report.html");

        assertThat(page.selectFirst("#interactive").hasAttr("hidden")).isFalse();
        assertThat(page.selectFirst("#plain").hasAttr("hidden")).isTrue();
        assertThat(page.selectFirst("#count").text()).isEqualTo("41 findings");
        assertThat(page.select("#findings h3").eachText())
                .containsExactly("docs/a.md 40 findings", "z.md 1 finding");
        assertThat(page.select("#findings li").last().text()).contains("\\u202e\\u001bxxx");
    }

    @Test
    @DisplayName("The filters live in the fragment, which can be sent to somebody")
    void readsItsFragment() throws Exception {
        Document page = shown("/report.html#group=target&severity=error&q=gone+a.md");

        assertThat(page.selectFirst("#count").text()).isEqualTo("40 of 41 findings");
        assertThat(page.select("#findings h3").eachText()).containsExactly("/gone 40 findings");
    }

    @Test
    @DisplayName("RP37 a file on disk is shown as well")
    void isShownFromDisk() throws Exception {
        Path file = Files.writeString(folder.resolve("report.html"), report());

        assertThat(dom(file.toUri().toString()).selectFirst("#count").text())
                .isEqualTo("41 findings");
    }

    @ParameterizedTest
    @DisplayName("The page is as wide as the screen, of a telephone or a desk")
    @ValueSource(ints = {390, 1280})
    void fitsTheScreen(int width) throws Exception {
        assertThat(shown("/frame/" + width).selectFirst("p").text())
                .isEqualTo("needs " + width + " of " + width);
    }

    private Document shown(String path) throws IOException, InterruptedException {
        return dom("http://localhost:" + server.getAddress().getPort() + path);
    }

    private Document dom(String url) throws IOException, InterruptedException {
        Path out = folder.resolve("dom.html");
        Process process =
                new ProcessBuilder(
                                browser.toString(),
                                "--headless=new",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--hide-scrollbars",
                                "--window-size=1400,900",
                                "--user-data-dir=" + folder.resolve("profile"),
                                "--virtual-time-budget=10000",
                                "--dump-dom",
                                url)
                        .redirectOutput(out.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return Jsoup.parse(Files.readString(out));
    }

    /**
     * A page that shows the report as wide as its path says, and tells how wide that wants to be.
     */
    private static byte[] frame(String path) {
        String width = path.substring(path.lastIndexOf('/') + 1);
        return """
                <!DOCTYPE html><p></p>
                <iframe src="/report.html" style="border:0;width:%spx;height:800px"></iframe>
                <script>
                  const frame = document.querySelector("iframe");
                  frame.addEventListener("load", () => {
                    const page = frame.contentDocument.documentElement;
                    document.querySelector("p").textContent =
                        "needs " + page.scrollWidth + " of " + page.clientWidth;
                  });
                </script>
                """
                .formatted(width)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String report() throws IOException {
        List<Finding> findings =
                Stream.concat(
                                IntStream.rangeClosed(1, 40)
                                        .mapToObj(
                                                line ->
                                                        Finding.at(
                                                                        place("docs/a.md", line),
                                                                        BrokenLinkCheck.RULE,
                                                                        "Broken link '/gone'")
                                                                .about("/gone")
                                                                .withLength(5)),
                                Stream.of(
                                        Finding.at(
                                                place("z.md", 1),
                                                EmptyLinkCheck.RULE,
                                                "\u202E\u001B" + "x".repeat(400))))
                        .toList();
        LintResult result =
                LintResult.of(Path.of("site"), "plain")
                        .files(List.of("docs/a.md", "z.md"))
                        .findings(findings)
                        .build();
        StringWriter out = new StringWriter();
        new HtmlReport(Optional.empty(), file -> Optional.of("[a](/gone) " + "long ".repeat(99)))
                .write(List.of(new Run("lint", result)), out);
        return out.toString();
    }

    private static Location place(String file, int line) {
        return new Location(file, new Position(line, 1));
    }

    private static Optional<Path> browser() {
        return Stream.of(
                        Optional.ofNullable(System.getenv("PATH"))
                                .orElse("")
                                .split(File.pathSeparator))
                .map(Path::of)
                .flatMap(
                        path ->
                                Stream.of("chromium", "chromium-browser", "google-chrome")
                                        .map(path::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
