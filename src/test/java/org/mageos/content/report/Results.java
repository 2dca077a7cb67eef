package org.mageos.content.report;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.mageos.content.engine.Rules;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.LintResult.Undecided;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.RunError;
import org.mageos.content.value.Position;

/** Results of runs that never were. */
final class Results {

    static final Tool TOOL = new Tool("1.2.3");

    private Results() {}

    static LintResult of(List<Finding> findings, List<Undecided> undecided, List<RunError> errors) {
        return LintResult.of(Path.of("/home/someone/site"), "astro")
                .files(List.of("a.md", "docs/guide/b.md"))
                .rules(Rules.all())
                .findings(findings.stream().sorted().toList())
                .undecided(undecided)
                .errors(errors)
                .counts(new LintResult.Counts(97, 412, 400, 8, 4, 120))
                .time(Duration.ofMillis(1234))
                .build();
    }

    static LintResult of(Finding... findings) {
        return of(List.of(findings), List.of(), List.of());
    }

    static Finding finding(String file, int line, Rule rule, String subject) {
        return Finding.at(place(file, line, 12), rule, "Broken link '" + subject + "'")
                .about(subject)
                .withLength(subject.length());
    }

    static Location place(String file, int line, int column) {
        return new Location(file, new Position(line, column));
    }
}
