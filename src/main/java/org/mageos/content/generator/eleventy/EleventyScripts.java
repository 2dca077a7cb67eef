package org.mageos.content.generator.eleventy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.value.Value;

/**
 * What the scripts of {@code package.json} tell of the build.
 *
 * @param input the option {@code --input}
 * @param output the option {@code --output}
 * @param pathPrefix the option {@code --pathprefix}
 * @param othersBuild whether a script runs something beside Eleventy, which may write files
 */
record EleventyScripts(
        Optional<String> input,
        Optional<String> output,
        Optional<String> pathPrefix,
        boolean othersBuild) {

    private static final Pattern OPTION =
            Pattern.compile("--(input|output|pathprefix)[= ]['\"]?([^\\s'\"]+)");

    /** A command by itself that only runs Eleventy. */
    private static final Pattern ELEVENTY =
            Pattern.compile("(?:npx )?(?:@11ty/)?eleventy(?: [^&|;]*)?");

    static EleventyScripts of(Value.Mapping data) {
        Optional<String> input = Optional.empty();
        Optional<String> output = Optional.empty();
        Optional<String> prefix = Optional.empty();
        boolean others = false;
        for (Value.Entry script : data.mapping("scripts").entries()) {
            if (!(script.value() instanceof Value.Scalar command)) {
                continue;
            }
            boolean eleventy = command.text().contains("eleventy");
            others |=
                    script.key().contains("build")
                            && !ELEVENTY.matcher(command.text().strip()).matches();
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
        return new EleventyScripts(input, output, prefix, others);
    }
}
