package org.mageos.content.tree.redirect;

import java.util.Optional;
import java.util.OptionalInt;
import org.mageos.content.tree.redirect.RedirectFields.Field;
import org.mageos.content.url.Destination;

/**
 * A rule with {@code source} and {@code destination}, as Vercel and Next have them. Redirects come
 * before the site's files, rewrites behind them, whatever their order in the file.
 */
final class VercelRule {

    /** The limit of Vercel's own schema. */
    private static final int MAX_LENGTH = 4_096;

    private VercelRule() {}

    static void read(RedirectFields rule, boolean rewrite, RedirectFile.Builder found) {
        if (rewrite && rule.hasContent("destination")) {
            // Another service of the same project answers there.
            return;
        }
        Optional<Field> from = rule.text("source");
        Optional<Field> to = rule.text("destination");
        if (from.isEmpty() || to.isEmpty()) {
            String missing = from.isEmpty() ? "source" : "destination";
            found.report(
                    from.map(Field::location).orElseGet(rule::location),
                    "No redirect: it has no '" + missing + "'");
            return;
        }
        OptionalInt status = rewrite ? OptionalInt.of(200) : status(rule);
        if (status.isEmpty()) {
            found.report(
                    rule.location("statusCode"),
                    "No redirect: its 'statusCode' is not an HTTP status");
            return;
        }
        read(rule, from.get(), to.get(), status.getAsInt(), found);
    }

    private static void read(
            RedirectFields rule, Field from, Field to, int status, RedirectFile.Builder found) {
        if (from.text().length() > MAX_LENGTH || to.text().length() > MAX_LENGTH) {
            found.report(from.location(), "No redirect: it has more than 4,096 characters");
            return;
        }
        Optional<VercelSource> source = VercelSource.parse(from.text());
        if (source.isEmpty()) {
            found.report(
                    from.location(),
                    "No redirect: Vercel cannot read its 'source', a bracket is open, or one of"
                            + " *, +, ? and : has nothing to go with");
            return;
        }
        boolean conditional =
                rule.hasContent("has") || rule.hasContent("missing") || !source.get().isExact();
        found.add(
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
}
