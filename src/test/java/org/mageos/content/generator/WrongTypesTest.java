package org.mageos.content.generator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.generator.script.Script;
import org.mageos.content.generator.script.ScriptReader;
import org.mageos.content.testing.ContentFolder;
import org.mageos.content.testing.CpuTime;
import org.mageos.content.value.JsonReader;
import org.mageos.content.value.Value;

/**
 * Settings and front matter of every generator in which one key after the other holds what nobody
 * expects there: the run ends, and says what it found.
 */
class WrongTypesTest {

    private static final String HUGE = "\"" + "/a-".repeat(20_000) + "\"";

    /** Each is JSON, and as such YAML and JavaScript. */
    private static final List<String> WRONG =
            List.of(
                    "\"\"",
                    "\"/\"",
                    "\"//\"",
                    "\"..\"",
                    "\"[(*{:\\\\\"",
                    "\"\\u0000 \\ud800\"",
                    "0",
                    "-1",
                    "1.5",
                    "1e999999999",
                    "99999999999999999999",
                    "true",
                    "false",
                    "null",
                    "[]",
                    "[[]]",
                    "[null, 1, {}, \"\", \"/\", [[\"x\"]]]",
                    "{}",
                    "{\"\": null, \"/\": [], \"x\": {\"y\": {\"z\": 1}}}",
                    HUGE);

    /** A prime, so that it is no part of the number of keys. */
    private static final int STEP = 17;

    @TempDir Path folder;

    @Test
    void whatIsNoNameOfAFolderIsNoOutput() {
        ContentFolder content =
                new ContentFolder(folder)
                        .file("_config.yml", "destination: \"\\0\"\n")
                        .file("index.md", "# A\n");

        assertThat(content.lint()).isClean();
    }

    @Test
    void constantsThatUnfoldWithoutEndAreComputed() {
        StringBuilder program = new StringBuilder("const c0 = ['x', 'x'];\n");
        for (int i = 1; i < 60; i++) {
            program.append("const c%d = [c%d, c%d, c%d];%n".formatted(i, i - 1, i - 1, i - 1));
        }
        program.append("export default { base: '/b/', list: c59 };");

        Script script =
                CpuTime.within(Duration.ofSeconds(20), () -> ScriptReader.read(program.toString()));

        assertThat(script.value().text("base")).contains("/b/");
        assertThat(script.isComputed("list")).isTrue();
    }

    @Test
    void constantsThatFollowEachOtherForLongAreComputed() {
        StringBuilder program = new StringBuilder("const c0 = 'x';\n");
        for (int i = 1; i < 20_000; i++) {
            program.append("const c%d = c%d;%n".formatted(i, i - 1));
        }
        program.append("export default { base: c19999 };");

        assertThat(ScriptReader.read(program.toString()).isComputed("base")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "jekyll, _config.yml, yaml, _posts/2026-02-03-post.md",
        "mkdocs, mkdocs.yml, yaml, docs/blog/posts/post.md",
        "hugo, hugo.json, json, content/posts/post.md",
        "zola, config.toml, toml, content/posts/post.md",
        "docusaurus, docusaurus.config.js, export, blog/2026-02-03-post.md",
        "vitepress, .vitepress/config.mjs, export, posts/post.md",
        "starlight, astro.config.mjs, starlight, src/content/docs/post.md",
        "astro, astro.config.mjs, export, src/content/blog/post.md",
        "eleventy, eleventy.config.js, function, posts/post.md"
    })
    void anythingMayStandInAnyKey(String generator, String file, String form, String post)
            throws IOException {
        Function<String, String> writer = writer(form);
        Value.Mapping settings = json(generator + ".json");
        Value.Mapping front = json("front-matter.json");
        List<String> failed = new ArrayList<>();
        for (Variant variant : variants(settings, form.equals("toml"))) {
            String text = form.equals("toml") ? toml(variant.value) : json(variant.value);
            lint(generator, file, writer.apply(text), post, json(front), variant.name, failed);
        }
        String usual = form.equals("toml") ? toml(settings) : json(settings);
        for (Variant variant : variants(front, false)) {
            lint(
                    generator,
                    file,
                    writer.apply(usual),
                    post,
                    json(variant.value),
                    "front matter " + variant.name,
                    failed);
        }
        assertThat(failed).isEmpty();
    }

