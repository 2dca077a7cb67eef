package org.mageos.content.tree.git;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.url.Paths;

/**
 * Which documents the repository had under another name, and where they are today as far as that is
 * certain: the commit that took one away brought the only one with the same content, or with the
 * same name. What git itself takes for renamed does not count: of two equal stubs it pairs either
 * with either. Immutable.
 *
 * <p>Names are relative to the repository's folder, with {@code /}.
 */
public final class FileMoves {

    /** Nothing is known. */
    public static final FileMoves NONE = new FileMoves(Map.of(), Map.of(), false);

    /** Whoever waits for findings does not wait longer for repairs. */
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private static final List<String> COMMAND =
            List.of(
                    "log",
                    "-z",
                    "--format=c%at",
                    "--raw",
                    "--no-abbrev",
                    "--root",
                    "--no-renames",
                    "--diff-filter=AD",
                    "--no-color",
                    "--no-ext-diff",
                    "--no-show-signature",
                    "--no-notes",
                    "--encoding=UTF-8",
                    "-O/dev/null",
                    "HEAD",
                    "--",
                    ":(top,icase)*.md",
                    ":(top,icase)*.mdx",
                    ":(top,icase)*.markdown",
                    ":(top,icase)*.html");

    private final Map<String, Departure> departures;
    private final Map<String, Integer> arrivals;
    private final boolean isKnown;

    /** The documents that went away, by what they are called wherever they lie. */
    private final Map<String, List<String>> byName = new HashMap<>();

    /** The last names of documents that are there, by their names of today. */
    private final Map<String, String> origins = new HashMap<>();

    /**
     * A document that went away.
     *
     * @param age how many changes ago, 0 for what is not committed
     * @param place where it is today; empty if that is not certain, or nowhere
     */
    public record Departure(int age, Optional<String> place) {
        public Departure {
            Objects.requireNonNull(place, "place");
        }
    }

    private FileMoves(
            Map<String, Departure> departures, Map<String, Integer> arrivals, boolean isKnown) {
        this.departures = Map.copyOf(departures);
        this.arrivals = Map.copyOf(arrivals);
        this.isKnown = isKnown;
        departures.forEach(
                (file, departure) -> {
                    byName.computeIfAbsent(name(file), any -> new ArrayList<>()).add(file);
                    departure.place().ifPresent(place -> origins.merge(place, file, this::later));
                });
    }

    /**
     * Reads the history of a repository, what is not committed included.
     *
     * @param top the folder that holds {@code .git}
     * @return {@link #NONE} if git cannot tell, or not in time
     */
    public static FileMoves read(Path top) {
        return read(top, GitProgram.installed().within(LIMIT));
    }

    static FileMoves read(Path top, GitProgram git) {
        MoveCollector moves = new MoveCollector();
        try (EarlierTree last = EarlierTree.of(top, "HEAD", git)) {
            moves.add(UncommittedMoves.of(top, last));
            List<MoveCollector.Change> changes = new ArrayList<>();
            git.run(top, output -> read(output, moves, changes), COMMAND);
            moves.add(changes);
            return new FileMoves(moves.departures(), moves.arrivals(), true);
        } catch (GitFailure e) {
            // Repairs are offered for less, then.
            return NONE;
        }
    }

    private static boolean read(
            InputStream output, MoveCollector moves, List<MoveCollector.Change> changes)
            throws IOException {
        ZeroEndedTexts texts = new ZeroEndedTexts(output);
        for (Optional<String> next = texts.next(); next.isPresent(); next = texts.next()) {
            String text = next.get().startsWith("\n") ? next.get().substring(1) : next.get();
            if (text.startsWith(":")) {
                String name = texts.next().orElseThrow(EOFException::new);
                String[] fields = text.substring(1).split(" ");
                boolean isGone = fields[4].startsWith("D");
                changes.add(new MoveCollector.Change(name, fields[isGone ? 2 : 3], isGone));
            } else {
                moves.add(changes);
                changes.clear();
            }
        }
        return false;
    }

    /** Whether the history was read. */
    public boolean isKnown() {
        return isKnown;
    }

    private String later(String one, String other) {
        return departures.get(one).age() <= departures.get(other).age() ? one : other;
    }

    /** The last segment without its extension, or that of the folder of an index. */
    private static String name(String path) {
        String own = Paths.withoutExtension(path).toLowerCase(Locale.ROOT);
        return switch (Paths.lastSegment(own)) {
            case "index", "_index", "readme" -> Paths.lastSegment(Paths.folder(own));
            default -> Paths.lastSegment(own);
        };
    }

    /** The documents that went away and have the name that a path ends with; sorted. */
    public List<String> namedLike(String path) {
        return byName.getOrDefault(name(path), List.of()).stream().sorted().toList();
    }

    /** The name that a document had before it was moved the last time. */
    public Optional<String> origin(String file) {
        return Optional.ofNullable(origins.get(file));
    }

    /** When and whereto a document went the last time that it did. */
    public Optional<Departure> departure(String file) {
        return Optional.ofNullable(departures.get(file));
    }

    /** Whether a document was not there before another one went away. */
    public boolean cameWith(String file, Departure departure) {
        Integer arrival = arrivals.get(file);
        return arrival != null && arrival <= departure.age();
    }

    /** The changes of the work tree, which no commit has yet. */
    private static final class UncommittedMoves {

        static List<MoveCollector.Change> of(Path top, EarlierTree last) {
            Map<String, MoveCollector.Change> changes = new HashMap<>();
            last.gone()
                    .forEach(
                            (name, hash) ->
                                    changes.put(name, new MoveCollector.Change(name, hash, true)));
            for (String name : last.added()) {
                if (MoveCollector.isDocument(name)) {
                    String hash = BlobHash.of(top, name, last.hashLength()).orElse("");
                    changes.put(name, new MoveCollector.Change(name, hash, false));
                }
            }
            return List.copyOf(changes.values());
        }
    }
}
