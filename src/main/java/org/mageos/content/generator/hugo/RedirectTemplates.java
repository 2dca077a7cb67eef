package org.mageos.content.generator.hugo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mageos.content.pattern.Automaton;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.tree.redirect.RedirectPattern;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * The redirects of a host that a template writes, as an output format of the base name {@code
 * _redirects} makes them: of a rule whose path is computed only what it starts with is known.
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

    /** Parameters of the site, and variables that have the value of one. */
    private static final String PARAMETER = "(?:\\.Site|site)\\.Params\\.([\\w.]+)";

    private static final Pattern ASSIGNMENT =
            Pattern.compile("(\\$\\w+)\\s*:?=\\s*(?:" + PARAMETER + "\\s*-?}})?");

    private static final Pattern SHOWN =
            Pattern.compile("\\{\\{-?\\s*(?:(\\$\\w+)|" + PARAMETER + ")\\s*-?}}");

    private final Value.Mapping config;
    private final List<String> starts = new ArrayList<>();

    /** The paths of rules of which all is known. */
    private final List<Automaton> paths = new ArrayList<>();

    RedirectTemplates(SiteFiles files, HugoSettings settings) {
        this.config = settings.config();
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
        withParameters(ALIASES.matcher(text).replaceAll(""))
                .lines()
                .map(RedirectTemplates::withoutStatements)
                .forEach(this::rule);
    }

    /** A template with the texts of the site's parameters that it shows. */
    private String withParameters(String text) {
        Map<String, Optional<String>> variables = new HashMap<>();
        Matcher assigned = ASSIGNMENT.matcher(text);
        while (assigned.find()) {
            // What another statement changes is not known.
            Optional<String> value = parameter(assigned.group(2));
            variables.put(
                    assigned.group(1),
                    variables.containsKey(assigned.group(1)) ? Optional.empty() : value);
        }
        return SHOWN.matcher(text)
                .replaceAll(
                        shown -> {
                            Optional<String> value =
                                    shown.group(1) == null
                                            ? parameter(shown.group(2))
                                            : variables.getOrDefault(
                                                    shown.group(1), Optional.empty());
                            return Matcher.quoteReplacement(value.orElseGet(shown::group));
                        });
    }

    /** The one value of a parameter that no language has otherwise. */
    private Optional<String> parameter(@Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        String path = "params." + name.toLowerCase(Locale.ROOT);
        for (Value.Entry language : config.mapping("languages").entries()) {
            if (!language.value().select(path).isEmpty()) {
                return Optional.empty();
            }
        }
        List<Value> values = config.select(path);
        return values.size() == 1 && values.get(0) instanceof Value.Scalar scalar
                ? Optional.of(scalar.text())
                : Optional.empty();
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
        int computed = path.indexOf('{');
        if (computed < 0 && path.startsWith("/")) {
            paths.add(RedirectPattern.of(Paths.withoutSlashesAtEnd(path)).paths());
        } else if (computed >= 0 && path.startsWith("/")) {
            starts.add(start(path.substring(0, computed)));
        } else if (computed >= 0 || path.contains("//")) {
            starts.add("");
        }
    }

    /** What stands in front of the first placeholder. */
    private static String start(String path) {
        int end = 0;
        while (end < path.length() && "*:".indexOf(path.charAt(end)) < 0) {
            end++;
        }
        return Paths.trimSlashes(path.substring(0, end));
    }

    /** Whether a path of the site may be one that is redirected. */
    boolean mayHave(String path) {
        String whole = Paths.trimSlashes(path);
        String page = "/" + whole;
        return starts.stream().anyMatch(whole::startsWith)
                || paths.stream().anyMatch(r -> r.matches(page) || r.matches(page + "/"));
    }
}
