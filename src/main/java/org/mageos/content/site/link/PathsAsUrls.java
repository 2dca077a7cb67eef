package org.mageos.content.site.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Document;
import org.mageos.content.document.FileKind;
import org.mageos.content.generator.sign.UnknownSite;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.redirect.Redirects;
import org.mageos.content.url.Paths;
import org.mageos.content.url.VersionAliases;

/**
 * Relative links of pages whose generator's rules are not known, to files that are not there, read
 * as what they may be on the site: paths from one URL to another.
 */
final class PathsAsUrls {

    private static final String REDIRECTED = "a path that '%s' may redirect";

    private static final String NEIGHBOUR =
            "a path out of a site of %s, beside which there may be other ones";

    private static final String ALIAS =
            "a path of a version whose folder the build or the host may make";

    private static final String STATIC = "/_static/";

    private static final List<String> INDICES =
            List.of("README.md", "index.md", "_index.md", "README.mdx", "index.mdx");

    /** What a name with a dot may lack to be that of a page: {@code config.ts} has one. */
    private static final List<String> PAGE_ENDINGS = List.of(".md", ".mdx", ".markdown");

    private static final Set<String> INDEX_NAMES = Set.of("README", "index", "_index");

    /** Longer paths have no file. */
    private static final int MAX_PATH = 4_096;

    private static final int MOST_FOLDERS = 20;

    private final FileTree tree;
    private final Supplier<Redirects> source;
    private @Nullable Redirects redirects;
    private @Nullable VersionAliases aliases;

    /**
     * @param redirects gives those of the hosts of such sites, when they are asked for
     */
    PathsAsUrls(FileTree tree, Supplier<Redirects> redirects) {
        this.tree = tree;
        this.source = redirects;
    }

    /**
     * Why it cannot be said that a path leads nowhere; empty if it can.
     *
     * @param path a relative path to a file, decoded
     */
    Optional<String> doubt(UnknownSite site, Document from, String path) {
        // The page's URL has the end of its folder's path, and the web root what is beside it.
        String name = Paths.normalizeBelowRoot(from.folder() + "/" + path);
        if (PAGE_ENDINGS.stream().anyMatch(end -> tree.hasFile(name + end))
                || isPublic(site, name)
                || isPublic(site, Paths.normalizeBelowRoot(path))
                || isPublic(site, Paths.normalizeBelowRoot(urlOf(from) + "/" + path))
                || isFolderOfPage(name)
                || isIndex(name)
                || isPage(Paths.normalizeBelowRoot(urlOf(from) + "/" + path))
                || isStatic(Paths.normalizeBelowRoot(urlOf(from) + "/" + path))) {
            return Optional.of(UnknownSiteLinks.reason(site));
        }
        if (isNeighbour(site, from, path)) {
            return Optional.of(NEIGHBOUR.formatted(site.sign().generator()));
        }
        if (aliases().mayHave(name)) {
            return Optional.of(ALIAS);
        }
        return ends(withoutEnding(name))
                .flatMap(end -> redirects().of("/" + end).stream())
                .findFirst()
                .map(rule -> REDIRECTED.formatted(rule.location().file()))
                .or(() -> redirects().unread().map(KnownUrls.UNREAD_REDIRECTS::formatted));
    }

    private static String urlOf(Document document) {
        return Paths.withoutExtension(document.file());
    }

    private synchronized Redirects redirects() {
        if (redirects == null) {
            redirects = source.get();
        }
        return redirects;
    }

    private synchronized VersionAliases aliases() {
        if (aliases == null) {
            aliases = new VersionAliases(tree.files());
        }
        return aliases;
    }

    /** Whether a path, or the end of it, is that of a file which the site serves. */
    private boolean isPublic(UnknownSite site, String path) {
        return Stream.concat(Stream.of(path), ends(path).filter(end -> end.indexOf('/') > 0))
                .anyMatch(
                        end ->
                                site.publicFolders().stream()
                                        .anyMatch(folder -> tree.hasFile(Paths.join(folder, end))));
    }

    /** What a path is without its first names. */
    private static Stream<String> ends(String path) {
        return IntStream.range(0, Math.min(path.length(), MAX_PATH))
                .filter(i -> path.charAt(i) == '/')
                .mapToObj(i -> path.substring(i + 1))
                .limit(MOST_FOLDERS);
    }

    /** Whether the page of a folder has the URL that the page of a file would have. */
    private boolean isFolderOfPage(String name) {
        String folder = Paths.withoutExtension(name);
        return FileKind.isMarkdown(name)
                && INDICES.stream().anyMatch(index -> tree.hasFile(folder + "/" + index));
    }

    /** Whether the index of a folder has another of the names that an index may have. */
    private boolean isIndex(String name) {
        String folder = Paths.folder(name);
        return FileKind.isMarkdown(name)
                && INDEX_NAMES.contains(Paths.lastSegment(Paths.withoutExtension(name)))
                && INDICES.stream().anyMatch(index -> tree.hasFile(Paths.join(folder, index)));
    }

    /** Whether a path leads to a document if it starts at a page's URL with a slash at its end. */
    private boolean isPage(String name) {
        return FileKind.isMarkdown(name) && tree.hasFile(name);
    }

    /** Whether a path leads to a file that Sphinx copies, likewise. */
    private boolean isStatic(String name) {
        return ("/" + name).contains(STATIC) && tree.hasFile(name);
    }

    /**
     * Whether a path leads out of a site whose URLs are the paths of its files, to where the
     * repository has nothing: {@code ../std/vec.md}, where {@code std} is another book.
     */
    private boolean isNeighbour(UnknownSite site, Document from, String path) {
        String pages = site.pages().orElse("");
        Optional<String> target = Paths.normalize(from.folder() + "/" + path);
        if (pages.isEmpty() || !site.holds(from.file())) {
            return false;
        }
        if (target.isEmpty()) {
            return true;
        }
        if (target.get().startsWith(pages + "/")) {
            return false;
        }
        String common = Paths.folder(pages);
        while (!common.isEmpty() && !target.get().startsWith(common + "/")) {
            common = Paths.folder(common);
        }
        String below =
                common.isEmpty() ? target.get() : target.get().substring(common.length() + 1);
        int slash = below.indexOf('/');
        return slash > 0 && !tree.has(Paths.join(common, below.substring(0, slash)));
    }

    /** The path of a page, as it may stand in a URL. */
    private static String withoutEnding(String name) {
        String page = FileKind.isMarkdown(name) ? Paths.withoutExtension(name) : name;
        return INDEX_NAMES.contains(Paths.lastSegment(page)) ? Paths.folder(page) : page;
    }
}
