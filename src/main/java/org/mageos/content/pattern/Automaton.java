package org.mageos.content.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A compiled pattern: a non-deterministic automaton that follows all ways at once, one character
 * after the other, and therefore never goes back. Matching takes time proportional to the product
 * of the lengths of pattern and text, whatever both hold; {@link java.util.regex} may take forever
 * for a pattern that somebody else wrote. Of several ways to match, the one that prefers what
 * stands first and what is longer counts, as there. Immutable.
 *
 * @see <a href="https://swtch.com/~rsc/regexp/regexp1.html">Regular Expression Matching Can Be
 *     Simple And Fast</a>
 */
public final class Automaton {

    private static final int[] NO_SLOTS = {};

    private final Step[] steps;

    /** How many places are kept: the start and the end of each group. */
    private final int slots;

    private Automaton(List<Step> steps, int groups) {
        this.steps = steps.toArray(Step[]::new);
        this.slots = 2 * groups;
    }

    public static Automaton of(PatternNode pattern) {
        AutomatonCompiler compiler = new AutomatonCompiler();
        compiler.compile(pattern);
        return new Automaton(compiler.steps(), compiler.groups());
    }

    /** The pattern of a text in which {@code *} stands for any characters. */
    public static Automaton ofStars(String text) {
        List<PatternNode> nodes = new ArrayList<>();
        for (String piece : text.split("\\*", -1)) {
            if (!nodes.isEmpty()) {
                nodes.add(PatternNode.ANYTHING);
            }
            nodes.add(new PatternNode.Text(piece));
        }
        return of(new PatternNode.All(nodes));
    }

    /** A step of the program, which ends behind the last one. */
    sealed interface Step {}

    /** Consumes one code point and goes on with the next step. */
    record Consume(IntPredicate set) implements Step {}

    /** Goes on at two places, of which the first is preferred, without consuming anything. */
    record Fork(int first, int second) implements Step {}

    /** Keeps the place and goes on with the next step. */
    record Save(int slot) implements Step {}

    /** Whether the pattern stands for the whole text. */
    public boolean matches(String text) {
        return new Run(0).matches(text);
    }

    /**
     * The texts of the groups, empty for one that was passed over; empty if the pattern does not
     * stand for the whole text.
     */
    public Optional<List<String>> match(String text) {
        Run run = new Run(slots);
        return run.matches(text) ? Optional.of(run.groups(text)) : Optional.empty();
    }

    /** One text on its way through the program. */
    private final class Run {

        /** The steps that wait for the next character, the preferred ones first. */
        private int[] waiting = new int[steps.length];

        /** For each of them the places that its way has kept. */
        private int[][] kept = new int[steps.length][];

        private int[] waitingBefore = new int[steps.length];
        private int[][] keptBefore = new int[steps.length][];
        private int count;

        /** For each step, and for the end, the round that reached it last. */
        private final int[] reached = new int[steps.length + 1];

        private int round;
        private int place;
        private final int[] todo = new int[2 * steps.length + 1];
        private final int[][] todoKept = new int[2 * steps.length + 1][];
        private int[] keptAtEnd = NO_SLOTS;
        private final int slots;

        /** {@code slots} is 0 where nobody asks for the groups. */
        Run(int slots) {
            this.slots = slots;
        }

        boolean matches(String text) {
            int[] none = slots == 0 ? NO_SLOTS : new int[slots];
            Arrays.fill(none, -1);
            round = 1;
            reach(0, none);
            while (place < text.length() && count > 0) {
                int codePoint = text.codePointAt(place);
                place += Character.charCount(codePoint);
                advance(codePoint);
            }
            return place == text.length() && reached[steps.length] == round;
        }

        List<String> groups(String text) {
            return IntStream.range(0, slots / 2)
                    .mapToObj(group -> group(text, keptAtEnd[2 * group], keptAtEnd[2 * group + 1]))
                    .toList();
        }

        private static String group(String text, int start, int end) {
            return start < 0 || end < 0 ? "" : text.substring(start, end);
        }

        private void advance(int codePoint) {
            int[] swap = waitingBefore;
            int[][] swapKept = keptBefore;
            waitingBefore = waiting;
            keptBefore = kept;
            waiting = swap;
            kept = swapKept;
            int before = count;
            count = 0;
            round++;
            for (int i = 0; i < before; i++) {
                int at = waitingBefore[i];
                if (((Consume) steps[at]).set().test(codePoint)) {
                    reach(at + 1, keptBefore[i]);
                }
            }
        }

        /** Goes to a step, or to where its forks lead. */
        private void reach(int start, int[] places) {
            int depth = 0;
            todo[depth] = start;
            todoKept[depth++] = places;
            while (depth > 0) {
                int at = todo[--depth];
                int[] keptHere = todoKept[depth];
                if (reached[at] == round) {
                    continue;
                }
                reached[at] = round;
                if (at == steps.length) {
                    keptAtEnd = keptHere;
                } else if (steps[at] instanceof Fork fork) {
                    todo[depth] = fork.second();
                    todoKept[depth++] = keptHere;
                    todo[depth] = fork.first();
                    todoKept[depth++] = keptHere;
                } else if (steps[at] instanceof Save save) {
                    todo[depth] = at + 1;
                    todoKept[depth++] = with(keptHere, save.slot());
                } else {
                    waiting[count] = at;
                    kept[count++] = keptHere;
                }
            }
        }

        private int[] with(int[] places, int slot) {
            if (slots == 0) {
                return places;
            }
            int[] changed = places.clone();
            changed[slot] = place;
            return changed;
        }
    }
}
