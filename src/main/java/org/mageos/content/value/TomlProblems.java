package org.mageos.content.value;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomlj.TomlParseError;

/** Says in a writer's words what tomlj found wrong. */
final class TomlProblems {

    private static final Pattern DUPLICATE =
            Pattern.compile("(.*) (?:previously|already) defined at line (\\d+).*");
    private static final Pattern UNEXPECTED =
            Pattern.compile("Unexpected (.*), expected (.*)", Pattern.DOTALL);

    private TomlProblems() {}

    /** Whether the only thing wrong is that a key stands twice. */
    static boolean isDuplicate(TomlParseError error) {
        return DUPLICATE.matcher(message(error)).matches();
    }

    static SyntaxProblem describe(TomlParseError error, Position position) {
        String message = message(error);
        Matcher duplicate = DUPLICATE.matcher(message);
        if (duplicate.matches()) {
            int first = Integer.parseInt(duplicate.group(2));
            int offset = position.line() - error.position().line();
            String key = duplicate.group(1);
            return new SyntaxProblem(
                    position,
                    "the key '" + key + "' stands twice, first in line " + (first + offset));
        }
        Matcher unexpected = UNEXPECTED.matcher(message);
        return new SyntaxProblem(
                position,
                unexpected.matches()
                        ? unexpected(unexpected.group(1), unexpected.group(2))
                        : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1));
    }

    private static String unexpected(String found, String expected) {
        if (expected.contains("a boolean")) {
            return "a value is missing, or it is a text without quotes";
        }
        if (expected.contains("=")) {
            return "a '=' is missing behind the key";
        }
        if (found.startsWith("end of")) {
            return "a quote, bracket or brace is not closed, or a comma is missing";
        }
        return found + " is not expected here";
    }

    private static String message(TomlParseError error) {
        String message = String.valueOf(error.getMessage());
        int place = message.lastIndexOf(" (line ");
        return place < 0 ? message : message.substring(0, place);
    }
}
