package org.mageos.content.document.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The numbers of a page's footnotes in the order of their first reference, and the ids of both
 * ends, which are those of GitHub and of generators that use remark.
 */
final class FootnoteNumbers {

    private static final String PREFIX = "user-content-";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> labels = new ArrayList<>();
    private final List<List<String>> references = new ArrayList<>();

    /** Notes a reference to the footnote of a label and returns its number, 1-based. */
    int refer(String label) {
        int number =
                numbers.computeIfAbsent(
                        label,
                        added -> {
                            labels.add(added);
                            references.add(new ArrayList<>(1));
                            return labels.size();
                        });
        List<String> known = references.get(number - 1);
        String suffix = known.isEmpty() ? "" : "-" + (known.size() + 1);
        known.add(PREFIX + "fnref-" + name(label) + suffix);
        return number;
    }

    boolean isEmpty() {
        return labels.isEmpty();
    }

    int count() {
        return labels.size();
    }

    String label(int number) {
        return labels.get(number - 1);
    }

    /** The id of a footnote. */
    String id(int number) {
        return PREFIX + "fn-" + name(label(number));
    }

    /** The ids of the references to a footnote so far. */
    List<String> referenceIds(int number) {
        return references.get(number - 1);
    }

    private static String name(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
    }
}
