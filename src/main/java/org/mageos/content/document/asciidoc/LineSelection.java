package org.mageos.content.document.asciidoc;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The lines of a file whose numbers an inclusion names: {@code 1;3..5;8..-1}. */
final class LineSelection {

    private final BitSet numbers = new BitSet();
    private int from = Integer.MAX_VALUE;

    private LineSelection() {}

    /** The selection that the attributes of an inclusion ask for; empty if they ask for none. */
    static Optional<LineSelection> of(MacroAttributes attributes, int count) {
        Optional<String> lines = attributes.value("lines");
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        LineSelection selection = new LineSelection();
        for (String part : lines.get().split(lines.get().indexOf(',') >= 0 ? "," : ";")) {
            selection.add(part.strip(), count);
        }
        // What selects nothing, such as a range from behind to before, selects everything.
        return selection.isEmpty() ? Optional.empty() : Optional.of(selection);
    }

    private void add(String part, int count) {
        int dots = part.indexOf("..");
        if (dots < 0) {
            int number = number(part);
            if (number > 0 && number <= count) {
                numbers.set(number);
            } else {
                from = Math.min(from, Math.max(number, count + 1));
            }
            return;
        }
        int first = Math.max(1, number(part.substring(0, dots)));
        int last = number(part.substring(dots + 2));
        if (last < 0 || part.length() == dots + 2) {
            from = Math.min(from, first);
        } else if (first <= last) {
            if (first > count) {
                from = Math.min(from, count + 1);
            } else {
                numbers.set(first, Math.min(last, count) + 1);
            }
        }
    }

    private boolean isEmpty() {
        return numbers.isEmpty() && from == Integer.MAX_VALUE;
    }

    List<SourceLine> of(List<SourceLine> lines) {
        List<SourceLine> taken = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (numbers.get(i + 1) || i + 1 >= from) {
                taken.add(lines.get(i));
            }
        }
        return taken;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
