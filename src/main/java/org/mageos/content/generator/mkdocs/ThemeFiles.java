package org.mageos.content.generator.mkdocs;

import java.util.Locale;
import java.util.Set;
import org.mageos.content.document.FileKind;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Paths;

/** What a theme serves beside the documents: its own assets, and those of {@code custom_dir}. */
final class ThemeFiles {

    private static final Set<String> KNOWN = Set.of("mkdocs", "readthedocs", "material");
    private static final Set<String> WITHOUT_TEMPLATES = Set.of("html", "py", "pyc", "jinja");

    private final MkDocsConfig config;

    ThemeFiles(MkDocsConfig config) {
        this.config = config;
    }

    /** Adds the files of {@code custom_dir} that are no templates. */
    void addTo(SourceRoutes.Builder routes, FileTree tree) {
        if (config.overrides().isEmpty()) {
            return;
        }
        String prefix = config.overrides().get() + "/";
        for (String file : tree.files()) {
            if (file.startsWith(prefix) && isServed(file.substring(prefix.length()))) {
                routes.addFile("/" + file.substring(prefix.length()), file);
            }
        }
    }

    private static boolean isServed(String name) {
        String last = Paths.lastSegment(name).toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && !name.contains("/.")
                && !last.contains("readme")
                && !name.equals("mkdocs_theme.yml")
                && !WITHOUT_TEMPLATES.contains(Paths.extension(last))
                && !DocsFiles.isPage(last);
    }

    /** Whether a file is a template, whose links start at the pages that are made with it. */
    boolean isTemplate(String file) {
        return FileKind.isHtml(file)
                && config.overrides().filter(folder -> file.startsWith(folder + "/")).isPresent();
    }

    /** Whether the theme, or MkDocs itself, may serve a path. */
    boolean mayServe(String path) {
        String extension = Paths.extension(path).toLowerCase(Locale.ROOT);
        if (path.startsWith("/sitemap.xml") || path.startsWith("/search/")) {
            return true;
        }
        String theme = config.theme();
        if (!KNOWN.contains(theme)) {
            return !extension.isEmpty() && !extension.equals("html") && !DocsFiles.isPage(path);
        }
        if (theme.equals("material")) {
            return path.startsWith("/assets/javascripts/")
                    || path.startsWith("/assets/stylesheets/")
                    || path.startsWith("/assets/external/")
                    || path.startsWith("/assets/images/social/")
                    || path.equals("/assets/images/favicon.png")
                    || path.equals("/assets/_mkdocstrings.css");
        }
        return path.equals("/img/favicon.ico")
                || path.equals("/img/grid.png")
                || path.startsWith("/webfonts/")
                || path.startsWith("/css/") && !extension.isEmpty()
                || path.startsWith("/js/") && !extension.isEmpty()
                || theme.equals("readthedocs") && path.equals("/search.html");
    }
}
