package org.mageos.content.generator.astro;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mageos.content.finding.Location;
import org.mageos.content.generator.MovedPage;
import org.mageos.content.generator.RedirectEntry;
import org.mageos.content.tree.redirect.Redirect;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * The redirects of {@code astro.config.*}, as far as they are literal. Astro puts the base path
 * before the path that is redirected, not before the destination.
 */
final class AstroRedirects {

    private static final Pattern REST = Pattern.compile("\\[\\.\\.\\.\\w+]");
    private static final Pattern PARAMETER = Pattern.compile("\\[([A-Za-z]\\w*)]");
    private static final int MOVED = 301;

    /** Longer paths no server takes, and a regular expression may overflow the stack over them. */
    private static final int MAX_PATH = 2_000;

    private final AstroConfig config;
    private final List<Redirect> rules = new ArrayList<>();

    /** Paths of which it is not known where they lead. */
    private final Set<String> open = new HashSet<>();

    private final List<Pattern> patterns = new ArrayList<>();

    /** The paths that functions make further ones of: {@code ...inEachLanguage('/old', '/new')}. */
    private final List<String> given;

    /** Whether any path may be redirected. */
    private final boolean anything;

    AstroRedirects(AstroConfig config) {
        this.config = config;
        List<String> texts = config.script().given("redirects");
        this.given =
                texts.stream().allMatch(text -> text.startsWith("/")) ? texts : List.<String>of();
        this.anything = given.isEmpty() && config.isComputed("redirects");
        config.value().mapping("redirects").entries().forEach(this::add);
    }

    /** The rules, without the base path. */
    List<Redirect> rules() {
        return List.copyOf(rules);
    }

    /** Whether a path may be redirected by what could not be read. */
    boolean mayHave(String path) {
        return anything
                || open.contains(Paths.trimSlashes(path))
                || given.stream().anyMatch(part -> holds(path, part))
                || path.length() <= MAX_PATH
                        && patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }

    /** One more redirect; a path with a bracket would be a pattern. */
    Optional<RedirectEntry> entry(MovedPage moved) {
        return moved.from().indexOf('[') >= 0
                ? Optional.empty()
                : Optional.of(
                        RedirectEntry.inSettings(
                                config.file(),
                                "'redirects'",
                                moved.to()
                                        .map(
                                                to ->
                                                        RedirectEntry.quoted(moved.from())
                                                                + ": "
                                                                + RedirectEntry.quoted(
                                                                        config.base() + to))));
    }

    private static boolean holds(String path, String part) {
        return ("/" + Paths.trimSlashes(path) + "/").contains("/" + Paths.trimSlashes(part) + "/");
    }

    private void add(Value.Entry entry) {
        String from = "/" + Paths.trimSlashes(entry.key());
        boolean pattern = from.indexOf('[') >= 0;
        Optional<String> source = source(from);
        Value.Mapping rule =
                entry.value() instanceof Value.Mapping mapping ? mapping : Value.Mapping.EMPTY;
        Value to = rule.get("destination").orElse(entry.value());
        Optional<String> destination =
                to instanceof Value.Scalar scalar
                        ? destination(scalar.text(), pattern)
                        : Optional.empty();
        if (source.isPresent() && destination.isPresent()) {
            rules.add(
                    new Redirect(
                            source.get(),
                            destination.get(),
                            rule.text("status").map(AstroRedirects::status).orElse(MOVED),
                            true,
                            false,
                            new Location(config.file(), entry.keyPosition()),
                            new Location(config.file(), to.position())));
        } else if (pattern) {
            patterns.add(PageFiles.program(config.file(), from).paths());
        } else {
            open.add(Paths.trimSlashes(from));
        }
    }

    private static int status(String text) {
        return text.matches("3\\d\\d") ? Integer.parseInt(text) : MOVED;
    }

    /** {@code /a/[b]/[...c]} as hosts have it, {@code /a/:b/*}; empty if they have no such rule. */
    private static Optional<String> source(String from) {
        StringBuilder source = new StringBuilder();
        int rests = 0;
        for (String segment : from.substring(1).split("/")) {
            boolean rest = REST.matcher(segment).matches();
            rests += rest ? 1 : 0;
            if (!rest
                    && !PARAMETER.matcher(segment).matches()
                    && (segment.indexOf('[') >= 0
                            || segment.indexOf('*') >= 0
                            || segment.startsWith(":"))) {
                return Optional.empty();
            }
            source.append('/').append(rest ? "*" : placeholders(segment));
        }
        return rests > 1 ? Optional.empty() : Optional.of(source.toString());
    }

    private static String placeholders(String path) {
        return PARAMETER
                .matcher(REST.matcher(path).replaceAll(":splat"))
                .replaceAll(found -> ":" + found.group(1));
    }

    /** Where a rule leads, without the base path; empty if it is not known. */
    private Optional<String> destination(String to, boolean pattern) {
        String base = config.base();
        if (!to.startsWith("/")) {
            return Optional.of(to);
        }
        if (config.isComputed("base")) {
            return Optional.empty();
        }
        if (base.isEmpty() || (to + "/").startsWith(base + "/")) {
            String inSite = to.substring(base.length());
            return Optional.of(pattern ? placeholders(inSite) : inSite.isEmpty() ? "/" : inSite);
        }
        // Beside the site, where others may have a page.
        return pattern ? Optional.empty() : config.origin().map(origin -> origin + to);
    }
}
