package org.mageos.content.generator.mkdocs;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.document.Use;
import org.mageos.content.generator.Reference;
import org.mageos.content.generator.mkdocs.DocsFiles.Inclusion;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.UnknownNames;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/**
 * What links mean to MkDocs. One of Markdown that names a file of {@code docs_dir}, relative to the
 * document, leads to its page; everything else is left as it is, for the browser.
 *
 * @see <a href="https://www.mkdocs.org/user-guide/writing-your-docs/#internal-links">MkDocs,
 *     Internal links</a>
 */
final class MkDocsLinks {

    private static final String BUILT_ELSEWHERE =
            "a file beside a folder of documents that has no first page, which a script may put"
                    + " together with others";

    private static final String NO_SITE_URL =
            "a link from the root of the host, where the site may lie deeper (set site.url)";
    private static final String BESIDE =
            "a link to the host of the site, but beside the site's base path";
    private static final String VERSIONED =
            "a link from the root of the host to a site of which mike publishes versions";
    private static final String INCLUDED =
            "a link of a file that has no page of its own but may be put into others";
    private static final String MOUNTED =
            "a link out of a site that another mkdocs.yml of the repository takes in";
    private static final String LEFT_AS_IS =
            "MkDocs leaves it as it is, and no page or file of the site has this URL";
    private static final String ABSOLUTE =
            "MkDocs leaves a link that starts with a slash as it is"
                    + " (validation.links.absolute_links would make it one from docs_dir)";
    private static final String NO_LINK = "a URL in the text of which MkDocs makes no link";
    private static final String HTML = "MkDocs does not rewrite links in HTML";

    private final MkDocsConfig config;
    private final DocsFiles docs;
    private final MkDocsDoubts doubts;
    private final FileTree tree;
    private final Optional<String> base;

    /**
     * @param declared the site's URL by the plugin's settings
     * @param knowsUrl whether the URL of the site is known
     */
    MkDocsLinks(
            MkDocsConfig config,
            DocsFiles docs,
            MkDocsDoubts doubts,
            FileTree tree,
            Optional<URI> declared,
            boolean knowsUrl) {
        this.config = config;
        this.docs = docs;
        this.doubts = doubts;
        this.tree = tree;
        this.base =
                knowsUrl
                        ? declared.or(config::url)
                                .map(URI::getPath)
                                .map(Paths::trimSlashes)
                                .or(() -> Optional.of(""))
                        : Optional.empty();
    }

    /** What a link or image of a document means. */
    Reference of(Document from, Use.Syntax syntax, String text) {
        Optional<String> source = docs.source(from.file());
        Destination destination = Destination.parse(text);
        if (syntax == Use.Syntax.AUTOLINK && destination.hasBadHost()) {
            return new Reference.Unknown(NO_LINK);
        }
        if (destination.isWeb()
                || destination.scheme().isPresent()
                || Destination.hasVariable(text)
                || destination.path().isEmpty()) {
            return new Reference.Url(text);
        }
        boolean absolute = destination.path().startsWith("/");
        if (absolute && !config.docsAbsolute() || syntax == Use.Syntax.ATTRIBUTE && absolute) {
            return absolute(text, destination);
        }
        boolean hasPage = source.flatMap(docs::find).filter(this::isShown).isPresent();
        if (!hasPage || !config.isOfSite(from.file())) {
            return unlessPutElsewhere(from, destination);
        }
        if (syntax == Use.Syntax.ATTRIBUTE) {
            return inHtml(text, destination);
        }
        return inMarkdown(source.get(), text, destination);
    }

    private boolean isShown(Inclusion inclusion) {
        return inclusion == Inclusion.INCLUDED || inclusion == Inclusion.DRAFT;
    }

    private Reference unlessPutElsewhere(Document from, Destination destination) {
        String name = from.folder() + "/" + Paths.decode(destination.path());
        return new Reference.FirstOf(
                new Reference.File(name, destination.fragment()), new Reference.Unknown(INCLUDED));
    }

    private Reference inHtml(String text, Destination destination) {
        return DocsFiles.isPage(destination.path())
                ? unlessMade(new Reference.Nothing(HTML, Optional.empty()))
                : new Reference.Url(text);
    }

    private Reference absolute(String text, Destination destination) {
        String path = Paths.decode(destination.path());
        Reference url = new Reference.Url(text);
        if (config.hasPlugin("mike")) {
            return new Reference.FirstOf(url, new Reference.Unknown(VERSIONED));
        }
        if (base.isEmpty()) {
            return new Reference.FirstOf(url, new Reference.Unknown(NO_SITE_URL));
        }
        boolean inside =
                base.get().isEmpty()
                        || path.equals("/" + base.get())
                        || path.startsWith("/" + base.get() + "/");
        if (!inside && !docs.has(path) && docs.find(Paths.trimSlashes(path)).isEmpty()) {
            return new Reference.Unknown(BESIDE);
        }
        Optional<String> meant =
                Optional.of(Paths.trimSlashes(path))
                        .filter(DocsFiles::isPage)
                        .filter(this::isThere);
        if (meant.isEmpty()) {
            return url;
        }
        Reference nothing = unlessMade(new Reference.Nothing(ABSOLUTE, Optional.empty()));
        // Beside the base path lie others' pages, but none with the name of this site's source.
        return inside ? new Reference.FirstOf(nothing, url) : nothing;
    }