    private void lint(
            String generator,
            String file,
            String settings,
            String post,
            String front,
            String name,
            List<String> failed) {
        ContentFolder content =
                new ContentFolder(folder)
                        .settings("generator: " + generator)
                        .file(file, settings)
                        .file(post, "---\n" + front + "\n---\n# A\n\n[x](/posts/x/) [y](y.md)\n")
                        .file("index.md", "[post](" + post + ") [b](" + post + "/b)\n");
        try {
            CpuTime.within(Duration.ofSeconds(20), content::lint);
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            failed.add(
                    name
                            + ": "
                            + String.valueOf(e).replace('\0', '?')
                            + " "
                            + List.of(e.getStackTrace()).stream().limit(4).toList());
        }
    }

    private static Function<String, String> writer(String form) {
        return switch (form) {
            case "export" -> text -> "export default " + text + ";";
            case "starlight" -> text -> "export default {integrations: [starlight(" + text + ")]};";
            case "function" -> text -> "module.exports = function (c) { return " + text + "; };";
            default -> text -> text;
        };
    }

    private static Value.Mapping json(String name) throws IOException {
        try (InputStream in = WrongTypesTest.class.getResourceAsStream("wrong-types/" + name)) {
            String text = new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
            return (Value.Mapping) JsonReader.read(text).value();
        }
    }

    /**
     * @param value settings, in which a {@link Raw} may stand
     */
    private record Variant(String name, Object value) {}

    /** A value as it is written. */
    private record Raw(String text) {}

    /** The settings with each wrong value in the place of each of their values. */
    private static List<Variant> variants(Value.Mapping settings, boolean toml) {
        List<Variant> variants = new ArrayList<>();
        for (String wrong : WRONG) {
            // TOML has no such value, and other escapes.
            if (!toml
                    || !wrong.contains("null") && !wrong.contains("\\u") && !wrong.contains("{")) {
                replaced(settings, wrong, "", variants);
            }
        }
        // Every value meets some keys and every key some values; all of them take minutes.
        List<Variant> some = new ArrayList<>();
        for (int i = 0; i < variants.size(); i += STEP) {
            some.add(variants.get(i));
        }
        return some;
    }

    private static void replaced(Value value, String wrong, String path, List<Variant> into) {
        List<Variant> below = new ArrayList<>();
        if (value instanceof Value.Mapping mapping) {
            for (Value.Entry entry : mapping.entries()) {
                String name = path + "." + entry.key();
                List<Variant> inner = new ArrayList<>();
                inner.add(new Variant(name + " = " + shortened(wrong), new Raw(wrong)));
                replaced(entry.value(), wrong, name, inner);
                for (Variant one : inner) {
                    Map<String, Object> copy = new LinkedHashMap<>();
                    mapping.entries().forEach(e -> copy.put(e.key(), e.value()));
                    copy.put(entry.key(), one.value);
                    below.add(new Variant(one.name, copy));
                }
            }
        } else if (value instanceof Value.Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                List<Variant> inner = new ArrayList<>();
                String name = path + "[" + i + "]";
                inner.add(new Variant(name + " = " + shortened(wrong), new Raw(wrong)));
                replaced(list.items().get(i), wrong, name, inner);
                for (Variant one : inner) {
                    List<Object> copy = new ArrayList<>(list.items());
                    copy.set(i, one.value);
                    below.add(new Variant(one.name, copy));
                }
            }
        }
        into.addAll(below);
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "..." : text;
    }

    private static String json(Object value) {
        return written(value, "\"%s\": %s", ", ");
    }

    private static String toml(Object value) {
        Map<?, ?> keys = value instanceof Value.Mapping mapping ? map(mapping) : (Map<?, ?>) value;
        return keys.entrySet().stream()
                .map(e -> e.getKey() + " = " + written(e.getValue(), "%s = %s", ", "))
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, Object> map(Value.Mapping mapping) {
        Map<String, Object> map = new LinkedHashMap<>();
        mapping.entries().forEach(e -> map.put(e.key(), e.value()));
        return map;
    }

    private static String written(Object value, String entry, String separator) {
        if (value instanceof Raw raw) {
            return raw.text;
        }
        if (value instanceof Value.Mapping mapping) {
            return written(map(mapping), entry, separator);
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(e -> entry.formatted(e.getKey(), written(e.getValue(), entry, separator)))
                    .collect(Collectors.joining(separator, "{", "}"));
        }
        if (value instanceof Value.Sequence list) {
            return written(list.items(), entry, separator);
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(item -> written(item, entry, separator))
                    .collect(Collectors.joining(separator, "[", "]"));
        }
        Value.Scalar scalar = (Value.Scalar) value;
        return scalar.value() instanceof String text ? "\"" + text + "\"" : scalar.text();
    }
}
