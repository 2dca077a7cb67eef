package org.mageos.content.pattern;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.mageos.content.pattern.Automaton.Consume;
import org.mageos.content.pattern.Automaton.Fork;
import org.mageos.content.pattern.Automaton.Save;
import org.mageos.content.pattern.Automaton.Step;

/** Makes the steps of an {@link Automaton}, without recursion, so that no nesting is too deep. */
final class AutomatonCompiler {

    private final List<Step> steps = new ArrayList<>();
    private int groups;

    /** What is still to be done, the next on top. */
    private final Deque<Runnable> todo = new ArrayDeque<>();

    List<Step> steps() {
        return steps;
    }

    int groups() {
        return groups;
    }

    void compile(PatternNode pattern) {
        add(pattern);
        while (!todo.isEmpty()) {
            todo.pop().run();
        }
    }

    private void add(PatternNode node) {
        if (node instanceof PatternNode.Text text) {
            text.text().codePoints().forEach(c -> steps.add(new Consume(other -> other == c)));
        } else if (node instanceof PatternNode.One one) {
            steps.add(new Consume(one.set()));
        } else if (node instanceof PatternNode.All all) {
            List<Runnable> inOrder = new ArrayList<>();
            all.nodes().forEach(each -> inOrder.add(() -> add(each)));
            next(inOrder);
        } else if (node instanceof PatternNode.Any any) {
            addAny(any.nodes());
        } else if (node instanceof PatternNode.Repeat repeat) {
            addRepeat(repeat);
        } else if (node instanceof PatternNode.Group group) {
            int slot = 2 * groups++;
            steps.add(new Save(slot));
            next(List.of(() -> add(group.node()), () -> steps.add(new Save(slot + 1))));
        }
    }

    private void addAny(List<PatternNode> nodes) {
        List<Runnable> inOrder = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (PatternNode node : nodes.subList(0, nodes.size() - 1)) {
            inOrder.add(
                    () -> {
                        int fork = reserve();
                        next(
                                List.of(
                                        () -> add(node),
                                        () -> ends.add(reserve()),
                                        () -> steps.set(fork, new Fork(fork + 1, steps.size()))));
                    });
        }
        inOrder.add(() -> add(nodes.get(nodes.size() - 1)));
        inOrder.add(() -> ends.forEach(end -> steps.set(end, jump(steps.size()))));
        next(inOrder);
    }

    private void addRepeat(PatternNode.Repeat repeat) {
        int fork = repeat.optional() ? reserve() : -1;
        int start = steps.size();
        next(
                List.of(
                        () -> add(repeat.node()),
                        () -> {
                            if (repeat.many()) {
                                steps.add(new Fork(start, steps.size() + 1));
                            }
                            if (fork >= 0) {
                                steps.set(fork, new Fork(start, steps.size()));
                            }
                        }));
    }

    /** Does these before all that is left. */
    private void next(List<Runnable> inOrder) {
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            todo.push(inOrder.get(i));
        }
    }

    private int reserve() {
        steps.add(jump(0));
        return steps.size() - 1;
    }

    private static Fork jump(int to) {
        return new Fork(to, to);
    }
}
