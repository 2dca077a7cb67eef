package org.mageos.content.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mageos.content.finding.Fix;
import org.mageos.content.finding.Fix.Edit;
import org.mageos.content.finding.Location;
import org.mageos.content.tree.redirect.Redirect;
import org.mageos.content.tree.redirect.RedirectFormat;
import org.mageos.content.value.Position;
import org.mageos.content.value.TextLines;

/**
 * New rules in the file of a host, in its dialect, above the rule that would catch their paths.
 *
 * @param file the file's name in the content tree
 * @param text what it holds
 * @param rules the rules that it has
 */
record RedirectInsertion(String file, String text, List<Redirect> rules) {

    /** Cloudflare takes so many rules for one path each. */
    private static final int MOST_LINES = 2_000;

    /** Vercel takes so many rules. */
    private static final int MOST_OF_VERCEL = 1_024;

    /** What stands for itself in the files of all hosts. */
    private static final String PLAIN = "-._~/%";

    RedirectInsertion {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(text, "text");
        rules = List.copyOf(rules);
    }

    /**
     * The repair of lost URLs.
     *
     * @param lost those for which it is known where they lead
     * @param catching the rule above which they must stand
     */
    Optional<Fix> of(List<Lost> lost, Optional<Redirect> catching) {
        RedirectFormat format = RedirectFormat.of(file);
        if (rules.size() + lost.size() > most(format)
                || !lost.stream()
                        .allMatch(one -> isPlain(one.old().url() + one.to().orElse("%#")))) {
            return Optional.empty();
        }
        return edit(format, lost, catching)
                .map(
                        edit ->
                                new Fix(
                                        List.of(edit),
                                        "the page is known that takes its place",
                                        true));
    }

    private static int most(RedirectFormat format) {
        return format == RedirectFormat.VERCEL ? MOST_OF_VERCEL : MOST_LINES;
    }

    private static boolean isPlain(String path) {
        return path.chars().allMatch(c -> Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
    }

    private Optional<Edit> edit(
            RedirectFormat format, List<Lost> lost, Optional<Redirect> catching) {
        return switch (format) {
            case LINES, TABLE ->
                    Optional.of(
                            catching.map(rule -> at(rule.location().line(), lines(format, lost)))
                                    .orElseGet(() -> atEnd(lines(format, lost))));
            case NETLIFY ->
                    catching.isEmpty()
                            ? Optional.of(atEnd("\n" + lines(format, lost)))
                            : header(catching.get().location().line())
                                    .map(line -> at(line, lines(format, lost) + "\n"));
            case VERCEL, FIREBASE, JSON, YAML ->
                    catching.or(() -> rules.stream().findFirst())
                            .flatMap(rule -> beside(format, rule, lost));
        };
    }

    /** The rules, each in lines of its own. */
    private static String lines(RedirectFormat format, List<Lost> lost) {
        String between = format == RedirectFormat.NETLIFY ? "\n\n" : "\n";
        return lost.stream()
                .map(one -> String.join("\n", rule(format, one)))
                .collect(Collectors.joining(between, "", "\n"));
    }

    private static List<String> rule(RedirectFormat format, Lost lost) {
        return format.rule(format.literal(lost.old().url()), lost.to().orElseThrow());
    }

    private Edit at(int line, String inserted) {
        return new Edit(new Location(file, new Position(line, 1)), "", inserted);
    }

    private Edit atEnd(String inserted) {
        boolean ends = text.isEmpty() || text.endsWith("\n");
        Position end = TextLines.of(text).position(text.length());
        return new Edit(
                new Location(file, end),
                "",
                ends ? inserted : "\n" + inserted.substring(0, inserted.length() - 1));
    }

    /** The line in which a table of TOML begins. */
    private Optional<Integer> header(int line) {
        List<String> lines = text.lines().toList();
        for (int at = Math.min(line, lines.size()); at > 0; at--) {
            String begin = lines.get(at - 1).strip();
            if (begin.startsWith("[")) {
                return begin.startsWith("[[redirects]]") ? Optional.of(at) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** In front of another rule, with its indentation. */
    private Optional<Edit> beside(RedirectFormat format, Redirect rule, List<Lost> lost) {
        TextLines lines = TextLines.of(text);
        int value = lines.offset(rule.location().position());
        Optional<Integer> found = start(format, value);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int start = found.get();
        int line = lines.start(lines.position(start).line());
        String indent = text.substring(line, start);
        boolean alone = indent.isBlank();
        String comma = format == RedirectFormat.YAML ? "" : ",";
        if (!alone && format == RedirectFormat.YAML) {
            return Optional.empty();
        }
        String end = comma + (alone ? "\n" + indent : " ");
        String inserted =
                lost.stream()
                        .map(one -> String.join(" ", rule(format, one)))
                        .collect(Collectors.joining(end, "", end));
        return Optional.of(new Edit(new Location(file, lines.position(start)), "", inserted));
    }

    /** Where a rule begins: at its brace or, where paths are keys, at its path with its quote. */
    private Optional<Integer> start(RedirectFormat format, int value) {
        if (format == RedirectFormat.JSON || format == RedirectFormat.YAML) {
            boolean quoted = value > 0 && "\"'".indexOf(text.charAt(value - 1)) >= 0;
            int start = quoted ? value - 1 : value;
            // Among rules with keys of their own a path is no rule.
            String before = text.substring(0, start).stripTrailing();
            boolean isKey =
                    before.isEmpty()
                            || before.endsWith("{")
                            || before.endsWith(",")
                            || format == RedirectFormat.YAML
                                    && !before.endsWith(":")
                                    && !before.endsWith("-");
            return isKey ? Optional.of(start) : Optional.empty();
        }
        int brace = text.lastIndexOf('{', value);
        return brace >= 0 && text.indexOf('}', brace) > value
                ? Optional.of(brace)
                : Optional.empty();
    }
}
