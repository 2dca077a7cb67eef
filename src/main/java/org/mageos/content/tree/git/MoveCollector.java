package org.mageos.content.tree.git;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mageos.content.tree.git.FileMoves.Departure;
import org.mageos.content.url.Paths;

/** Pairs what went with what came, the newest changes first. Not thread-safe. */
final class MoveCollector {

    private static final Set<String> DOCUMENTS = Set.of("md", "mdx", "markdown", "html");

    /** Names that stand in many folders, and say nothing without theirs. */
    private static final Set<String> COMMON = Set.of("readme", "index", "_index");

    private final Map<String, Departure> departures = new HashMap<>();
    private final Map<String, Integer> arrivals = new HashMap<>();
    private int age;

    /**
     * A document that came or went.
     *
     * @param hash that of its content
     */
    record Change(String name, String hash, boolean isGone) {
        Change {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(hash, "hash");
        }

        /** What others call it, wherever it lies. */
        private String ownName() {
            String path = Paths.withoutExtension(name).toLowerCase(Locale.ROOT);
            String last = Paths.lastSegment(path);
            return COMMON.contains(last)
                    ? Paths.lastSegment(Paths.folder(path)) + "/" + last
                    : last;
        }
    }

    static boolean isDocument(String name) {
        return DOCUMENTS.contains(Paths.extension(name).toLowerCase(Locale.ROOT));
    }

    /** Adds the changes of the next older commit. */
    void add(Collection<Change> changes) {
        List<Change> gone = some(changes, true);
        List<Change> come = some(changes, false);
        Map<String, Change> byHash = unique(come, Change::hash);
        Map<String, Change> byName = unique(come, Change::ownName);
        Set<String> ownHashes = unique(gone, Change::hash).keySet();
        Set<String> ownNames = unique(gone, Change::ownName).keySet();
        Map<String, Departure> found = new HashMap<>();
        for (Change one : gone) {
            Optional<Change> same =
                    Optional.ofNullable(byHash.get(one.hash()))
                            .filter(other -> ownHashes.contains(one.hash()));
            Optional<Change> named =
                    Optional.ofNullable(byName.get(one.ownName()))
                            .filter(other -> ownNames.contains(one.ownName()));
            boolean differ = same.isPresent() && named.isPresent() && !same.equals(named);
            Optional<String> place =
                    differ ? Optional.empty() : same.or(() -> named).flatMap(this::today);
            found.put(one.name(), new Departure(age, place));
        }
        found.forEach(departures::putIfAbsent);
        come.forEach(one -> arrivals.putIfAbsent(one.name(), age));
        age++;
    }

    private static List<Change> some(Collection<Change> changes, boolean areGone) {
        return changes.stream()
                .filter(one -> one.isGone() == areGone && isDocument(one.name()))
                .toList();
    }

    private static Map<String, Change> unique(
            List<Change> changes, Function<Change, String> property) {
        Map<String, List<Change>> all = changes.stream().collect(Collectors.groupingBy(property));
        Map<String, Change> unique = new HashMap<>();
        all.forEach(
                (value, some) -> {
                    if (some.size() == 1 && !value.isEmpty()) {
                        unique.put(value, some.get(0));
                    }
                });
        return unique;
    }

    /** Where a document is today that was there after these changes. */
    private Optional<String> today(Change come) {
        Departure later = departures.get(come.name());
        return later == null ? Optional.of(come.name()) : later.place();
    }

    Map<String, Departure> departures() {
        return departures;
    }

    Map<String, Integer> arrivals() {
        return arrivals;
    }
}
