package org.mageos.content.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mageos.content.finding.Aside;
import org.mageos.content.finding.LintResult;

/** How summaries count the findings that are set aside. */
public final class SetAside {

    private SetAside() {}

    /** {@code set aside: 1 error suppressed; 12 errors known}; empty if there are none. */
    public static Optional<String> in(LintResult result) {
        if (result.aside().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Stream.of(Aside.Kind.values())
                        .filter(kind -> !result.aside(kind).isEmpty())
                        .map(kind -> tally(result.aside(kind)) + " " + kind.word())
                        .collect(Collectors.joining("; ", "set aside: ", "")));
    }

    private static Tally tally(List<Aside> asides) {
        return Tally.of(asides.stream().map(Aside::finding).toList());
    }
}
