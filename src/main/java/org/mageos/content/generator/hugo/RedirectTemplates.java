package org.mageos.content.generator.hugo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * The redirects of a host that a template writes, as an output format of the base name {@code
 * _redirects} makes them: of a rule only what its path starts with is known.
 */
final class RedirectTemplates {

    private static final String NAME = "_redirects";

    /** Words of statements that write nothing. */
    private static final Set<String> STATEMENTS =
            Set.of("range", "if", "else", "end", "with", "break", "continue", "/*");

    /** The rules of pages' own aliases, whose redirects are known. */
    private static final Pattern ALIASES =
            Pattern.compile(
                    "\\{\\{-?\\s*range\\s[^{}]{0,100}\\.Aliases\\s*-?}}"
                            + "(?:(?!\\{\\{-?\\s*(?:range|with|if|end)\\b).){0,500}"
                            + "\\{\\{-?\\s*end\\s*-?}}",
                    Pattern.DOTALL);

    private final List<String> starts = new ArrayList<>();

    RedirectTemplates(SiteFiles files, HugoSettings settings) {
        for (Value.Entry format : settings.config().mapping("outputformats").entries()) {
            if (format.value() instanceof Value.Mapping options
                    && options.text("basename").filter(NAME::equals).isPresent()) {
                read(files, settings.mounts(), format.key());
            }
        }
    }

    /** Reads the templates of an output format; without one a theme has it. */
    private void read(SiteFiles files, Mounts mounts, String format) {
        boolean found = false;
        for (String file : files.tree().files()) {
            String name = Paths.lastSegment(file).toLowerCase(Locale.ROOT);
            if (name.contains("." + format)
                    && mounts.layouts().stream().anyMatch(m -> m.targetOf(file).isPresent())) {
                found = true;
                files.text(file).ifPresentOrElse(this::template, () -> starts.add(""));
            }
        }
        if (!found) {
            starts.add("");
        }
    }

    private void template(String text) {
        ALIASES.matcher(text)
                .replaceAll("")
                .lines()
                .map(RedirectTemplates::withoutStatements)
                .forEach(this::rule);
    }

    /** A line without the actions in front of it that write nothing. */
    private static String withoutStatements(String line) {
        String rest = line.strip();
        while (rest.startsWith("{{")) {
            int close = rest.indexOf("}}");
            String action = close < 0 ? "" : rest.substring(2, close).replace("-", "").strip();
            String word = action.split("\\s", 2)[0];
            if (!STATEMENTS.contains(word) && !action.startsWith("/*") && !isAssignment(action)) {
                return rest;
            }
            rest = rest.substring(close + 2).strip();
        }
        return rest;
    }

    private static boolean isAssignment(String action) {
        return action.startsWith("$") && action.contains("=");
    }

    private void rule(String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        String path = line.split("\\s", 2)[0];
        int end = 0;
        while (end < path.length() && "{*:".indexOf(path.charAt(end)) < 0) {
            end++;
        }
        starts.add(path.startsWith("/") ? Paths.trimSlashes(path.substring(0, end)) : "");
    }

    /** Whether a path of the site may be one that is redirected. */
    boolean mayHave(String path) {
        String whole = Paths.trimSlashes(path);
        return starts.stream().anyMatch(whole::startsWith);
    }
}
