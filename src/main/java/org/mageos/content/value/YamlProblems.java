package org.mageos.content.value;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says in a writer's words what SnakeYAML found wrong. */
final class YamlProblems {

    private YamlProblems() {}

    static SyntaxProblem describe(
            YAMLException e, Function<Mark, Position> positions, Position start) {
        if (e instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            @Nullable Mark contextMark = marked.getContextMark();
            String problem = marked.getProblem();
            String context = marked.getContext() == null ? "" : marked.getContext();
            if (context.contains("quoted scalar") && contextMark != null) {
                return new SyntaxProblem(positions.apply(contextMark), "a quote is not closed");
            }
            return new SyntaxProblem(
                    positions.apply(marked.getProblemMark()), inWritersWords(problem, context));
        }
        if (e instanceof ReaderException reader) {
            String codePoint = Integer.toHexString(reader.getCodePoint()).toUpperCase(Locale.ROOT);
            return new SyntaxProblem(start, "the control character U+" + codePoint + " in it");
        }
        String message = firstLine(String.valueOf(e.getMessage()));
        return new SyntaxProblem(
                start,
                message.startsWith("Number of aliases")
                        ? "more than 50 aliases of lists and mappings"
                        : message);
    }

    private static String inWritersWords(String problem, String context) {
        if (problem.startsWith("mapping values are not allowed")) {
            return "a value that contains ': ' must stand in quotes";
        }
        if (problem.contains("'\\t(TAB)'")) {
            return "a tab cannot be used for indentation, use spaces";
        }
        if (problem.startsWith("found character") && problem.contains("cannot start any token")) {
            String character = problem.substring("found character ".length());
            return "a value cannot start with "
                    + character.substring(0, character.indexOf("' ") + 1)
                    + " unless it stands in quotes";
        }
        if (problem.startsWith("could not find expected ':'")) {
            return "a line is no 'key: value', or a key's ':' is missing";
        }
        if (problem.startsWith("expected <block end>")) {
            return "the indentation does not fit the lines above, or a quote is missing";
        }
        if (context.contains("flow sequence") || context.contains("flow mapping")) {
            return "a bracket or brace is not closed, or a comma is missing";
        }
        if (problem.startsWith("found undefined alias")) {
            return "a value cannot start with '*' unless it stands in quotes";
        }
        if (context.startsWith("expected a single document")) {
            return "a second document starts here";
        }
        return firstLine(problem);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("it cannot be read").strip();
    }
}
