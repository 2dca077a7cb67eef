package org.mageos.content.generator.astro;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mageos.content.document.Component;
import org.mageos.content.document.Document;
import org.mageos.content.generator.Extensions;
import org.mageos.content.generator.Opening;

/** What {@code astro.config.*} leaves open: why it cannot be said that a link leads nowhere. */
final class AstroDoubts {

    static final String REDIRECTED = "a URL that astro.config may redirect (add it to routes)";
    private static final String BELOW_BASE =
            "a URL of a site whose astro.config sets a base path (set site.url)";
    private static final String INTEGRATED =
            "a URL that an integration of astro.config may make (add it to routes)";
    private static final String TRANSLATED =
            "a URL that i18n of astro.config may make (add it to routes)";

    /** Where plugins have their pages unless their options say otherwise. */
    private static final Map<String, Set<String>> USUAL_FOLDERS =
            Map.of(
                    "@keystatic/astro", Set.of("keystatic"),
                    "starlight-blog", Set.of("blog"),
                    "starlight-changelogs", Set.of("changelog", "changelogs", "versions"),
                    "starlight-openapi", Set.of("api"),
                    "starlight-tags", Set.of("tags"),
                    "starlight-typedoc", Set.of("api"));

    /** The options of plugins that name such folders. */
    private static final String FOLDER =
            "(?i)(?:base|prefix|route|output|path|slug)\\w{0,20}\\s{0,9}:\\s{0,9}['\"`]/?(?:[^'\"`]{0,200}/)?";

    private static final String MODULE = "module";
    private static final String COMPONENT = "component";
    private static final Pattern DIRECTIVE = Pattern.compile(":[A-Za-z][\\w-]{0,40}[\\[{]|\\{#");
    private static final List<String> PLUGINS =
            List.of("markdown.remarkPlugins", "markdown.rehypePlugins", "markdown.processor");

    private final Extensions extensions = Extensions.of("astro");
    private final AstroConfig config;
    private final AstroRedirects redirects;
    private final String collections;
    private final boolean knowsBase;

    /**
     * @param collections the program that says what the collections are, which has options of
     *     plugins as well
     * @param knowsBase whether the plugin's settings say where the site is
     */
    AstroDoubts(
            AstroConfig config, AstroRedirects redirects, String collections, boolean knowsBase) {
        this.collections = collections;
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
        if (sitemap || injectsRoutes(path) || writes(path)) {
            return Optional.of(INTEGRATED);
        }
        return config.isComputed("i18n") || config.isComputed("i18n.fallback")
                ? Optional.of(TRANSLATED)
                : Optional.empty();
    }

    /** Whether a plugin may write a file that is no page, such as {@code llms.txt}. */
    private boolean writes(String path) {
        for (String module : config.modules()) {
            if (extensions.writes(MODULE, module, path)) {
                return true;
            }
        }
        return false;
    }

    private boolean injectsRoutes(String path) {
        if (config.text().contains("injectRoute")) {
            return true;
        }
        List<String> plugins =
                config.modules().stream()
                        .filter(module -> extensions.opens(MODULE, module, Opening.PAGES))
                        .toList();
        return !plugins.isEmpty() && isBelowNamed(path, plugins);
    }

    /**
     * Whether a path is in a folder that a plugin has its pages in: one that its options name, here
     * or in the settings of collections, or its usual one.
     */
    private boolean isBelowNamed(String path, List<String> plugins) {
        if (config.isComputed("integrations")) {
            return true;
        }
        Set<String> usual = new HashSet<>();
        plugins.forEach(plugin -> usual.addAll(USUAL_FOLDERS.getOrDefault(plugin, Set.of())));
        for (String segment : path.split("/")) {
            if (usual.contains(segment) || !segment.isEmpty() && names(segment)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an option of the program has a segment in its text. */
    private boolean names(String segment) {
        return Pattern.compile(FOLDER + Pattern.quote(segment) + "[/'\"`]")
                .matcher(config.text() + "\n" + collections)
                .find();
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

    /**
     * Why it cannot be said that a page lacks an anchor: a plugin may take the directive out of a
     * heading, {@code ## Text :badge[New]}, before its id is made, or give it the id that is
     * written behind it, <code>## Text {#id}</code>.
     */
    Optional<String> aboutAnchorOf(Document document) {
        return extensions
                .first(MODULE, config.modules(), Opening.HEADINGS)
                .filter(
                        module ->
                                document.headings().stream()
                                        .anyMatch(h -> DIRECTIVE.matcher(h.text()).find()))
                .map(
                        module ->
                                "an anchor of a page with a heading that '"
                                        + module
                                        + "' may change");
    }

    /** Whether a component of a package is known to write no ids. */
    boolean isWithoutIds(Component component) {
        return !extensions.opens(COMPONENT, component.specifier(), Opening.ANCHORS);
    }

    private boolean knowsModules() {
        return extensions.first(MODULE, config.modules(), Opening.LINKS).isEmpty();
    }
}
