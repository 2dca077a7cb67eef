package org.mageos.content.site.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Document;
import org.mageos.content.document.FileKind;
import org.mageos.content.generator.Route;
import org.mageos.content.tree.ExcludedFolders;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/** Links from file to file, as Git hosts show them. */
public final class FileLinks {

    private static final String OTHER_MODULE = "an anchor in a document of another module";

    private static final Pattern TEMPLATE =
            Pattern.compile(
                    "(?i)(?:^|/)(?:(?:issue|pull_request|discussion)_template(?:/|\\.[^/]*$)"
                            + "|(?:decisions?|adrs?|rfcs?|proposals?|enhancements)/template\\.[^/.]*$"
                            + "|[^/]*templates?/(?:[^/]*[-_])?template(?:[-_][^/]*)?\\.[^/.]*$"
                            + "|[^/]+[-_]template\\.[^/.]*$)"
                            + "|^\\.github/(?:[^/]+/){0,9}[^/]*templates?/");

    private static final List<String> README_EXTENSIONS =
            List.of("md", "markdown", "mdown", "mkd", "mdx", "rst", "adoc", "txt", "");

    private final KnownFiles files;
    private final FileTree tree;
    private final Map<String, Document> documents;
    private final Anchors anchors;
    private final LineAnchors lineAnchors;
    private final ExcludedFolders excluded;
    private final Repository repository;
    private final TemplateCopies copies;
    private @Nullable Map<String, String> readmes;

    public FileLinks(
            KnownFiles files,
            Map<String, Document> documents,
            Anchors anchors,
            LineAnchors lineAnchors,
            ExcludedFolders excluded,
            Repository repository) {
        this.files = files;
        this.tree = files.tree();
        this.documents = documents;
        this.anchors = anchors;
        this.lineAnchors = lineAnchors;
        this.excluded = excluded;
        this.repository = repository;
        this.copies = new TemplateCopies(tree);
    }

    /** Where a link from a document leads; a path that starts with a slash starts at the root. */
    LinkTarget resolve(Document from, Destination destination) {
        return resolve(from, from.folder(), destination);
    }

    /** Where a link leads whose path starts in another folder than the document's. */
    LinkTarget resolve(Document from, String folder, Destination destination) {
        String written = destination.path();
        if (written.isEmpty()) {
            return page(from, fragment(from, destination));
        }
        Optional<String> decoded = target(folder, Paths.decode(written));
        Optional<String> raw = target(folder, written);
        if (decoded.isEmpty()) {
            Extent files = extent(from).and(() -> copies.extent(from, Paths.decode(written)));
            return files.isClosed()
                    ? repository.resolve(folder, destination)
                    : files.miss("it leads out of the content root");
        }
        boolean asFolder = written.endsWith("/");
        String name =
                !exists(decoded.get(), asFolder) && raw.filter(r -> exists(r, asFolder)).isPresent()
                        ? raw.get()
                        : decoded.get();
        if (tree.hasFile(name) && !asFolder) {
            return file(name, destination);
        }
        if (tree.hasFolder(name)) {
            return folder(name, destination.fragment());
        }
        return extent(from)
                .and(() -> copies.extent(from, Paths.decode(written)))
                .confirm(missing(folder, name, written));
    }

    /** GitHub copies a template into an issue or pull request, and people one of a decision. */
    private static Extent extent(Document from) {
        return TEMPLATE.matcher(from.file()).find()
                ? Extent.open(TemplateCopies.REASON)
                : Extent.CLOSED;
    }

    private boolean exists(String name, boolean asFolder) {
        return asFolder ? tree.hasFolder(name) : tree.has(name);
    }

    private Optional<String> target(String folder, String path) {
        return path.startsWith("/")
                ? Paths.normalize(path)
                : Paths.normalize(folder + "/" + path)
                        .or(() -> repository.backInContent(folder + "/" + path));
    }

    private LinkTarget file(String name, Destination destination) {
        Document document = documents.get(name);
        if (document != null) {
            return page(document, fragment(document, destination));
        }
        boolean unread =
                FileKind.isMarkdown(name)
                        && excluded.isOfOtherModule(name)
                        && !isSource(destination);
        return new LinkTarget.Asset(
                name,
                unread
                        ? Fragment.elsewhere(destination.fragment(), OTHER_MODULE)
                        : lineAnchors.in(name, destination.fragment()));
    }

    /** GitHub shows the source of {@code page.md?plain=1}, line by line. */
    private static boolean isSource(Destination destination) {
        return destination.query().filter("plain=1"::equals).isPresent();
    }

    private Fragment fragment(Document document, Destination destination) {
        return isSource(destination)
                ? lineAnchors.in(document.file(), destination.fragment())
                : anchors.in(document, destination.fragment());
    }

    private static LinkTarget page(Document document, Fragment fragment) {
        return new LinkTarget.Page(Route.of(document, "/" + document.file()), fragment);
    }

    private LinkTarget folder(String name, Optional<String> fragment) {
        Optional<String> readme = readme(name);
        if (readme.isPresent()) {
            return new LinkTarget.Folder(
                    name,
                    Optional.ofNullable(documents.get(readme.get()))
                            .map(document -> anchors.in(document, fragment))
                            .orElseGet(
                                    () ->
                                            Fragment.elsewhere(
                                                    fragment, unreadReason(readme.get()))));
        }
        boolean none = fragment.isEmpty() || fragment.get().isEmpty();
        return new LinkTarget.Folder(
                name,
                none
                        ? Fragment.NONE
                        : Extent.CLOSED.missId(
                                Paths.decode(fragment.get()),
                                () -> Optional.of("the folder has no README")));
    }

    private String unreadReason(String readme) {
        return FileKind.isMarkdown(readme) && excluded.isOfOtherModule(readme)
                ? OTHER_MODULE
                : Fragment.NOT_MARKDOWN;
    }

    /** The file that a host shows below a folder's list. */
    private synchronized Optional<String> readme(String folder) {
        if (readmes == null) {
            Map<String, String> byFolder = new HashMap<>();
            for (String extension : README_EXTENSIONS) {
                String name = extension.isEmpty() ? "readme" : "readme." + extension;
                for (String file : tree.named(name)) {
                    byFolder.putIfAbsent(Paths.folder(file), file);
                }
            }
            readmes = byFolder;
        }
        return Optional.ofNullable(readmes.get(folder));
    }

    private LinkTarget missing(String folder, String name, String written) {
        UnaryOperator<String> write = found -> asWritten(folder, found, written);
        Optional<String> file = fileOnTheWay(name);
        if (file.isPresent()) {
            return files.extent(name)
                    .miss("'" + file.get() + "' is a file, not a folder", () -> file.map(write));
        }
        return name.equals(written) && tree.writtenOtherwise(name).isEmpty()
                ? files.missAsWritten(name, write)
                : files.missOrMisspelt(name, found -> true, write);
    }

    /** The file that a path goes through, or ends at, as if it were a folder. */
    private Optional<String> fileOnTheWay(String name) {
        int end = name.indexOf('/');
        while (end >= 0 && tree.hasFolder(name.substring(0, end))) {
            end = name.indexOf('/', end + 1);
        }
        String part = end < 0 ? name : name.substring(0, end);
        return tree.hasFile(part) ? Optional.of(part) : Optional.empty();
    }

    /** A file's name as it would stand in the link: absolute or relative like the link itself. */
    private static String asWritten(String folder, String file, String written) {
        return written.startsWith("/") ? "/" + file : Paths.relativize(folder + "/", file);
    }
}
