package org.mageos.content.generator.eleventy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * What the scripts of {@code package.json} tell of the build.
 *
 * @param input the option {@code --input}
 * @param output the option {@code --output}
 * @param pathPrefix the option {@code --pathprefix}
 * @param targets the files and folders that other commands of the build write; the empty name is
 *     for what only a run would tell
 */
record EleventyScripts(
        Optional<String> input,
        Optional<String> output,
        Optional<String> pathPrefix,
        List<String> targets) {

    private static final Pattern OPTION =
            Pattern.compile("--(input|output|pathprefix)[= ]['\"]?([^\\s'\"]+)");

    private static final Pattern SEPARATOR = Pattern.compile("&&|\\|\\||[;&|]");

    /** A script that runs another one. */
    private static final Pattern RUN =
            Pattern.compile(
                    "(?:npm run|yarn(?: run)?|pnpm(?: run)?|run-[sp]|npm-run-all(?: -[sp]| --\\w+)?)"
                            + " ([\\w:.*-]+)(?: --.*)?");

    static EleventyScripts of(Value.Mapping data) {
        Optional<String> input = Optional.empty();
        Optional<String> output = Optional.empty();
        Optional<String> prefix = Optional.empty();
        for (Value.Entry script : data.mapping("scripts").entries()) {
            if (!(script.value() instanceof Value.Scalar command)) {
                continue;
            }
            boolean eleventy = command.text().contains("eleventy");
            Matcher option = OPTION.matcher(eleventy ? command.text() : "");
            while (option.find()) {
                Optional<String> value = Optional.of(option.group(2));
                switch (option.group(1)) {
                    case "input" -> input = input.or(() -> value);
                    case "output" -> output = output.or(() -> value);
                    default -> prefix = prefix.or(() -> value);
                }
            }
        }
        Set<String> targets = new LinkedHashSet<>();
        Value.Mapping scripts = data.mapping("scripts");
        for (Value.Entry script : scripts.entries()) {
            if (script.key().contains("build")) {
                addTargets(script.key(), scripts, new HashSet<>(), targets);
            }
        }
        return new EleventyScripts(input, output, prefix, List.copyOf(targets));
    }

    /** Adds what the commands of a script write, and those of the scripts that it runs. */
    private static void addTargets(
            String name, Value.Mapping scripts, Set<String> seen, Set<String> targets) {
        if (!seen.add(name)) {
            return;
        }
        for (String command : SEPARATOR.split(scripts.text(name).orElse(""))) {
            Matcher run = RUN.matcher(command.strip());
            if (!run.matches()) {
                BuildCommand.target(command).ifPresent(targets::add);
            } else if (run.group(1).endsWith("*")) {
                String start = run.group(1).substring(0, run.group(1).length() - 1);
                scripts.entries().stream()
                        .map(Value.Entry::key)
                        .filter(key -> key.startsWith(start))
                        .forEach(key -> addTargets(key, scripts, seen, targets));
            } else {
                addTargets(run.group(1), scripts, seen, targets);
            }
        }
    }

    /**
     * The paths of the site that other commands of the build write, folders with all in them; the
     * empty one is all of it.
     *
     * @param input where the templates lie
     * @param output where the site is written to
     */
    List<String> written(String input, String output) {
        List<String> paths = new ArrayList<>();
        targets.forEach(target -> paths.add(path(target, input, output)));
        return paths;
    }

    /** The path of the site that a file or folder gets: without the output or input folder. */
    private static String path(String target, String input, String output) {
        String path = Paths.normalize(target).orElse("");
        for (String root : List.of(output, input)) {
            String prefix = root + "/";
            if (prefix.length() > 1 && (path + "/").startsWith(prefix)) {
                return Paths.trimSlashes((path + "/").substring(prefix.length()));
            }
        }
        return path;
    }
}
