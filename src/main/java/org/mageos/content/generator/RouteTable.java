package org.mageos.content.generator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mageos.content.pattern.Automaton;
import org.mageos.content.tree.FileTree;

/** All routes of the site, found by their path. Immutable once built. */
public final class RouteTable {

    /** Servers answer longer paths with status 414. */
    private static final int MAX_PATH = 8_192;

    private final Map<String, Route> published;
    private final Map<String, Route> unpublished;
    private final Map<String, Route> also;
    private final List<Automaton> declared;
    private final List<ProgramRoute> programs;
    private final Set<String> possible;
    private final List<Duplicate> duplicates;
    private @Nullable Map<String, Route> folded;

    /**
     * Two sources that make the same URL.
     *
     * @param first the route that is served
     * @param second the route that is not
     */
    public record Duplicate(Route first, Route second) {}

    private RouteTable(Builder builder) {
        this.published = new TreeMap<>(builder.published);
        this.unpublished = Map.copyOf(builder.unpublished);
        this.declared = List.copyOf(builder.declared);
        List<ProgramRoute> open = new ArrayList<>(builder.programs);
        open.removeIf(builder::isSettled);
        this.programs = List.copyOf(open);
        this.possible = Set.copyOf(builder.possible);
        this.duplicates = List.copyOf(builder.duplicates);
        this.also = Map.copyOf(builder.also);
    }

    /** All published routes, sorted by path. */
    public Collection<Route> published() {
        return published.values();
    }

    /** The programs of which the settings do not say what they make. */
    public List<ProgramRoute> programs() {
        return programs;
    }

    /** Further paths of published routes, which are the main path of no other. */
    public Map<String, Route> also() {
        return also;
    }

    /** The paths at which another language's page may stand. */
    public Set<String> possible() {
        return possible;
    }

    public List<Duplicate> duplicates() {
        return duplicates;
    }

    /** The published route of a path without a trailing slash. */
    public Optional<Route> published(String path) {
        Route route = published.get(path);
        return Optional.ofNullable(route == null ? also.get(path) : route);
    }

    public Optional<Route> unpublished(String path) {
        return Optional.ofNullable(unpublished.get(path));
    }

    /** The published route whose path differs only by letter case or Unicode form. */
    public synchronized Optional<Route> writtenOtherwise(String path) {
        if (folded == null) {
            Map<String, Route> routes = new HashMap<>();
            published.values().forEach(r -> routes.putIfAbsent(FileTree.fold(r.path()), r));
            folded = routes;
        }
        return Optional.ofNullable(folded.get(FileTree.fold(path)));
    }

    /** Whether a pattern of the settings stands for the path. */
    public boolean isDeclared(String path) {
        if (path.length() <= MAX_PATH) {
            for (Automaton pattern : declared) {
                if (pattern.matches(path)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a file makes pages of itself, at paths that only a program knows. */
    public boolean isProgram(String file) {
        return programs.stream().anyMatch(program -> program.file().equals(file));
    }

    /** The program that may make the path, if the settings do not say what it makes. */
    public Optional<ProgramRoute> program(String path) {
        for (ProgramRoute program : programs) {
            if (program.matches(path)) {
                return Optional.of(program);
            }
        }
        return Optional.empty();
    }

    /** Whether another language's page may stand here. */
    public boolean isPossible(String path) {
        return possible.contains(path);
    }

    /** Collects routes; the first source of a path has it. */
    public static final class Builder {

        private final Map<String, Route> published = new HashMap<>();
        private final Map<String, Route> unpublished = new HashMap<>();
        private final List<Automaton> declared = new ArrayList<>();
        private final List<ProgramRoute> programs = new ArrayList<>();
        private final Set<String> possible = new HashSet<>();
        private final List<Duplicate> duplicates = new ArrayList<>();
        private final Map<String, Route> also = new HashMap<>();
        private final Set<ProgramRoute> settled = new HashSet<>();

        public void add(Route route) {
            Route first = published.putIfAbsent(route.path(), route);
            // What the settings say of a list goes before what the generator makes of it.
            if (first != null
                    && first.origin() instanceof Route.Origin.Listing
                    && route.origin() instanceof Route.Origin.Declared) {
                published.put(route.path(), route);
            }
            if (first != null && first.isFile() && route.isFile() && !first.equals(route)) {
                duplicates.add(new Duplicate(first, route));
            }
        }

        public void addUnpublished(Route route) {
            unpublished.putIfAbsent(route.path(), route);
        }

        public void addDeclared(Automaton pattern) {
            declared.add(pattern);
        }

        public void addPrograms(List<ProgramRoute> more) {
            programs.addAll(more);
        }

        /** Further paths of published routes, which are the main path of no other. */
        public void addAlso(Map<String, Route> paths) {
            also.putAll(paths);
        }

        public void addPossible(Set<String> paths) {
            possible.addAll(paths);
        }

        /**
         * Says that what the programs behind a path make is known: of those that match it, the ones
         * with the longest fixed beginning.
         */
        public void settle(String path) {
            settle(path, 0);
        }

        /**
         * Says that what the programs behind a path make is known, except those that make pages
         * anywhere on the site: they stay open.
         */
        public void settleBelowRoot(String path) {
            settle(path, 2);
        }

        private void settle(String path, int shortestPrefix) {
            int longest =
                    programs.stream()
                            .filter(program -> program.matches(path))
                            .mapToInt(program -> program.prefix().length())
                            .max()
                            .orElse(-1);
            for (ProgramRoute program : programs) {
                int prefix = program.prefix().length();
                if (prefix == longest && prefix >= shortestPrefix && program.matches(path)) {
                    settled.add(program);
                }
            }
        }

        private boolean isSettled(ProgramRoute program) {
            return settled.contains(program);
        }

        public RouteTable build() {
            return new RouteTable(this);
        }
    }
}
