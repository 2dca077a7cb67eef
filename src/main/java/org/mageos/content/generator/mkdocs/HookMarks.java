package org.mageos.content.generator.mkdocs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.generator.mkdocs.PythonFunctions.Pattern;
import org.mageos.content.generator.mkdocs.PythonTokens.Token;

/**
 * The marks with which a page says where a hook is to put something: comments and the like, which
 * are no part of any link. Whatever else is replaced may be part of one.
 */
final class HookMarks {

    private static final List<String> OPENING = List.of("<!--", "{{", "{%");
    private static final List<String> CLOSING = List.of("-->", "}}", "%}");

    /** What may make an expression go beyond the end of a line. */
    private static final Set<String> ACROSS_LINES = Set.of("S", "DOTALL", "X", "VERBOSE");

    private HookMarks() {}

    /** The mark that a text is by itself. */
    static Optional<String> ofText(Token literal) {
        String text = literal.text();
        boolean plain = !literal.prefix().contains("f") && text.indexOf('\\') < 0;
        return plain && isFramed(text) ? Optional.of(text) : Optional.empty();
    }

    private static boolean isFramed(String text) {
        for (int i = 0; i < OPENING.size(); i++) {
            if (text.startsWith(OPENING.get(i)) && text.endsWith(CLOSING.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** What the mark starts with that an expression finds, all within one line. */
    static Optional<String> ofExpression(Pattern pattern) {
        Token literal = pattern.expression();
        boolean across =
                pattern.flags().stream().anyMatch(flag -> ACROSS_LINES.contains(flag.text()));
        String text = withoutEscapes(literal);
        boolean alternatives = text.indexOf('|') >= 0 || text.startsWith("(?");
        boolean greedy =
                text.replace(".*?", "").replace(".+?", "").contains(".*")
                        || text.replace(".*?", "").replace(".+?", "").contains(".+");
        boolean lines = text.contains("\\n") || text.contains("\\s\\S") || text.contains("[^");
        if (across || alternatives || greedy || lines || !isFramed(text)) {
            return Optional.empty();
        }
        int end = 0;
        while (end < text.length() && ".*+?()[\\^$".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean repeated = end < text.length() && "*?".indexOf(text.charAt(end)) >= 0;
        String mark = text.substring(0, repeated ? end - 1 : end);
        return OPENING.stream().anyMatch(mark::startsWith) ? Optional.of(mark) : Optional.empty();
    }

    /** An expression with its braces as they are, and those of a formatted string as one each. */
    private static String withoutEscapes(Token literal) {
        String text = literal.text().replace("\\{", "{").replace("\\}", "}").replace("\\-", "-");
        text = text.replace("\\[", "[").replace("\\]", "]").replace("\\ ", " ");
        return literal.prefix().contains("f") ? "" : text;
    }
}
