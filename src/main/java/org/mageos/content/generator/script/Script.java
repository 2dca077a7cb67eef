package org.mageos.content.generator.script;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mageos.content.value.Value;

/**
 * What the literals of a program's settings say.
 *
 * <p>A call that stands for a value, as {@code starlight({ title: 'x' })} in a list of
 * integrations, is a mapping of the function's name to its first argument; the name may have dots,
 * as {@code require.resolve}.
 *
 * @param value the settings as far as they are literals; what is not is left out
 * @param computed the dotted paths of what is left out; {@code a.*} if {@code a} may have further
 *     keys or items
 * @param patterns the regular expressions of JavaScript that stand in a list, by the list's path,
 *     with their slashes and flags
 * @param given the texts that functions of the program are given whose results are all that is
 *     spread into an object or list without being a literal, by its path: {@code ...both('/a')}
 * @param choices the values of which one stands where a condition decides, by its path, which is
 *     one of the computed
 * @param items the text of the items of a list that are computed, by its path, where nothing else
 *     says that the list may have further ones
 */
public record Script(
        Value.Mapping value,
        Set<String> computed,
        Map<String, List<String>> patterns,
        Map<String, List<String>> given,
        Map<String, List<Value>> choices,
        Map<String, List<String>> items) {

    /** Settings that are data. */
    public static Script of(Value.Mapping value) {
        return new Script(value, Set.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    /** There is no program. */
    public static final Script NONE =
            new Script(Value.Mapping.EMPTY, Set.of(), Map.of(), Map.of(), Map.of(), Map.of());

    /** A program of which nothing can be read. */
    static final Script UNKNOWN =
            new Script(Value.Mapping.EMPTY, Set.of("*"), Map.of(), Map.of(), Map.of(), Map.of());

    public Script {
        Objects.requireNonNull(value, "value");
        computed = Set.copyOf(computed);
        patterns = Map.copyOf(patterns);
        given = Map.copyOf(given);
        choices = Map.copyOf(choices);
        items = Map.copyOf(items);
    }

    /**
     * Whether the program may say something at a path that its literals do not tell.
     *
     * @param path keys with dots between them, such as {@code i18n.locales}; a list on the way
     *     stands for each of its items
     */
    public boolean isComputed(String path) {
        if (computed.contains(path)
                || computed.contains(path + ".*")
                || patterns.containsKey(path)) {
            return true;
        }
        boolean present = !value.select(path).isEmpty();
        for (int dot = path.lastIndexOf('.'); dot >= 0; dot = path.lastIndexOf('.', dot - 1)) {
            String above = path.substring(0, dot);
            if (computed.contains(above) || !present && computed.contains(above + ".*")) {
                return true;
            }
        }
        return !present && computed.contains("*");
    }

    /**
     * The texts that functions are given which make all that is not literal at a path; none where
     * something else does.
     */
    public List<String> given(String path) {
        Set<String> others = new HashSet<>(computed);
        others.remove(path + ".*");
        boolean all =
                !value.select(path).isEmpty()
                        && !new Script(value, others, patterns, Map.of(), Map.of(), Map.of())
                                .isComputed(path);
        return all ? given.getOrDefault(path, List.of()) : List.of();
    }

    /** The same settings where the items of a list that are computed say nothing. */
    public Script withoutItems(String path) {
        Set<String> others = new HashSet<>(computed);
        others.remove(path + ".*");
        return new Script(value, others, patterns, given, choices, Map.of());
    }
}
