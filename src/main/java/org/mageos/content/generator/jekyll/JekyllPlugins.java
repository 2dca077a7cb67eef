package org.mageos.content.generator.jekyll;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/**
 * The plugins of a site, as far as its settings, its Gemfile and the way it is built tell. GitHub
 * Pages switches some on by itself, and builds every site that does not build itself. Immutable.
 *
 * <p>The source: {@code plugins.rb} of the gem github-pages.
 */
final class JekyllPlugins {

    static final String RELATIVE_LINKS = "jekyll-relative-links";
    static final String OPTIONAL_FRONT_MATTER = "jekyll-optional-front-matter";
    static final String README_INDEX = "jekyll-readme-index";
    static final String REDIRECT_FROM = "jekyll-redirect-from";

    private static final Set<String> OF_GITHUB_PAGES =
            Set.of(
                    "jekyll-coffeescript",
                    "jekyll-paginate",
                    RELATIVE_LINKS,
                    OPTIONAL_FRONT_MATTER,
                    README_INDEX);

    /** Gems that are often in the group of plugins without being plugins. */
    private static final Set<String> NO_PLUGINS =
            Set.of(
                    "github-pages",
                    "jekyll",
                    "kramdown-parser-gfm",
                    "rouge",
                    "webrick",
                    "wdm",
                    "tzinfo",
                    "tzinfo-data",
                    "json",
                    "html-proofer",
                    "asciidoctor",
                    "asciidoctor-diagram",
                    "coderay",
                    "pygments.rb",
                    "nokogiri",
                    "minima");

    /** Those that make no pages, or whose pages are known. */
    private static final Set<String> KNOWN =
            Set.of(
                    "jekyll-coffeescript",
                    "jekyll-paginate",
                    RELATIVE_LINKS,
                    OPTIONAL_FRONT_MATTER,
                    README_INDEX,
                    REDIRECT_FROM,
                    "jekyll-admin",
                    "jekyll-algolia",
                    "jekyll-analytics",
                    "jekyll-archives",
                    JekyllAsciidoc.PLUGIN,
                    "jekyll-autoprefixer",
                    "jekyll-avatar",
                    "jekyll-commonmark",
                    "jekyll-commonmark-ghpages",
                    "jekyll-compose",
                    "jekyll-default-layout",
                    "jekyll-environment-variables",
                    "jekyll-feed",
                    "jekyll-gist",
                    "jekyll-github-metadata",
                    "jekyll-include-cache",
                    "jekyll-inline-svg",
                    "jekyll-katex",
                    "jekyll-last-modified-at",
                    "jekyll-link-attributes",
                    "jekyll-livereload",
                    "jekyll-loading-lazy",
                    "jekyll-mentions",
                    "jekyll-minifier",
                    "jekyll-octicons",
                    "jekyll-regex-replace",
                    "jekyll-remote-theme",
                    "jekyll-sass-converter",
                    "jekyll-seo-tag",
                    "jekyll-sitemap",
                    "jekyll-spaceship",
                    "jekyll-target-blank",
                    "jekyll-tidy",
                    "jekyll-timeago",
                    "jekyll-titles-from-headings",
                    "jekyll-toc",
                    "jekyll-twitter-plugin",
                    "jekyll-watch",
                    "jekyll-whiteglove",
                    "jekyll-youtube",
                    "jemoji",
                    "liquid_reading_time");

    private static final String GITHUB_PAGES = "github-pages";

    /** Who builds the site. */
    private enum Build {
        GITHUB_PAGES,
        ITSELF,
        OPEN
    }

    private final Set<String> named = new LinkedHashSet<>();
    private final Build build;
    private final boolean version4;
    private final boolean themed;
    private final PluginPrograms programs;

