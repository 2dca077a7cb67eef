package org.mageos.content.tree.redirect;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.mageos.content.finding.Location;
import org.mageos.content.tree.redirect.RedirectFields.Field;
import org.mageos.content.value.JsonReader;
import org.mageos.content.value.Reading;
import org.mageos.content.value.Value;

/**
 * Redirects in JSON: the {@code redirects} and {@code rewrites} of a {@code vercel.json}; any list
 * of {@code source} and {@code destination}, as Next takes them, or of {@code from} and {@code to},
 * as Docusaurus does; or a mapping from path to destination.
 */
final class JsonRedirects {

    private static final String NO_RULE =
            "No redirect: a rule has 'source' and 'destination', or 'from' and 'to'";

    private final String file;
    private final RedirectFile.Builder found = new RedirectFile.Builder();

    private JsonRedirects(String file) {
        this.file = file;
    }

    /** Reads the settings of Vercel, of which other keys are about other things. */
    static RedirectFile vercel(String file, String text) {
        JsonRedirects redirects = new JsonRedirects(file);
        if (redirects.value(JsonReader.read(text)) instanceof Value.Mapping root) {
            root.get("redirects").ifPresent(list -> redirects.list(list, false));
            root.get("rewrites").ifPresent(list -> redirects.list(list, true));
            root.get("routes").map(Value::items).orElse(List.of()).stream()
                    .filter(Value.Mapping.class::isInstance)
                    .map(rule -> new RedirectFields(file, (Value.Mapping) rule))
                    .forEach(rule -> VercelRoute.read(rule, redirects.found));
        }
        return redirects.found.build();
    }

    /** Reads a file that holds redirects only. */
    static RedirectFile parse(String file, Reading reading) {
        JsonRedirects redirects = new JsonRedirects(file);
        Value root = redirects.value(reading);
        if (root instanceof Value.Mapping keys) {
            redirects.keys(keys);
        } else if (root instanceof Value.Sequence list) {
            redirects.list(list, false);
        } else {
            redirects.report(root, "No redirects: the file is neither a list nor keys with values");
        }
        return redirects.found.build();
    }

    private Value value(Reading reading) {
        reading.problems()
                .forEach(
                        problem ->
                                found.reportUnread(
                                        new Location(file, problem.position()),
                                        "The file cannot be read: " + problem.message()));
        return reading.value();
    }

    /** Lists by names of their own, or destinations by path. */
    private void keys(Value.Mapping keys) {
        for (Value.Entry entry : keys.entries()) {
            boolean isPath = entry.key().startsWith("/");
            if (isPath && entry.value() instanceof Value.Mapping rule) {
                RedirectFields fields = new RedirectFields(file, rule);
                add(
                        fields,
                        path(entry),
                        fields.text("to", "destination", "target"),
                        status(fields, "301"));
            } else if (isPath && entry.value() instanceof Value.Scalar to && to.value() != null) {
                Field field = new Field(to.text(), new Location(file, to.position()));
                add(path(entry), field, 301);
            } else if (isPath) {
                report(entry.value(), NO_RULE);
            } else {
                String name = entry.key().toLowerCase(Locale.ROOT);
                list(entry.value(), name.contains("rewrite"));
            }
        }
    }

    private Field path(Value.Entry entry) {
        return new Field(entry.key(), new Location(file, entry.keyPosition()));
    }

    private void list(Value list, boolean rewrites) {
        for (Value rule : list.items()) {
            if (!(rule instanceof Value.Mapping keys) || !(list instanceof Value.Sequence)) {
                report(rule, NO_RULE);
            } else if (keys.get("from").isPresent()) {
                fromTo(new RedirectFields(file, keys));
            } else {
                VercelRule.read(new RedirectFields(file, keys), rewrites, found);
            }
        }
    }

    /** {@code from} may be a list. */
    private void fromTo(RedirectFields rule) {
        Optional<Field> to = rule.text("to");
        OptionalInt status = status(rule, "301");
        for (Field from : rule.texts("from")) {
            add(rule, from, to, status);
        }
    }

    private void add(RedirectFields rule, Field from, Optional<Field> to, OptionalInt status) {
        if (to.isEmpty()) {
            found.report(from.location(), "No redirect: it has no 'to'");
        } else if (status.isEmpty()) {
            found.report(
                    rule.location("status"), "No redirect: its 'status' is not an HTTP status");
        } else {
            add(from, to.get(), status.getAsInt());
        }
    }

    private void add(Field from, Field to, int status) {
        if (RedirectFile.isTooLong(from.text(), to.text())) {
            found.report(from.location(), RedirectFile.TOO_LONG);
            return;
        }
        found.add(
                new Redirect(
                        from.text(),
                        to.text(),
                        status,
                        false,
                        false,
                        from.location(),
                        to.location(),
                        RedirectDialect.TABLE));
    }

    private static OptionalInt status(RedirectFields rule, String otherwise) {
        return RedirectFields.status(
                rule.text("status", "statusCode").map(Field::text).orElse(otherwise));
    }

    private void report(Value value, String message) {
        found.report(new Location(file, value.position()), message);
    }
}
