package org.mageos.content.testing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.AssertProvider;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;
import org.mageos.content.check.FileCheck;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.RunError;

/** What a run over a {@link ContentFolder} gave, in the words of tests. */
public record Linted(LintResult result) implements AssertProvider<Linted.LintedAssert> {

    /**
     * {@code ok}, {@code undecided}, {@code error}, or the rules of the findings: for tables of
     * links. That a format beside them is not read says nothing of a link, and is left out.
     */
    public String outcome() {
        if (!result.errors().isEmpty()) {
            return "error";
        }
        Stream<String> rules =
                result.findings().stream()
                        .map(Finding::rule)
                        .filter(rule -> !rule.equals(FileCheck.NOT_READ))
                        .map(Rule::id);
        Stream<String> open = result.undecided().stream().map(undecided -> "undecided");
        List<String> all = Stream.concat(rules, open).distinct().toList();
        return all.isEmpty() ? "ok" : String.join(" ", all);
    }

    @Override
    public LintedAssert assertThat() {
        return new LintedAssert(this);
    }

    /** Views of the result, each a list of short lines. */
    public static final class LintedAssert extends AbstractAssert<LintedAssert, Linted> {

        private LintedAssert(Linted linted) {
            super(linted, LintedAssert.class);
        }

        /** {@code a.md:3:5 link/broken}, in the order of the report; no errors may be there. */
        public ListAssert<String> findings() {
            hasNoErrors();
            return view(f -> f.location() + " " + f.rule().id());
        }

        /** Message and remedy of each finding. */
        public ListAssert<String> texts() {
            hasNoErrors();
            return view(Finding::text);
        }

        private ListAssert<String> view(Function<Finding, String> line) {
            return Assertions.assertThat(actual.result.findings().stream().map(line).toList())
                    .as("findings of %s", actual.result.findings());
        }

        /** {@code a.md:3:5 reason}. */
        public ListAssert<String> undecided() {
            return Assertions.assertThat(
                    actual.result.undecided().stream()
                            .map(u -> u.location() + " " + u.reason())
                            .toList());
        }

        /** {@code file:1:2: error: message}. */
        public ListAssert<String> errors() {
            return Assertions.assertThat(
                    actual.result.errors().stream().map(RunError::toString).toList());
        }

        private void hasNoErrors() {
            errors().as("errors of the run").isEmpty();
        }

        /** Everything was judged, and all is well. */
        public LintedAssert isClean() {
            findings().isEmpty();
            undecided().isEmpty();
            return this;
        }
    }
}
