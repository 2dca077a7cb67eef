package org.mageos.content.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.mageos.content.finding.Wording;
import org.mageos.content.pattern.PathPattern.Part;

/** Takes the text of a {@link PathPattern} apart. */
final class PathPatternParser {

    private static final String ONE_SEGMENT = "[^/]+";

    /** The placeholders of a permalink that say more about the path. */
    private static final Set<String> PATHS = Set.of("path:slug", "path:undated");

    /** What no name of a placeholder holds: it would be a typing mistake. */
    private static final Pattern NO_NAME = Pattern.compile("[\\s{}/:]|^\\.|\\.$|\\.\\.");

    /** Java reads nested groups by recursion; beyond this a hostile one could exhaust the stack. */
    private static final int MAX_REGEX = 500;

    private final String text;
    private final Function<String, Part> placeholder;
    private final List<Part> parts = new ArrayList<>();

    private PathPatternParser(String text, Function<String, Part> placeholder) {
        this.text = text;
        this.placeholder = placeholder;
    }

    static PathPattern permalink(String text) {
        return new PathPatternParser(text, PathPatternParser::ownField).parse();
    }

    static PathPattern route(String text) {
        return new PathPatternParser(text, PathPatternParser::fieldOrMatching).parse();
    }

    private PathPattern parse() {
        checkSegments();
        int at = 0;
        while (at < text.length()) {
            at = text.charAt(at) == '{' ? addPlaceholder(at) : addLiteral(at);
        }
        return new PathPattern(text, parts);
    }

    private void checkSegments() {
        if (!text.startsWith("/")) {
            throw wrong("it must start with '/'");
        }
        if (text.contains("//")) {
            throw wrong("a '/' stands twice");
        }
        if (Arrays.stream(text.split("/")).anyMatch(s -> s.equals(".") || s.equals(".."))) {
            throw wrong("a segment is '.' or '..'");
        }
    }

    /** Adds the text up to the next placeholder and returns where that starts. */
    private int addLiteral(int start) {
        int open = text.indexOf('{', start);
        int end = open < 0 ? text.length() : open;
        String literal = text.substring(start, end);
        if (literal.indexOf('}') >= 0) {
            throw wrong("a '}' without '{'");
        }
        if (literal.indexOf('?') >= 0 || literal.indexOf('#') >= 0) {
            throw wrong("a path has no '?' and no '#'");
        }
        parts.add(new Part.Literal(literal));
        return end;
    }

    /** Adds the placeholder that starts here and returns where it ends. */
    private int addPlaceholder(int open) {
        int close = close(open);
        try {
            String content = text.substring(open + 1, close);
            Part part = placeholder.apply(content);
            if (isSegments(part)) {
                takeSlashInFront(content, close + 1);
            }
            parts.add(part);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
        return close + 1;
    }

    private static boolean isSegments(Part part) {
        return part instanceof Part.Matching matching && matching.sample().startsWith("/");
    }

    /** Segments that may be missing come and go with the slash in front of them. */
    private void takeSlashInFront(String content, int end) {
        int last = parts.size() - 1;
        String before = parts.get(last) instanceof Part.Literal literal ? literal.text() : "";
        if (!before.endsWith("/") || end < text.length() && text.charAt(end) != '/') {
            throw new IllegalArgumentException(
                    Wording.quote("{" + content + "}") + " must be a segment of its own");
        }
        parts.set(last, new Part.Literal(before.substring(0, before.length() - 1)));
    }

    /**
     * The brace that closes a placeholder; those of a regular expression, as in a{2}, are its own.
     */
    private int close(int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        throw wrong("a '{' is not closed");
    }

    private static Part ownField(String content) {
        if (PATHS.contains(content)) {
            return new Part.Field(Optional.empty(), content);
        }
        if (content.endsWith("*") || content.endsWith("?")) {
            throw new IllegalArgumentException(
                    Wording.quote("{" + content + "}")
                            + " has a sign behind its name, which only a route can have");
        }
        if (content.indexOf(':') >= 0) {
            throw new IllegalArgumentException(
                    Wording.quote("{" + content + "}")
                            + " has a regular expression, which only a route can have");
        }
        return new Part.Field(Optional.empty(), name(content));
    }

    private static Part fieldOrMatching(String content) {
        int colon = content.indexOf(':');
        if (colon >= 0) {
            return matching(name(content.substring(0, colon)), content.substring(colon + 1));
        }
        if (content.endsWith("*") || content.endsWith("?")) {
            int sign = content.length() - 1;
            return segments(name(content.substring(0, sign)), content.substring(sign));
        }
        String name = name(content);
        int dot = name.indexOf('.');
        return dot < 0
                ? matching(name, ONE_SEGMENT)
                : new Part.Field(Optional.of(name.substring(0, dot)), name.substring(dot + 1));
    }

    private static String name(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a placeholder has no name");
        }
        if (NO_NAME.matcher(text).find()) {
            throw new IllegalArgumentException(Wording.quote(text) + " is not a placeholder name");
        }
        return text;
    }

    private static Part segments(String name, String sign) {
        PatternNode one = new PatternNode.One(c -> c != '/');
        PatternNode segment =
                PatternNode.all(
                        new PatternNode.Text("/"), new PatternNode.Repeat(one, false, true));
        return new Part.Matching(
                name, sign, new PatternNode.Repeat(segment, true, sign.equals("*")), "/x");
    }

    private static Part matching(String name, String regex) {
        if (regex.isEmpty()) {
            throw new IllegalArgumentException("a placeholder has a ':' but no regular expression");
        }
        if (regex.length() > MAX_REGEX) {
            throw new IllegalArgumentException("a regular expression is too long");
        }
        try {
            // Only to say what is wrong with it; Java never matches with it.
            Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "the regular expression %s is wrong: %s"
                            .formatted(Wording.quote(regex), lowerCaseStart(e.getDescription())),
                    e);
        }
        PatternNode node =
                PathRegex.read(regex)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                ("the regular expression %s has more than texts,"
                                                                + " sets, groups, choices and"
                                                                + " repetitions")
                                                        .formatted(Wording.quote(regex))));
        return new Part.Matching(name, regex, node, "x");
    }

    private static String lowerCaseStart(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException(Wording.quote(text) + " is not a URL path: " + why);
    }
}
