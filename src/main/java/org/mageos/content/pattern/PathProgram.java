package org.mageos.content.pattern;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * A pattern for paths that takes time proportional to its length and to that of the path, whatever
 * both hold: no place is tried twice in the same state. {@link java.util.regex} may take forever
 * for a pattern that somebody else wrote. Of several ways to match, the one that prefers what
 * stands first and what is longer counts, as there.
 */
public final class PathProgram {

    /** Servers answer longer ones with status 414. */
    private static final int MAX_PATH = 8_192;

    private final List<Step> steps;
    private final int groups;

    private PathProgram(List<Step> steps, int groups) {
        this.steps = List.copyOf(steps);
        this.groups = groups;
    }

    /** What a pattern consists of. */
    public sealed interface Node {

        /** A text as it is. */
        record Text(String text) implements Node {}

        /** One character of a set. */
        record One(IntPredicate set) implements Node {}

        /** All of them, one behind the other. */
        record All(List<Node> nodes) implements Node {}

        /** One of them. */
        record Any(List<Node> nodes) implements Node {}

        /** A node that may be missing, or stand several times. */
        record Repeat(Node node, boolean optional, boolean many) implements Node {}

        /** A part whose text is asked for; numbered by its place in the pattern. */
        record Group(Node node) implements Node {}
    }

    /** What is done at one place of the program. */
    private enum Kind {
        TEXT,
        ONE,
        SPLIT,
        JUMP,
        SAVE,
        END
    }

    /**
     * @param next of a split the way that is tried first, of a jump where it leads
     * @param other of a split the other way, of a save its slot
     */
    private record Step(Kind kind, String text, IntPredicate set, int next, int other) {

        static Step of(Kind kind, int next, int other) {
            return new Step(kind, "", c -> false, next, other);
        }
    }

    public static PathProgram of(Node pattern) {
        Compiler compiler = new Compiler();
        compiler.add(pattern);
        compiler.steps.add(Step.of(Kind.END, 0, 0));
        return new PathProgram(compiler.steps, compiler.groups);
    }

    boolean matches(String path) {
        return match(path).isPresent();
    }

    /** The texts of the groups, empty for one that was passed over; empty if the path is none. */
    public Optional<List<String>> match(String path) {
        return path.length() > MAX_PATH ? Optional.empty() : new Run(path).match();
    }

    private static final class Compiler {

        private final List<Step> steps = new ArrayList<>();
        private int groups;

        void add(Node node) {
            if (node instanceof Node.Text text) {
                steps.add(new Step(Kind.TEXT, text.text(), c -> false, 0, 0));
            } else if (node instanceof Node.One one) {
                steps.add(new Step(Kind.ONE, "", one.set(), 0, 0));
            } else if (node instanceof Node.All all) {
                all.nodes().forEach(this::add);
            } else if (node instanceof Node.Any any) {
                addAny(any.nodes());
            } else if (node instanceof Node.Repeat repeat) {
                addRepeat(repeat);
            } else if (node instanceof Node.Group group) {
                int slot = 2 * groups++;
                steps.add(Step.of(Kind.SAVE, 0, slot));
                add(group.node());
                steps.add(Step.of(Kind.SAVE, 0, slot + 1));
            }
        }

        private void addAny(List<Node> nodes) {
            List<Integer> ends = new ArrayList<>();
            for (Node node : nodes.subList(0, nodes.size() - 1)) {
                int split = reserve();
                add(node);
                ends.add(reserve());
                steps.set(split, Step.of(Kind.SPLIT, split + 1, steps.size()));
            }
            add(nodes.get(nodes.size() - 1));
            ends.forEach(end -> steps.set(end, Step.of(Kind.JUMP, steps.size(), 0)));
        }

        private void addRepeat(Node.Repeat repeat) {
            int split = repeat.optional() ? reserve() : -1;
            int start = steps.size();
            add(repeat.node());
            if (repeat.many()) {
                steps.add(Step.of(Kind.SPLIT, start, steps.size() + 1));
            }
            if (split >= 0) {
                steps.set(split, Step.of(Kind.SPLIT, start, steps.size()));
            }
        }

        private int reserve() {
            steps.add(Step.of(Kind.JUMP, 0, 0));
            return steps.size() - 1;
        }
    }

    /** One search: backtracking, with a memory of what was tried. */
    private final class Run {

        private final String path;
        private final BitSet tried = new BitSet();
        private final int[] slots = new int[2 * groups];
        private final Deque<Choice> open = new ArrayDeque<>();

        /** A way left to try: its step and place, or a slot and what it held before. */
        private record Choice(boolean restores, int what, int value) {}

        Run(String path) {
            this.path = path;
            Arrays.fill(slots, -1);
        }

        Optional<List<String>> match() {
            open.push(new Choice(false, 0, 0));
            while (!open.isEmpty()) {
                Choice choice = open.pop();
                if (choice.restores()) {
                    slots[choice.what()] = choice.value();
                } else if (follow(choice.what(), choice.value())) {
                    return Optional.of(texts());
                }
            }
            return Optional.empty();
        }

        private boolean follow(int from, int start) {
            int at = from;
            int place = start;
            while (isNew(at, place)) {
                Step step = steps.get(at);
                switch (step.kind()) {
                    case TEXT -> {
                        if (!path.startsWith(step.text(), place)) {
                            return false;
                        }
                        place += step.text().length();
                        at++;
                    }
                    case ONE -> {
                        if (place == path.length() || !step.set().test(path.charAt(place))) {
                            return false;
                        }
                        place++;
                        at++;
                    }
                    case SPLIT -> {
                        open.push(new Choice(false, step.other(), place));
                        at = step.next();
                    }
                    case SAVE -> {
                        open.push(new Choice(true, step.other(), slots[step.other()]));
                        slots[step.other()] = place;
                        at++;
                    }
                    case JUMP -> at = step.next();
                    case END -> {
                        return place == path.length();
                    }
                }
            }
            return false;
        }

        private boolean isNew(int at, int place) {
            int state = at * (path.length() + 1) + place;
            boolean fresh = !tried.get(state);
            tried.set(state);
            return fresh;
        }

        private List<String> texts() {
            List<String> texts = new ArrayList<>();
            for (int slot = 0; slot < slots.length; slot += 2) {
                boolean set = slots[slot] >= 0 && slots[slot + 1] >= 0;
                texts.add(set ? path.substring(slots[slot], slots[slot + 1]) : "");
            }
            return texts;
        }
    }
}
