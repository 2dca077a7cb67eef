package org.mageos.content.suppression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.Instruction;
import org.mageos.content.document.Region;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RulePattern;
import org.mageos.content.finding.Severity;
import org.mageos.content.value.Position;

/** Makes {@linkplain Suppression suppressions} of the instructions of a file. */
final class FileComments {

    private static final Position END = new Position(Integer.MAX_VALUE, 1);

    private final String file;
    private final Collection<String> known;
    private final boolean requiresReason;
    private final List<Suppression> suppressions = new ArrayList<>();
    private final List<Finding> problems = new ArrayList<>();

    /** What a {@code disable} has begun, by the rule. */
    private final Map<RulePattern, List<Begun>> begun = new LinkedHashMap<>();

    private record Begun(Instruction instruction, Statement statement) {}

    /**
     * @param known the ids of all rules
     * @param requiresReason whether a comment must say why
     */
    FileComments(String file, Collection<String> known, boolean requiresReason) {
        this.file = file;
        this.known = known;
        this.requiresReason = requiresReason;
    }

    /**
     * Reads the instructions of the file.
     *
     * @param instructions all of them, in the order of the file
     */
    FileComments read(List<Instruction> instructions) {
        instructions.forEach(this::read);
        Set<Instruction> open = new LinkedHashSet<>();
        begun.values().forEach(each -> each.forEach(one -> open.add(one.instruction())));
        for (RulePattern rule : List.copyOf(begun.keySet())) {
            end(rule, END);
        }
        for (Instruction instruction : open) {
            problems.add(
                    finding(
                                    instruction,
                                    "No 'enable' follows this 'disable', so it applies to the end"
                                            + " of the file",
                                    "add it, or write 'disable-file'")
                            .withSeverity(Severity.WARNING));
        }
        return this;
    }

    List<Suppression> suppressions() {
        return List.copyOf(suppressions);
    }

    /** What is wrong with the instructions. */
    List<Finding> problems() {
        return List.copyOf(problems);
    }

    private void read(Instruction instruction) {
        if (instruction.fault().isPresent()) {
            report(instruction, instruction.fault().get());
            return;
        }
        Statement statement = Statement.of(instruction.text(), known);
        statement.fault().ifPresent(fault -> report(instruction, fault));
        statement.verb().ifPresent(verb -> apply(verb, instruction, statement));
    }

    private void apply(Verb verb, Instruction instruction, Statement statement) {
        boolean setsAside = verb != Verb.ENABLE && !statement.rules().isEmpty();
        if (setsAside && requiresReason && statement.reason().isEmpty()) {
            report(
                    instruction,
                    new Instruction.Fault(
                            "The comment gives no reason, which 'requireReason' asks for",
                            "write it behind a colon"));
        }
        switch (verb) {
            case ENABLE -> enable(instruction, statement);
            case DISABLE ->
                    statement
                            .rules()
                            .forEach(
                                    rule ->
                                            begun.computeIfAbsent(rule, r -> new ArrayList<>())
                                                    .add(new Begun(instruction, statement)));
            case DISABLE_FILE -> add(instruction, statement, new Region(Position.START, END));
            case DISABLE_LINE -> line(instruction, statement);
            case DISABLE_NEXT -> next(instruction, statement);
        }
    }

    private void line(Instruction instruction, Statement statement) {
        if (instruction.alone()) {
            report(
                    instruction,
                    new Instruction.Fault(
                            "'disable-line' stands in a line of its own, where there is nothing to"
                                    + " set aside",
                            "write it at the end of a line, or 'disable-next' before a block"));
        } else {
            add(instruction, statement, instruction.lines());
        }
    }

    private void next(Instruction instruction, Statement statement) {
        if (!instruction.alone()) {
            report(
                    instruction,
                    new Instruction.Fault(
                            "'disable-next' must have a line of its own before the block",
                            "within a line write 'disable-line'"));
        } else if (instruction.next().isEmpty()) {
            report(
                    instruction,
                    new Instruction.Fault(
                            "No block follows that 'disable-next' could be about",
                            "write it before the block"));
        } else {
            add(instruction, statement, instruction.next().get());
        }
    }

    private void enable(Instruction instruction, Statement statement) {
        List<RulePattern> ended =
                begun.keySet().stream()
                        .filter(
                                rule ->
                                        statement.rules().isEmpty()
                                                || statement.rules().stream()
                                                        .anyMatch(wide -> wide.covers(rule)))
                        .toList();
        if (ended.isEmpty() && statement.fault().isEmpty()) {
            problems.add(
                    Finding.at(
                                    place(instruction),
                                    SuppressionRules.UNUSED,
                                    "This 'enable' ends no 'disable'")
                            .withLength(instruction.length())
                            .withRemedy(Optional.of("remove it")));
        }
        ended.forEach(rule -> end(rule, instruction.position()));
    }

    private void end(RulePattern rule, Position to) {
        for (Begun one : begun.remove(rule)) {
            Region region = new Region(one.instruction().position(), to);
            suppressions.add(suppression(rule, one.instruction(), one.statement(), region));
        }
    }

    private void add(Instruction instruction, Statement statement, Region region) {
        for (RulePattern rule : statement.rules()) {
            suppressions.add(suppression(rule, instruction, statement, region));
        }
    }

    private Suppression suppression(
            RulePattern rule, Instruction instruction, Statement statement, Region region) {
        return new Suppression(rule, region, statement, place(instruction), instruction.length());
    }

    private void report(Instruction instruction, Instruction.Fault fault) {
        problems.add(finding(instruction, fault.message(), fault.remedy()));
    }

    private Finding finding(Instruction instruction, String message, String remedy) {
        return Finding.at(place(instruction), SuppressionRules.INVALID, message)
                .withLength(instruction.length())
                .withRemedy(Optional.of(remedy).filter(text -> !text.isEmpty()));
    }

    private Location place(Instruction instruction) {
        return new Location(file, instruction.position());
    }
}