    private JekyllPlugins(
            SiteFiles files, SiteFolder site, SiteFolder source, JekyllConfig config) {
        named.addAll(config.data().texts("plugins"));
        named.addAll(config.data().texts("gems"));
        Optional<String> theme = config.data().text("theme");
        this.themed = theme.isPresent() || config.data().text("remote_theme").isPresent();
        List<String> texts = programs(files, source, config);
        this.programs = new PluginPrograms(texts);
        Set<String> gems = new LinkedHashSet<>();
        Set<String> loaded = new LinkedHashSet<>();
        List<String> gemfiles = new ArrayList<>();
        this.version4 = asksForVersion4(files, site, gems, loaded, gemfiles);
        this.build = build(files, gems, version4, !texts.isEmpty() || !gemfiles.isEmpty());
        loaded.stream()
                .filter(gem -> !NO_PLUGINS.contains(gem))
                .filter(gem -> !gem.startsWith("jekyll-theme-"))
                .filter(gem -> theme.filter(gem::equals).isEmpty())
                .forEach(named::add);
    }

    /**
     * Reads what there is.
     *
     * @param site the folder of the settings and the Gemfile
     * @param source the folder of the site's files
     */
    static JekyllPlugins of(
            SiteFiles files, SiteFolder site, SiteFolder source, JekyllConfig config) {
        return new JekyllPlugins(files, site, source, config);
    }

    private static List<String> programs(SiteFiles files, SiteFolder source, JekyllConfig config) {
        String folder = source.name(config.pluginsDir()) + "/";
        List<String> programs = new ArrayList<>();
        for (String file : files.tree().keptFiles()) {
            if (file.startsWith(folder) && file.endsWith(".rb")) {
                programs.add(files.text(file).orElse(""));
            }
        }
        return programs;
    }

    /** Whether the Gemfile, or its lock file, asks for Jekyll 4; takes the names of its gems. */
    private static boolean asksForVersion4(
            SiteFiles files,
            SiteFolder site,
            Set<String> gems,
            Set<String> loaded,
            List<String> texts) {
        boolean asks = false;
        for (SiteFolder place : new LinkedHashSet<>(List.of(site, SiteFolder.of("")))) {
            Optional<String> gemfile = files.text(place.name("Gemfile"));
            String lock = files.text(place.name("Gemfile.lock")).orElse("");
            gemfile.ifPresent(texts::add);
            asks |= lock.contains(" jekyll (4.");
            Gemfile read = Gemfile.of(gemfile.orElse(""));
            asks |= read.asksForVersion4();
            gems.addAll(read.gems());
            loaded.addAll(read.plugins());
            if (lock.contains(" " + GITHUB_PAGES + " (")) {
                gems.add(GITHUB_PAGES);
            }
        }
        return asks;
    }

    private static Build build(
            SiteFiles files, Set<String> gems, boolean version4, boolean ownPrograms) {
        boolean pages = gems.contains(GITHUB_PAGES);
        boolean own = version4;
        for (String file : files.tree().keptFiles()) {
            if (file.startsWith(".github/workflows/")) {
                String text = files.text(file).orElse("");
                pages |= text.contains("actions/jekyll-build-pages");
                own |= text.contains("jekyll build");
            }
        }
        if (pages || !own && !ownPrograms) {
            return Build.GITHUB_PAGES;
        }
        return own ? Build.ITSELF : Build.OPEN;
    }

    /** Whether a plugin is certainly there. */
    boolean has(String plugin) {
        return named.contains(plugin)
                || build == Build.GITHUB_PAGES && OF_GITHUB_PAGES.contains(plugin);
    }

    /** Whether it may be there: GitHub Pages may build the site, and themes bring plugins. */
    boolean mayHave(String plugin) {
        return has(plugin)
                || build == Build.OPEN && OF_GITHUB_PAGES.contains(plugin)
                || themed && !OF_GITHUB_PAGES.contains(plugin);
    }

    /** Whether the site is certainly built by Jekyll 4. */
    boolean isVersion4() {
        return version4 && build == Build.ITSELF;
    }

    /** Whether GitHub Pages builds the site, or may do so. */
    boolean mayBeOnGitHub() {
        return build != Build.ITSELF;
    }

    /** Whether the site has a theme, which is none of its own files. */
    boolean isThemed() {
        return themed;
    }

    /** What the site's own programs may do. */
    PluginPrograms programs() {
        return programs;
    }

    /** A plugin of which it is not known what it makes. */
    Optional<String> unknown() {
        return named.stream()
                .filter(plugin -> !KNOWN.contains(plugin))
                .map(Paths::lastSegment)
                .findFirst();
    }
}
