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

    private LocalPlugin() {}

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
