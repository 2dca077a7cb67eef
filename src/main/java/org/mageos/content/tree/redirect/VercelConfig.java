package org.mageos.content.tree.redirect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.mageos.content.finding.Location;
import org.mageos.content.tree.redirect.RedirectFields.Field;
import org.mageos.content.url.Destination;
import org.mageos.content.value.JsonReader;
import org.mageos.content.value.Reading;
import org.mageos.content.value.Value;

/**
 * The {@code redirects} and {@code rewrites} of a {@code vercel.json}. Redirects come before the
 * site's files, rewrites behind them, whatever their order in the file.
 */
final class VercelConfig {

    /** The limit of Vercel's own schema. */
    private static final int MAX_LENGTH = 4_096;

    private final String file;
    private final List<Redirect> rules = new ArrayList<>();
    private final List<RedirectProblem> problems = new ArrayList<>();

    private VercelConfig(String file) {
        this.file = file;
    }

    static RedirectFile parse(String file, String text) {
        VercelConfig config = new VercelConfig(file);
        config.read(JsonReader.read(text));
        return new RedirectFile(config.rules, config.problems);
    }

    private void read(Reading json) {
        json.problems()
                .forEach(
                        problem ->
                                report(
                                        new Location(file, problem.position()),
                                        "The file is no JSON: " + problem.message()));
        if (json.value() instanceof Value.Mapping root) {
            root.get("redirects").ifPresent(list -> read(list, false));
            root.get("rewrites").ifPresent(list -> read(list, true));
        }
    }

    private void read(Value list, boolean rewrites) {
        for (Value rule : list.items()) {
            if (rule instanceof Value.Mapping keys && list instanceof Value.Sequence) {
                read(new RedirectFields(file, keys), rewrites);
            } else {
                report(
                        new Location(file, rule.position()),
                        "No redirect: a rule has 'source' and 'destination'");
            }
        }
    }

    private void read(RedirectFields rule, boolean rewrite) {
        if (rewrite && rule.hasContent("destination")) {
            // Another service of the same project answers there.
            return;
        }
        Optional<Field> from = rule.text("source");
        Optional<Field> to = rule.text("destination");
        if (from.isEmpty() || to.isEmpty()) {
            String missing = from.isEmpty() ? "source" : "destination";
            report(
                    from.map(Field::location).orElseGet(rule::location),
                    "No redirect: it has no '" + missing + "'");
            return;
        }
        OptionalInt status = rewrite ? OptionalInt.of(200) : status(rule);
        if (status.isEmpty()) {
            report(rule.location("statusCode"), "No redirect: its 'statusCode' is none of HTTP");
            return;
        }
        read(rule, from.get(), to.get(), status.getAsInt());
    }

    private void read(RedirectFields rule, Field from, Field to, int status) {
        if (from.text().length() > MAX_LENGTH || to.text().length() > MAX_LENGTH) {
            report(from.location(), "No redirect: it has more than 4,096 characters");
            return;
        }
        Optional<VercelSource> source = VercelSource.parse(from.text());
        if (source.isEmpty()) {
            report(
                    from.location(),
                    "No redirect: Vercel cannot read its 'source', a bracket is open, or one of"
                            + " *, +, ? and : has nothing to go with");
            return;
        }
        boolean conditional =
                rule.hasContent("has") || rule.hasContent("missing") || !source.get().isExact();
        rules.add(
                new Redirect(
                        from.text(),
                        to.text(),
                        status,
                        status != 200 && !keepsPath(from.text(), to.text()),
                        conditional,
                        from.location(),
                        to.location(),
                        RedirectDialect.VERCEL));
    }

    private static OptionalInt status(RedirectFields rule) {
        if (rule.has("permanent")) {
            return OptionalInt.of(rule.isTrue("permanent") ? 308 : 307);
        }
        return RedirectFields.status(rule.text("statusCode").map(Field::text).orElse("308"));
    }

    /**
     * To Vercel a path with a slash at its end is another one, so a rule that takes it away leaves
     * the page itself alone.
     */
    private static boolean keepsPath(String from, String to) {
        return VercelSource.isSamePath(from, Destination.parse(to).path());
    }

    private void report(Location location, String message) {
        problems.add(new RedirectProblem(location, message));
    }
}
