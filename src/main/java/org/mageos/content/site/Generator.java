package org.mageos.content.site;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Document;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.settings.SiteSettings.TrailingSlash;
import org.mageos.content.slug.GithubSlugs;
import org.mageos.content.slug.SlugDialect;

/**
 * A site generator's rules: all that the program knows about it. Stateless.
 *
 * <p>To add one, write a class and name it in {@link Generators}.
 */
public interface Generator {

    /** The name used in settings and documentation, such as {@code astro}. */
    String name();

    /** Whether the tree looks like a site of this generator. */
    boolean recognises(FileTree tree);

    /** Whether a file belongs to the site, so that its links are URLs of the site. */
    boolean isContent(String file);

    /** The routes that the files make by themselves. */
    SourceRoutes routes(FileTree tree, Map<String, Document> documents, SiteSettings site);

    /** The folders that are served at the root of the site as they are. */
    List<String> publicFolders();

    /** The folders that hold what the generator wrote: not read. */
    Set<String> outputFolders();

    /** Hidden folders in the root whose documents are read all the same. */
    default Set<String> hiddenFolders() {
        return Set.of();
    }

    /** Whether the URLs of pages end with a slash, unless the settings say it. */
    default TrailingSlash trailingSlash() {
        return TrailingSlash.IGNORE;
    }

    /** Whether that slash is a part of the canonical URL where both forms are served. */
    default boolean isSlashCanonical() {
        return false;
    }

    /** The first segments of paths that stand for a language. */
    default List<String> languages(FileTree tree, SiteSettings site) {
        return site.languages();
    }

    /** How ids are made from headings. */
    default SlugDialect slugs() {
        return new GithubSlugs();
    }

    /** How its Markdown differs from GitHub Flavored Markdown. */
    default Dialect markdown() {
        return Dialect.GITHUB;
    }

    /** Anchors that every page has beside its own. */
    Set<String> builtInAnchors();

    /**
     * What may stand before an id in a link: {@code user-content-} on GitHub, which writes its ids
     * so; empty where there is no such thing.
     */
    default String anchorPrefix() {
        return "";
    }

    /** Whether the letter case of an anchor counts. */
    boolean anchorCaseCounts();

    /** Front-matter keys whose value is a link, in every document of the site. */
    default List<String> frontMatterLinks() {
        return List.of();
    }

    /** Front-matter keys whose value is an image relative to the document. */
    default List<String> frontMatterImages() {
        return List.of();
    }

    /**
     * What files make by themselves.
     *
     * @param routes one route for each page
     * @param programs the paths that programs make
     * @param possible paths where the default language's page may stand in for a translation
     */
    record SourceRoutes(List<Route> routes, List<ProgramRoute> programs, Set<String> possible) {

        static final SourceRoutes NONE = new SourceRoutes(List.of(), List.of(), Set.of());

        public SourceRoutes {
            routes = List.copyOf(routes);
            programs = List.copyOf(programs);
            possible = Set.copyOf(possible);
        }
    }
}
