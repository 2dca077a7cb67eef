package org.mageos.content.fix;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mageos.content.finding.Finding;

/**
 * Repairs files, in several passes where a repair uncovers another one. It ends where nothing is
 * left, and where a file would become what it was before: two repairs go round in circles then. Not
 * thread-safe.
 */
public final class FixRun {

    /** What goes on for longer than this would go on for ever. */
    private static final int PASSES = 5;

    private final FileFixer fixer;
    private final Function<Collection<Finding>, FixPlan> planner;
    private final Set<String> changed = new LinkedHashSet<>();
    private final Map<String, Set<String>> texts = new HashMap<>();
    private int repaired;
    private boolean goesInCircles;

    /** Looks again at what was repaired. */
    @FunctionalInterface
    public interface Check<E extends Exception> {
        Collection<Finding> check() throws IOException, E;
    }

    /**
     * @param planner what to repair of some findings
     */
    public FixRun(FileFixer fixer, Function<Collection<Finding>, FixPlan> planner) {
        this.fixer = fixer;
        this.planner = planner;
    }

    /** Repairs what can be. */
    public <E extends Exception> void run(Collection<Finding> found, Check<E> check)
            throws IOException, E {
        Collection<Finding> findings = found;
        for (int pass = 0; pass < PASSES; pass++) {
            FixPlan plan = planner.apply(findings);
            Set<String> written = write(plan);
            if (written.isEmpty()) {
                return;
            }
            changed.addAll(written);
            repaired += plan.repairedIn(written);
            findings = check.check();
        }
        goesInCircles |= !planner.apply(findings).isEmpty();
    }

    private Set<String> write(FixPlan plan) {
        Set<String> written = new LinkedHashSet<>();
        for (String file : plan.files()) {
            Optional<EditedText> text = fixer.edited(plan, file);
            if (text.isPresent() && isNew(file, text.get()) && fixer.write(file, text.get())) {
                written.add(file);
            }
        }
        return written;
    }

    private boolean isNew(String file, EditedText text) {
        Set<String> before = texts.computeIfAbsent(file, name -> new HashSet<>());
        before.add(text.before());
        goesInCircles |= before.contains(text.after());
        return !before.contains(text.after());
    }

    /** The files that were written. */
    public List<String> changed() {
        return List.copyOf(changed);
    }

    /** How many findings were repaired. */
    public int repaired() {
        return repaired;
    }

    /** Whether it ended before everything was repaired. */
    public boolean goesInCircles() {
        return goesInCircles;
    }
}
