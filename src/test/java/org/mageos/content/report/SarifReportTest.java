package org.mageos.content.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mageos.content.report.Results.TOOL;
import static org.mageos.content.report.Results.finding;
import static org.mageos.content.report.Results.place;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mageos.content.check.BrokenLinkCheck;
import org.mageos.content.check.ImageAltCheck;
import org.mageos.content.check.UnusedImageCheck;
import org.mageos.content.finding.Aside;
import org.mageos.content.finding.Aside.Kind;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Fix;
import org.mageos.content.finding.Fix.Edit;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.LintResult.Undecided;
import org.mageos.content.finding.RunError;
import org.mageos.content.finding.Severity;
import org.mageos.content.url.UriReference;
import org.yaml.snakeyaml.Yaml;

class SarifReportTest {

    private static final LintResult EVERYTHING =
            Results.of(
                    List.of(
                            finding("docs/a b.md", 3, BrokenLinkCheck.RULE, "/updates/x")
                                    .withRemedy(Optional.of("did you mean '/events/x'?"))
                                    .withFix(
                                            Optional.of(
                                                    new Fix(
                                                            List.of(
                                                                    new Edit(
                                                                            place(
                                                                                    "docs/a b.md",
                                                                                    3,
                                                                                    13),
                                                                            "updates",
                                                                            "events")),
                                                            "it moved")))
                                    .withRelated(
                                            List.of(
                                                    place("docs/a b.md", 9, 1),
                                                    place("docs/a b.md", 9, 1),
                                                    place("c.md", 2, 2))),
                            finding("é:#%.md", 1, ImageAltCheck.RULE, "x.png").withLength(0),
                            finding("z.md", 1, UnusedImageCheck.RULE, "\uD83D\u0001")
                                    .withSeverity(Severity.INFO)),
                    List.of(new Undecided(place("b.md", 1, 2), "/x", "a program makes it")),
                    List.of(
                            new RunError(Optional.of(place("mageos-content.yaml", 2, 3)), "Wrong"),
                            new RunError(Optional.empty(), "Worse")));

    @Test
    void fitsTheSchemaOfTheStandard() throws IOException {
        assertThat(errors(written(EVERYTHING))).isEmpty();
        assertThat(errors(written(Results.of()))).isEmpty();
    }

    @Test
    void theSchemaFindsMistakes() throws IOException {
        String wrong = written(EVERYTHING).replace("\"level\": \"note\"", "\"level\": \"info\"");

        assertThat(errors(wrong)).isNotEmpty();
    }

    @Test
    void writesAResult() throws IOException {
        assertThat(written(EVERYTHING))
                .contains(
                        """
                              "results": [
                                {
                                  "ruleId": "link/broken",
                                  "ruleIndex": 3,
                                  "level": "error",
                                  "message": {
                                    "text": "Broken link '/updates/x'; did you mean '/events/x'?"
                                  },
                                  "locations": [
                                    {
                                      "physicalLocation": {
                                        "artifactLocation": {
                                          "uri": "docs/a%20b.md",
                                          "uriBaseId": "%SRCROOT%"
                                        },
                                        "region": {
                                          "startLine": 3,
                                          "startColumn": 12,
                                          "endLine": 3,
                                          "endColumn": 22
                                        }
                                      }
                                    }
                                  ],
                        """);
    }

    @Test
    void numbersEachRelatedLocationOnce() throws IOException {
        assertThat(results(EVERYTHING).get(0).get("relatedLocations"))
                .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
                .extracting(location -> location.get("id"))
                .containsExactly(1, 2);
    }

    @Test
    @DisplayName("A repair that is certain is one of the result's fixes (RP20)")
    void offersTheRepair() throws IOException {
        assertThat(written(EVERYTHING))
                .containsOnlyOnce("\"fixes\"")
                .contains(
                        """
                                                "startLine": 3,
                                                "startColumn": 13,
                                                "endLine": 3,
                                                "endColumn": 20
                                              },
                                              "insertedContent": {
                                                "text": "events"
                        """);
    }

    @Test
    void encodesWhatAUriCannotHold() {
        assertThat(UriReference.of("é:#%?[]\\/~!.md"))
                .isEqualTo("%C3%A9%3A%23%25%3F%5B%5D%5C/~!.md");
        assertThat(URI.create(UriReference.of("a:b/ü x.md")).getPath()).isEqualTo("a:b/ü x.md");
    }

    @Test
    void failedRunsSaySo() throws IOException {
        assertThat(written(EVERYTHING)).contains("\"executionSuccessful\": false", "Worse");
        assertThat(written(Results.of())).contains("\"executionSuccessful\": true");
    }

