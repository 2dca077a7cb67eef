package org.mageos.content.generator.docusaurus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.Document;
import org.mageos.content.document.Use.Syntax;
import org.mageos.content.generator.Reference;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/**
 * What links and images mean: those in Markdown's own syntax are read by Docusaurus, which looks
 * for files and adds the base path; those of raw HTML are left to the browser.
 */
final class DocusaurusLinks {

    private static final String PATHNAME = "pathname://";
    private static final String SITE = "@site/";

    private static final String OUTSIDE =
            "a pathname:// link to something that is served beside the site";
    private static final String BASE =
            "an attribute whose path gets the base path only if it is a component's";
    private static final String SLASH =
            "a relative URL in an attribute, which depends on the slash at the end of its page's"
                    + " URL (set trailingSlash)";

    /** The files that plugins write. */
    private static final Set<String> WRITTEN =
            Set.of("rss.xml", "atom.xml", "feed.json", "sitemap.xml");

    /** Since then raw HTML is left as it is; before, its links were components as well. */
    private static final int RAW_HTML = 3;

    private final DocusaurusConfig config;
    private final List<ContentRoot> roots;
    private final FileTree tree;
    private final MarkdownTargets targets;
    private final DocusaurusDoubts doubts;

    DocusaurusLinks(
            DocusaurusConfig config,
            List<ContentRoot> roots,
            FileTree tree,
            DocusaurusDoubts doubts) {
        this.config = config;
        this.roots = List.copyOf(roots);
        this.tree = tree;
        this.doubts = doubts;
        this.targets = new MarkdownTargets(config, roots, tree);
    }

    Reference link(Document from, Syntax syntax, String text) {
        if (text.startsWith(PATHNAME)) {
            return pathname(from, text.substring(PATHNAME.length()));
        }
        Destination destination = Destination.parse(text);
        if (isElsewhere(destination) || syntax == Syntax.FRONT_MATTER) {
            return new Reference.Url(text);
        }
        boolean read = syntax != Syntax.ATTRIBUTE;
        String path = destination.path();
        if (read && isMarkdown(path)) {
            return markdown(from, destination.path(), text, destination.fragment());
        }
        if (read && config.version() < RAW_HTML && isMarkdown(Paths.trimSlashes(path))) {
            // What stands behind the file's name stays behind the page's path.
            String name = Paths.withoutSlashesAtEnd(path);
            return markdown(from, name, text, destination.fragment());
        }
        if (read && path.startsWith(SITE)) {
            return new Reference.File(inSite(path), destination.fragment());
        }
        if (path.startsWith("/")) {
            return rooted(from, syntax, text, path);
        }
        if (read && syntax == Syntax.INLINE && isAsset(path)) {
            Optional<String> file =
                    Paths.normalize(from.folder() + "/" + Paths.decode(path)).filter(tree::hasFile);
            if (file.isPresent()) {
                return new Reference.File(file.get(), destination.fragment());
            }
        }
        return read ? new Reference.Url(text) : attribute(from, text);
    }

    private static boolean isElsewhere(Destination destination) {
        return destination.scheme().isPresent()
                || destination.host().isPresent()
                || destination.path().isEmpty();
    }

