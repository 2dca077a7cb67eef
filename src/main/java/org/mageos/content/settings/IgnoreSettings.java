package org.mageos.content.settings;

import java.util.List;
import java.util.stream.Stream;
import org.mageos.content.pattern.Automaton;

/**
 * What is not to be told.
 *
 * @param destinations destinations of links and images that stand for something else, so that
 *     nothing is known of them
 * @param entries findings that are set aside
 * @param requiresReason whether comments and entries must say why
 */
public record IgnoreSettings(
        List<Automaton> destinations, List<IgnoreEntry> entries, boolean requiresReason) {

    /** Everything is told. */
    public static final IgnoreSettings NONE = new IgnoreSettings(List.of(), List.of(), false);

    public IgnoreSettings {
        destinations = List.copyOf(destinations);
        entries = List.copyOf(entries);
    }

    /** Adds what is said elsewhere. */
    IgnoreSettings with(IgnoreSettings further) {
        return new IgnoreSettings(
                both(destinations, further.destinations),
                both(entries, further.entries),
                requiresReason || further.requiresReason);
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
