package org.mageos.content.finding;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a run found.
 *
 * @param root the content root that file names are relative to
 * @param generator the name of the site generator whose rules applied
 * @param files the documents that were checked, sorted
 * @param rules the rules that were checked
 * @param findings the findings to act on, sorted
 * @param aside the findings that something sets aside, sorted; none of them is among the others
 * @param undecided the links and images that this run could not judge, sorted by place
 * @param errors what kept the run from doing its work
 * @param cautions what makes it doubtful that the run has checked what it was meant to, each in one
 *     line
 * @param remarks what limits the whole run, each in one line: what was not read or is not known
 * @param counts what was checked
 * @param time how long the run took
 */
public record LintResult(
        Path root,
        String generator,
        List<String> files,
        List<Rule> rules,
        List<Finding> findings,
        List<Aside> aside,
        List<Undecided> undecided,
        List<RunError> errors,
        List<String> cautions,
        List<String> remarks,
        Counts counts,
        Duration time) {

    public LintResult {
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(generator, "generator");
        files = List.copyOf(files);
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
        aside = List.copyOf(aside);
        undecided = List.copyOf(undecided);
        errors = List.copyOf(errors);
        cautions = List.copyOf(cautions);
        remarks = List.copyOf(remarks);
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(time, "time");
    }

    /** A result that has nothing yet. */
    public static Builder of(Path root, String generator) {
        return new Builder(root, generator);
    }

    /** A copy to be changed. */
    public Builder toBuilder() {
        return of(root, generator)
                .files(files)
                .rules(rules)
                .findings(findings)
                .aside(aside)
                .undecided(undecided)
                .errors(errors)
                .cautions(cautions)
                .remarks(remarks)
                .counts(counts)
                .time(time);
    }

    /** Adds the time that went by before this part of the run began. */
    public LintResult after(Duration earlier) {
        return toBuilder().time(time.plus(earlier)).build();
    }

    /** The findings of a severity, sorted. */
    public List<Finding> findings(Severity severity) {
        List<Finding> some = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.severity() == severity) {
                some.add(finding);
            }
        }
        return some;
    }

    /** The findings that something of a kind sets aside, sorted. */
    public List<Aside> aside(Aside.Kind kind) {
        List<Aside> some = new ArrayList<>();
        for (Aside one : aside) {
            if (one.kind() == kind) {
                some.add(one);
            }
        }
        return some;
    }

    /**
     * Sets some of the findings aside, besides those that are already.
     *
     * @param left the findings that stay, sorted
     * @param further those that do not, in any order
     */
    public LintResult settingAside(List<Finding> left, List<Aside> further) {
        return toBuilder()
                .findings(left)
                .aside(Stream.concat(aside.stream(), further.stream()).sorted().toList())
                .build();
    }

    /** Adds errors. */
    public LintResult withErrors(List<RunError> further) {
        List<RunError> all = new ArrayList<>(errors);
        all.addAll(further);
        return toBuilder().errors(all).build();
    }

    /** Adds a remark. */
    public LintResult withRemark(String further) {
        List<String> all = new ArrayList<>(remarks);
        all.add(further);
        return toBuilder().remarks(all).build();
    }

    /** Adds a caution. */
    public LintResult withCaution(String further) {
        List<String> all = new ArrayList<>(cautions);
        all.add(further);
        return toBuilder().cautions(all).build();
    }

    /** All that is to be said of the whole run, the cautions first. */
    public List<String> notes() {
        return Stream.concat(cautions.stream(), remarks.stream()).toList();
    }

    /** How many findings have this severity. */
    public long count(Severity severity) {
        return findings(severity).size();
    }

    /**
     * How much was checked.
     *
     * @param documents Markdown and MDX files read
     * @param links internal links and images judged, a definition once: the sum of the next three
     * @param ok those whose target exists
     * @param broken those whose target does not
     * @param undecided those that this run cannot judge
     * @param external links to other sites, not checked
     */
    public record Counts(
            int documents, int links, int ok, int broken, int undecided, int external) {}

    /**
     * A link or image that this run could not judge.
     *
     * @param location where it stands
     * @param destination where it leads, as written
     * @param reason why it cannot be judged, the same words for the same reason
     */
    public record Undecided(Location location, String destination, String reason) {
        public Undecided {
            Objects.requireNonNull(location, "location");
            Objects.requireNonNull(destination, "destination");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Collects the parts of a result; what is not said is empty. Not thread-safe. */
    public static final class Builder {

        private final Path root;
        private final String generator;
        private List<String> files = List.of();
        private List<Rule> rules = List.of();
        private List<Finding> findings = List.of();
        private List<Aside> aside = List.of();
        private List<Undecided> undecided = List.of();
        private List<RunError> errors = List.of();
        private List<String> cautions = List.of();
        private List<String> remarks = List.of();
        private Counts counts = new Counts(0, 0, 0, 0, 0, 0);
        private Duration time = Duration.ZERO;

        private Builder(Path root, String generator) {
            this.root = root;
            this.generator = generator;
        }

        public Builder files(List<String> all) {
            files = all;
            return this;
        }

        public Builder rules(List<Rule> all) {
            rules = all;
            return this;
        }

        /**
         * @param all the findings, sorted
         */
        public Builder findings(List<Finding> all) {
            findings = all;
            return this;
        }

        /**
         * @param all the findings that are set aside, sorted
         */
        public Builder aside(List<Aside> all) {
            aside = all;
            return this;
        }

        /**
         * @param all the links, sorted by place
         */
        public Builder undecided(List<Undecided> all) {
            undecided = all;
            return this;
        }

        public Builder errors(List<RunError> all) {
            errors = all;
            return this;
        }

        public Builder cautions(List<String> all) {
            cautions = all;
            return this;
        }

        public Builder remarks(List<String> all) {
            remarks = all;
            return this;
        }

        public Builder counts(Counts all) {
            counts = all;
            return this;
        }

        public Builder time(Duration all) {
            time = all;
            return this;
        }

        public LintResult build() {
            return new LintResult(
                    root, generator, files, rules, findings, aside, undecided, errors, cautions,
                    remarks, counts, time);
        }
    }
}
