package org.mageos.content.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mageos.content.check.BrokenLinkCheck;
import org.mageos.content.check.EmptyLinkCheck;
import org.mageos.content.finding.Aside;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.LintResult.Undecided;
import org.mageos.content.finding.Location;
import org.mageos.content.report.Run;
import org.mageos.content.value.Position;

class HtmlReportTest {

    private static final String HOSTILE = "</script><img src=x onerror=alert(1)>\u0000\uD800\"'";

    @Test
    @DisplayName("Nothing is loaded, and the page's own policy forbids it (RP36)")
    void needsNoNetwork() throws IOException {
        Document page = written(finding("a.md", 1, "/x"));

        assertThat(page.select("[src], link, iframe, object, base, [style]")).isEmpty();
        assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .matches("default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'");
    }

    @Test
    @DisplayName("No text of a document becomes markup, in the page or in its data (RP36)")
    void holdsHostileText() throws IOException {
        Document page = written(finding(HOSTILE, 1, HOSTILE));

        assertThat(page.select("script")).hasSize(2);
        assertThat(page.select("img")).isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(
                        element ->
                                assertThat(element.attributes().asList())
                                        .noneMatch(a -> a.getKey().startsWith("on")));
        assertThat(data(page).get("texts").toString()).contains("</script><img src=x");
    }

    @Test
    @DisplayName("Without a script one reads the gravest thousand (RP34)")
    void isReadableWithoutItsScript() throws IOException {
        List<Finding> many = new ArrayList<>();
        IntStream.range(0, 1_500)
                .mapToObj(
                        i ->
                                finding("a.md", i + 1, "/x" + i)
                                        .withSeverity(EmptyLinkCheck.RULE.severity()))
                .forEach(many::add);
        many.add(finding("z.md", 1, "/worst"));

        Document page = written(many.toArray(Finding[]::new));

        assertThat(page.select("#plain tr")).hasSize(1_000);
        assertThat(page.select("#plain").text())
                .contains("The most severe 1,000 of 1,501", "Broken link '/worst'");
        assertThat(data(page).get("rows")).hasSize(1_501);
    }

    @Test
    @DisplayName("What is set aside is folded, with its reasons, and is no finding of the page")
    void showsWhatIsSetAside() throws IOException {
        LintResult result =
                result(finding("a.md", 1, "/x"))
                        .settingAside(
                                List.of(finding("a.md", 1, "/x")),
                                List.of(
                                        new Aside(
                                                finding("a.md", 2, "/y"),
                                                Aside.Kind.SUPPRESSED,
                                                Optional.of("<b>to come</b>"),
                                                Optional.of(
                                                        new Location("a.md", new Position(7, 1)))),
                                        Aside.of(finding("a.md", 3, "/z"), Aside.Kind.KNOWN)))
                        .toBuilder()
                        .undecided(List.of())
                        .build()
                        .withCaution("nothing was compared")
                        .withRemark("not read: 12 .rst");

        Document page = page(result);

        assertThat(page.select("body > details:not([open])").eachText())
                .containsExactly(
                        "1 error suppressed by comments a.md:2:1: Broken link '/y' [link/broken];"
                                + " reason: <b>to come</b> (a.md:7:1)",
                        "1 error known to the baseline a.md:3:1: Broken link '/z' [link/broken]");
        assertThat(data(page).get("rows")).hasSize(1);
        assertThat(page.select("p.error").eachText()).containsExactly("nothing was compared");
        assertThat(page.select("p.soft").eachText()).contains("not read: 12 .rst");
    }

    @Test
    void showsTheLinesAroundAFinding() throws IOException {
        Document page = written(finding("a.md", 3, "/x"), finding("a.md", 3, "/y"));

        assertThat(data(page).get("sources").toString())
                .isEqualTo("[[1,\"one\",\"two\",\"three\",\"four\",\"five\"]]");
        assertThat(data(page).get("rows"))
                .allSatisfy(row -> assertThat(row.get(9).asInt()).isZero());
    }

    @Test
    void tellsUndecidedLinksByReason() throws IOException {
        assertThat(written().select("details li").text())
                .isEqualTo("b.md:1:2: '/p' b.md:2:2: '/q'");
    }

    @Test
    void drawsPicturesWithNumbers() throws IOException {
        Document page = written(finding("docs/guide/b.md", 1, "/x"));

        assertThat(page.select("svg text").text()).contains("link/broken 1");
        assertThat(page.select("a[href=#folder=docs%2Fguide%2F] > title").text())
                .isEqualTo("docs/guide/: 1 pages, 1 errors");
    }

    @Test
    void saysThatAllIsWell() throws IOException {
        assertThat(written().select("#plain").text()).isEqualTo("Nothing was found.");
    }

    private static JsonNode data(Document page) throws IOException {
        return new ObjectMapper().readTree(page.selectFirst("#data").data());
    }

    private static Document written(Finding... findings) throws IOException {
        return page(result(findings));
    }

    private static LintResult result(Finding... findings) {
        return LintResult.of(Path.of("/home/someone/site"), "plain")
                .files(List.of("a.md", "docs/guide/b.md", "z.md"))
                .rules(List.of(BrokenLinkCheck.RULE))
                .findings(List.of(findings))
                .undecided(
                        List.of(
                                new Undecided(place("b.md", 1, 2), "/p", "a program makes it"),
                                new Undecided(place("b.md", 2, 2), "/q", "a program makes it")))
                .counts(new LintResult.Counts(3, 2, 0, 0, 2, 0))
                .build();
    }

    private static Document page(LintResult result) throws IOException {
        StringWriter out = new StringWriter();
        new HtmlReport(Optional.empty(), file -> Optional.of("one\ntwo\nthree\nfour\nfive\nsix\n"))
                .write(List.of(new Run("lint", result)), out);
        return Jsoup.parse(out.toString());
    }

    private static Finding finding(String file, int line, String subject) {
        return Finding.at(
                        place(file, line, 1), BrokenLinkCheck.RULE, "Broken link '" + subject + "'")
                .about(subject)
                .withLength(1);
    }

    private static Location place(String file, int line, int column) {
        return new Location(file, new Position(line, column));
    }
}
