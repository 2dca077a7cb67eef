package org.mageos.content.generator.eleventy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.generator.Extensions;
import org.mageos.content.generator.Opening;
import org.mageos.content.generator.eleventy.EleventyEffects.HeadingIds;
import org.mageos.content.generator.script.Script;
import org.mageos.content.generator.script.ScriptCall;

/** Tells what the calls of a program of settings do. For one use. */
final class EffectsReader {

    private static final Extensions TABLE = Extensions.of("eleventy");

    private static final Pattern IMPORT =
            Pattern.compile(
                    "(?:import|const|let|var)\\s([\\w$*{},\\s:]{1,2000}?)"
                            + "(?:from|=\\s*(?:await\\s{1,9})?(?:require|import)\\s*\\()\\s*['\"]([^'\"]+)['\"]");

    private static final Pattern NAME = Pattern.compile("[\\w$]+");

    /** A program that writes files, or runs one that does. */
    private static final Pattern WRITES =
            Pattern.compile(
                    "writeFile|copyFile|cpSync|\\.cp\\(|outputFile|createWriteStream|child_process|spawn"
                            + "|\\bImage\\(|toFile|(?:require\\(|from|import\\()\\s*['\"]"
                            + "(?:sharp|esbuild|postcss|sass|webpack|rollup|vite|gulp)['\"]");

    /** What a plugin of Markdown's would do to headings and ids, or to links. */
    private static final Pattern TOUCHES_IDS = Pattern.compile("['\"]id['\"]|heading");

    private static final Pattern TOUCHES_LINKS =
            Pattern.compile("href|link_open|normalizeLink|attrs\\[|['\"]image['\"]");

    /** A slug function among the options of markdown-it-anchor. */
    private static final Pattern OWN_SLUGS = Pattern.compile("\\bslugify\\b\\s*[:,}(]");

    private static final Pattern FILTER_SLUGS =
            Pattern.compile("\\bslugify:\\s*[\\w$.]+\\.getFilter\\(\\s*['\"]slugify['\"]\\s*\\)");

    /** Transforms that change no links and ids, by a part of their names. */
    private static final Pattern LAYOUT_ONLY = Pattern.compile("(?i)min|pretti|beautif|purge");

    private static final Set<String> FOR_FILES =
            Set.of(
                    "on",
                    "addShortcode",
                    "addAsyncShortcode",
                    "addNunjucksAsyncShortcode",
                    "addPairedShortcode",
                    "addFilter",
                    "addTransform");

    private static final Set<String> WRITING = Set.of("addExtension", "addBundle");

    private static final Set<String> FOR_PAGES =
            Set.of("addUrlTransform", "addTemplate", "setDataFileSuffixes", "setDataFileBaseName");

    private final String text;
    private final Function<String, Optional<String>> files;
    private final Map<String, String> modules;
    private final Set<Opening> open = EleventyEffects.none();
    private HeadingIds ids = HeadingIds.NONE;
    private boolean resolvesFiles;
    private boolean addsPrefix;
    private boolean attributes;
    private boolean footnotes;

    /**
     * @param text the program
     * @param files the texts of the project's own modules, by the names that it imports them by
     */
    EffectsReader(String text, Function<String, Optional<String>> files) {
        this.text = text;
        this.files = files;
        this.modules = modules(text);
    }

    /**
     * @param written the paths of the site that other commands of the build write
     */
    EleventyEffects read(Script script, List<ScriptCall> calls, List<String> written) {
        if (script.isComputed("dir") || script.isComputed("templateFormats")) {
            open.add(Opening.PAGES);
        }
        boolean writes = writes();
        for (ScriptCall call : calls) {
            switch (call.method()) {
                case "addPlugin" -> plugin(call, modules.getOrDefault(call.name(0), ""));
                case "use" -> markdown(call, modules.getOrDefault(call.name(0), ""));
                case "addTransform" -> transform(call);
                default -> other(call);
            }
            if (WRITING.contains(call.method())
                    || writes && FOR_FILES.contains(call.method())
                    || call.method().equals("addPassthroughCopy") && call.value(0).isEmpty()) {
                open.add(Opening.FILES);
            }
        }
        return new EleventyEffects(
                ids,
                open,
                written,
                resolvesFiles,
                addsPrefix,
                attributes,
                footnotes,
                text.contains("draft"));
    }

