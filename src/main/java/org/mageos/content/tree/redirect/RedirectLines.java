package org.mageos.content.tree.redirect;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.mageos.content.finding.Location;
import org.mageos.content.value.Position;

/**
 * The {@code _redirects} of Netlify or Cloudflare Pages: {@code from to [status]} in each line,
 * {@code #} starts a comment; Netlify also knows query parameters behind {@code from} and
 * conditions at the end.
 */
final class RedirectLines {

    private RedirectLines() {}

    /** Reads a {@code _redirects} file. */
    static RedirectFile parse(String file, String text) {
        List<Redirect> rules = new ArrayList<>();
        List<RedirectProblem> malformed = new ArrayList<>();
        int number = 0;
        String rest = text.startsWith("\uFEFF") ? text.substring(1) : text;
        for (String line : rest.split("\r\n|\r|\n", -1)) {
            number++;
            List<Word> words = words(line);
            if (words.isEmpty()) {
                continue;
            }
            int to = 1;
            while (to < words.size() && isQueryParameter(words.get(to).text())) {
                to++;
            }
            if (to >= words.size() || line.length() > RedirectFile.MAX_LINE) {
                malformed.add(
                        new RedirectProblem(
                                words.get(0).location(file, number),
                                "No redirect: a rule is 'from to [status]', in at most 2,000"
                                        + " characters",
                                false));
                continue;
            }
            rules.add(rule(file, number, words, to));
        }
        return new RedirectFile(rules, malformed);
    }

    private static Redirect rule(String file, int line, List<Word> words, int to) {
        String status = to + 1 < words.size() ? words.get(to + 1).text() : "301";
        boolean forced = status.endsWith("!");
        OptionalInt code = number(forced ? status.substring(0, status.length() - 1) : status);
        return new Redirect(
                words.get(0).text(),
                words.get(to).text(),
                code.orElse(301),
                forced || dependsOnPlace(words, to),
                to > 1 || hasCondition(words, to),
                words.get(0).location(file, line),
                words.get(to).location(file, line));
    }

    /** {@code id=:id}, between source and destination; a destination has a slash before its '='. */
    private static boolean isQueryParameter(String word) {
        int equals = word.indexOf('=');
        return equals > 0 && word.lastIndexOf('/', equals) < 0;
    }

    /** {@code Country=de}, {@code Language=de}, {@code Role=admin} behind the destination. */
    private static boolean hasCondition(List<Word> words, int to) {
        return words.subList(to + 1, words.size()).stream()
                .anyMatch(word -> word.text().indexOf('=') > 0);
    }

    private static boolean dependsOnPlace(List<Word> words, int to) {
        return words.subList(to + 1, words.size()).stream()
                .map(word -> word.text().split("=", 2)[0])
                .anyMatch(RedirectFile.PLACE::contains);
    }

    private static OptionalInt number(String text) {
        boolean isNumber = text.length() == 3 && text.charAt(0) >= '1' && text.charAt(0) <= '5';
        return isNumber && isDigit(text.charAt(1)) && isDigit(text.charAt(2))
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static List<Word> words(String line) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < line.length()) {
            int start = i;
            while (i < line.length() && !Character.isWhitespace(line.charAt(i))) {
                i++;
            }
            if (i > start) {
                if (line.charAt(start) == '#') {
                    break;
                }
                words.add(new Word(line.substring(start, i), start + 1));
            }
            i++;
        }
        return words;
    }

    private record Word(String text, int column) {
        Location location(String file, int line) {
            return new Location(file, new Position(line, column));
        }
    }
}
