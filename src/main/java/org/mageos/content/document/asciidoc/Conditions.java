package org.mageos.content.document.asciidoc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import org.mageos.content.document.asciidoc.AttributeTable.State;

/** The conditional regions around a line: which of them count, and which may. */
final class Conditions {

    /** Why a part is not known to be there. */
    static final String DOUBT =
            "a part of an AsciiDoc document that depends on an attribute which is not known";

    private final AttributeTable attributes;
    private final Deque<Region> open = new ArrayDeque<>();

    /** A region that is open. */
    private record Region(SourceLine line, String target, boolean skipping, boolean doubtful) {}

    /** Whether a condition holds. */
    enum Truth {
        TRUE,
        FALSE,
        UNKNOWN
    }

    Conditions(AttributeTable attributes) {
        this.attributes = attributes;
    }

    boolean isSkipping() {
        return !open.isEmpty() && open.getFirst().skipping();
    }

    boolean isDoubtful() {
        return !open.isEmpty() && open.getFirst().doubtful();
    }

    /** Tells the regions that are still open. */
    void tellOpen(PageContent content) {
        open.forEach(region -> content.unclosed(region.line(), "condition", "endif::[]"));
    }

    /**
     * Takes a directive.
     *
     * @param line the line that it stands in
     * @param text what stands in its brackets
     * @return what becomes of the text, where the directive is a line by itself
     */
    Optional<Truth> take(SourceLine line, String name, String target, String text) {
        String key = target.toLowerCase(Locale.ROOT);
        if (name.equals("endif")) {
            end(key, text);
            return Optional.empty();
        }
        if (name.equals("ifeval")) {
            if (target.isEmpty() && EvaluatedCondition.isOne(text)) {
                open(
                        line,
                        key,
                        isSkipping() ? Truth.FALSE : EvaluatedCondition.judge(text, attributes));
            }
            return Optional.empty();
        }
        if (target.isEmpty()) {
            return Optional.empty();
        }
        Truth truth = isSkipping() ? Truth.FALSE : defined(name, key);
        if (!text.isEmpty()) {
            return Optional.of(truth);
        }
        open(line, key, truth);
        return Optional.empty();
    }

    private void end(String target, String text) {
        if (text.isEmpty()
                && !open.isEmpty()
                && (target.isEmpty() || target.equals(open.getFirst().target()))) {
            open.removeFirst();
        }
    }

    private void open(SourceLine line, String target, Truth truth) {
        open.addFirst(
                new Region(
                        line,
                        target,
                        isSkipping() || truth == Truth.FALSE,
                        isDoubtful() || truth == Truth.UNKNOWN));
    }

    private Truth defined(String name, String target) {
        boolean all = target.indexOf('+') >= 0 && target.indexOf(',') < 0;
        boolean unknown = false;
        boolean some = false;
        boolean every = true;
        for (String one : target.split(all ? "\\+" : ",", -1)) {
            State state = attributes.state(one);
            unknown |= state == State.UNKNOWN;
            some |= state == State.SET;
            every &= state == State.SET;
        }
        boolean decided = all ? isUnset(target) || !unknown : some || !unknown;
        if (!decided) {
            return Truth.UNKNOWN;
        }
        boolean holds = all ? every : some;
        return holds == name.equals("ifdef") ? Truth.TRUE : Truth.FALSE;
    }

    /** Whether one of the attributes that must all be set is not. */
    private boolean isUnset(String target) {
        for (String one : target.split("\\+", -1)) {
            if (attributes.state(one) == State.UNSET) {
                return true;
            }
        }
        return false;
    }
}