    /** Whether the program, or a module of the project that it imports, writes files. */
    private boolean writes() {
        return WRITES.matcher(text).find()
                || modules.values().stream()
                        .filter(EffectsReader::isOwn)
                        .anyMatch(
                                module ->
                                        files.apply(module)
                                                .map(own -> WRITES.matcher(own).find())
                                                .orElse(true));
    }

    private static boolean isOwn(String module) {
        return module.startsWith(".") || module.startsWith("/");
    }

    private void plugin(ScriptCall call, String module) {
        String name = call.name(0).toLowerCase(Locale.ROOT);
        if (module.startsWith("@11ty/eleventy") && name.contains("idattribute")) {
            if (call.arguments().size() > 1) {
                open.add(Opening.ANCHORS);
            } else if (ids == HeadingIds.NONE) {
                ids = HeadingIds.PLUGIN;
            }
        } else if (module.startsWith("@11ty/eleventy") && name.contains("inputpathtourl")) {
            resolvesFiles = true;
        } else if (module.startsWith("@11ty/eleventy") && name.contains("htmlbase")) {
            addsPrefix = true;
        } else {
            open(module.isEmpty() ? "." : module, "plugin");
            // The feed is a file that its options name.
            if (module.startsWith("@11ty/") && name.contains("feed")) {
                open.add(Opening.FILES);
            }
            if (module.startsWith("@11ty/") && (name.contains("image") || name.contains("img"))) {
                open.add(Opening.LINKS);
            }
        }
    }

    /** A plugin of markdown-it's. */
    private void markdown(ScriptCall call, String module) {
        if (module.equals("markdown-it-anchor")) {
            anchor(call.arguments().size() > 1);
        } else if (isOwn(module)) {
            Optional<String> own = files.apply(module);
            if (own.filter(code -> !TOUCHES_IDS.matcher(code).find()).isEmpty()) {
                open.add(Opening.ANCHORS);
            }
            if (own.filter(code -> !TOUCHES_LINKS.matcher(code).find()).isEmpty()) {
                open.add(Opening.LINKS);
            }
        } else {
            attributes |= module.equals("markdown-it-attrs");
            footnotes |= module.equals("markdown-it-footnote");
            open(module, "markdown");
        }
    }

    private void anchor(boolean hasOptions) {
        if (!hasOptions) {
            ids = HeadingIds.ANCHOR;
        } else if (FILTER_SLUGS.matcher(text).find()) {
            ids = HeadingIds.SLUGIFIED_ANCHOR;
        } else if (OWN_SLUGS.matcher(text).find()) {
            open.add(Opening.ANCHORS);
        } else {
            ids = HeadingIds.ANCHOR;
        }
    }

    private void open(String module, String kind) {
        for (Opening opening : Opening.values()) {
            if (TABLE.opens(kind, module, opening)) {
                open.add(opening);
            }
        }
    }

    private void transform(ScriptCall call) {
        if (!LAYOUT_ONLY.matcher(call.text(0).orElse("")).find()) {
            open.add(Opening.LINKS);
            open.add(Opening.ANCHORS);
        }
    }

    private void other(ScriptCall call) {
        String method = call.method();
        boolean library = method.equals("setLibrary") || method.equals("amendLibrary");
        if (library && (!text.contains("markdown-it") || touchesRules())) {
            open.add(Opening.LINKS);
            open.add(Opening.ANCHORS);
        }
        boolean data =
                method.equals("addGlobalData")
                        && call.text(0)
                                .filter(
                                        key ->
                                                !key.equals("permalink")
                                                        && !key.startsWith("eleventyComputed"))
                                .isEmpty();
        if (data || FOR_PAGES.contains(method)) {
            open.add(Opening.PAGES);
        }
    }

    /** Whether the program has rules of its own for what Markdown writes of links and headings. */
    private boolean touchesRules() {
        return text.contains("link_open")
                || text.contains("heading_open")
                || text.contains("normalizeLink")
                || text.contains("rules.image");
    }

    /** The modules that the names of a program come from. */
    private static Map<String, String> modules(String text) {
        Map<String, String> modules = new HashMap<>();
        Matcher imported = IMPORT.matcher(text);
        while (imported.find()) {
            Matcher name = NAME.matcher(imported.group(1));
            while (name.find()) {
                modules.putIfAbsent(name.group(), imported.group(2));
            }
        }
        return modules;
    }
}
