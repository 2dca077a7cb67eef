package org.mageos.content.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mageos.content.finding.Aside;
import org.mageos.content.finding.Aside.Kind;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.LintResult;
import org.mageos.content.output.JsonObject;

/**
 * A finding as SARIF tells it, with what sets it aside. The standard has {@code suppressions} and
 * {@code baselineState} on all results of a run or on none.
 *
 * @param finding what was found
 * @param aside what sets it aside; empty if nothing does
 */
record SarifEntry(Finding finding, Optional<Aside> aside) {

    /** All findings of a run, in their order. */
    static List<SarifEntry> all(LintResult result) {
        List<SarifEntry> all = new ArrayList<>();
        for (Finding finding : result.findings()) {
            all.add(new SarifEntry(finding, Optional.empty()));
        }
        for (Aside aside : result.aside()) {
            all.add(new SarifEntry(aside.finding(), Optional.of(aside)));
        }
        all.sort(Comparator.comparing(SarifEntry::finding));
        return all;
    }

    /**
     * Whether it is told where what is set aside is not: code scanning compares branches itself,
     * and closes the alert of what is left out.
     */
    boolean isAlwaysTold() {
        return aside.isEmpty() || isOf(Kind.OLD);
    }

    private boolean isOf(Kind kind) {
        return aside.isPresent() && aside.get().kind() == kind;
    }

    /** Whether the run was held against an earlier one. */
    static boolean isCompared(LintResult result) {
        return !result.aside(Kind.OLD).isEmpty() || !result.aside(Kind.KNOWN).isEmpty();
    }

    /**
     * Says of a result what sets it aside.
     *
     * @param compared whether the run was held against an earlier one
     */
    void mark(JsonObject result, boolean compared) {
        result.with("suppressions", suppressions());
        if (compared) {
            boolean earlier = isOf(Kind.OLD) || isOf(Kind.KNOWN);
            result.with("baselineState", earlier ? "unchanged" : "new");
        }
    }

    private List<JsonObject> suppressions() {
        if (isOf(Kind.SUPPRESSED)) {
            return List.of(suppression("inSource"));
        }
        return isOf(Kind.IGNORED) ? List.of(suppression("external")) : List.of();
    }

    private JsonObject suppression(String kind) {
        return new JsonObject()
                .with("kind", kind)
                .with("justification", aside.flatMap(Aside::reason));
    }
}
