package org.mageos.content.init;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/**
 * Whether a site needs a sitemap.
 *
 * @param made the path of the one that it has, or makes itself
 * @param isComplete whether all of its pages are known, so that a sitemap would be a right one
 */
record SitemapChoice(Optional<String> made, boolean isComplete) {

    private static final List<String> SITEMAPS =
            List.of("/sitemap-index.xml", "/sitemap.xml", "/sitemap_index.xml");

    /** Generators that write a sitemap themselves. */
    private static final Set<String> WITH_SITEMAP =
            Set.of("docusaurus", "hugo", "zola", "mkdocs", "starlight");

    private static final String USUAL = "/sitemap.xml";

    SitemapChoice {
        Objects.requireNonNull(made, "made");
    }

    /**
     * @param hasRoutes whether the settings say what the programs of the site make
     */
    static SitemapChoice of(Site site, boolean hasRoutes) {
        Optional<String> made =
                SITEMAPS.stream()
                        .filter(
                                path ->
                                        site.paths()
                                                .at(path)
                                                .filter(t -> t.verdict() == Verdict.OK)
                                                .isPresent())
                        .findFirst();
        boolean isMade = WITH_SITEMAP.contains(site.generator().name()) || speaksOfSitemap(site);
        return new SitemapChoice(
                made.isEmpty() && isMade ? Optional.of(USUAL) : made,
                site.routes().programs().isEmpty() || hasRoutes);
    }

    /** Whether one is to be written: nobody makes one, and it would be a right one. */
    boolean isWanted() {
        return made.isEmpty() && isComplete;
    }

    /** Whether the settings of the generator, or its packages, speak of a sitemap. */
    private static boolean speaksOfSitemap(Site site) {
        SiteFiles files = SiteFiles.of(site.files().root(), site.tree());
        return site.tree().keptFiles().stream()
                .filter(SitemapChoice::isOfGenerator)
                .anyMatch(file -> files.text(file).orElse("").contains("sitemap"));
    }

    private static boolean isOfGenerator(String file) {
        String name = Paths.lastSegment(file);
        boolean isNear = file.chars().filter(c -> c == '/').count() <= 3;
        return isNear
                && (name.equals("package.json")
                        || name.equals("_config.yml")
                        || name.equals("Gemfile")
                        || file.contains(".vitepress/config")
                        || name.startsWith("astro.config.")
                        || name.startsWith("eleventy.config.")
                        || name.startsWith(".eleventy."));
    }
}
