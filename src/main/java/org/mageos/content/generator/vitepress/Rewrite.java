package org.mageos.content.generator.vitepress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One entry of {@code rewrites}: the patterns of path-to-regexp 6, as far as they need no more than
 * time linear in a path.
 *
 * @param from what it matches
 * @param parameters the parameters in the order of their groups
 * @param to what it makes of them
 */
record Rewrite(Pattern from, List<Part> parameters, List<Part> to) {

    private static final int MAX_PARAMETERS = 4;
    private static final String SEGMENT = "[^/#?]+?";
    private static final Pattern REPEATING = Pattern.compile("[*+]|\\{\\d+,");

    Rewrite {
        parameters = List.copyOf(parameters);
        to = List.copyOf(to);
    }

    /**
     * A part of a pattern.
     *
     * @param name a parameter's name; empty for a text
     * @param text the text, or what stands before each value
     * @param regex what values look like
     * @param modifier {@code ?}, {@code *}, {@code +}, or a blank
     */
    private record Part(String name, String text, String regex, char modifier) {

        boolean repeats() {
            return modifier == '*' || modifier == '+';
        }

        String pattern() {
            if (name.isEmpty()) {
                return Pattern.quote(text);
            }
            String before = Pattern.quote(text);
            String one = "(?:" + regex + ")";
            String values = repeats() ? one + "(?:" + before + one + ")*" : one;
            boolean optional = modifier == '*' || modifier == '?';
            return "(?:" + before + "(" + values + "))" + (optional ? "?" : "");
        }
    }

    /** Reads an entry; empty if it holds what only the program can do. */
    static Optional<Rewrite> of(String from, String to) {
        if (from.startsWith("^")) {
            return Optional.empty();
        }
        Optional<List<Part>> source = new Reader(from).parts();
        Optional<List<Part>> target = new Reader("/" + to).parts();
        if (source.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder regex = new StringBuilder();
        source.get().forEach(part -> regex.append(part.pattern()));
        List<Part> parameters = source.get().stream().filter(p -> !p.name().isEmpty()).toList();
        if (parameters.size() > MAX_PARAMETERS) {
            return Optional.empty();
        }
        Pattern whole = Pattern.compile(regex + "[/#?]?", Pattern.CASE_INSENSITIVE);
        return Optional.of(new Rewrite(whole, parameters, target.get()));
    }

    /** The new path of a page; empty if the pattern is about another one. */
    Optional<String> apply(String page) {
        Matcher matcher = from.matcher(page);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, List<String>> values = new HashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            String value = matcher.group(i + 1);
            Part part = parameters.get(i);
            if (value != null) {
                boolean list = part.repeats() && !part.text().isEmpty();
                values.put(
                        part.name(),
                        list ? List.of(value.split(Pattern.quote(part.text()))) : List.of(value));
            }
        }
        StringBuilder path = new StringBuilder();
        for (Part part : to) {
            if (part.name().isEmpty()) {
                path.append(part.text());
            } else {
                values.getOrDefault(part.name(), List.of())
                        .forEach(value -> path.append(part.text()).append(value));
            }
        }
        return Optional.of(path.substring(Math.min(1, path.length())));
    }

    /** Reads a pattern's text. */
    private static final class Reader {

        private final String text;
        private final List<Part> parts = new ArrayList<>();
        private final StringBuilder literal = new StringBuilder();
        private int at;
        private int unnamed;

        Reader(String text) {
            this.text = text;
        }

        Optional<List<Part>> parts() {
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == '\\' && at + 1 < text.length()) {
                    literal.append(text.charAt(at + 1));
                    at += 2;
                } else if (c == ':' || c == '(') {
                    if (!parameter()) {
                        return Optional.empty();
                    }
                } else if ("{}*+?".indexOf(c) >= 0) {
                    return Optional.empty();
                } else {
                    literal.append(c);
                    at++;
                }
            }
            endLiteral();
            return Optional.of(parts);
        }

        private boolean parameter() {
            String name = name();
            String regex = SEGMENT;
            if (at < text.length() && text.charAt(at) == '(') {
                int close = text.indexOf(')', at);
                if (close < 0) {
                    return false;
                }
                regex = text.substring(at + 1, close);
                at = close + 1;
                if (!isSimple(regex)) {
                    return false;
                }
                name = name.isEmpty() ? String.valueOf(unnamed++) : name;
            }
            if (name.isEmpty()) {
                return false;
            }
            boolean modified = at < text.length() && "*+?".indexOf(text.charAt(at)) >= 0;
            char modifier = modified ? text.charAt(at++) : ' ';
            int last = literal.length() - 1;
            String before = "";
            if (last >= 0 && "./".indexOf(literal.charAt(last)) >= 0) {
                before = literal.substring(last);
                literal.setLength(last);
            }
            endLiteral();
            Part part = new Part(name, before, regex, modifier);
            parts.add(part);
            // Values of any length with nothing between them can be cut in too many ways.
            return !part.repeats() || !before.isEmpty() && regex.equals(SEGMENT);
        }

        private String name() {
            if (text.charAt(at) != ':') {
                return "";
            }
            int start = ++at;
            while (at < text.length()
                    && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
                at++;
            }
            return text.substring(start, at);
        }

        private void endLiteral() {
            if (literal.length() > 0) {
                parts.add(new Part("", literal.toString(), "", ' '));
                literal.setLength(0);
            }
        }

        private static boolean isSimple(String regex) {
            Matcher repeating = REPEATING.matcher(regex);
            boolean twice = repeating.find() && repeating.find();
            if (twice || regex.indexOf('(') >= 0 || regex.startsWith("?")) {
                return false;
            }
            try {
                Pattern.compile(regex);
                return true;
            } catch (IllegalArgumentException e) {
                // JavaScript may read it, or refuse it too.
                return false;
            }
        }
    }
}
