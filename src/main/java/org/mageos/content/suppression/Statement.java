package org.mageos.content.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.document.Instruction;
import org.mageos.content.document.Instruction.Fault;
import org.mageos.content.finding.Expiry;
import org.mageos.content.finding.RulePattern;
import org.mageos.content.finding.Wording;

/**
 * What a comment says: {@code disable-next link/broken, image/alt until 2026-12-31: reason}.
 *
 * @param verb what to do; empty if that is not understood
 * @param rules the rules that it is about, without those that are not known
 * @param reason why
 * @param until the last day on which it counts
 * @param fault what is wrong with it; the rest counts all the same
 */
record Statement(
        Optional<Verb> verb,
        List<RulePattern> rules,
        Optional<String> reason,
        Optional<Expiry> until,
        Optional<Fault> fault) {

    private static final String EXAMPLE = "write 'mageos-content disable-next link/broken: reason'";

    /** A colon; two hyphens are what other programs have, and what hides no comment in a block. */
    private static final Pattern REASON = Pattern.compile(":| --(?: |$)");

    private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");

    Statement {
        Objects.requireNonNull(verb, "verb");
        rules = List.copyOf(rules);
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(fault, "fault");
    }

    /**
     * Reads the text of an instruction.
     *
     * @param known the ids of all rules
     */
    static Statement of(String text, Collection<String> known) {
        if (text.startsWith(":") || text.startsWith("-")) {
            return wrong("A space is missing after '" + Instruction.NAME + "'", EXAMPLE);
        }
        Matcher mark = REASON.matcher(text);
        boolean found = mark.find();
        String head = found ? text.substring(0, mark.start()) : text;
        Optional<String> reason =
                Optional.of(found ? text.substring(mark.end()).strip() : "")
                        .filter(words -> !words.isEmpty());
        List<String> words =
                Arrays.stream(SEPARATOR.split(head.strip())).filter(w -> !w.isEmpty()).toList();
        if (words.isEmpty()) {
            return wrong("The comment does not say what to do", EXAMPLE);
        }
        Optional<Verb> verb = Verb.of(words.get(0));
        if (verb.isEmpty()) {
            return wrong(Wording.unknown("instruction", words.get(0), Verb.words()), "");
        }
        return new Reader(verb.get(), reason, known).read(words.subList(1, words.size()));
    }

    private static Statement wrong(String message, String remedy) {
        return new Statement(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Fault(message, remedy)));
    }

    /** Reads what stands between the verb and the reason. */
    private static final class Reader {

        private final Verb verb;
        private final Optional<String> reason;
        private final Collection<String> known;
        private final List<RulePattern> rules = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private Optional<Expiry> until = Optional.empty();

        Reader(Verb verb, Optional<String> reason, Collection<String> known) {
            this.verb = verb;
            this.reason = reason;
            this.known = known;
        }

        Statement read(List<String> words) {
            int day = words.indexOf("until");
            (day < 0 ? words : words.subList(0, day)).forEach(this::rule);
            if (day >= 0) {
                until(words.subList(day + 1, words.size()));
            }
            if (rules.isEmpty() && faults.isEmpty() && verb != Verb.ENABLE) {
                faults.add(
                        new Fault(
                                "'" + verb.word() + "' names no rule",
                                "name those that it is about, such as link/broken or link/*"));
            }
            return new Statement(
                    Optional.of(verb), rules, reason, until, faults.stream().findFirst());
        }

        private void rule(String word) {
            if (word.indexOf('/') < 0 && !word.equals("*")) {
                faults.add(
                        new Fault(
                                Wording.quote(word) + " is no rule",
                                "a rule is a group and a name, such as link/broken; a reason"
                                        + " stands behind a colon"));
                return;
            }
            try {
                rules.add(RulePattern.of(word, known));
            } catch (IllegalArgumentException e) {
                faults.add(new Fault(String.valueOf(e.getMessage()), ""));
            }
        }

        private void until(List<String> words) {
            try {
                until = Optional.of(Expiry.of(words.isEmpty() ? "" : words.get(0)));
            } catch (IllegalArgumentException e) {
                faults.add(
                        new Fault(
                                words.isEmpty()
                                        ? "Behind 'until' the day is missing"
                                        : String.valueOf(e.getMessage()),
                                words.isEmpty() ? "write it as 2026-12-31" : ""));
            }
            if (words.size() > 1) {
                faults.add(
                        new Fault(
                                Wording.quote(words.get(1)) + " stands behind the day",
                                "a reason stands behind a colon"));
            }
        }
    }
}
