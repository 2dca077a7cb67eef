package org.mageos.content.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Reads a regular expression in a path pattern, such as {@code \d+} in {@code /:id(\d+)}: texts,
 * sets, groups, choices and repetitions. What looks around or back is not read.
 */
public final class PathRegex {

    private static final int MAX_DEPTH = 20;
    private static final int MAX_COUNT = 64;

    private final String text;
    private int at;
    private int depth;

    private PathRegex(String text) {
        this.text = text;
    }

    /** What the expression stands for; empty if it has something that is not read. */
    public static Optional<PatternNode> read(String regex) {
        PathRegex reader = new PathRegex(regex);
        try {
            PatternNode node = reader.choice();
            return reader.at == regex.length() ? Optional.of(node) : Optional.empty();
        } catch (UnreadException e) {
            return Optional.empty();
        }
    }

    /** Thrown at what is not read; never leaves this class. */
    private static final class UnreadException extends Exception {
        private static final long serialVersionUID = 1L;

        UnreadException() {
            super("not read", null, false, false);
        }
    }

    private PatternNode choice() throws UnreadException {
        if (++depth > MAX_DEPTH) {
            throw new UnreadException();
        }
        List<PatternNode> nodes = new ArrayList<>();
        nodes.add(sequence());
        while (is('|')) {
            at++;
            nodes.add(sequence());
        }
        depth--;
        return nodes.size() == 1 ? nodes.get(0) : new PatternNode.Any(nodes);
    }

    private PatternNode sequence() throws UnreadException {
        List<PatternNode> nodes = new ArrayList<>();
        while (at < text.length() && !is('|') && !is(')')) {
            nodes.add(repeated(atom()));
        }
        return new PatternNode.All(nodes);
    }

    private PatternNode repeated(PatternNode node) throws UnreadException {
        PatternNode repeated = node;
        if (is('{')) {
            repeated = counted(node);
        } else if (is('*') || is('+') || is('?')) {
            char sign = text.charAt(at++);
            repeated = new PatternNode.Repeat(node, sign != '+', sign != '?');
        } else {
            return node;
        }
        // Whether it prefers the shorter way is of no account for what it stands for.
        if (is('?')) {
            at++;
        }
        return repeated;
    }

    /** {@code {2}}, {@code {2,}} or {@code {2,4}} behind a single character. */
    private PatternNode counted(PatternNode node) throws UnreadException {
        int end = text.indexOf('}', at);
        String[] bounds = end < 0 ? new String[0] : text.substring(at + 1, end).split(",", -1);
        if (!(node instanceof PatternNode.One) || bounds.length == 0 || bounds.length > 2) {
            throw new UnreadException();
        }
        boolean open = bounds.length == 2 && bounds[1].isEmpty();
        int least = number(bounds[0]);
        int most = open ? least : number(bounds[bounds.length - 1]);
        at = end + 1;
        List<PatternNode> nodes = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            nodes.add(i < least ? node : new PatternNode.Repeat(node, true, false));
        }
        if (open) {
            nodes.add(new PatternNode.Repeat(node, true, true));
        }
        return new PatternNode.All(nodes);
    }

    private static int number(String digits) throws UnreadException {
        if (!digits.matches("[0-9]{1,2}") || Integer.parseInt(digits) > MAX_COUNT) {
            throw new UnreadException();
        }
        return Integer.parseInt(digits);
    }

    private PatternNode atom() throws UnreadException {
        char c = text.charAt(at++);
        return switch (c) {
            case '.' -> new PatternNode.One(any -> true);
            case '[' -> new PatternNode.One(set());
            case '\\' -> new PatternNode.One(escaped());
            case '(' -> group();
            case '^', '$', '*', '+', '?', '{', '}', ']' -> throw new UnreadException();
            default -> new PatternNode.One(one(c));
        };
    }

    private PatternNode group() throws UnreadException {
        if (text.startsWith("?:", at)) {
            at += 2;
        } else if (is('?')) {
            throw new UnreadException();
        }
        PatternNode node = choice();
        if (!is(')')) {
            throw new UnreadException();
        }
        at++;
        return node;
    }

    private IntPredicate set() throws UnreadException {
        boolean negated = is('^');
        if (negated) {
            at++;
        }
        List<IntPredicate> members = new ArrayList<>();
        while (!is(']')) {
            members.add(member());
        }
        at++;
        List<IntPredicate> all = List.copyOf(members);
        return c -> all.stream().anyMatch(member -> member.test(c)) != negated;
    }

    private IntPredicate member() throws UnreadException {
        if (at == text.length()) {
            throw new UnreadException();
        }
        char first = text.charAt(at++);
        if (first == '\\') {
            return escaped();
        }
        if (is('-') && at + 1 < text.length() && text.charAt(at + 1) != ']') {
            char last = text.charAt(at + 1);
            if (last == '\\') {
                throw new UnreadException();
            }
            at += 2;
            return c -> c >= first && c <= last;
        }
        return one(first);
    }

    private IntPredicate escaped() throws UnreadException {
        if (at == text.length()) {
            throw new UnreadException();
        }
        char c = text.charAt(at++);
        return switch (c) {
            case 'd' -> PathRegex::isDigit;
            case 'D' -> other -> !isDigit(other);
            case 'w' -> PathRegex::isWord;
            case 'W' -> other -> !isWord(other);
            case 's' -> Character::isWhitespace;
            case 'S' -> other -> !Character.isWhitespace(other);
            default -> {
                // Letters and digits stand for something else: \b, \1, \p.
                if (isWord(c)) {
                    throw new UnreadException();
                }
                yield one(c);
            }
        };
    }

    private static IntPredicate one(char c) {
        return other -> other == c;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWord(int c) {
        return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private boolean is(char c) {
        return at < text.length() && text.charAt(at) == c;
    }
}
