package org.mageos.content.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mageos.content.url.Paths;

/**
 * What the plugins, extensions, hooks and modules of one site generator may do to a site, as the
 * table {@code extensions.txt} beside this class says. Immutable and thread-safe.
 */
public final class Extensions {

    private static final String TABLE = "extensions.txt";
    private static final String ANY = "*";
    private static final int COLUMNS = 4;

    /** What stands before the place of files: a beginning of paths, or an ending behind a star. */
    private static final String FILES = "files:";

    /** What stands before the attribute of the pages that get ids of their own. */
    private static final String ANCHORS = "anchors:";

    private final String generator;

    /** What each leaves open, by its kind and name. */
    private final Map<String, Row> rows;

    /**
     * What one leaves open.
     *
     * @param places where it writes files, if that is known
     * @param attributes the attributes of pages in which it makes ids, if it does in no others
     */
    private record Row(Set<Opening> openings, Set<String> places, Set<String> attributes) {

        static Row of(String words) {
            Set<Opening> openings = EnumSet.noneOf(Opening.class);
            Set<String> places = new LinkedHashSet<>();
            Set<String> attributes = new LinkedHashSet<>();
            for (String word : words.split(",")) {
                if (word.startsWith(FILES)) {
                    places.add(word.substring(FILES.length()));
                } else if (word.startsWith(ANCHORS)) {
                    attributes.add(word.substring(ANCHORS.length()));
                } else if (!word.equals("-")) {
                    openings.add(Opening.named(word));
                }
            }
            return new Row(openings, places, attributes);
        }
    }

    private Extensions(String generator, Map<String, Row> rows) {
        this.generator = generator;
        this.rows = Map.copyOf(rows);
    }

    /** The rows of a site generator. */
    public static Extensions of(String generator) {
        Map<String, Row> rows = new HashMap<>();
        for (String line : table()) {
            String row = line.strip();
            if (!row.startsWith(generator)) {
                continue;
            }
            String[] columns = row.split("\\s+");
            if (columns[0].equals(generator)) {
                if (columns.length != COLUMNS
                        || rows.put(key(columns[1], columns[2]), Row.of(columns[3])) != null) {
                    throw new IllegalStateException("A wrong row in " + TABLE + ": " + line);
                }
            }
        }
        return new Extensions(generator, rows);
    }

    private static List<String> table() {
        try (InputStream table = Extensions.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException(TABLE + " is not in the jar");
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(String kind, String name) {
        return kind + " " + name;
    }

    /**
     * Whether one may leave something open.
     *
     * @param kind what it is, such as {@code plugin}
     */
    public boolean opens(String kind, String name, Opening opening) {
        return row(kind, name).openings().contains(opening);
    }

    /**
     * Whether one may write a file that is no page at a path.
     *
     * @param path a path of the site, with a slash at its start
     */
    public boolean writes(String kind, String name, String path) {
        Row row = row(kind, name);
        return row.openings().contains(Opening.FILES) && !Paths.extension(path).isEmpty()
                || row.places().stream()
                        .anyMatch(
                                place ->
                                        place.startsWith(ANY)
                                                ? path.endsWith(place.substring(1))
                                                : path.startsWith(place));
    }

    /** Where one writes files, as far as the table says it: beginnings of paths, or endings. */
    public Set<String> places(String kind, String name) {
        return Collections.unmodifiableSet(row(kind, name).places());
    }

    /** The attributes of pages in which one makes ids, if it does in no others. */
    public Set<String> attributes(String kind, String name) {
        return Collections.unmodifiableSet(row(kind, name).attributes());
    }

    /** The names of a kind that have a row of their own. */
    public Set<String> names(String kind) {
        Set<String> names = new TreeSet<>();
        for (String key : rows.keySet()) {
            if (key.startsWith(kind + " ") && !key.endsWith(ANY)) {
                names.add(key.substring(kind.length() + 1));
            }
        }
        return names;
    }

    /** The first of some that may leave something open. */
    public Optional<String> first(String kind, Collection<String> names, Opening opening) {
        return names.stream().filter(name -> opens(kind, name, opening)).findFirst();
    }

    /** The row of the name itself, or else of the longest beginning of it that has one. */
    private Row row(String kind, String name) {
        Row own = rows.get(key(kind, name));
        for (int end = name.length(); own == null && end >= 0; end--) {
            own = rows.get(key(kind, name.substring(0, end) + ANY));
        }
        if (own == null) {
            throw new IllegalStateException(
                    TABLE + " has no row for any " + kind + " of " + generator);
        }
        return own;
    }
}
