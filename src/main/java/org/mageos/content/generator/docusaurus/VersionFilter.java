package org.mageos.content.generator.docusaurus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.value.Value;

/**
 * Which versions of docs {@code onlyIncludeVersions} leaves, and which of them is then the last.
 *
 * <p>Where a program decides it, all versions that may be there are: a link to one that is left out
 * now and then is no wrong one.
 */
final class VersionFilter {

    private static final String ONLY = "onlyIncludeVersions";
    private static final String LAST = "lastVersion";

    private VersionFilter() {}

    /**
     * The versions that may be there.
     *
     * @param names all versions, in their order
     */
    static List<String> kept(Options options, List<String> names) {
        List<String> kept = new ArrayList<>();
        for (String name : names) {
            boolean any = false;
            for (List<String> left : filtered(options, names)) {
                any |= left.contains(name);
            }
            if (any) {
                kept.add(name);
            }
        }
        return kept;
    }

    /** The last of the versions that are there, which has the shortest paths. */
    static String last(Options options, List<String> kept) {
        return options.text(LAST).orElseGet(() -> newest(kept));
    }

    /**
     * Whether a program decides which version is the last.
     *
     * @param names all versions that may be there
     */
    static boolean isLastOpen(Options options, List<String> names) {
        if (!options.isComputed(ONLY) || options.text(LAST).isPresent() || names.size() < 2) {
            return false;
        }
        Set<String> last = new HashSet<>();
        for (List<String> left : filtered(options, names)) {
            last.add(newest(left));
        }
        return last.size() > 1 || options.choices(ONLY).isEmpty();
    }

    private static String newest(List<String> names) {
        for (String name : names) {
            if (!name.equals(ContentRoot.CURRENT)) {
                return name;
            }
        }
        return ContentRoot.CURRENT;
    }

    /** What may be left of some versions, in each case. */
    private static List<List<String>> filtered(Options options, List<String> names) {
        Optional<Value> literal = options.values().get(ONLY);
        List<Value> cases =
                options.isComputed(ONLY) ? options.choices(ONLY) : literal.stream().toList();
        List<List<String>> all = new ArrayList<>();
        for (Value one : cases) {
            List<String> left = new ArrayList<>(names);
            if (one instanceof Value.Sequence only) {
                left.retainAll(Value.Mapping.of(ONLY, only).texts(ONLY));
            }
            all.add(left);
        }
        return all.isEmpty() ? List.of(names) : all;
    }
}
