package org.mageos.content.generator.astro;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What {@code astro.config.*} leaves open: why it cannot be said that a link leads nowhere. */
final class Doubts {

    static final String REDIRECTED = "a URL that astro.config may redirect (add it to routes)";
    private static final String BELOW_BASE =
            "a URL of a site whose astro.config sets a base path (set site.url)";
    private static final String INTEGRATED =
            "a URL that an integration of astro.config may make (add it to routes)";
    private static final String TRANSLATED =
            "a URL that i18n of astro.config may make (add it to routes)";

    /** Modules that change no link of a document and no id of a heading. */
    private static final Set<String> HARMLESS =
            Set.of(
                    "@astrojs/starlight",
                    "@astrojs/starlight-tailwind",
                    "@playform/compress",
                    "@tailwindcss/vite",
                    "@vite-pwa/astro",
                    "astro",
                    "astro-compress",
                    "astro-expressive-code",
                    "astro-icon",
                    "astro-robots-txt",
                    "path",
                    "rehype-autolink-headings",
                    "rehype-external-links",
                    "rehype-katex",
                    "rehype-mathjax",
                    "rehype-slug",
                    "remark-gfm",
                    "remark-math",
                    "remark-smartypants",
                    "remark-toc",
                    "starlight-image-zoom",
                    "starlight-links-validator",
                    "url",
                    "vite");

    /** Modules that are known to make pages of their own. */
    private static final Set<String> ROUTES =
            Set.of(
                    "@keystatic/astro",
                    "starlight-blog",
                    "starlight-changelogs",
                    "starlight-openapi",
                    "starlight-tags",
                    "starlight-typedoc");

    private static final Pattern HARMLESS_GROUPS =
            Pattern.compile("node:.*|astro/.*|@astrojs/[a-z-]+|astro-expressive-code/.*");

    private static final List<String> PLUGINS =
            List.of("markdown.remarkPlugins", "markdown.rehypePlugins", "markdown.processor");

    private final AstroConfig config;
    private final AstroRedirects redirects;
    private final boolean knowsBase;

    /**
     * @param knowsBase whether the plugin's settings say where the site is
     */
    Doubts(AstroConfig config, AstroRedirects redirects, boolean knowsBase) {
        this.config = config;
        this.redirects = redirects;
        this.knowsBase = knowsBase;
    }

    /**
     * Why it cannot be said that a path leads nowhere.
     *
     * @param path a path that no route, file or redirect rule has
     */
    Optional<String> about(String path) {
        if (config.isComputed("base") && !knowsBase) {
            return Optional.of(BELOW_BASE);
        }
        if (redirects.mayHave(path)) {
            return Optional.of(REDIRECTED);
        }
        boolean sitemap =
                path.startsWith("/sitemap")
                        && (config.text().contains("sitemap")
                                || config.text().contains("starlight"));
        if (sitemap || injectsRoutes()) {
            return Optional.of(INTEGRATED);
        }
        return config.isComputed("i18n") || config.isComputed("i18n.fallback")
                ? Optional.of(TRANSLATED)
                : Optional.empty();
    }

    private boolean injectsRoutes() {
        return config.text().contains("injectRoute")
                || config.modules().stream().anyMatch(ROUTES::contains);
    }

    /**
     * Whether a plugin may make a page's URL of a link to a Markdown file. Where the program is not
     * known, or uses a module that is not, one may.
     */
    boolean mayRewriteLinks() {
        if (!config.isKnown() || config.isComputed("integrations") && !knowsModules()) {
            return true;
        }
        boolean plugins = PLUGINS.stream().anyMatch(config::isComputed);
        boolean functions = config.text().contains("=>") || config.text().contains("function");
        return !knowsModules() || plugins && functions;
    }

    private boolean knowsModules() {
        return config.modules().stream()
                .allMatch(
                        module ->
                                HARMLESS.contains(module)
                                        || HARMLESS_GROUPS.matcher(module).matches());
    }
}