    private boolean isThere(String source) {
        return docs.find(source).isPresent();
    }

    private Reference inMarkdown(String source, String text, Destination destination) {
        String path = Paths.decode(destination.path());
        String folder = path.startsWith("/") ? "" : Paths.folder(source);
        Optional<String> target = Paths.normalize(folder + "/" + path);
        List<String> candidates =
                target.filter(name -> !name.isEmpty())
                        .map(name -> docs.languages().candidates(source, name))
                        .orElse(List.of());
        for (String candidate : candidates) {
            Optional<Inclusion> inclusion = docs.find(candidate);
            if (inclusion.isPresent()) {
                return found(source, candidate, inclusion.get(), destination);
            }
        }
        return notFound(source, target, text, destination);
    }

    private Reference found(
            String source, String target, Inclusion inclusion, Destination destination) {
        boolean page = DocsFiles.isPage(target);
        return switch (inclusion) {
            case INCLUDED -> new Reference.File(docs.file(target), destination.fragment());
            case DRAFT ->
                    page
                            ? new Reference.File(docs.file(target), destination.fragment())
                            : nothing("'" + target + "' is left out of the site (draft_docs)");
            case EXCLUDED ->
                    unlessMade(nothing("'" + target + "' is left out of the site (exclude_docs)"));
            case REPLACED ->
                    unlessMade(
                            new Reference.Nothing(
                                    "'" + target + "' is not built beside a file of the same page",
                                    replacement(source, target)));
            case REMOVED ->
                    unlessMade(
                            nothing("'" + target + "' is left out of the site (plugin exclude)"));
        };
    }

    private static Reference.Nothing nothing(String why) {
        return new Reference.Nothing(why, Optional.empty());
    }

    private Optional<String> replacement(String source, String target) {
        String index = Paths.join(Paths.folder(target), "index.md");
        return Optional.of(index).filter(this::isThere).map(name -> Paths.relativize(source, name));
    }

    private Reference notFound(
            String source, Optional<String> target, String text, Destination destination) {
        String path = Paths.decode(destination.path());
        if (config.isMounted() && target.isEmpty()) {
            return new Reference.Unknown(MOUNTED);
        }
        String extension = Paths.extension(path);
        if (!DocsFiles.isPage(path) && target.filter(docs::mayBeMade).isPresent()) {
            return new Reference.Doubtful(text, UnknownNames.IGNORED);
        }
        Optional<String> beside = Paths.normalize(Paths.folder(docs.file(source)) + "/" + path);
        if (doubts.putsInSources()
                && !DocsFiles.isPage(path)
                && beside.filter(tree::hasFile).isPresent()) {
            return new Reference.File(beside.get(), Optional.empty());
        }
        Reference url = new Reference.Url(text);
        Reference.Nothing left = new Reference.Nothing(LEFT_AS_IS, guess(source, target, path));
        if (extension.isEmpty()) {
            return unlessMade(new Reference.FirstOf(left, url));
        }
        Optional<String> file =
                Paths.normalize(
                        docs.file((path.startsWith("/") ? "" : Paths.folder(source)) + "/" + path));
        Reference missing = missing(file, left, destination);
        if (DocsFiles.isPage(path)) {
            return unlessMade(missing);
        }
        if (extension.equals("html") && config.directoryUrls() && !isServed(source, path)) {
            return unlessMade(left);
        }
        return unlessMade(new Reference.FirstOf(extension.equals("html") ? left : missing, url));
    }

    private Reference missing(
            Optional<String> file, Reference.Nothing left, Destination destination) {
        if (file.isEmpty()) {
            return nothing("it leads out of the folder of the documents");
        }
        if (docs.source(file.get()).isPresent()) {
            return new Reference.File(file.get(), destination.fragment());
        }
        if (tree.hasFile(file.get()) && !docs.has("/")) {
            return new Reference.Unknown(BUILT_ELSEWHERE);
        }
        return tree.hasFile(file.get())
                ? nothing(
                        "'"
                                + file.get()
                                + "' lies outside the folder of the documents, and the site does"
                                + " not have it")
                : left;
    }

    /** Whether the path that the browser makes of a link is one of the site. */
    private boolean isServed(String source, String path) {
        String page = docs.path(source);
        String folder = docs.isFolder(source) ? page : Paths.folder(page);
        return Paths.normalize(folder + "/" + path)
                .filter(name -> docs.has("/" + name))
                .isPresent();
    }

    /** The document that somebody meant who wrote its URL. */
    private Optional<String> guess(String source, Optional<String> target, String path) {
        Optional<String> byUrl = Paths.normalize(docs.path(source) + "/" + path);
        for (Optional<String> name : List.of(target, byUrl)) {
            if (name.isPresent()) {
                String stem =
                        Paths.extension(name.get()).equals("html")
                                ? Paths.withoutExtension(name.get())
                                : name.get();
                for (String end : List.of(".md", "/index.md", "/README.md")) {
                    if (docs.find(stem + end).filter(this::isShown).isPresent()) {
                        return Optional.of(Paths.relativize(source, stem + end));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Reference unlessMade(Reference reference) {
        return doubts.links()
                .<Reference>map(why -> new Reference.FirstOf(reference, new Reference.Unknown(why)))
                .orElse(reference);
    }
}
