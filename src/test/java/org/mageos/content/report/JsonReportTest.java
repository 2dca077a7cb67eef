package org.mageos.content.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mageos.content.report.Results.TOOL;
import static org.mageos.content.report.Results.finding;
import static org.mageos.content.report.Results.place;

import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mageos.content.check.BrokenLinkCheck;
import org.mageos.content.finding.Aside;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.LintResult.Undecided;
import org.mageos.content.finding.RunError;

class JsonReportTest {

    @Test
    void writesTheDocumentedFormat() throws IOException {
        assertThat(written(everything()))
                .isEqualTo(
                        """
                        {
                          "version": 1,
                          "tool": {
                            "name": "mageos-content-maven-plugin",
                            "version": "1.2.3"
                          },
                          "runs": [
                            {
                              "name": "lint",
                              "generator": "astro",
                              "summary": {
                                "documents": 97,
                                "links": {
                                  "checked": 13,
                                  "ok": 8,
                                  "broken": 1,
                                  "undecided": 4,
                                  "external": 120
                                },
                                "findings": {
                                  "error": 1,
                                  "warning": 0,
                                  "info": 0
                                },
                                "aside": {
                                  "suppressed": 1,
                                  "ignored": 0,
                                  "old": 0,
                                  "known": 0
                                },
                                "errors": 2
                              },
                              "rules": [
                                {
                                  "id": "link/broken",
                                  "severity": "error",
                                  "says": "An internal link leads nowhere",
                                  "findings": {
                                    "error": 1,
                                    "warning": 0,
                                    "info": 0
                                  }
                                }
                              ],
                              "findings": [
                                {
                                  "file": "docs/a.md",
                                  "line": 3,
                                  "column": 12,
                                  "length": 10,
                                  "rule": "link/broken",
                                  "severity": "error",
                                  "message": "Broken link '/updates/x'",
                                  "remedy": "did you mean '/events/x'?",
                                  "subject": "/updates/x",
                                  "related": [
                                    {
                                      "file": "docs/a.md",
                                      "line": 9,
                                      "column": 1
                                    }
                                  ]
                                }
                              ],
                              "suppressed": [
                                {
                                  "file": "b.md",
                                  "line": 5,
                                  "column": 12,
                                  "length": 2,
                                  "rule": "link/broken",
                                  "severity": "error",
                                  "message": "Broken link '/y'",
                                  "subject": "/y",
                                  "related": [],
                                  "reason": "made by hand",
                                  "by": {
                                    "file": "b.md",
                                    "line": 4,
                                    "column": 1
                                  }
                                }
                              ],
                              "ignored": [],
                              "old": [],
                              "known": [],
                              "undecided": [
                                {
                                  "file": "b.md",
                                  "line": 1,
                                  "column": 2,
                                  "destination": "/x",
                                  "reason": "a program makes it"
                                }
                              ],
                              "errors": [
                                {
                                  "file": "mageos-content.yaml",
                                  "line": 2,
                                  "column": 3,
                                  "message": "Wrong"
                                },
                                {
                                  "message": "Worse"
                                }
                              ],
                              "remarks": [
                                {
                                  "message": "not read: 12 .rst"
                                }
                              ]
                            }
                          ]
                        }
                        """);
    }

    @Test
    void namesNoFolderOfThisMachine() throws IOException {
        LintResult result = Results.of(finding("a.md", 1, BrokenLinkCheck.RULE, "x"));

        assertThat(written(result)).doesNotContain("someone");
    }

    @Test
    @DisplayName("Each key of the report, whatever it holds, stands in the schema that users get")
    void isDescribedByItsSchema() throws IOException {
        String strict =
                schema().replace(
                                "\"type\": \"object\",",
                                "\"type\": \"object\", \"additionalProperties\": false,");

        assertThat(errors(strict, written(everything()))).isEmpty();
        assertThat(errors(strict, written(Results.of()))).isEmpty();
        assertThat(errors(strict, written(everything()).replace("\"says\"", "\"sais\"")))
                .isNotEmpty();
    }

    private static String schema() throws IOException {
        try (InputStream in =
                JsonReport.class.getResourceAsStream("/org/mageos/content/report.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> errors(String schema, String report) {
        return new ValidatorFactory()
                        .withJsonNodeFactory(new SnakeYamlNode.Factory())
                        .validate(schema, report)
                        .getErrors()
                        .stream()
                        .map(error -> error.getInstanceLocation() + " " + error.getError())
                        .toList();
    }

    private static String written(LintResult result) throws IOException {
        StringWriter out = new StringWriter();
        new JsonReport(TOOL).write(List.of(new Run("lint", result)), out);
        return out.toString();
    }

    /** A result that has some of all that there can be. */
    private static LintResult everything() {
        Finding finding =
                finding("docs/a.md", 3, BrokenLinkCheck.RULE, "/updates/x")
                        .withRemedy(Optional.of("did you mean '/events/x'?"))
                        .withRelated(List.of(place("docs/a.md", 9, 1)));
        return LintResult.of(Path.of("/home/someone/site"), "astro")
                .files(List.of("docs/a.md"))
                .rules(List.of(BrokenLinkCheck.RULE))
                .findings(List.of(finding))
                .aside(
                        List.of(
                                new Aside(
                                        finding("b.md", 5, BrokenLinkCheck.RULE, "/y"),
                                        Aside.Kind.SUPPRESSED,
                                        Optional.of("made by hand"),
                                        Optional.of(place("b.md", 4, 1)))))
                .undecided(List.of(new Undecided(place("b.md", 1, 2), "/x", "a program makes it")))
                .errors(
                        List.of(
                                new RunError(
                                        Optional.of(place("mageos-content.yaml", 2, 3)), "Wrong"),
                                new RunError(Optional.empty(), "Worse")))
                .remarks(List.of("not read: 12 .rst"))
                .counts(new LintResult.Counts(97, 13, 8, 1, 4, 120))
                .time(Duration.ofSeconds(1))
                .build();
    }
}
