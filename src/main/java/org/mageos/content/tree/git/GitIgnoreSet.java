package org.mageos.content.tree.git;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Reads {@code [abc]}, {@code [a-z]}, {@code [!abc]} and {@code [[:digit:]]} in a pattern of {@code
 * .gitignore}. A set never holds the slash.
 *
 * @see <a href="https://github.com/git/git/blob/master/wildmatch.c">wildmatch.c of git</a>
 */
final class GitIgnoreSet {

    private static final int BYTES = 256;

    private static final Map<String, IntPredicate> CLASSES =
            Map.ofEntries(
                    Map.entry("alnum", c -> isLetter(c) || isDigit(c)),
                    Map.entry("alpha", GitIgnoreSet::isLetter),
                    Map.entry("blank", c -> c == ' ' || c == '\t'),
                    Map.entry("cntrl", c -> c < ' ' || c == 0x7f),
                    Map.entry("digit", GitIgnoreSet::isDigit),
                    Map.entry("graph", c -> c > ' ' && c < 0x7f),
                    Map.entry("lower", c -> c >= 'a' && c <= 'z'),
                    Map.entry("print", c -> c >= ' ' && c < 0x7f),
                    Map.entry("punct", c -> c > ' ' && c < 0x7f && !isLetter(c) && !isDigit(c)),
                    Map.entry("space", c -> c == ' ' || c >= '\t' && c <= '\r'),
                    Map.entry("upper", c -> c >= 'A' && c <= 'Z'),
                    Map.entry("xdigit", c -> isDigit(c) || (c | 0x20) >= 'a' && (c | 0x20) <= 'f'));

    private final String pattern;
    private final BitSet members = new BitSet(BYTES);
    private int at;

    /** The character that a range may start with; -1 where there is none. */
    private int previous = -1;

    /**
     * @param at the place behind the opening bracket
     */
    GitIgnoreSet(String pattern, int at) {
        this.pattern = pattern;
        this.at = at;
    }

    private static boolean isLetter(int c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** The place behind the closing bracket. */
    int end() {
        return at;
    }

    /** The members; empty if the set is not closed or names a class that does not exist. */
    Optional<BitSet> read() {
        boolean negated = is(at, '!') || is(at, '^');
        if (negated) {
            at++;
        }
        // A bracket that closes nothing, as the first character, is one of the set.
        do {
            if (!member()) {
                return Optional.empty();
            }
        } while (!is(at, ']'));
        at++;
        if (negated) {
            members.flip(0, BYTES);
        }
        members.clear('/');
        return Optional.of(members);
    }

    /** Reads a character, a range's second half or a class; false if the pattern is malformed. */
    private boolean member() {
        if (at >= pattern.length()) {
            return false;
        }
        boolean range =
                is(at, '-') && previous >= 0 && at + 1 < pattern.length() && !is(at + 1, ']');
        if (range) {
            at++;
            return range();
        }
        int close = is(at, '[') && is(at + 1, ':') ? pattern.indexOf(']', at + 2) : at;
        if (close < 0) {
            return false;
        }
        if (close > at + 2 && is(close - 1, ':')) {
            return ofClass(pattern.substring(at + 2, close - 1), close + 1);
        }
        if (!character()) {
            return false;
        }
        members.set(previous);
        return true;
    }

    private boolean range() {
        int from = previous;
        if (!character()) {
            return false;
        }
        if (from <= previous) {
            members.set(from, previous + 1);
        }
        previous = -1;
        return true;
    }

    private boolean ofClass(String name, int behind) {
        IntPredicate known = CLASSES.get(name);
        if (known == null) {
            return false;
        }
        for (int c = 0; c < BYTES; c++) {
            if (known.test(c)) {
                members.set(c);
            }
        }
        at = behind;
        previous = -1;
        return true;
    }

    /** Reads one character, which a backslash may stand before, into {@code previous}. */
    private boolean character() {
        if (is(at, '\\')) {
            at++;
        }
        if (at >= pattern.length()) {
            return false;
        }
        previous = pattern.charAt(at++);
        return true;
    }

    private boolean is(int index, char c) {
        return index < pattern.length() && pattern.charAt(index) == c;
    }
}
