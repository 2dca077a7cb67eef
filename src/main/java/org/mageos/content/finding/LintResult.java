package org.mageos.content.finding;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a run found.
 *
 * @param root the content root that file names are relative to
 * @param generator the name of the site generator whose rules applied
 * @param files the documents that were checked, sorted
 * @param rules the rules that were checked
 * @param findings the findings, sorted
 * @param undecided the links and images that this run could not judge, sorted by place
 * @param errors what kept the run from doing its work
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
        List<Undecided> undecided,
        List<RunError> errors,
        List<String> remarks,
        Counts counts,
        Duration time) {

    public LintResult {
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(generator, "generator");
        files = List.copyOf(files);
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
        undecided = List.copyOf(undecided);
        errors = List.copyOf(errors);
        remarks = List.copyOf(remarks);
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(time, "time");
    }

    /** Adds the time that went by before this part of the run began. */
    public LintResult after(Duration earlier) {
        return new LintResult(
                root,
                generator,
                files,
                rules,
                findings,
                undecided,
                errors,
                remarks,
                counts,
                time.plus(earlier));
    }

    /** The findings of a severity, sorted. */
    public List<Finding> findings(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).toList();
    }

    /**
     * Replaces the findings.
     *
     * @param others the new ones, sorted
     */
    public LintResult withFindings(List<Finding> others) {
        return new LintResult(
                root, generator, files, rules, others, undecided, errors, remarks, counts, time);
    }

    /** Adds errors. */
    public LintResult withErrors(List<RunError> further) {
        List<RunError> all = new ArrayList<>(errors);
        all.addAll(further);
        return new LintResult(
                root, generator, files, rules, findings, undecided, all, remarks, counts, time);
    }

    /** Adds a remark. */
    public LintResult withRemark(String further) {
        List<String> all = new ArrayList<>(remarks);
        all.add(further);
        return new LintResult(
                root, generator, files, rules, findings, undecided, errors, all, counts, time);
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
}
