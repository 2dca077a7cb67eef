package org.mageos.content.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mageos.content.value.Value;

/**
 * Chooses among the failures of {@code anyOf} and {@code oneOf} those of the alternative that was
 * most likely meant, so that one mistake is not reported once for every alternative.
 */
final class Alternatives {

    private static final Set<String> CHOICES = Set.of("anyOf", "oneOf");

    /** Keywords below which a failure decides something else and is none by itself. */
    private static final Set<String> CONDITIONS = Set.of("if", "not", "contains");

    /** Keywords whose operand is a name or an index, so that the next segment is no keyword. */
    private static final Set<String> WITH_OPERAND =
            Set.of(
                    "properties",
                    "patternProperties",
                    "dependentSchemas",
                    "dependencies",
                    "$defs",
                    "definitions",
                    "allOf",
                    "anyOf",
                    "oneOf",
                    "prefixItems");

    /** Keywords that only say that something below them fails. */
    private static final Set<String> COLLECTIVE = Set.of("allOf", "if", "dependentSchemas", "$ref");

    private Alternatives() {}

    /** The failures without those of alternatives that were not meant. */
    static List<Failure> resolve(List<Failure> failures) {
        return resolve(failures, 0);
    }

    /**
     * @param depth how many segments of the paths are behind us
     */
    private static List<Failure> resolve(List<Failure> failures, int depth) {
        List<Failure> resolved = new ArrayList<>();
        Map<List<String>, List<Failure>> choices = new LinkedHashMap<>();
        for (Failure failure : failures) {
            int choice = deciding(failure.path(), depth);
            if (choice < 0) {
                resolved.add(failure);
            } else if (CHOICES.contains(failure.path().get(choice))) {
                List<String> prefix = failure.path().subList(0, choice + 1);
                // Alternatives apply to each item of a list alike.
                choices.computeIfAbsent(prefix, key -> new ArrayList<>()).add(failure);
            }
        }
        boolean plain = resolved.stream().anyMatch(failure -> !isCollective(failure));
        resolved.removeIf(failure -> isCollective(failure) && (plain || !choices.isEmpty()));
        choices.forEach((prefix, group) -> resolved.addAll(chooseByValue(group, prefix.size())));
        return resolved;
    }

    private static boolean isCollective(Failure failure) {
        return COLLECTIVE.contains(failure.keyword());
    }

    /** The index of the first choice or condition in a path; -1 if there is none. */
    private static int deciding(List<String> path, int depth) {
        int i = depth;
        while (i < path.size()) {
            String keyword = path.get(i);
            boolean condition = CONDITIONS.contains(keyword) && i + 1 < path.size();
            if (CHOICES.contains(keyword) || condition) {
                return i;
            }
            boolean legacyItems =
                    keyword.equals("items")
                            && i + 1 < path.size()
                            && path.get(i + 1).matches("\\d+");
            i += WITH_OPERAND.contains(keyword) || legacyItems ? 2 : 1;
        }
        return -1;
    }

    private static List<Failure> chooseByValue(List<Failure> group, int depth) {
        List<Failure> owns =
                group.stream().filter(failure -> failure.path().size() == depth).toList();
        List<Failure> chosen = new ArrayList<>();
        for (Failure own : owns) {
            List<Failure> below =
                    group.stream()
                            .filter(failure -> failure.path().size() > depth)
                            .filter(failure -> failure.isWithin(own.pointer()))
                            .toList();
            chosen.addAll(choose(own, below, depth));
        }
        return chosen;
    }

    private static List<Failure> choose(Failure own, List<Failure> below, int depth) {
        Map<String, List<Failure>> branches = new TreeMap<>();
        for (Failure failure : below) {
            String index = failure.path().get(depth);
            branches.computeIfAbsent(index, key -> new ArrayList<>()).add(failure);
        }
        int count = own.arguments().stream().mapToInt(argument -> argument.items().size()).sum();
        if (branches.isEmpty() || branches.size() < count) {
            // More than one alternative fits where only one may.
            return List.of(own);
        }
        List<List<Failure>> candidates =
                branches.values().stream().map(branch -> resolve(branch, depth + 1)).toList();
        List<List<Failure>> sameType =
                candidates.stream().filter(branch -> !isOfOtherType(branch, own)).toList();
        List<List<Failure>> closest = sameType.isEmpty() ? candidates : sameType;
        return together(closest)
                .map(List::of)
                .orElseGet(() -> closest.stream().min(CLOSENESS).orElseThrow());
    }

    private static boolean isOfOtherType(List<Failure> branch, Failure own) {
        return branch.stream()
                .anyMatch(
                        failure ->
                                failure.keyword().equals("type")
                                        && failure.pointer().equals(own.pointer()));
    }

    /** What all alternatives demand of the same value: one of several texts, types or formats. */
    private static Optional<Failure> together(List<List<Failure>> branches) {
        for (Failure first : branches.get(0)) {
            String kind = kind(first);
            List<Value> arguments = new ArrayList<>();
            long matching =
                    branches.stream()
                            .map(branch -> sameKind(branch, first, kind))
                            .flatMap(Optional::stream)
                            .peek(failure -> arguments.addAll(failure.arguments()))
                            .count();
            if (!kind.isEmpty() && matching == branches.size()) {
                return Optional.of(first.with(kind, arguments));
            }
        }
        return Optional.empty();
    }

    private static Optional<Failure> sameKind(List<Failure> branch, Failure first, String kind) {
        return branch.stream()
                .filter(failure -> failure.pointer().equals(first.pointer()))
                .filter(failure -> kind(failure).equals(kind))
                .findFirst();
    }

    private static String kind(Failure failure) {
        return switch (failure.keyword()) {
            case "const", "enum" -> "enum";
            case "type", "format" -> failure.keyword();
            default -> "";
        };
    }

    /** Fewer wrong discriminators first, then fewer failures, then those that lie deeper. */
    private static final Comparator<List<Failure>> CLOSENESS =
            Comparator.<List<Failure>>comparingLong(
                            branch ->
                                    branch.stream()
                                            .filter(failure -> kind(failure).equals("enum"))
                                            .count())
                    .thenComparingInt(List::size)
                    .thenComparing(
                            branch ->
                                    branch.stream()
                                            .mapToInt(failure -> failure.pointer().length())
                                            .max()
                                            .orElse(0),
                            Comparator.reverseOrder());
}
