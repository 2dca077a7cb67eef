package org.mageos.content.pattern;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.mageos.content.pattern.GlobProgram.Characters;
import org.mageos.content.pattern.GlobProgram.Fork;
import org.mageos.content.pattern.GlobProgram.Step;

/** Compiles the text of a {@link Glob} without recursion, so that no nesting is too deep. */
final class GlobCompiler {

    private static final Characters SLASH = c -> c == '/';
    private static final Characters NO_SLASH = c -> c != '/';
    private static final Characters ANY = c -> true;

    private final String glob;
    private final List<Step> steps = new ArrayList<>();
    private final Deque<Group> open = new ArrayDeque<>();
    private int at;

    private GlobCompiler(String glob) {
        this.glob = glob;
    }

    /**
     * @throws IllegalArgumentException if a bracket or brace is not closed; the message is the
     *     reason only
     */
    static GlobProgram compile(String glob) {
        return new GlobCompiler(glob).compile();
    }

    private GlobProgram compile() {
        while (at < glob.length()) {
            int c = glob.codePointAt(at);
            if (!star() && !group(c)) {
                at += Character.charCount(c);
                switch (c) {
                    case '?' -> steps.add(NO_SLASH);
                    case '[' -> steps.add(set());
                    default -> steps.add((Characters) (other -> other == c));
                }
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("a '{' is not closed");
        }
        return new GlobProgram(steps);
    }

    private boolean star() {
        if (atSegmentStart() && glob.startsWith("**/", at)) {
            at += 3;
            folders();
        } else if (glob.startsWith("**", at)) {
            at += 2;
            repeat(ANY);
        } else if (glob.startsWith("*", at)) {
            at++;
            repeat(NO_SLASH);
        } else {
            return false;
        }
        return true;
    }

    private boolean atSegmentStart() {
        return at == 0
                || glob.charAt(at - 1) == '/'
                || !open.isEmpty() && "{,".indexOf(glob.charAt(at - 1)) >= 0;
    }

    /** Any number of folders, none included. */
    private void folders() {
        int start = steps.size();
        steps.add(new Fork(start + 1, start + 5));
        steps.add(NO_SLASH);
        steps.add(new Fork(start + 1, start + 3));
        steps.add(SLASH);
        steps.add(new Fork(start, start));
    }

    private void repeat(Characters characters) {
        int start = steps.size();
        steps.add(new Fork(start + 1, start + 3));
        steps.add(characters);
        steps.add(new Fork(start, start));
    }

    private boolean group(int c) {
        if (c == '{') {
            open.push(new Group(steps.size()));
            steps.add(new Fork(steps.size() + 1, steps.size() + 1));
        } else if (c == ',' && !open.isEmpty()) {
            open.peek().ends.add(steps.size());
            steps.add(new Fork(0, 0));
            int fork = open.peek().lastFork;
            steps.set(fork, new Fork(fork + 1, steps.size()));
            open.peek().lastFork = steps.size();
            steps.add(new Fork(steps.size() + 1, steps.size() + 1));
        } else if (c == '}' && !open.isEmpty()) {
            int behind = steps.size();
            open.pop().ends.forEach(end -> steps.set(end, new Fork(behind, behind)));
        } else {
            return false;
        }
        at++;
        return true;
    }

    /** A set; {@code at} is behind its opening bracket. */
    private Characters set() {
        boolean negated = at < glob.length() && "!^".indexOf(glob.charAt(at)) >= 0;
        int from = negated ? at + 1 : at;
        // A bracket that closes nothing, as the first character, is one of the set.
        int close = glob.indexOf(']', from + 1);
        if (close < 0) {
            throw new IllegalArgumentException("a '[' is not closed");
        }
        int[] members = glob.substring(from, close).codePoints().toArray();
        at = close + 1;
        return c -> c != '/' && contains(members, c) != negated;
    }

    private static boolean contains(int[] members, int c) {
        for (int i = 0; i < members.length; i++) {
            boolean range = i + 2 < members.length && members[i + 1] == '-';
            if (c == members[i] || range && c >= members[i] && c <= members[i + 2]) {
                return true;
            }
            i += range ? 2 : 0;
        }
        return false;
    }

    /** A brace that is not closed yet. */
    private static final class Group {
        /**
         * Where the last alternative's fork stands, which leads to the next one if there is one.
         */
        private int lastFork;

        /** The jumps at the ends of the alternatives, which lead behind the group. */
        private final List<Integer> ends = new ArrayList<>();

        private Group(int fork) {
            this.lastFork = fork;
        }
    }
}
