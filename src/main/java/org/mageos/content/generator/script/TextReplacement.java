package org.mageos.content.generator.script;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code replace} of JavaScript does with literals, where the pattern is one of those that
 * functions for ids have: classes of characters one after another, at most one of them repeated.
 * That takes no longer than the square of a text that is short.
 *
 * @param pattern what is replaced
 * @param with what takes its place, as {@link Matcher} reads it
 */
record TextReplacement(Pattern pattern, String with, boolean all) implements UnaryOperator<String> {

    private static final String CLASS =
            "\\[\\^?(?:[^\\]\\\\]|\\\\(?:u[0-9a-fA-F]{4}|[^uxcpPkbB]))+]";
    private static final String ATOM =
            "(?:"
                    + CLASS
                    + "|\\\\(?:u[0-9a-fA-F]{4}|[^a-zA-Z0-9]|[swdSWD])|[\\w \"'~!#%&,:;<=>@_-])";
    private static final String ONE = "(?:" + ATOM + "|\\(" + ATOM + "\\))";
    private static final String REPEAT = "(?:[+*?]|\\{\\d{1,3},?\\d{0,3}})?";
    private static final Pattern SIMPLE =
            Pattern.compile("\\^?" + ONE + REPEAT + "\\$?(?:\\|\\^?" + ONE + REPEAT + "\\$?)*");
    private static final Pattern FLAGS = Pattern.compile("[giu]*");

    /** The blanks of JavaScript, which are more than those of Java. */
    private static final String BLANKS =
            "\\t-\\r\\x20\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF";

    static Optional<TextReplacement> ofText(String what, String with, boolean all) {
        return what.isEmpty() || with.indexOf('$') >= 0
                ? Optional.empty()
                : Optional.of(
                        new TextReplacement(
                                Pattern.compile(Pattern.quote(what)),
                                Matcher.quoteReplacement(with),
                                all));
    }

    /**
     * @param literal the regular expression with its slashes and flags
     * @return empty if it is one that is not read here
     */
    static Optional<TextReplacement> ofPattern(String literal, String with) {
        int end = literal.lastIndexOf('/');
        String flags = literal.substring(end + 1);
        String regex = end < 1 ? "" : literal.substring(1, end);
        boolean known =
                SIMPLE.matcher(regex).matches()
                        && FLAGS.matcher(flags).matches()
                        && with.replace("$1", "").indexOf('$') < 0
                        && with.indexOf('\\') < 0
                        && (!with.contains("$1") || regex.contains("("));
        if (!known) {
            return Optional.empty();
        }
        int options = flags.indexOf('i') >= 0 ? Pattern.CASE_INSENSITIVE : 0;
        return Optional.of(
                new TextReplacement(
                        Pattern.compile(inJava(regex), options), with, flags.indexOf('g') >= 0));
    }

    /**
     * In the syntax of Java, where a bracket in a class opens another, and {@code &&} means and.
     */
    private static String inJava(String regex) {
        StringBuilder java = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\' && regex.charAt(i + 1) == 's') {
                java.append(inClass ? BLANKS : "[" + BLANKS + "]");
                i++;
            } else if (c == '\\') {
                java.append(c).append(regex.charAt(++i));
            } else if (inClass && (c == '[' || c == '&')) {
                java.append('\\').append(c);
            } else if (!inClass && c == '$') {
                java.append("\\z");
            } else {
                inClass = c == '[' || inClass && c != ']';
                java.append(c);
            }
        }
        return java.toString();
    }

    @Override
    public String apply(String text) {
        Matcher matcher = pattern.matcher(text);
        return all ? matcher.replaceAll(with) : matcher.replaceFirst(with);
    }
}
