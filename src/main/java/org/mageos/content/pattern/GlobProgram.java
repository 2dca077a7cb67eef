package org.mageos.content.pattern;

import java.util.List;

/**
 * A compiled pattern of file names, such as a {@link Glob}: a non-deterministic automaton that
 * follows all ways at once, one character after the other, and therefore never goes back.
 * Immutable.
 *
 * @see <a href="https://swtch.com/~rsc/regexp/regexp1.html">Regular Expression Matching Can Be
 *     Simple And Fast</a>
 */
public final class GlobProgram {

    private final Step[] steps;

    /** A program that begins with the first step and ends behind the last one. */
    public GlobProgram(List<Step> steps) {
        this.steps = steps.toArray(Step[]::new);
    }

    /** A step of the program. */
    public sealed interface Step {}

    /** Consumes one code point and goes on with the next step. */
    @FunctionalInterface
    public non-sealed interface Characters extends Step {
        boolean contains(int codePoint);
    }

    /** Goes on at two places, without consuming anything. */
    public record Fork(int first, int second) implements Step {}

    /** Whether the program reaches its end with the end of a text. */
    public boolean matches(String text) {
        Run run = new Run();
        run.start();
        int at = 0;
        while (at < text.length() && run.isAlive()) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            run.advance(codePoint);
        }
        return at == text.length() && run.isAtEnd();
    }

    /** One text on its way through the program. */
    private final class Run {

        /** The steps that wait for the next character. */
        private int[] waiting = new int[steps.length];

        private int[] previous = new int[steps.length];
        private int count;

        /** For each step, and for the end, the round that reached it last. */
        private final int[] reached = new int[steps.length + 1];

        private int round;
        private final int[] todo = new int[2 * steps.length + 1];

        void start() {
            round = 1;
            reach(0);
        }

        void advance(int codePoint) {
            int[] swap = previous;
            previous = waiting;
            waiting = swap;
            int previousCount = count;
            count = 0;
            round++;
            for (int i = 0; i < previousCount; i++) {
                int step = previous[i];
                if (((Characters) steps[step]).contains(codePoint)) {
                    reach(step + 1);
                }
            }
        }

        boolean isAlive() {
            return count > 0;
        }

        boolean isAtEnd() {
            return reached[steps.length] == round;
        }

        /** Goes to a step, or to where its forks lead. */
        private void reach(int start) {
            int depth = 0;
            todo[depth++] = start;
            while (depth > 0) {
                int step = todo[--depth];
                if (reached[step] == round) {
                    continue;
                }
                reached[step] = round;
                if (step < steps.length) {
                    if (steps[step] instanceof Fork fork) {
                        todo[depth++] = fork.second();
                        todo[depth++] = fork.first();
                    } else {
                        waiting[count++] = step;
                    }
                }
            }
        }
    }
}
