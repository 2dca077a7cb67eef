package org.mageos.content.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RunError;
import org.mageos.content.finding.Wording;
import org.mageos.content.value.Position;

/** Collects what is wrong in one settings file, so that all of it is reported at once. */
final class Problems {

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param file the settings file's name, for messages
     */
    Problems(String file) {
        this.file = file;
    }

    /**
     * Reports a problem.
     *
     * @param message sentence case, without a full stop; quoted values may bring line ends in
     */
    void report(Position position, String message) {
        problems.add(new Problem(position, Wording.oneLine(message)));
    }

    /** The errors in the order of the file. */
    List<RunError> errors() {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::position).thenComparing(Problem::message))
                .map(
                        problem ->
                                new RunError(
                                        Optional.of(new Location(file, problem.position())),
                                        problem.message()))
                .toList();
    }

    private record Problem(Position position, String message) {}
}
