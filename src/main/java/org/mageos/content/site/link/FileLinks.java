package org.mageos.content.site.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Document;
import org.mageos.content.document.FileKind;
import org.mageos.content.generator.Route;
import org.mageos.content.site.link.LinkTarget.Missing;
import org.mageos.content.tree.ClosedNames;
import org.mageos.content.tree.ExcludedFolders;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/** Links from file to file, as Git hosts show them. */
public final class FileLinks {

    private static final String OTHER_MODULE = "an anchor in a document of another module";

    private static final String IN_TEMPLATE =
            "a link of a template for issues or pull requests, which are shown elsewhere";

    private static final Pattern TEMPLATE =
            Pattern.compile("(?i)(?:^|/)(?:issue|pull_request|discussion)_template(?:/|\\.[^/]*$)");

    private static final List<String> README_EXTENSIONS =
            List.of("md", "markdown", "mdown", "mkd", "mdx", "rst", "adoc", "txt", "");

    private final FileTree tree;
    private final Map<String, Document> documents;
    private final Anchors anchors;
    private final LineAnchors lineAnchors;
    private final ClosedNames closed;
    private final ExcludedFolders excluded;
    private final Repository repository;
    private final Suggestions suggestions;
    private @Nullable Map<String, String> readmes;

    public FileLinks(
            FileTree tree,
            Map<String, Document> documents,
            Anchors anchors,
            LineAnchors lineAnchors,
            ClosedNames closed,
            ExcludedFolders excluded,
            Repository repository) {
        this.tree = tree;
        this.documents = documents;
        this.anchors = anchors;
        this.lineAnchors = lineAnchors;
        this.closed = closed;
        this.excluded = excluded;
        this.repository = repository;
        this.suggestions = new Suggestions(tree::keptFiles);
    }

    /** Where a link from a document leads; a path that starts with a slash starts at the root. */
    LinkTarget resolve(Document from, Destination destination) {
        return resolve(from, from.folder(), destination);
    }

    /** The same for a path that starts in another folder than the document's. */
    LinkTarget resolve(Document from, String folder, Destination destination) {
        String written = destination.path();
        if (written.isEmpty()) {
            return page(from, fragment(from, destination));
        }
        Optional<String> decoded = target(folder, Paths.decode(written));
        Optional<String> raw = target(folder, written);
        if (decoded.isEmpty()) {
            return written.startsWith("/")
                    ? new Missing("it leads out of the content root", Optional.empty())
                    : isTemplate(from)
                            ? new LinkTarget.Undecided(IN_TEMPLATE)
                            : repository.resolve(folder, destination);
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
        if (closed.hide(name + "/")) {
            return new LinkTarget.Undecided(ClosedNames.REASON);
        }
        return isTemplate(from)
                ? new LinkTarget.Undecided(IN_TEMPLATE)
                : missing(folder, name, written);
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
                        : Fragment.broken(
                                Paths.decode(fragment.get()),
                                Optional.of("the folder has no README")));
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

    /** GitHub copies a template into an issue or pull request, which is elsewhere. */
    private static boolean isTemplate(Document document) {
        return TEMPLATE.matcher(document.file()).find();
    }

    private LinkTarget missing(String folder, String name, String written) {
        Optional<String> otherwise = tree.writtenOtherwise(name);
        if (otherwise.isPresent()) {
            return new LinkTarget.Misspelt(asWritten(folder, otherwise.get(), written));
        }
        if (tree.hasFile(name)) {
            return new Missing(
                    "'" + name + "' is a file, not a folder",
                    Optional.of(asWritten(folder, name, written)));
        }
        for (String part = Paths.folder(name); !part.isEmpty(); part = Paths.folder(part)) {
            if (tree.hasFile(part)) {
                return new Missing(
                        "'" + part + "' is a file, not a folder",
                        Optional.of(asWritten(folder, part, written)));
            }
        }
        return new Missing(
                name.equals(written) ? "there is no such file" : "there is no file '" + name + "'",
                suggestions.closest(name).map(found -> asWritten(folder, found, written)));
    }

    /** A file's name as it would stand in the link: absolute or relative like the link itself. */
    private static String asWritten(String folder, String file, String written) {
        return written.startsWith("/") ? "/" + file : Paths.relativize(folder + "/", file);
    }
}