    @Test
    void fingerprintsDoNotDependOnLines() throws IOException {
        List<Object> before =
                fingerprints(
                        finding("a.md", 1, BrokenLinkCheck.RULE, "x"),
                        finding("a.md", 5, BrokenLinkCheck.RULE, "x"));
        List<Object> after =
                fingerprints(
                        finding("a.md", 2, BrokenLinkCheck.RULE, "x"),
                        finding("a.md", 4, BrokenLinkCheck.RULE, "y"),
                        finding("a.md", 7, BrokenLinkCheck.RULE, "x"));

        assertThat(after).doesNotHaveDuplicates().containsSubsequence(before);
    }

    @Test
    void runsOfSeveralGoalsHaveIdsOfTheirOwn() throws IOException {
        StringWriter out = new StringWriter();
        new SarifReport(TOOL, RepositoryPaths.ROOT)
                .write(
                        List.of(
                                new Run("check-links", Results.of()),
                                new Run("check-images", EVERYTHING)),
                        out);

        assertThat(errors(out.toString())).isEmpty();
        assertThat(out.toString())
                .contains(
                        "\"id\": \"mageos-content/check-links/\"",
                        "\"id\": \"mageos-content/check-images/\"");
    }

    /** One of each kind, and one that nothing sets aside. */
    private static LintResult setAside() {
        Finding link = finding("a.md", 1, BrokenLinkCheck.RULE, "/1");
        return Results.of(link)
                .settingAside(
                        List.of(link),
                        List.of(
                                new Aside(
                                        finding("a.md", 2, BrokenLinkCheck.RULE, "/2"),
                                        Kind.SUPPRESSED,
                                        Optional.of("by hand"),
                                        Optional.of(place("a.md", 2, 9))),
                                Aside.of(
                                        finding("a.md", 3, BrokenLinkCheck.RULE, "/3"),
                                        Kind.IGNORED),
                                Aside.of(finding("a.md", 4, BrokenLinkCheck.RULE, "/4"), Kind.OLD),
                                Aside.of(
                                        finding("a.md", 5, BrokenLinkCheck.RULE, "/5"),
                                        Kind.KNOWN)));
    }

    @Test
    @DisplayName("RP12, RP14 what is set aside is left out, but for what only is older")
    void leavesOutWhatIsSetAside() throws IOException {
        assertThat(results(setAside()))
                .extracting(result -> String.valueOf(result.get("properties")))
                .containsExactly("{subject=/1}", "{subject=/4}");
        assertThat(written(setAside())).doesNotContain("suppressions", "baselineState");
    }

    @Test
    @DisplayName("RP13 asked for, it is there, marked on all results of the run")
    void marksAllResults() throws IOException {
        StringWriter out = new StringWriter();
        new SarifReport(TOOL, RepositoryPaths.ROOT, true)
                .write(List.of(new Run("lint", setAside())), out);

        assertThat(errors(out.toString())).isEmpty();
        List<Map<String, Object>> results = results(out.toString());
        assertThat(results)
                .extracting(result -> result.get("suppressions"))
                .containsExactly(
                        List.of(),
                        List.of(Map.of("kind", "inSource", "justification", "by hand")),
                        List.of(Map.of("kind", "external")),
                        List.of(),
                        List.of());
        assertThat(results)
                .extracting(result -> result.get("baselineState"))
                .containsExactly("new", "new", "new", "unchanged", "unchanged");
    }

    @Test
    @DisplayName("RP13 without a baseline no result has a state")
    void hasNoStateWithoutABaseline() throws IOException {
        StringWriter out = new StringWriter();
        new SarifReport(TOOL, RepositoryPaths.ROOT, true)
                .write(List.of(new Run("lint", EVERYTHING)), out);

        assertThat(out.toString()).doesNotContain("baselineState");
        assertThat(results(out.toString()))
                .allSatisfy(result -> assertThat(result).containsEntry("suppressions", List.of()));
    }

    private static List<Object> fingerprints(Finding... findings) throws IOException {
        return results(Results.of(findings)).stream()
                .map(result -> result.get("partialFingerprints"))
                .toList();
    }

    private static List<Map<String, Object>> results(LintResult result) throws IOException {
        return results(written(result));
    }

    private static List<Map<String, Object>> results(String text) {
        Map<String, List<Map<String, List<Map<String, Object>>>>> sarif = new Yaml().load(text);
        return sarif.get("runs").get(0).get("results");
    }

    private static String written(LintResult result) throws IOException {
        StringWriter out = new StringWriter();
        new SarifReport(TOOL, RepositoryPaths.ROOT).write(List.of(new Run("lint", result)), out);
        return out.toString();
    }

    private static List<String> errors(String sarif) throws IOException {
        try (InputStream in =
                SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Validator.Result result =
                    new ValidatorFactory()
                            .withJsonNodeFactory(new SnakeYamlNode.Factory())
                            .validate(schema, sarif);
            return result.getErrors().stream()
                    .map(error -> error.getInstanceLocation() + " " + error.getError())
                    .toList();
        }
    }
}
