package org.mageos.content.document.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells which lines behind the first one belong to an item of a list, as Asciidoctor does. */
final class ItemLines {

    private static final String CONTINUATION = "+";

    private final LineQueue lines;
    private final boolean described;
    private final ItemMark mark;
    private final List<SourceLine> taken = new ArrayList<>();
    private Continuation continuation = Continuation.INACTIVE;
    private boolean inNestedList;
    private boolean hasText;
    private int detached = -1;

    private enum Continuation {
        INACTIVE,
        ACTIVE,
        FROZEN
    }

    ItemLines(LineQueue lines, ListKind kind, ItemMark mark) {
        this.lines = lines;
        this.described = kind == ListKind.DESCRIPTIONS;
        this.mark = mark;
    }

    /**
     * @param textFollows whether there is text in the first line
     */
    List<SourceLine> read(boolean textFollows) {
        hasText = textFollows;
        SourceLine line = lines.read();
        while (line != null && !mark.isSibling(line.text()) && take(line)) {
            line = lines.read();
        }
        if (line != null && !pending) {
            lines.putBack(line);
        }
        if (detached >= 0) {
            taken.set(detached, taken.get(detached).with(""));
        }
        trimEnd();
        return taken;
    }

    /** Whether what was read last has been put back already. */
    private boolean pending;

    private void trimEnd() {
        while (!taken.isEmpty()) {
            String last = taken.get(taken.size() - 1).text();
            if (!last.isEmpty() && !last.equals(CONTINUATION)) {
                return;
            }
            taken.remove(taken.size() - 1);
            if (last.equals(CONTINUATION)) {
                return;
            }
        }
    }

    private @Nullable SourceLine previous() {
        return taken.isEmpty() ? null : taken.get(taken.size() - 1);
    }

    /** Takes a line, if it belongs to the item. */
    private boolean take(SourceLine line) {
        SourceLine previous = previous();
        if (previous != null && previous.text().equals(CONTINUATION)) {
            if (continuation == Continuation.INACTIVE) {
                continuation = Continuation.ACTIVE;
                hasText = true;
                if (!inNestedList) {
                    taken.set(taken.size() - 1, previous.with(""));
                }
            }
            if (line.text().equals(CONTINUATION)) {
                if (continuation != Continuation.FROZEN) {
                    continuation = Continuation.FROZEN;
                    taken.add(line);
                }
                return true;
            }
        }
        Optional<Delimiter> delimiter = Delimiter.of(line.text());
        if (delimiter.isPresent()) {
            return continuation == Continuation.ACTIVE && block(line, delimiter.get());
        }
        if (described
                && continuation != Continuation.ACTIVE
                && BlockLine.isAttributes(line.text())) {
            return attributes(line);
        }
        if (continuation == Continuation.ACTIVE && !line.isEmpty()) {
            continued(line);
            return true;
        }
        return previous != null && previous.isEmpty() ? behindEmpty(line) : plain(line);
    }

    private boolean block(SourceLine line, Delimiter delimiter) {
        taken.add(line);
        for (SourceLine inner = lines.read(); inner != null; inner = lines.read()) {
            taken.add(inner);
            if (inner.text().equals(delimiter.terminator())) {
                break;
            }
        }
        continuation = Continuation.INACTIVE;
        return true;
    }

    /** Lines of attributes belong to the item only if an item of another list follows. */
    private boolean attributes(SourceLine line) {
        List<SourceLine> above = new ArrayList<>(List.of(line));
        SourceLine next = lines.read();
        while (next != null && (next.isEmpty() || BlockLine.isAttributes(next.text()))) {
            above.add(next);
            next = lines.read();
        }
        boolean nested =
                next == null
                        || Delimiter.of(next.text()).isEmpty()
                                && BlockLine.isListItem(next.text())
                                && !mark.isSibling(next.text());
        if (next != null) {
            lines.putBack(next);
        }
        if (nested) {
            taken.addAll(above);
            return true;
        }
        lines.putBack(above);
        pending = true;
        return false;
    }

    private void continued(SourceLine line) {
        String text = line.text();
        if (BlockLine.isIndented(text)) {
            lines.putBack(line);
            literal();
            continuation = Continuation.INACTIVE;
        } else if (BlockLine.isTitle(text)
                || BlockLine.isAttributes(text)
                || BlockLine.entryEnd(text) >= 0) {
            taken.add(line);
        } else {
            nest(text);
            taken.add(line);
            continuation = Continuation.INACTIVE;
        }
    }

    /** Takes an indented paragraph. */
    private void literal() {
        boolean first = true;
        for (SourceLine line = lines.read(); line != null; line = lines.read()) {
            boolean ends =
                    line.isEmpty()
                            || !first && line.text().equals(CONTINUATION)
                            || !first && described && mark.isSibling(line.text());
            if (ends) {
                lines.putBack(line);
                return;
            }
            first = false;
            taken.add(line);
        }
    }

    private void nest(String text) {
        boolean list =
                inNestedList
                        ? DescribedTerm.of(text).isPresent()
                        : ListKind.of(text).filter(kind -> kind != ListKind.CALLOUTS).isPresent();
        if (list) {
            inNestedList = true;
            needsText(text);
        }
    }

    private void needsText(String text) {
        boolean term = BlockLine.bullet(text).isEmpty() && BlockLine.number(text).isEmpty();
        if (term && DescribedTerm.of(text).filter(one -> one.text() == text.length()).isPresent()) {
            hasText = false;
        }
    }

    private boolean behindEmpty(SourceLine line) {
        SourceLine next = line;
        if (line.isEmpty()) {
            if (lines.skipEmpty() < 0) {
                pending = true;
                return false;
            }
            next = lines.read();
            if (next == null || mark.isSibling(next.text())) {
                return end(next);
            }
        }
        String text = next.text();
        if (text.equals(CONTINUATION)) {
            detached = taken.size();
            taken.add(next);
            return true;
        }
        if (!hasText) {
            // What is described takes what follows as its text.
            if (!inNestedList) {
                taken.remove(taken.size() - 1);
            }
            taken.add(next);
            hasText = true;
            return true;
        }
        boolean list = ListKind.of(text).filter(kind -> kind != ListKind.CALLOUTS).isPresent();
        if (list) {
            taken.add(next);
            inNestedList = true;
            needsText(text);
            return true;
        }
        if (BlockLine.isIndented(text)) {
            lines.putBack(next);
            literal();
            return true;
        }
        return end(next);
    }

    private boolean end(@Nullable SourceLine next) {
        if (next != null) {
            lines.putBack(next);
        }
        pending = true;
        return false;
    }

    private boolean plain(SourceLine line) {
        if (line.text().equals(CONTINUATION)) {
            hasText = true;
        } else if (!line.isEmpty()) {
            hasText = true;
            nest(line.text());
        }
        taken.add(line);
        return true;
    }
}
