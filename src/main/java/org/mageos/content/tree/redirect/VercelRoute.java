package org.mageos.content.tree.redirect;

import java.util.Optional;
import java.util.OptionalInt;
import org.mageos.content.tree.redirect.RedirectFields.Field;

/**
 * A rule of Vercel's older {@code routes}, whose {@code src} is a regular expression. What it may
 * answer is not read further than to the expression's first sign, so that it answers on a
 * condition.
 */
final class VercelRoute {

    /** What a letter of a path is not, in a regular expression. */
    private static final String SIGNS = "\\([{.*+?|$";

    /** A placeholder that the source has not: where the rule leads is not read. */
    private static final String NOT_KNOWN = "/:destination";

    private VercelRoute() {}

    static void read(RedirectFields rule, RedirectFile.Builder found) {
        Optional<Field> from = rule.text("src");
        Optional<Field> to = rule.text("dest");
        OptionalInt status =
                RedirectFields.status(rule.text("status").map(Field::text).orElse("200"));
        boolean isAnswer = to.isPresent() || status.orElse(0) / 100 == 3;
        if (from.isEmpty()
                || !isAnswer
                || status.orElse(0) >= 400
                || rule.isTrue("continue")
                || RedirectFile.isTooLong(from.get().text(), "")) {
            return;
        }
        found.add(
                new Redirect(
                        prefix(from.get().text()) + ":rest*",
                        NOT_KNOWN,
                        status.orElse(200),
                        false,
                        true,
                        from.get().location(),
                        to.orElse(from.get()).location(),
                        RedirectDialect.VERCEL));
    }

    /** The folder that all paths lie in which an expression can match. */
    private static String prefix(String expression) {
        int end = 0;
        while (end < expression.length() && SIGNS.indexOf(expression.charAt(end)) < 0) {
            end++;
        }
        String plain = expression.substring(0, end);
        String path = plain.startsWith("^") ? plain.substring(1) : plain;
        return path.startsWith("/") ? path.substring(0, path.lastIndexOf('/') + 1) : "/";
    }
}
