package org.mageos.content.tree.redirect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.mageos.content.url.Paths;

/**
 * The redirect rules of the site, found by path: of those that match the first counts. Immutable.
 *
 * <p>Paths are those of the host, the site's base path included, as the host applies its rules
 * before it knows of any site.
 */
public final class Redirects {

    private final List<Redirect> rules;
    private final List<RedirectProblem> malformed;
    private final List<String> files;
    private final Lookup certain = new Lookup();
    private final Lookup conditional = new Lookup();
    private final Lookup forced = new Lookup();

    /** The rules that another document's rule for the same path competes with. */
    private final Set<Redirect> contested = new HashSet<>();

    private final Optional<String> unread;

    public Redirects(List<Redirect> rules, List<RedirectProblem> malformed, List<String> files) {
        this(rules, malformed, files, Optional.empty());
    }

    /**
     * @param files the files of hosts that were read, in the order in which their rules are applied
     * @param unread a file that could not be read, which nothing malformed tells
     */
    public Redirects(
            List<Redirect> rules,
            List<RedirectProblem> malformed,
            List<String> files,
            Optional<String> unread) {
        this.unread = Objects.requireNonNull(unread, "unread");
        this.files = List.copyOf(files);
        this.rules = List.copyOf(rules);
        this.malformed = List.copyOf(malformed);
        Map<String, Redirect> ofDocuments = new HashMap<>();
        for (Redirect rule : rules) {
            if (rule.dialect() == RedirectDialect.DOCUMENT) {
                Redirect other = ofDocuments.putIfAbsent(Lookup.key(rule.from()), rule);
                if (other != null && other.rivals(rule)) {
                    contested.addAll(List.of(other, rule));
                }
            }
            // What is answered with an error page is not there.
            if (rule.status() < 400 && !rule.onlyChangesSlash()) {
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

    /** The files of hosts, whether or not they have rules. */
    public List<String> files() {
        return files;
    }

    /** What is no rule in the files of redirects. */
    public List<RedirectProblem> malformed() {
        return malformed;
    }

    /** A file of redirects whose rules are not known, since it cannot be read. */
    public Optional<String> unread() {
        for (RedirectProblem problem : malformed) {
            if (problem.hidesRules()) {
                return Optional.of(problem.location().file());
            }
        }
        return unread;
    }

    /**
     * The rule that redirects a path. A slash at the end does not count, as on most hosts; a rule
     * with conditions counts where no other does.
     */
    public Optional<Redirect> of(String path) {
        Optional<Redirect> rule = certain.first(path);
        return rule.isPresent() ? rule : conditional.first(path);
    }

    /**
     * The rule for a folder that the site's generator makes a page of, {@code index.html} in it; of
     * the rules of hosts none.
     */
    public Optional<Redirect> ofPage(String folder) {
        return certain.first(folder).filter(rule -> !files.contains(rule.location().file()));
    }

    /** Whether another rule for its path may be served instead. */
    public boolean isContested(Redirect rule) {
        return contested.contains(rule);
    }

    /** The rule that redirects a path even where there is a page. */
    public Optional<Redirect> forced(String path) {
        return forced.first(path);
    }

    /** Where a rule sends a path; empty if that depends on more than the path. */
    public static Optional<String> destination(Redirect rule, String path) {
        if (rule.mayBeOfAnyPath()) {
            return Optional.empty();
        }
        if (rule.hasFixedTarget()) {
            return Optional.of(rule.to());
        }
        Map<String, String> values = rule.pattern().values(path);
        StringBuilder destination = new StringBuilder();
        Matcher placeholder = rule.dialect().placeholder().matcher(rule.to());
        while (placeholder.find()) {
            String name = placeholder.group(1);
            String value = values.get(name == null ? placeholder.group(2) : name);
            if (value == null) {
                return Optional.empty();
            }
            placeholder.appendReplacement(destination, Matcher.quoteReplacement(value));
        }
        return Optional.of(placeholder.appendTail(destination).toString());
    }

    /** Rules of one kind, in their order. */
    private static final class Lookup {

        private final Map<String, Numbered> literal = new HashMap<>();
        private final PatternRules patterns = new PatternRules();
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
            Optional<PatternRules.Numbered> fitting =
                    patterns.first(path + "/", pattern -> pattern.matches(path));
            if (fitting.isPresent() && (exact == null || fitting.get().number() < exact.number())) {
                return Optional.of(fitting.get().rule());
            }
            return exact == null ? Optional.empty() : Optional.of(exact.rule());
        }

        private static String key(String path) {
            return Paths.trimSlashes(path);
        }
    }
}
