package org.mageos.content.generator.mkdocs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.value.Value;

/**
 * What programs may do to the site: plugins, hooks and extensions that make files, rewrite links or
 * add anchors. What is known to do none of it is named here; of all else nothing is known.
 *
 * @param files why a file that is not there may be made
 * @param anchors why a page may have more anchors than its source
 */
record Doubts(Optional<String> files, Optional<String> anchors) {

    /** Plugins that neither make pages at other URLs nor rewrite links nor add anchors. */
    private static final Set<String> HARMLESS_PLUGINS =
            Set.of(
                    "autolinks",
                    "autorefs",
                    "awesome-nav",
                    "awesome-pages",
                    "badges",
                    "blog",
                    "charts",
                    "encryptcontent",
                    "exclude",
                    "exclude-search",
                    "git-authors",
                    "git-committers",
                    "git-committers-2",
                    "git-latest-changes",
                    "git-revision-date",
                    "git-revision-date-localized",
                    "glightbox",
                    "group",
                    "htmlproofer",
                    "i18n",
                    "img2fig",
                    "include-markdown",
                    "info",
                    "jupyter",
                    "kroki",
                    "lightbox",
                    "literate-nav",
                    "macros",
                    "markdownextradata",
                    "mermaid2",
                    "meta",
                    "meta-descriptions",
                    "mike",
                    "minify",
                    "mkdocstrings",
                    "nav-weight",
                    "offline",
                    "open-in-new-tab",
                    "optimize",
                    "panzoom",
                    "pdf-export",
                    "plantuml",
                    "print-site",
                    "privacy",
                    "redirects",
                    "rss",
                    "search",
                    "section-index",
                    "social",
                    "spellcheck",
                    "table-reader",
                    "tags",
                    "termynal",
                    "tooltips",
                    "typeset",
                    "unused-files",
                    "with-pdf");

    /** Those of the plugins above that make other files than pages, at paths of their own. */
    private static final Set<String> EXPORTERS =
            Set.of("pdf-export", "print-site", "rss", "with-pdf", "social", "privacy", "optimize");

    /** Extensions that add no anchors which a page would not show. */
    private static final Set<String> HARMLESS_EXTENSIONS =
            Set.of(
                    "abbr",
                    "admonition",
                    "attr_list",
                    "callouts",
                    "codehilite",
                    "def_list",
                    "extra",
                    "fenced_code",
                    "footnotes",
                    "github-callouts",
                    "gfm_admonition",
                    "legacy_attrs",
                    "legacy_em",
                    "markdown_checklist.extension",
                    "markdown_include.include",
                    "markdown_inline_graphviz",
                    "material.extensions.preview",
                    "mdx_breakless_lists",
                    "mdx_gh_links",
                    "mdx_include",
                    "mdx_math",
                    "mdx_truly_sane_lists",
                    "md_in_html",
                    "meta",
                    "mkautodoc",
                    "mkdocs-click",
                    "mkdocs-typer",
                    "mkdocs-typer2",
                    "nl2br",
                    "plantuml_markdown",
                    "sane_lists",
                    "smarty",
                    "tables",
                    "toc",
                    "wikilinks");

    private static final Pattern EVENT = Pattern.compile("def +(on_[a-z_]+)");
    private static final Set<String> QUIET_EVENTS =
            Set.of("on_startup", "on_shutdown", "on_serve", "on_build_error", "on_pre_template");
    private static final Set<String> FILE_EVENTS =
            Set.of("on_files", "on_config", "on_nav", "on_pre_build", "on_post_build", "on_env");

    static Doubts of(SiteFiles files, SiteFolder place, MkDocsConfig config) {
        List<String> events =
                config.yaml().data().texts("hooks").stream()
                        .flatMap(hook -> events(files, place.name(hook)))
                        .filter(event -> !QUIET_EVENTS.contains(event))
                        .toList();
        Optional<String> plugin =
                config.plugins().stream()
                        .map(Part::name)
                        .filter(name -> !HARMLESS_PLUGINS.contains(name))
                        .findFirst()
                        .map(name -> "the plugin '" + name + "' of MkDocs");
        Optional<String> fileHook = hook(events.stream().anyMatch(FILE_EVENTS::contains));
        Optional<String> textHook =
                hook(events.stream().anyMatch(event -> !FILE_EVENTS.contains(event)));
        Optional<String> extension =
                config.extensions().stream()
                        .map(Part::name)
                        .filter(name -> !isHarmlessExtension(name))
                        .findFirst()
                        .map(name -> "the Markdown extension '" + name + "'");
        return new Doubts(
                plugin.or(() -> fileHook)
                        .or(() -> textHook)
                        .map(by -> "a link that " + by + " may make true (add it to routes)"),
                plugin.or(() -> textHook)
                        .or(() -> extension)
                        .map(by -> "an anchor that " + by + " may make"));
    }

    private static Optional<String> hook(boolean is) {
        return is ? Optional.of("a hook of mkdocs.yml") : Optional.empty();
    }

    /** What a hook takes part in; if its file cannot be read it may be anything. */
    private static Stream<String> events(SiteFiles files, String hook) {
        return files.text(hook)
                .map(text -> EVENT.matcher(text).results().map(match -> match.group(1)))
                .orElseGet(() -> Stream.of("on_files", "on_page_markdown"));
    }

    private static boolean isHarmlessExtension(String name) {
        return name.startsWith("pymdownx.") || HARMLESS_EXTENSIONS.contains(name);
    }

    /** Whether a plugin makes files that are no pages: feeds, prints, pictures. */
    static boolean exports(MkDocsConfig config) {
        return config.plugins().stream().anyMatch(plugin -> EXPORTERS.contains(plugin.name()));
    }

    /** Whether references may be defined elsewhere than on the page. */
    boolean definesReferences(MkDocsConfig config) {
        boolean appended =
                !config.extension("pymdownx.snippets")
                        .orElse(Value.Mapping.EMPTY)
                        .texts("auto_append")
                        .isEmpty();
        return appended
                || config.hasPlugin("autorefs", "mkdocstrings", "macros")
                || anchors.isPresent();
    }
}
