package org.mageos.content.tree.redirect;

import java.util.Optional;
import java.util.OptionalInt;
import org.mageos.content.finding.Location;
import org.mageos.content.tree.redirect.RedirectFields.Field;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Reading;
import org.mageos.content.value.TomlReader;
import org.mageos.content.value.Value;

/**
 * The {@code [[redirects]]} of a {@code netlify.toml}. The names that keys had in earlier times are
 * known as well, as Netlify still reads them.
 */
public final class NetlifyConfig {

    private final String file;
    private final RedirectFile.Builder found = new RedirectFile.Builder();

    private NetlifyConfig(String file) {
        this.file = file;
    }

    static RedirectFile parse(String file, String text) {
        NetlifyConfig config = new NetlifyConfig(file);
        config.read(TomlReader.read(text));
        return config.found.build();
    }

    /** Whether the settings are those of a site in another folder than the file's. */
    public static boolean isOfOtherFolder(String text) {
        return TomlReader.read(text).value().select("build.base").stream()
                .map(base -> base instanceof Value.Scalar scalar ? scalar.text() : "")
                .map(Paths::trimSlashes)
                .anyMatch(base -> !base.isEmpty() && !base.equals("."));
    }

    private void read(Reading toml) {
        toml.problems()
                .forEach(
                        problem ->
                                found.reportUnread(
                                        new Location(file, problem.position()),
                                        "The file is not TOML: " + problem.message()));
        Optional<Value> redirects = ((Value.Mapping) toml.value()).get("redirects");
        if (redirects.isEmpty()) {
            return;
        }
        for (Value rule : redirects.get().items()) {
            if (rule instanceof Value.Mapping keys && redirects.get() instanceof Value.Sequence) {
                read(new RedirectFields(file, keys));
            } else {
                found.report(
                        new Location(file, rule.position()),
                        "No redirect: each is a table of its own, '[[redirects]]'");
            }
        }
    }

    private void read(RedirectFields rule) {
        Optional<Field> from = rule.text("from", "origin");
        if (from.isEmpty()) {
            found.report(rule.location(), "No redirect: it has no 'from'");
            return;
        }
        OptionalInt status =
                RedirectFields.status(rule.text("status").map(Field::text).orElse("301"));
        if (status.isEmpty()) {
            found.report(
                    rule.location("status"), "No redirect: its 'status' is not an HTTP status");
            return;
        }
        Optional<Field> to =
                rule.text("to", "destination").or(() -> forward(from.get(), status.getAsInt()));
        if (to.isEmpty()) {
            found.report(from.get().location(), "No redirect: it has no 'to'");
            return;
        }
        if (RedirectFile.isTooLong(from.get().text(), to.get().text())) {
            found.report(from.get().location(), RedirectFile.TOO_LONG);
            return;
        }
        found.add(
                new Redirect(
                        from.get().text(),
                        to.get().text(),
                        status.getAsInt(),
                        rule.isTrue("force") || dependsOnPlace(rule),
                        rule.hasContent("query", "params", "parameters")
                                || rule.hasContent("conditions"),
                        from.get().location(),
                        to.get().location()));
    }

    /** A rewrite of a whole folder may leave its destination out: it is the path itself. */
    private static Optional<Field> forward(Field from, int status) {
        String path = from.text();
        return path.endsWith("/*") && status >= 200 && status < 300
                ? Optional.of(
                        new Field(path.substring(0, path.length() - 1) + ":splat", from.location()))
                : Optional.empty();
    }

    /** Rules by country and language apply even where there is a page. */
    private static boolean dependsOnPlace(RedirectFields rule) {
        return rule.keys().get("conditions").stream()
                .filter(Value.Mapping.class::isInstance)
                .flatMap(conditions -> ((Value.Mapping) conditions).entries().stream())
                .anyMatch(condition -> RedirectFile.PLACE.contains(condition.key()));
    }
}
