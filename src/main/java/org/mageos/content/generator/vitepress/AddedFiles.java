package org.mageos.content.generator.vitepress;

import java.util.Locale;
import java.util.Set;
import org.mageos.content.generator.Extensions;
import org.mageos.content.generator.Opening;
import org.mageos.content.url.Paths;

/**
 * The files beside its pages that the programs of a site may write into it: plugins of Vite, such
 * as that for {@code llms.txt}, and its own code in {@code buildEnd}.
 */
enum AddedFiles {
    /** None. */
    NONE,
    /** Texts: plugins write lists, feeds and the sources of pages, but no pictures. */
    TEXTS,
    /** Any, by code of the site's own. */
    ANY;

    private static final Set<String> PICTURES =
            Set.of("avif", "gif", "ico", "jpeg", "jpg", "mp4", "png", "svg", "webm", "webp");

    static AddedFiles of(ConfigPrograms programs) {
        if (programs.mentions("buildEnd")
                || programs.mentions("emitFile")
                || programs.mentions("writeFile")
                || programs.mentions("writeFileSync")) {
            return ANY;
        }
        boolean plugin =
                programs.mentions("plugins")
                        && Extensions.of("vitepress")
                                .first("module", programs.modules(), Opening.FILES)
                                .isPresent();
        return plugin ? TEXTS : NONE;
    }

    /**
     * Whether something may be at a path that is none of a page.
     *
     * @param path a path of the site
     */
    boolean mayHave(String path) {
        String extension = Paths.extension(path).toLowerCase(Locale.ROOT);
        boolean file = !extension.isEmpty() && !extension.equals("html");
        return file && (this == ANY || this == TEXTS && !PICTURES.contains(extension));
    }
}
