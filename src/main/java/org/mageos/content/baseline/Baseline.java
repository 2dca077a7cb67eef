package org.mageos.content.baseline;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RunError;
import org.mageos.content.output.JsonObject;
import org.mageos.content.value.JsonReader;
import org.mageos.content.value.Position;
import org.mageos.content.value.Reading;
import org.mageos.content.value.Value;

/**
 * The findings that are known, each with how often it occurs. Immutable.
 *
 * <p>Its file has one of them a line, sorted, and neither totals nor dates, so that branches merge
 * without conflict by {@code merge=union}; what that leaves twice counts as the smaller of both.
 */
public final class Baseline {

    /** Nothing is known. */
    public static final Baseline EMPTY = new Baseline(new TreeMap<>());

    private static final int VERSION = 1;
    private static final String HEAD = "baseline";

    private static final String CONFLICT =
            "A merge conflict was left here: keep the lines of both sides and remove the marks of"
                    + " git; 'merge=union' in .gitattributes spares you the next one";

    private final SortedMap<Known, Integer> counts;

    Baseline(Map<Known, Integer> counts) {
        this.counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /**
     * Findings that are known.
     *
     * @param file gives the name that a file has now
     */
    public static Baseline of(Collection<Finding> findings, UnaryOperator<String> file) {
        Map<Known, Integer> counts = new HashMap<>();
        for (Finding finding : findings) {
            Known known = Known.of(finding);
            counts.merge(known.in(file.apply(known.file())), 1, Integer::sum);
        }
        return new Baseline(counts);
    }

    /**
     * What a file holds.
     *
     * @param baseline what could be read
     * @param errors what could not
     */
    public record Read(Baseline baseline, List<RunError> errors) {
        public Read {
            errors = List.copyOf(errors);
        }
    }

    /**
     * Reads a file.
     *
     * @param name its name, for errors
     */
    public static Read read(String name, String text) {
        SortedMap<Known, Integer> counts = new TreeMap<>();
        List<RunError> errors = new ArrayList<>();
        boolean isMerging = false;
        int number = 0;
        if (text.isBlank()) {
            errors.add(error(name, 1, "The file is empty; was it cut short?"));
        }
        for (String line : text.lines().toList()) {
            number++;
            if (isMarkOfConflict(line)) {
                if (!isMerging) {
                    errors.add(error(name, number, CONFLICT));
                }
                isMerging = true;
            } else if (!line.isBlank()) {
                int place = number;
                add(line, counts).ifPresent(problem -> errors.add(error(name, place, problem)));
            }
        }
        return new Read(new Baseline(counts), errors);
    }

    private static RunError error(String name, int line, String message) {
        return new RunError(Optional.of(new Location(name, new Position(line, 1))), message);
    }

    private static boolean isMarkOfConflict(String line) {
        return line.startsWith("<<<<<<<")
                || line.startsWith("|||||||")
                || line.startsWith("=======")
                || line.startsWith(">>>>>>>");
    }

    /** Adds what a line says; empty, or what is wrong with the line. */
    private static Optional<String> add(String line, SortedMap<Known, Integer> counts) {
        Reading reading = JsonReader.read(line);
        if (!reading.problems().isEmpty() || !(reading.value() instanceof Value.Mapping entry)) {
            return Optional.of("The line is not a JSON object; was the file cut short?");
        }
        Optional<String> version = entry.text(HEAD);
        if (version.isPresent()) {
            return version.get().equals(String.valueOf(VERSION))
                    ? Optional.empty()
                    : Optional.of(
                            "The file is of version "
                                    + version.get()
                                    + ", but this program reads version "
                                    + VERSION);
        }
        Optional<String> rule = entry.text("rule");
        Optional<String> file = entry.text("file");
        Optional<String> target = entry.text("target");
        Optional<Integer> count = entry.text("count").map(Baseline::number).orElse(Optional.of(1));
        if (rule.isEmpty() || file.isEmpty() || target.isEmpty() || count.isEmpty()) {
            return Optional.of(
                    "The line has no 'rule', 'file', 'target', or a 'count' that is none");
        }
        counts.merge(new Known(rule.get(), file.get(), target.get()), count.get(), Math::min);
        return Optional.empty();
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[1-9][0-9]{0,8}")
                ? Optional.of(Integer.parseInt(text))
                : Optional.empty();
    }

    SortedMap<Known, Integer> counts() {
        return counts;
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** How many findings are known. */
    public int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Writes the file. */
    public void write(Writer out) throws IOException {
        out.write("{\"" + HEAD + "\": " + VERSION + "}\n");
        for (Map.Entry<Known, Integer> entry : counts.entrySet()) {
            out.write(line(entry.getKey(), entry.getValue()));
            out.write('\n');
        }
    }

    private static String line(Known known, int count) throws IOException {
        StringWriter line = new StringWriter();
        line.write("{\"file\": ");
        JsonObject.quote(line, known.file());
        line.write(", \"rule\": ");
        JsonObject.quote(line, known.rule());
        line.write(", \"target\": ");
        JsonObject.quote(line, known.target());
        line.write(count == 1 ? "}" : ", \"count\": " + count + "}");
        return line.toString();
    }
}
