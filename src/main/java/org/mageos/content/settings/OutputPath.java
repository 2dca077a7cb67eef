package org.mageos.content.settings;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mageos.content.finding.Wording;
import org.mageos.content.pattern.PathPattern;
import org.mageos.content.pattern.PathPattern.Part;

/**
 * Names of files that are written, relative to the output folder, as the settings write them. What
 * one system cannot write is refused on all of them.
 *
 * @see <a href="https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file">Naming files
 *     on Windows</a>
 */
final class OutputPath {

    private static final Pattern LEAVES =
            Pattern.compile(
                    "(?:[A-Za-z]:(?!//).*|(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?)", Pattern.DOTALL);

    /** Not in a name on Windows, or with a meaning in URLs or in the settings. */
    private static final String RESERVED = "?#%:*\"<>|{}";

    private static final Predicate<String> DEVICE =
            Pattern.compile(
                            "(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?",
                            Pattern.CASE_INSENSITIVE)
                    .asMatchPredicate();

    private OutputPath() {}

    /**
     * Reads the name of a file, which is its path on the site, too. A slash in front changes
     * nothing.
     *
     * @return the name without a slash in front
     * @throws IllegalArgumentException if it is not one; the message is for users
     */
    static String of(String text) {
        check(text, text);
        return withoutSlash(text);
    }

    /**
     * Reads the name of a file with {@code {collection.key}} in it.
     *
     * @return the name with a slash in front
     * @throws IllegalArgumentException if it is not one; the message is for users
     */
    static PathPattern pattern(String text) {
        if (text.indexOf('{') < 0) {
            return PathPattern.route("/" + of(text));
        }
        PathPattern pattern = PathPattern.route("/" + withoutSlash(text));
        for (Part part : pattern.parts()) {
            if (part instanceof Part.Matching matching) {
                throw new IllegalArgumentException(noField(text, matching.name()));
            }
        }
        check(
                text,
                pattern.parts().stream()
                        .map(part -> part instanceof Part.Literal literal ? literal.text() : "x")
                        .collect(Collectors.joining()));
        return pattern;
    }

    private static String noField(String text, String name) {
        return text.contains("{" + name + "}")
                ? "%s does not say whose '%s' makes the feeds: write the collection in front, such as {posts.%s}"
                        .formatted(Wording.quote(text), name, name)
                : "%s has a regular expression, which only a route can have: write what makes the feeds, such as {posts.%s}"
                        .formatted(Wording.quote(text), name);
    }

    private static String withoutSlash(String text) {
        return text.startsWith("/") ? text.substring(1) : text;
    }

    /**
     * @param text the path as written
     * @param literal the path with a word for each placeholder
     */
    private static void check(String text, String literal) {
        if (LEAVES.matcher(literal).matches()) {
            throw new IllegalArgumentException(
                    Wording.quote(text)
                            + " leaves the output folder: write a path below the site's root, such"
                            + " as blog/rss.xml");
        }
        for (String name : withoutSlash(literal).split("/", -1)) {
            problem(name)
                    .ifPresent(
                            why -> {
                                throw new IllegalArgumentException(
                                        Wording.quote(text)
                                                + " is not a file path, such as blog/rss.xml: "
                                                + why);
                            });
        }
    }

    /** Why a file or folder cannot have this name. */
    private static Optional<String> problem(String name) {
        if (name.isEmpty()) {
            return Optional.of("a folder or file has no name");
        }
        if (name.equals(".")) {
            return Optional.of("'.' is a folder");
        }
        if (name.indexOf('\\') >= 0) {
            return Optional.of("write '/' between folders, not '\\'");
        }
        if (name.codePoints().anyMatch(OutputPath::isControl)) {
            return Optional.of("a control character stands in it");
        }
        Optional<String> reserved =
                name.chars()
                        .filter(c -> RESERVED.indexOf(c) >= 0)
                        .mapToObj(Character::toString)
                        .findFirst();
        if (reserved.isPresent()) {
            return reserved.map(c -> "not every system allows '" + c + "' in it");
        }
        if (!name.strip().equals(name) || name.endsWith(".")) {
            return Optional.of(
                    Wording.quote(name) + " begins or ends with a space, or ends with a dot");
        }
        return DEVICE.test(name)
                ? Optional.of("not every system allows " + Wording.quote(name) + " as a name")
                : Optional.empty();
    }

    /** Line separators and half characters, too. */
    private static boolean isControl(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    true;
            default -> false;
        };
    }
}
