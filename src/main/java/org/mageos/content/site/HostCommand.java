package org.mageos.content.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.tree.SiteFiles;

/**
 * Whether a command calls a site generator and nothing else that may write pages: scripts of {@code
 * package.json} and targets of a {@code Makefile} are followed.
 */
final class HostCommand {

    /** A call of a generator, with whatever options. */
    private static final Pattern GENERATOR =
            Pattern.compile(
                    "(?:npx |bundle exec |pnpm (?:exec )?|yarn )?(?:hugo|zola build|jekyll build"
                            + "|mkdocs build|(?:@11ty/)?eleventy|astro build|docusaurus build"
                            + "|vitepress build)(?: [\\w./:=$@\"'(){},+-]+)*");

    /** What writes no page: it installs, prints, or copies what is the host's own. */
    private static final Pattern HARMLESS =
            Pattern.compile(
                    "(?:npm (?:ci|i|install|ls)|yarn(?: install)?|pnpm (?:i|install)|bundle install"
                            + "|pip3? install|git (?:submodule|fetch|backfill)|echo|wait|true)"
                            + "(?: [^|<>]*)?"
                            + "|cp (?:\\S*/)?_(?:redirects|headers) \\S+"
                            + "|\\$\\(info .*\\)");

    private static final Pattern SCRIPT =
            Pattern.compile("(?:npm run|pnpm(?: run)?|yarn(?: run)?) ([\\w:-]+)");

    private static final Pattern TARGET = Pattern.compile("make ([\\w.-]+)");

    /** Scripts and targets that look at the site only. */
    private static final Pattern CHECK =
            Pattern.compile("(?:.*[:_-])?(?:check|lint|test|validate|verify)(?:[:_-].*)?");

    private static final Pattern VARIABLES =
            Pattern.compile("(?:cross-env )?(?:\\w+=[^\\s;&|]* +)*+");

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:&&?|;|\\R)\\s*");

    private static final String MAKEFILE = "Makefile";

    private final SiteFiles files;
    private final Set<String> followed = new HashSet<>();
    private boolean generates;

    private HostCommand(SiteFiles files) {
        this.files = files;
    }

    /**
     * @param command one that is run in the content root
     */
    static boolean isGeneratorOnly(String command, SiteFiles files) {
        HostCommand build = new HostCommand(files);
        return build.isKnown(command) && build.generates;
    }

    private boolean isKnown(String command) {
        for (String step : BETWEEN.split(command.strip())) {
            String call = VARIABLES.matcher(step).replaceFirst("").replaceAll("\\s+", " ");
            if (!call.isEmpty() && !isKnownStep(call)) {
                return false;
            }
        }
        return true;
    }

    private boolean isKnownStep(String step) {
        if (GENERATOR.matcher(step).matches()) {
            generates = true;
            return true;
        }
        if (HARMLESS.matcher(step).matches()) {
            return true;
        }
        Matcher script = SCRIPT.matcher(step);
        Matcher target = TARGET.matcher(step);
        return script.matches() && isKnownScript(script.group(1))
                || target.matches() && isKnownTarget(target.group(1));
    }

    /** Others are run before and after a script by their names. */
    private boolean isKnownScript(String name) {
        if (CHECK.matcher(name).matches()) {
            return true;
        }
        if (!followed.add(name)) {
            return false;
        }
        boolean found = false;
        for (String one : List.of("pre" + name, name, "post" + name)) {
            Optional<String> command = files.data("package.json").mapping("scripts").text(one);
            if (command.isPresent() && !isKnown(command.get())) {
                return false;
            }
            found |= command.isPresent() && one.equals(name);
        }
        return found;
    }

    private boolean isKnownTarget(String name) {
        if (CHECK.matcher(name).matches()) {
            return true;
        }
        Optional<List<String>> recipe =
                files.outerText(MAKEFILE).flatMap(text -> recipe(text, name));
        if (recipe.isEmpty() || !followed.add(MAKEFILE + " " + name)) {
            return false;
        }
        for (String line : recipe.get()) {
            if (!isKnown(line)) {
                return false;
            }
        }
        return true;
    }

    /** The targets that one depends on, as calls of make, and its commands; empty without it. */
    private static Optional<List<String>> recipe(String makefile, String target) {
        List<String> commands = new ArrayList<>();
        boolean found = false;
        boolean inside = false;
        for (String line : makefile.replaceAll("\\\\\\R\\s*", " ").split("\\R")) {
            if (line.startsWith("\t")) {
                if (inside) {
                    commands.add(line.strip().replaceFirst("^[@+-]+", ""));
                }
            } else if (!line.isBlank() && !line.startsWith("#")) {
                inside = line.startsWith(target + ":") && !line.startsWith(target + ":=");
                if (inside) {
                    found = true;
                    for (String one : line.substring(target.length() + 1).strip().split("\\s+")) {
                        if (!one.isEmpty()) {
                            commands.add("make " + one);
                        }
                    }
                }
            }
        }
        return found ? Optional.of(commands) : Optional.empty();
    }
}
