package org.mageos.content.generator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Document;
import org.mageos.content.document.FileKind;
import org.mageos.content.document.Link;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.settings.SiteSettings.TrailingSlash;
import org.mageos.content.slug.GithubSlugs;
import org.mageos.content.slug.SlugDialect;
import org.mageos.content.tree.FileTree;
import org.mageos.content.value.Value;

/**
 * The rules of one site: those of its generator, as the generator's own settings bend them.
 * Immutable and thread-safe. All names of files are relative to the content root.
 */
public interface Generator {

    /** The name used in settings and documentation, such as {@code astro}. */
    String name();

    /** Whether there is a site at all, and not just files that a Git host shows. */
    default boolean isSite() {
        return true;
    }

    /**
     * Whether a file belongs to the site, so that its links mean what the generator makes of them.
     */
    boolean isContent(String file);

    /**
     * Whether a document is read at all: what the generator wrote, templates and the documents of
     * themes are not.
     */
    default boolean isRead(String file) {
        return true;
    }

    /**
     * Whether a file without the extension of Markdown is a document: an HTML page that the
     * generator takes for content.
     */
    default boolean isHtmlPage(String file) {
        return false;
    }

    /** Hidden folders in the root whose documents are read all the same. */
    default Set<String> hiddenFolders() {
        return Set.of();
    }

    /** The routes that the files make by themselves. */
    SourceRoutes routes(Sources sources);

    /** The folders that are served at the root of the site as they are. */
    List<String> publicFolders();

    /**
     * The folders in which a host's files of redirects are looked for: where {@code _redirects} is
     * published, and where the host builds the site.
     */
    default List<String> redirectFolders() {
        return publicFolders();
    }

    /** Whether a file of a public folder is served as it is. */
    default boolean isServed(String file) {
        return true;
    }

    /** The folder that the built site is written to; empty if there is none. */
    default Optional<String> outputFolder() {
        return Optional.empty();
    }

    /**
     * What is said about the site as a whole.
     *
     * @param declared what the plugin's own settings say, which goes before the generator's
     */
    default SiteSettings site(SiteSettings declared) {
        return declared;
    }

    /**
     * The path of its host that the site is below, such as {@code /docs}, where nothing says which
     * host that is; empty for the root.
     */
    default String basePath() {
        return "";
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

    /** Whether a document says that it is not to be published. */
    default boolean isDraft(Document document) {
        Value.Mapping data = document.frontMatter().data();
        return data.isSet("draft", true) || data.isSet("published", false);
    }

    /** How ids are made from headings. */
    default SlugDialect slugs() {
        return new GithubSlugs();
    }

    /** How its Markdown differs from GitHub Flavored Markdown. */
    default Dialect markdown() {
        return Dialect.GITHUB;
    }

    /** Whether a document is MDX, where Markdown may hold JSX and expressions. */
    default boolean isMdx(String file) {
        return FileKind.isMdx(file);
    }

    /** Anchors that every page has beside its own. */
    default Set<String> builtInAnchors() {
        return Set.of("top");
    }

    /**
     * What may stand before an id in a link: {@code user-content-} on GitHub, which writes its ids
     * so; empty where there is no such thing.
     */
    default String anchorPrefix() {
        return "";
    }

    /** Whether the letter case of an anchor counts. */
    default boolean anchorCaseCounts() {
        return true;
    }

    /** Whether a reference of a document may be defined elsewhere than in the document. */
    default boolean mayDefine(Document document, String label) {
        return false;
    }

    /** Front-matter keys whose value is a link, in every document of the site. */
    default List<String> frontMatterLinks() {
        return List.of();
    }

    /** Front-matter keys whose value is an image relative to the document. */
    default List<String> frontMatterImages() {
        return List.of();
    }

    /**
     * What a link of a document of the site means.
     *
     * @param from the document; one for which {@link #isContent} holds, or that has a page
     * @param text the destination as the document tells it; not blank
     */
    default Reference link(Document from, Link.Syntax syntax, String text) {
        return new Reference.Url(text);
    }

    /** The same for an image; its fragment does not matter. */
    default Reference image(Document from, Link.Syntax syntax, String text) {
        return new Reference.Bundled(text);
    }

    /**
     * Whether a relative link to a Markdown file, which {@link #link} takes for a URL, may become
     * the URL of that file's page all the same, by a plugin.
     */
    default boolean mayRewriteLinks() {
        return true;
    }

    /**
     * Prefixes of image paths that stand for a folder of the content tree, without a slash at their
     * ends, such as {@code ~} for {@code src}. Those of the plugin's settings go before them.
     */
    default Map<String, String> aliases() {
        return Map.of();
    }

    /**
     * The schema that the site itself has for the front matter of a document, where the plugin's
     * settings name none.
     *
     * @param file the document
     */
    default Optional<FrontMatterSchema> schema(String file) {
        return Optional.empty();
    }

    /**
     * Why it cannot be said that a path leads nowhere although no route, file or redirect has it.
     *
     * @param path a path of the site, without the base path, with a slash at its start
     */
    default Optional<String> doubt(String path) {
        return Optional.empty();
    }

    /**
     * Why it cannot be said that a link of a document beside the site leads nowhere: a program may
     * take the document into the site, where its links mean something else.
     */
    default Optional<String> doubtBeside(Document from) {
        return Optional.empty();
    }

    /**
     * Why it cannot be said that a document's page lacks an anchor although nothing in the document
     * has it.
     *
     * @param id the anchor, decoded
     */
    default Optional<String> doubtAnchor(Document document, String id) {
        return Optional.empty();
    }
}
