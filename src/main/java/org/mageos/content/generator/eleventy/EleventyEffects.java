package org.mageos.content.generator.eleventy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.generator.script.Script;
import org.mageos.content.generator.script.ScriptCall;

/**
 * What the program of settings may do beyond its literals.
 *
 * @param makesIds whether headings get the ids of the plugin that comes with Eleventy
 * @param unknownIds whether something else may make ids
 * @param resolvesFiles whether links to files become those of their pages
 * @param addsPrefix whether root-relative URLs get the path prefix
 * @param unknownLinks whether something else may change links or images
 * @param unknownFiles whether something else may write files that are no pages
 * @param unknownPages whether something else may make pages, or give them other URLs
 * @param knowsDrafts whether {@code draft: true} may mean something
 */
record EleventyEffects(
        boolean makesIds,
        boolean unknownIds,
        boolean resolvesFiles,
        boolean addsPrefix,
        boolean unknownLinks,
        boolean unknownFiles,
        boolean unknownPages,
        boolean knowsDrafts) {

    private static final Pattern IMPORT =
            Pattern.compile(
                    "(?:import|const|let|var)\\s([\\w$*{},\\s:]{1,2000}?)"
                            + "(?:from|=\\s*(?:await\\s{1,9})?(?:require|import)\\s*\\()\\s*['\"]([^'\"]+)['\"]");

    private static final Pattern NAME = Pattern.compile("[\\w$]+");

    private static final Set<String> FOR_FILES =
            Set.of(
                    "on",
                    "addExtension",
                    "addShortcode",
                    "addAsyncShortcode",
                    "addNunjucksAsyncShortcode",
                    "addPairedShortcode",
                    "addFilter",
                    "addTransform",
                    "addBundle");

    private static final Set<String> FOR_MARKDOWN = Set.of("setLibrary", "amendLibrary");

    private static final Set<String> FOR_PAGES =
            Set.of("addUrlTransform", "addTemplate", "setDataFileSuffixes", "setDataFileBaseName");

    static EleventyEffects of(
            String text, Script script, List<ScriptCall> calls, EleventyScripts scripts) {
        Map<String, String> modules = modules(text);
        boolean ids = false;
        boolean files = false;
        boolean prefix = false;
        boolean unknownIds =
                text.contains("markdown-it-anchor") || text.contains("markdown-it-attrs");
        boolean unknownLinks = false;
        boolean unknownPages = script.isComputed("dir") || script.isComputed("templateFormats");
        boolean unknownFiles = scripts.othersBuild();
        for (ScriptCall call : calls) {
            String method = call.method();
            String plugin = method.equals("addPlugin") ? call.name(0) : "";
            String lower = plugin.toLowerCase(Locale.ROOT);
            String module = modules.getOrDefault(plugin, "");
            boolean own = module.startsWith("@11ty/");
            if (method.equals("addPlugin") && own) {
                ids |= lower.contains("idattribute") && call.arguments().size() == 1;
                unknownIds |= lower.contains("idattribute") && call.arguments().size() > 1;
                files |= lower.contains("inputpathtourl");
                prefix |= lower.contains("htmlbase");
                unknownLinks |= lower.contains("image") || lower.contains("img");
                unknownFiles |=
                        !lower.contains("idattribute")
                                && !lower.contains("inputpath")
                                && !lower.contains("htmlbase")
                                && !lower.contains("navigation")
                                && !lower.contains("syntaxhighlight");
            } else if (method.equals("addPlugin")) {
                unknownIds = true;
                unknownLinks = true;
                unknownFiles = true;
                // A module of the project itself may do all that this program may.
                unknownPages |=
                        module.isEmpty() || module.startsWith(".") || module.startsWith("/");
            }
            unknownFiles |= FOR_FILES.contains(method);
            unknownFiles |= method.equals("addPassthroughCopy") && call.value(0).isEmpty();
            unknownLinks |= method.equals("addTransform") || FOR_MARKDOWN.contains(method);
            unknownIds |= method.equals("addTransform") || FOR_MARKDOWN.contains(method);
            unknownPages |= FOR_PAGES.contains(method);
            unknownPages |=
                    method.equals("addGlobalData")
                            && call.text(0)
                                    .filter(
                                            key ->
                                                    !key.equals("permalink")
                                                            && !key.startsWith("eleventyComputed"))
                                    .isEmpty();
        }
        return new EleventyEffects(
                ids,
                unknownIds,
                files,
                prefix,
                unknownLinks,
                unknownFiles,
                unknownPages,
                text.contains("draft"));
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
