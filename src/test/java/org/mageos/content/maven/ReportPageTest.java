package org.mageos.content.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.maven.doxia.sink.Sink;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mageos.content.check.BrokenLinkCheck;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.LintResult.Undecided;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RunError;
import org.mageos.content.value.Position;

class ReportPageTest {

    @Test
    @DisplayName("Findings stand under their file, with their line on the Git host (RP40)")
    void tellsFindings() {
        String page =
                page(
                        result(List.of(finding("a b.md", 3)), List.of(), List.of()),
                        Optional.of("https://git.example/x/"));

        assertThat(page)
                .contains("sectionTitle a b.md")
                .contains("link https://git.example/x/a%20b.md#L3 3:1 /link")
                .contains("Broken link 'x3'")
                .contains("1 error in 2 files (plain)");
    }

    @Test
    @DisplayName(
            "What could not be checked, and what could not be decided, is told with its reason")
    void tellsWhatIsNotKnown() {
        Undecided link = new Undecided(place("a.md", 1), "/x", "a program makes it");
        String page =
                page(
                        result(
                                List.of(),
                                List.of(link, link),
                                List.of(RunError.of("The folder cannot be read"))),
                        Optional.empty());

        assertThat(page)
                .contains("No findings in 2 files")
                .contains("listItem error: The folder cannot be read /listItem")
                .contains("tableCell 2 /tableCell tableCell a program makes it /tableCell")
                .doesNotContain("sectionTitle Findings");
    }

    @Test
    @DisplayName(
            "A page has no more rows than a browser shows at once, and says what it leaves out")
    void isBounded() {
        List<Finding> many =
                IntStream.rangeClosed(1, 2_500).mapToObj(line -> finding("a.md", line)).toList();

        String page = page(result(many, List.of(), List.of()), Optional.empty());

        assertThat(page).contains("The most severe 2,000 of 2,500.").doesNotContain("'x2001'");
    }

    private static Finding finding(String file, int line) {
        return Finding.at(place(file, line), BrokenLinkCheck.RULE, "Broken link 'x" + line + "'");
    }

    private static Location place(String file, int line) {
        return new Location(file, new Position(line, 1));
    }

    private static LintResult result(
            List<Finding> findings, List<Undecided> undecided, List<RunError> errors) {
        return LintResult.of(Path.of("site"), "plain")
                .findings(findings)
                .undecided(undecided)
                .errors(errors)
                .counts(new LintResult.Counts(2, 0, 0, 0, 0, 0))
                .build();
    }

    /** What a sink is told, in words: {@code listItem text /listItem}. */
    private static String page(LintResult result, Optional<String> host) {
        StringBuilder events = new StringBuilder();
        Sink sink =
                (Sink)
                        Proxy.newProxyInstance(
                                Sink.class.getClassLoader(),
                                new Class<?>[] {Sink.class},
                                (proxy, method, values) -> {
                                    String name = method.getName();
                                    String event =
                                            name.endsWith("_")
                                                    ? "/" + name.substring(0, name.length() - 1)
                                                    : name;
                                    events.append(name.equals("text") ? "" : event + " ");
                                    Stream.ofNullable(values)
                                            .flatMap(Stream::of)
                                            .filter(String.class::isInstance)
                                            .forEach(text -> events.append(text).append(' '));
                                    return null;
                                });
        new ReportPage(result, host).write(sink);
        return events.toString();
    }
}
