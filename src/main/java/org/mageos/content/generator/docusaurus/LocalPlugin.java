package org.mageos.content.generator.docusaurus;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/**
 * A plugin that is a program of the site's own.
 *
 * @see <a href="https://docusaurus.io/docs/api/plugin-methods/lifecycle-apis">what plugins do</a>
 */
final class LocalPlugin {

    /** What a module's name may lack. */
    private static final List<String> ENDINGS =
            List.of("", ".js", ".ts", ".cjs", ".mjs", "/index.js", "/index.ts", "/index.cjs");

    /** What makes pages or files, wraps a plugin that does, or runs what is not in this file. */
    private static final Pattern MAKES =
            Pattern.compile(
                    "addRoute|postBuild|outDir|plugin-|[wW]riteFile|WriteStream|outputFile"
                            + "|copyFile|cpSync|emitFile|copy-webpack|child_process|spawn|eval\\("
                            + "|(?:require\\(|from |import |import\\()\\s*['\"]\\.");

    /** A function that does nothing but give an object. */
    private static final Pattern GIVES_OBJECT =
            Pattern.compile(
                    "(?:async\\s+)?(?:function\\s*\\w*\\s*\\([^()]*\\)\\s*\\{\\s*return\\s*\\{"
                            + "|(?:\\([^()]*\\)|\\w+)\\s*=>\\s*\\(\\s*\\{)");

    /** What may run what is not in the function, or puts something else into its object. */
    private static final Pattern RUNS_OTHERS =
            Pattern.compile("[lL]oadContent|[cC]ontentLoaded|extendCli|Copy|emit|\\.\\.\\.");

    private LocalPlugin() {}

    /**
     * Whether a function that stands among the settings makes no pages and files: it only changes
     * how pages are bundled, or what their heads have.
     */
    static boolean isHarmless(String function) {
        return GIVES_OBJECT.matcher(function).lookingAt()
                && !MAKES.matcher(function).find()
                && !RUNS_OTHERS.matcher(function).find();
    }

    /**
     * Whether it may make pages or files, or change those of others.
     *
     * @param written how the settings name it
     */
    static boolean mayMakePages(SiteFiles files, SiteFolder site, String written) {
        if (!written.startsWith("./") && !written.startsWith("../")) {
            return true;
        }
        Optional<String> program =
                ENDINGS.stream()
                        .flatMap(end -> Paths.normalize(site.name(written + end)).stream())
                        .filter(files.tree()::hasFile)
                        .findFirst()
                        .flatMap(files::text);
        return program.filter(text -> !MAKES.matcher(text).find()).isEmpty();
    }
}
