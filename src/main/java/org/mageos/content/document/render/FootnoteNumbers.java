package org.mageos.content.document.render;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The numbers of a page's footnotes in the order of their first reference, and the ids of both
 * ends, which are those of GitHub and of generators that use remark.
 */
final class FootnoteNumbers {

    private static final String PREFIX = "user-content-";

    private final Map<FootnoteBlock, Integer> numbers = new IdentityHashMap<>();
    private final List<FootnoteBlock> blocks = new ArrayList<>();
    private final List<List<String>> references = new ArrayList<>();

    /** Notes a reference to a footnote and returns its number, 1-based. */
    int refer(FootnoteBlock block) {
        int number =
                numbers.computeIfAbsent(
                        block,
                        added -> {
                            blocks.add(added);
                            references.add(new ArrayList<>(1));
                            return blocks.size();
                        });
        List<String> known = references.get(number - 1);
        String suffix = known.isEmpty() ? "" : "-" + (known.size() + 1);
        known.add(PREFIX + "fnref-" + label(block) + suffix);
        return number;
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    int count() {
        return blocks.size();
    }

    FootnoteBlock block(int number) {
        return blocks.get(number - 1);
    }

    /** The id of a footnote. */
    String id(int number) {
        return PREFIX + "fn-" + label(block(number));
    }

    /** The ids of the references to a footnote so far. */
    List<String> referenceIds(int number) {
        return references.get(number - 1);
    }

    private static String label(FootnoteBlock block) {
        String label = block.getText().toString().strip().toLowerCase(Locale.ROOT);
        return label.replaceAll("\\s+", "-");
    }
}
