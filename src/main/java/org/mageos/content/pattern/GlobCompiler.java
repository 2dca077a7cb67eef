package org.mageos.content.pattern;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;

/** Reads the text of a {@link Glob} without recursion, so that no nesting is too deep. */
final class GlobCompiler {

    private static final IntPredicate NO_SLASH = c -> c != '/';

    /** Any number of folders, none included. */
    private static final PatternNode FOLDERS =
            new PatternNode.Repeat(
                    PatternNode.all(
                            new PatternNode.Repeat(new PatternNode.One(NO_SLASH), false, true),
                            new PatternNode.Text("/")),
                    true,
                    true);

    private final String glob;

    /** The braces that are not closed yet; at the bottom the pattern itself. */
    private final Deque<Alternatives> open = new ArrayDeque<>();

    private int at;

    private GlobCompiler(String glob) {
        this.glob = glob;
    }

    /**
     * @throws IllegalArgumentException if a bracket or brace is not closed; the message is the
     *     reason only
     */
    static Automaton compile(String glob) {
        return Automaton.of(new GlobCompiler(glob).read());
    }

    private PatternNode read() {
        open.push(new Alternatives());
        while (at < glob.length()) {
            int c = glob.codePointAt(at);
            if (!star() && !brace(c)) {
                at += Character.charCount(c);
                switch (c) {
                    case '?' -> add(new PatternNode.One(NO_SLASH));
                    case '[' -> add(new PatternNode.One(set()));
                    default -> add(new PatternNode.One(other -> other == c));
                }
            }
        }
        if (open.size() > 1) {
            throw new IllegalArgumentException("a '{' is not closed");
        }
        return open.pop().node();
    }

    private void add(PatternNode node) {
        open.element().nodes.add(node);
    }

    private boolean star() {
        if (atSegmentStart() && glob.startsWith("**/", at)) {
            at += 3;
            add(FOLDERS);
        } else if (glob.startsWith("**", at)) {
            at += 2;
            add(PatternNode.ANYTHING);
        } else if (glob.startsWith("*", at)) {
            at++;
            add(PatternNode.IN_SEGMENT);
        } else {
            return false;
        }
        return true;
    }

    private boolean atSegmentStart() {
        return at == 0
                || glob.charAt(at - 1) == '/'
                || open.size() > 1 && "{,".indexOf(glob.charAt(at - 1)) >= 0;
    }

    private boolean brace(int c) {
        if (c == '{') {
            open.push(new Alternatives());
        } else if (c == ',' && open.size() > 1) {
            open.element().next();
        } else if (c == '}' && open.size() > 1) {
            PatternNode whole = open.pop().node();
            add(whole);
        } else {
            return false;
        }
        at++;
        return true;
    }

    /** A set; {@code at} is behind its opening bracket. */
    private IntPredicate set() {
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

    /** What stands between two braces. */
    private static final class Alternatives {

        private final List<PatternNode> before = new ArrayList<>();
        private List<PatternNode> nodes = new ArrayList<>();

        void next() {
            before.add(new PatternNode.All(nodes));
            nodes = new ArrayList<>();
        }

        PatternNode node() {
            next();
            return before.size() == 1 ? before.get(0) : new PatternNode.Any(before);
        }
    }
}
