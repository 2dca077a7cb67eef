package org.mageos.content.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the plugins, extensions, hooks and modules of one site generator may do to a site, as the
 * table {@code extensions.txt} beside this class says. Immutable and thread-safe.
 */
public final class Extensions {

    private static final String TABLE = "extensions.txt";
    private static final String ANY = "*";
    private static final int COLUMNS = 4;

    private final String generator;

    /** What each leaves open, by its kind and name. */
    private final Map<String, Set<Opening>> rows;

    private Extensions(String generator, Map<String, Set<Opening>> rows) {
        this.generator = generator;
        this.rows = Map.copyOf(rows);
    }

    /** The rows of a site generator. */
    public static Extensions of(String generator) {
        Map<String, Set<Opening>> rows = new HashMap<>();
        for (String line : table()) {
            String[] columns = line.strip().split("\\s+");
            if (!line.isBlank() && !line.startsWith("#") && columns[0].equals(generator)) {
                if (columns.length != COLUMNS
                        || rows.put(key(columns[1], columns[2]), openings(columns[3])) != null) {
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

    private static Set<Opening> openings(String words) {
        Set<Opening> openings = EnumSet.noneOf(Opening.class);
        if (!words.equals("-")) {
            for (String word : words.split(",")) {
                openings.add(Opening.named(word));
            }
        }
        return openings;
    }

    /**
     * Whether one may leave something open.
     *
     * @param kind what it is, such as {@code plugin}
     */
    public boolean opens(String kind, String name, Opening opening) {
        return row(kind, name).contains(opening);
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
    private Set<Opening> row(String kind, String name) {
        Set<Opening> own = rows.get(key(kind, name));
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
