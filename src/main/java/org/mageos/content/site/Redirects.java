package org.mageos.content.site;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.mageos.content.finding.Location;

/**
 * The redirect rules of the site, found by path: of those that match the first counts. Immutable.
 *
 * <p>Paths are those of the host, the site's base path included, as the host applies its rules
 * before it knows of any site.
 */
public final class Redirects {

    private final List<Redirect> rules;
    private final List<Location> malformed;
    private final Lookup certain = new Lookup();
    private final Lookup conditional = new Lookup();
    private final Lookup forced = new Lookup();

    Redirects(List<Redirect> rules, List<Location> malformed) {
        this.rules = List.copyOf(rules);
        this.malformed = List.copyOf(malformed);
        for (Redirect rule : rules) {
            // What is answered with an error page is not there.
            if (rule.status() < 400) {
                (rule.conditional() ? conditional : certain).add(rule);
                if (rule.forced() && !rule.conditional()) {
                    forced.add(rule);
                }
            }
        }
    }

    /** All rules, in the order of their files. */
    public List<Redirect> rules() {
        return rules;
    }

    /** Where a line of a redirect file is no rule. */
    public List<Location> malformed() {
        return malformed;
    }

    /**
     * The rule that redirects a path. A slash at the end does not count, as on most hosts; a rule
     * with conditions counts where no other does.
     */
    public Optional<Redirect> of(String path) {
        return certain.first(path).or(() -> conditional.first(path));
    }

    /** The rule that redirects a path even where there is a page. */
    Optional<Redirect> forced(String path) {
        return forced.first(path);
    }

    /** Where a rule sends a path. */
    static String destination(Redirect rule, String path) {
        if (rule.hasFixedTarget()) {
            return rule.to();
        }
        Map<String, String> values = RedirectPattern.of(rule.from()).values(path);
        Matcher placeholder = Redirect.PLACEHOLDER.matcher(rule.to());
        return placeholder.replaceAll(
                found ->
                        Matcher.quoteReplacement(
                                values.getOrDefault(found.group(1), found.group())));
    }

    /** Rules of one kind, in their order. */
    private static final class Lookup {

        private final Map<String, Numbered> literal = new HashMap<>();
        private final PatternIndex patterns = new PatternIndex();
        private int count;

        /** A rule for one path with its place in the order. */
        private record Numbered(int number, Redirect rule) {}

        void add(Redirect rule) {
            count++;
            if (rule.isLiteral()) {
                literal.putIfAbsent(key(Paths.decode(rule.from())), new Numbered(count, rule));
            } else {
                patterns.add(count, rule);
            }
        }

        Optional<Redirect> first(String path) {
            Numbered exact = literal.get(key(path));
            return Stream.of(path, path + "/")
                    .flatMap(p -> patterns.first(p, pattern -> pattern.matches(path)).stream())
                    .min(Comparator.comparingInt(PatternIndex.Entry::number))
                    .filter(entry -> exact == null || entry.number() < exact.number())
                    .map(PatternIndex.Entry::rule)
                    .or(() -> Optional.ofNullable(exact).map(Numbered::rule));
        }

        private static String key(String path) {
            return Paths.trimSlashes(path);
        }
    }
}
