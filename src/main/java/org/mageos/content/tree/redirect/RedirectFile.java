package org.mageos.content.tree.redirect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mageos.content.finding.Location;

/**
 * What a file of redirects says.
 *
 * @param rules the rules in the order in which they apply
 * @param malformed what is no rule
 */
public record RedirectFile(List<Redirect> rules, List<RedirectProblem> malformed) {

    static final String TOO_LONG = "No redirect: it has more than 2,000 characters";

    /** Conditions that depend on where visitors are; such a rule applies where a page is, too. */
    static final Set<String> PLACE = Set.of("Country", "Language");

    /** Cloudflare takes half of it. */
    static final int MAX_LINE = 2_000;

    public RedirectFile {
        rules = List.copyOf(rules);
        malformed = List.copyOf(malformed);
    }

    static boolean isTooLong(String from, String to) {
        return from.length() + to.length() > MAX_LINE;
    }

    /** Collects what a file says. */
    static final class Builder {

        private final List<Redirect> rules = new ArrayList<>();
        private final List<RedirectProblem> malformed = new ArrayList<>();

        void add(Redirect rule) {
            rules.add(rule);
        }

        void report(Location location, String message) {
            malformed.add(new RedirectProblem(location, message, false));
        }

        /** Reports what keeps the file from being read. */
        void reportUnread(Location location, String message) {
            malformed.add(new RedirectProblem(location, message, true));
        }

        RedirectFile build() {
            return new RedirectFile(rules, malformed);
        }
    }
}
