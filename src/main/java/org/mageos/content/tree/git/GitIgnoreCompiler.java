package org.mageos.content.tree.git;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.mageos.content.pattern.Automaton;
import org.mageos.content.pattern.PatternNode;

/**
 * Compiles the wildcards of a {@link GitIgnorePattern} into the automaton that the patterns of the
 * settings use. Reads patterns as git's {@code wildmatch.c} does, with {@code WM_PATHNAME}.
 *
 * @see <a href="https://git-scm.com/docs/gitignore#_pattern_format">gitignore, pattern format</a>
 */
final class GitIgnoreCompiler {

    /** Any number of folders, none included. */
    private static final PatternNode FOLDERS =
            PatternNode.optional(PatternNode.all(PatternNode.ANYTHING, new PatternNode.Text("/")));

    private final String pattern;
    private final int literals;
    private final List<PatternNode> nodes = new ArrayList<>();
    private int at;

    private GitIgnoreCompiler(String pattern, int literals) {
        this.pattern = pattern;
        this.literals = literals;
    }

    /**
     * Compiles a pattern.
     *
     * @param literals the number of characters before the first special one
     * @return the program; empty if the pattern matches nothing, as one whose bracket is not closed
     */
    static Optional<Automaton> compile(String pattern, int literals) {
        GitIgnoreCompiler compiler = new GitIgnoreCompiler(pattern, literals);
        return compiler.compile()
                ? Optional.of(Automaton.of(new PatternNode.All(compiler.nodes)))
                : Optional.empty();
    }

    private boolean compile() {
        while (at < pattern.length()) {
            char c = pattern.charAt(at++);
            switch (c) {
                case '*' -> stars();
                case '?' -> nodes.add(new PatternNode.One(other -> other != '/'));
                case '[' -> {
                    GitIgnoreSet set = new GitIgnoreSet(pattern, at);
                    Optional<BitSet> members = set.read();
                    if (members.isEmpty()) {
                        return false;
                    }
                    at = set.end();
                    nodes.add(new PatternNode.One(members.get()::get));
                }
                case '\\' -> {
                    if (at == pattern.length()) {
                        return false;
                    }
                    literal(pattern.charAt(at++));
                }
                default -> literal(c);
            }
        }
        return true;
    }

    private void literal(char c) {
        nodes.add(new PatternNode.One(other -> other == c));
    }

    /** Any number of stars, of which the first is behind {@code at} already. */
    private void stars() {
        int start = at - 1;
        while (at < pattern.length() && pattern.charAt(at) == '*') {
            at++;
        }
        // Git compares the text before the first special character by itself, and then takes what
        // is left for the beginning.
        boolean whole = at - start > 1 && (start == literals || pattern.charAt(start - 1) == '/');
        if (whole && pattern.startsWith("/", at)) {
            at++;
            nodes.add(FOLDERS);
        } else if (whole && (at == pattern.length() || pattern.startsWith("\\/", at))) {
            nodes.add(PatternNode.ANYTHING);
        } else {
            nodes.add(PatternNode.IN_SEGMENT);
        }
    }
}
