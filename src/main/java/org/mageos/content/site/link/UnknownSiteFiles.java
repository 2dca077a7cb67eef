package org.mageos.content.site.link;

import java.util.List;
import java.util.stream.Stream;
import org.mageos.content.document.Document;
import org.mageos.content.generator.sign.Sign.Relative;
import org.mageos.content.generator.sign.UnknownSite;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Paths;

/** The files that a path may name in a site whose generator's rules are not known. */
final class UnknownSiteFiles {

    private static final String INDEX = "index.html";

    private static final String VIEW = ".view";

    /** Where Pelican has its documents, unless its settings say otherwise. */
    private static final String CONTENT = "content";

    private static final List<String> PAGE_ENDINGS =
            List.of("", ".md", ".mdx", ".markdown", "/index.md", "/index.mdx", "/README.md");

    private final FileTree tree;

    UnknownSiteFiles(FileTree tree) {
        this.tree = tree;
    }

    /** The names of files that a decoded path may lead to. */
    Stream<String> of(UnknownSite site, Document from, LinkShape shape, String path) {
        return switch (shape) {
            case ROOT_PAGE, ROOT_MARKDOWN, ROOT_FILE ->
                    Stream.concat(
                            site.publicFolders().stream()
                                    .flatMap(
                                            folder ->
                                                    Stream.of(
                                                            folder + path,
                                                            folder + path + "/" + INDEX)),
                            pages(site).flatMap(folder -> pageFiles(folder + path)));
            case TILDE -> Stream.of(site.folder() + path.substring(1));
            case HTML, BARE ->
                    Stream.concat(
                            pages(site).flatMap(f -> pageFiles(from.folder() + "/" + path)),
                            inView(from, path));
            case MARKDOWN ->
                    site.sign().isByFile()
                            ? ofPelican(site, from, path)
                            : Stream.concat(
                                    pages(site).map(folder -> folder + "/" + path),
                                    inVault(site, path));
            case FILE ->
                    Stream.of(ofPelican(site, from, path), inVault(site, path), inView(from, path))
                            .flatMap(names -> names);
            case FRAGMENT, AT -> Stream.empty();
        };
    }

    private static Stream<String> ofPelican(UnknownSite site, Document from, String path) {
        return ProgramNames.ofPelican(path).stream()
                .map(
                        name ->
                                name.startsWith("/")
                                        ? Paths.join(site.folder(), CONTENT + name)
                                        : from.folder() + "/" + name);
    }

    /**
     * The JavaScript tutorial shows the files of a folder {@code demo.view} below {@code demo}; a
     * folder itself is its index.
     */
    private static Stream<String> inView(Document from, String path) {
        int slash = path.indexOf('/');
        String rest = slash < 0 ? "/" : path.substring(slash);
        String view = from.folder() + "/" + (slash < 0 ? path : path.substring(0, slash)) + VIEW;
        return slash == 0 ? Stream.empty() : Stream.of(view + rest, view + rest + INDEX);
    }

    /** The file of a bare name, where the vault has one of that name only. */
    private Stream<String> inVault(UnknownSite site, String name) {
        if (site.sign().relative() != Relative.VAULT || name.indexOf('/') >= 0) {
            return Stream.empty();
        }
        List<String> all = tree.named(name);
        List<String> own = all.stream().filter(site::holds).toList();
        List<String> found = own.isEmpty() ? all : own;
        return found.size() == 1 ? found.stream() : Stream.empty();
    }

    private static Stream<String> pages(UnknownSite site) {
        return site.pages().stream();
    }

    private static Stream<String> pageFiles(String path) {
        String name = path.endsWith(".html") ? path.substring(0, path.length() - 5) : path;
        String base = Paths.withoutSlashesAtEnd(name);
        return PAGE_ENDINGS.stream().map(base::concat);
    }
}
