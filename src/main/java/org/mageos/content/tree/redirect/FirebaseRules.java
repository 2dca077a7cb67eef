package org.mageos.content.tree.redirect;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.mageos.content.finding.Location;
import org.mageos.content.tree.redirect.RedirectFields.Field;
import org.mageos.content.value.JsonReader;
import org.mageos.content.value.Reading;
import org.mageos.content.value.Value;

/**
 * The {@code redirects} and {@code rewrites} of {@code hosting} in a {@code firebase.json}.
 * Redirects come before the site's files, rewrites behind them. Of several sites nobody knows which
 * one the content is, so their rules may or may not apply.
 */
final class FirebaseRules {

    /** Where Firebase keeps what it answers itself; stands for a function or service. */
    private static final String PROGRAM = "/__/";

    private final String file;
    private final RedirectFile.Builder found = new RedirectFile.Builder();
    private boolean several;

    private FirebaseRules(String file) {
        this.file = file;
    }

    static RedirectFile parse(String file, String text) {
        FirebaseRules rules = new FirebaseRules(file);
        rules.read(JsonReader.read(text));
        return rules.found.build();
    }

    private void read(Reading reading) {
        reading.problems()
                .forEach(
                        problem ->
                                found.reportUnread(
                                        new Location(file, problem.position()),
                                        "The file cannot be read: " + problem.message()));
        if (!(reading.value() instanceof Value.Mapping root)) {
            return;
        }
        List<Value> sites = root.get("hosting").map(Value::items).orElse(List.of());
        several = sites.size() > 1;
        for (Value site : sites) {
            if (site instanceof Value.Mapping keys) {
                rules(keys, "redirects").forEach(this::redirect);
                rules(keys, "rewrites").forEach(this::rewrite);
            }
        }
    }

    private List<RedirectFields> rules(Value.Mapping site, String key) {
        return site.get(key).map(Value::items).orElse(List.of()).stream()
                .filter(Value.Mapping.class::isInstance)
                .map(rule -> new RedirectFields(file, (Value.Mapping) rule))
                .toList();
    }

    private void redirect(RedirectFields rule) {
        Optional<Field> to = rule.text("destination");
        OptionalInt status =
                RedirectFields.status(rule.text("type").map(Field::text).orElse("301"));
        if (to.isEmpty()) {
            found.report(rule.location(), "No redirect: it has no 'destination'");
        } else if (status.isEmpty()) {
            found.report(rule.location("type"), "No redirect: its 'type' is none of HTTP");
        } else {
            add(rule, to.get(), status.getAsInt());
        }
    }

    private void rewrite(RedirectFields rule) {
        add(rule, new Field(PROGRAM, rule.location()), 200);
    }

    private void add(RedirectFields rule, Field to, int status) {
        Optional<Field> glob = rule.text("source", "glob");
        Optional<Field> from = glob.or(() -> rule.text("regex"));
        if (from.isEmpty()) {
            found.report(rule.location(), "No redirect: it has neither a 'source' nor a 'regex'");
            return;
        }
        if (RedirectFile.isTooLong(from.get().text(), to.text())) {
            found.report(from.get().location(), RedirectFile.TOO_LONG);
            return;
        }
        RedirectDialect dialect =
                glob.isPresent() ? RedirectDialect.FIREBASE : RedirectDialect.FIREBASE_REGEX;
        String source = from.get().text();
        String path = glob.isEmpty() || source.startsWith("/") ? source : "/" + source;
        Redirect redirect =
                new Redirect(
                        path,
                        to.text(),
                        status,
                        status != 200,
                        several || dialect.mayFitAnything(path),
                        from.get().location(),
                        to.location(),
                        dialect);
        // One that adds or takes a slash leaves the page what it is.
        if (!to.text().startsWith("/") || !redirect.onlyChangesForm()) {
            found.add(redirect);
        }
    }
}
