package org.mageos.content.generator.eleventy;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.mageos.content.document.Dialect.Templates;
import org.mageos.content.generator.script.Script;
import org.mageos.content.generator.script.ScriptCall;
import org.mageos.content.generator.script.ScriptReader;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * What the literals of the program of settings say; folders are relative to that of the site, and
 * empty for it.
 *
 * @param input where the templates lie
 * @param output where the site is written to
 * @param hidden folders of includes, layouts and data
 * @param layouts where layouts lie
 * @param pathPrefix the path that the site is below, without slashes at its ends
 * @param prefixIsComputed whether only the program knows that path
 * @param formats the endings of templates
 * @param copiedFormats the endings of files that are no templates and are copied
 * @param templates the language that is run over Markdown first
 * @param copies files and folders that are copied, with the paths that they get
 * @param ignores patterns of files that are no templates
 * @param feed the tag of the collection that the plugin for feeds is given
 * @param effects what the plugins and the rest of the program may do
 */
record EleventyConfig(
        String input,
        String output,
        List<String> hidden,
        List<String> layouts,
        String pathPrefix,
        boolean prefixIsComputed,
        Set<String> formats,
        Set<String> copiedFormats,
        Templates templates,
        Map<String, Optional<String>> copies,
        List<String> ignores,
        Optional<String> feed,
        EleventyEffects effects) {

    /** Formats of all versions; a template of one that is gone is rare. */
    private static final List<String> FORMATS =
            List.of("md", "njk", "liquid", "html", "11ty.js", "11ty.cjs", "11ty.mjs", "11ty.ts");

    /** Formats that Eleventy, or a plugin without {@code addExtension}, has a language for. */
    private static final Set<String> LANGUAGES =
            Set.of(
                    "md",
                    "njk",
                    "liquid",
                    "html",
                    "webc",
                    "hbs",
                    "ejs",
                    "pug",
                    "haml",
                    "mustache",
                    "11ty.js",
                    "11ty.cjs",
                    "11ty.mjs",
                    "11ty.ts");

    EleventyConfig {
        Objects.requireNonNull(templates, "templates");
        hidden = List.copyOf(hidden);
        layouts = List.copyOf(layouts);
        formats = Set.copyOf(formats);
        copiedFormats = Set.copyOf(copiedFormats);
        ignores = List.copyOf(ignores);
    }

    /**
     * @param modules the texts of the project's own modules, by the names that the program imports
     */
    static EleventyConfig of(
            String text, EleventyScripts scripts, Function<String, Optional<String>> modules) {
        Script script = ScriptReader.readReturned(text, "config");
        List<ScriptCall> calls = ScriptReader.calls(text);
        Value.Mapping dir = script.value().mapping("dir");
        String input =
                folder(scripts.input().or(() -> set(calls, "setInputDirectory", dir, "input")), "");
        List<String> layouts = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        String includes = folder(set(calls, "setIncludesDirectory", dir, "includes"), "_includes");
        String data = folder(set(calls, "setDataDirectory", dir, "data"), "_data");
        hidden.add(below(input, data));
        layouts.add(below(input, includes));
        set(calls, "setLayoutsDirectory", dir, "layouts")
                .ifPresent(folder -> layouts.add(0, below(input, folder(Optional.of(folder), ""))));
        hidden.addAll(layouts);
        String output =
                folder(
                        scripts.output().or(() -> set(calls, "setOutputDirectory", dir, "output")),
                        "_site");
        Set<String> formats = formats(script, calls);
        Optional<String> prefix = scripts.pathPrefix().or(() -> script.value().text("pathPrefix"));
        return new EleventyConfig(
                input,
                output,
                hidden.stream().filter(folder -> !folder.equals(input)).toList(),
                layouts,
                Paths.trimSlashes(prefix.orElse("")),
                prefix.isEmpty() && script.isComputed("pathPrefix"),
                formats.stream().filter(f -> isTemplate(f, calls)).collect(toSet()),
                formats.stream().filter(f -> !LANGUAGES.contains(f)).collect(toSet()),
                templates(script.value()),
                copies(calls),
                ignores(calls),
                EleventyFeed.ofPlugin(text),
                new EffectsReader(text, modules)
                        .read(script, calls, scripts.written(input, output)));
    }

    private static Optional<String> set(
            List<ScriptCall> calls, String method, Value.Mapping dir, String key) {
        return calls.stream()
                .filter(call -> call.method().equals(method))
                .flatMap(call -> call.text(0).stream())
                .findFirst()
                .or(() -> dir.text(key));
    }

    private static String folder(Optional<String> written, String byDefault) {
        return written.flatMap(Paths::normalize)
                .map(folder -> folder.equals(".") ? "" : folder)
                .orElse(byDefault);
    }

    private static String below(String input, String folder) {
        return Paths.normalize(Paths.join(input, folder)).orElse(folder);
    }

    private static Set<String> formats(Script script, List<ScriptCall> calls) {
        Set<String> formats = new TreeSet<>(script.value().texts("templateFormats"));
        for (ScriptCall call : calls) {
            boolean sets = call.method().equals("setTemplateFormats");
            if (sets || call.method().equals("addTemplateFormats")) {
                if (!sets && formats.isEmpty()) {
                    formats.addAll(FORMATS);
                }
                names(call).stream()
                        .flatMap(name -> List.of(name.split(",")).stream())
                        .forEach(format -> formats.add(format.strip()));
            }
        }
        if (formats.isEmpty()) {
            formats.addAll(FORMATS);
        }
        if (formats.contains("11ty.js")) {
            formats.addAll(List.of("11ty.cjs", "11ty.mjs", "11ty.ts"));
        }
        if (calls.stream()
                .anyMatch(call -> call.name(0).toLowerCase(Locale.ROOT).contains("webc"))) {
            formats.add("webc");
        }
        formats.remove("");
        return formats;
    }

    /** A format without a language, which {@code addExtension} gives it, is copied as it is. */
    private static boolean isTemplate(String format, List<ScriptCall> calls) {
        return LANGUAGES.contains(format)
                || calls.stream()
                        .filter(call -> call.method().equals("addExtension"))
                        .anyMatch(call -> names(call).isEmpty() || names(call).contains(format));
    }

    /** The names that a call is given, one or more; empty if only the program knows them. */
    private static List<String> names(ScriptCall call) {
        return call.value(0).map(Value::items).orElse(List.of()).stream()
                .filter(Value.Scalar.class::isInstance)
                .map(name -> ((Value.Scalar) name).text())
                .toList();
    }

    /** Sources with the paths that they get; empty: their own. */
    private static Map<String, Optional<String>> copies(List<ScriptCall> calls) {
        Map<String, Optional<String>> copies = new LinkedHashMap<>();
        for (ScriptCall call : calls) {
            if (!call.method().equals("addPassthroughCopy")) {
                continue;
            }
            call.text(0).ifPresent(from -> copies.put(source(from), Optional.empty()));
            if (call.value(0).orElse(Value.Mapping.EMPTY) instanceof Value.Mapping renamed) {
                for (Value.Entry entry : renamed.entries()) {
                    if (entry.value() instanceof Value.Scalar to) {
                        boolean same = Boolean.TRUE.equals(to.value());
                        copies.put(
                                source(entry.key()),
                                same ? Optional.empty() : Optional.of(to.text()));
                    }
                }
            }
        }
        return copies;
    }

    private static String source(String written) {
        return Paths.trimSlashes(written.startsWith("./") ? written.substring(2) : written);
    }

    /** What is ignored in every build; what depends on a condition has a page in some. */
    private static List<String> ignores(List<ScriptCall> calls) {
        return calls.stream()
                .filter(call -> call.receiver().equals("ignores") && call.method().equals("add"))
                .filter(call -> !call.isConditional())
                .flatMap(call -> call.text(0).stream())
                .toList();
    }

    /** The path that the site is below: empty, or with a slash at its start. */
    String base() {
        return pathPrefix.isEmpty() ? "" : "/" + pathPrefix;
    }

    /** Nunjucks is Jinja in JavaScript. */
    private static Templates templates(Value.Mapping config) {
        if (config.isSet("markdownTemplateEngine", false)) {
            return Templates.NONE;
        }
        return config.text("markdownTemplateEngine").filter("njk"::equals).isPresent()
                ? Templates.JINJA
                : Templates.LIQUID;
    }
}