    private static boolean isMarkdown(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".mdx");
    }

    private static boolean isAsset(String path) {
        String extension = Paths.extension(path);
        return !extension.isEmpty() && !extension.equals("html");
    }

    private String inSite(String path) {
        return config.site().name(Paths.decode(path.substring(SITE.length())));
    }

    /** Such a link is not looked up by Docusaurus, which only adds the base path. */
    private Reference pathname(Document from, String path) {
        String inSite = "/" + Paths.trimSlashes(withoutBase(pathOf(path)));
        boolean known =
                WRITTEN.contains(Paths.lastSegment(inSite))
                        || config.staticFolders().stream().anyMatch(f -> tree.has(f + inSite))
                        || roots.stream()
                                .map(ContentRoot::route)
                                .filter(route -> !route.isEmpty())
                                .anyMatch(route -> (inSite + "/").startsWith("/" + route + "/"));
        return known ? new Reference.Url(withBase(from, path)) : new Reference.Unknown(OUTSIDE);
    }

    private static String pathOf(String text) {
        return Paths.decode(Destination.parse(text).path());
    }

    private String withoutBase(String path) {
        String base = config.base();
        return !base.isEmpty() && path.startsWith(base + "/")
                ? path.substring(base.length())
                : path;
    }

    private Reference markdown(
            Document from, String written, String text, Optional<String> fragment) {
        String path = Paths.decode(written);
        MarkdownTargets.Target target = targets.find(from.file(), path);
        if (target.isPage()) {
            return new Reference.File(target.file(), fragment);
        }
        boolean served =
                path.startsWith("/")
                        && config.staticFolders().stream()
                                .anyMatch(folder -> tree.hasFile(folder + withoutBase(path)));
        if (served) {
            return new Reference.Url(withBase(from, text));
        }
        if (tree.hasFile(target.file())) {
            return new Reference.Nothing(
                    "'"
                            + target.file()
                            + "' is not a page of the same plugin and language, where Docusaurus"
                            + " looks",
                    Optional.empty());
        }
        return doubts.ofFile(target.file())
                .<Reference>map(Reference.Unknown::new)
                .orElseGet(() -> new Reference.File(target.file(), fragment));
    }

    private Reference rooted(Document from, Syntax syntax, String text, String path) {
        boolean raw = syntax == Syntax.ATTRIBUTE && config.version() >= RAW_HTML;
        String based = withBase(from, text);
        if (!raw || based.equals(text)) {
            return new Reference.Url(based);
        }
        // A component's link gets the base path, that of an element does not.
        return isStatic(path) && config.base().isEmpty()
                ? new Reference.Url(text)
                : new Reference.Unknown(BASE);
    }

    private boolean isStatic(String path) {
        return config.staticFolders().stream()
                .anyMatch(folder -> tree.hasFile(folder + Paths.decode(path)));
    }

    /** A path with the base path of the document's language in front, unless it has it. */
    private String withBase(Document from, String text) {
        if (!text.startsWith("/")) {
            return text;
        }
        // Each language has a copy of the static files.
        String base =
                isStatic(pathOf(text))
                        ? config.base()
                        : config.baseOf(targets.language(from.file()));
        boolean has = text.startsWith(base + "/") || pathOf(text).equals(base);
        return has ? text : base + text;
    }

    /** A file that is served as it is has its own name for a URL, with no slash at its end. */
    private Reference attribute(Document from, String text) {
        boolean isServed =
                config.staticFolders().stream()
                        .anyMatch(folder -> from.file().startsWith(folder + "/"));
        boolean open =
                !isServed
                        && config.version() >= RAW_HTML
                        && config.slash() != DocusaurusConfig.Slash.ALWAYS
                        && config.slash() != DocusaurusConfig.Slash.NEVER;
        return open ? new Reference.Unknown(SLASH) : new Reference.Url(text);
    }

    Reference image(Document from, Syntax syntax, String text) {
        if (text.startsWith(PATHNAME)) {
            return new Reference.Url(text.substring(PATHNAME.length()));
        }
        Destination destination = Destination.parse(text);
        if (isElsewhere(destination)) {
            return new Reference.Url(text);
        }
        String path = Paths.decode(destination.path());
        if (syntax != Syntax.INLINE) {
            return path.startsWith("/") ? new Reference.Url(text) : attribute(from, text);
        }
        if (path.startsWith(SITE)) {
            return new Reference.File(inSite(destination.path()), Optional.empty());
        }
        if (!path.startsWith("/")) {
            return new Reference.File(from.folder() + "/" + path, Optional.empty());
        }
        List<String> folders = config.staticFolders();
        String folder =
                folders.stream()
                        .filter(f -> tree.hasFile(f + path))
                        .findFirst()
                        .orElse(folders.get(0));
        return new Reference.File(folder + path, Optional.empty());
    }
}
