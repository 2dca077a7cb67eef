package org.mageos.content.generator.jekyll;

import java.util.List;
import java.util.Optional;
import org.mageos.content.url.Paths;

/** Why it may be that a path of a Jekyll site has something although no file makes it. */
final class JekyllDoubts {

    private static final String PROGRAM =
            "a URL that a program in _plugins may make (add it to routes)";
    private static final String THEME =
            "a file that the theme of the site may bring (add it to routes)";
    private static final String THEME_PLUGIN =
            "a file of a plugin that the theme may bring (name the plugin in _config.yml)";
    private static final String BARE =
            "a page of Markdown without front matter, which needs jekyll-optional-front-matter or"
                    + " jekyll-readme-index (name it under plugins in _config.yml)";
    private static final String REPOSITORY =
            "a URL that may start with the name of the repository (set baseurl in _config.yml)";

    /** All that jekyll-theme-primer serves, which GitHub Pages takes where the site names none. */
    private static final String OF_PRIMER = "/assets/css/style.css";

    private static final List<String> OF_PLUGINS =
            List.of("/feed.xml", "/sitemap.xml", "/robots.txt", "/redirects.json");

    private final JekyllPlugins plugins;
    private final SourceFiles files;

    /** Whether the site's address is known, and with it where its paths start. */
    private final boolean knowsBase;

    JekyllDoubts(JekyllPlugins plugins, SourceFiles files, boolean knowsBase) {
        this.plugins = plugins;
        this.files = files;
        this.knowsBase = knowsBase;
    }

    Optional<String> of(String path) {
        if (plugins.programs().mayMake(path)) {
            return Optional.of(PROGRAM);
        }
        if (plugins.unknown().isPresent()) {
            return Optional.of(
                    "a URL that the plugin "
                            + plugins.unknown().get()
                            + " may make (add it to routes)");
        }
        boolean ofTheme =
                plugins.isThemed()
                        ? path.startsWith("/assets/")
                        : plugins.mayBeOnGitHub() && path.equals(OF_PRIMER);
        if (ofTheme) {
            return Optional.of(THEME);
        }
        if (plugins.isThemed() && OF_PLUGINS.contains(path)) {
            return Optional.of(THEME_PLUGIN);
        }
        if (!plugins.has(JekyllPlugins.OPTIONAL_FRONT_MATTER)
                && plugins.mayHave(JekyllPlugins.OPTIONAL_FRONT_MATTER)
                && isOfBareMarkdown(path)) {
            return Optional.of(BARE);
        }
        int second = path.indexOf('/', 1);
        return !knowsBase
                        && plugins.mayBeOnGitHub()
                        && second > 0
                        && hasSource(path.substring(second + 1))
                ? Optional.of(REPOSITORY)
                : Optional.empty();
    }

    private boolean isOfBareMarkdown(String path) {
        String name = Paths.trimSlashes(path);
        String stem = name.endsWith(".html") ? name.substring(0, name.length() - 5) : name;
        return isBare(stem + ".md")
                || isBare(stem + ".markdown")
                || isBare(Paths.join(name, "README.md"))
                || isBare(Paths.join(name, "index.md"));
    }

    private boolean isBare(String path) {
        return files.at(path).filter(file -> !file.isRendered()).isPresent();
    }

    /** Whether the site has a file that a path is likely to mean. */
    private boolean hasSource(String path) {
        String stem = path.endsWith(".html") ? path.substring(0, path.length() - 5) : path;
        return List.of(path, stem + ".md", stem + ".html", stem + "/index.md", stem + "/index.html")
                .stream()
                .anyMatch(name -> files.at(name).isPresent());
    }
}
