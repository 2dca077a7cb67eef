package org.mageos.content.pattern;

import java.util.List;
import java.util.function.IntPredicate;

/** What a pattern consists of, in whichever form it was written. */
public sealed interface PatternNode {

    /** Any number of any characters. */
    PatternNode ANYTHING = many(c -> true);

    /** Any number of characters of one segment. */
    PatternNode IN_SEGMENT = many(c -> c != '/');

    /** A text as it is. */
    record Text(String text) implements PatternNode {}

    /** One character of a set. */
    record One(IntPredicate set) implements PatternNode {}

    /** All of them, one behind the other. */
    record All(List<PatternNode> nodes) implements PatternNode {
        public All {
            nodes = List.copyOf(nodes);
        }
    }

    /** One of them; the first that fits counts. */
    record Any(List<PatternNode> nodes) implements PatternNode {
        public Any {
            nodes = List.copyOf(nodes);
        }
    }

    /** A node that may be missing, or stand several times; as often as it fits. */
    record Repeat(PatternNode node, boolean optional, boolean many) implements PatternNode {}

    /** A part whose text is asked for; numbered by its place in the pattern. */
    record Group(PatternNode node) implements PatternNode {}

    /** Any number of characters of a set. */
    static PatternNode many(IntPredicate set) {
        return new Repeat(new One(set), true, true);
    }

    /** A node or nothing. */
    static PatternNode optional(PatternNode node) {
        return new Repeat(node, true, false);
    }

    /** Nodes one behind the other. */
    static PatternNode all(PatternNode... nodes) {
        return new All(List.of(nodes));
    }
}
