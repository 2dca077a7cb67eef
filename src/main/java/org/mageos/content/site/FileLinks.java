package org.mageos.content.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.Document;
import org.mageos.content.site.LinkTarget.Missing;

/** Links from file to file, as Git hosts show them. */
final class FileLinks {

    private static final Set<String> README_EXTENSIONS =
            Set.of("", "md", "markdown", "mdown", "mkd", "mdx", "rst", "adoc", "txt");

    private final FileTree tree;
    private final Map<String, Document> documents;
    private final Anchors anchors;
    private final LineAnchors lineAnchors;
    private final Suggestions suggestions;

    FileLinks(
            FileTree tree,
            Map<String, Document> documents,
            Anchors anchors,
            LineAnchors lineAnchors) {
        this.tree = tree;
        this.documents = documents;
        this.anchors = anchors;
        this.lineAnchors = lineAnchors;
        this.suggestions = new Suggestions(tree.files());
    }

    /** Where a link from a document leads; a path that starts with a slash starts at the root. */
    LinkTarget resolve(Document from, Destination destination) {
        String written = destination.path();
        if (written.isEmpty()) {
            return page(from, anchors.in(from, destination.fragment()));
        }
        Optional<String> decoded = target(from, Paths.decode(written));
        Optional<String> raw = target(from, written);
        if (decoded.isEmpty()) {
            return new Missing("it leads out of the content root", Optional.empty());
        }
        boolean asFolder = written.endsWith("/");
        String name =
                !exists(decoded.get(), asFolder) && raw.filter(r -> exists(r, asFolder)).isPresent()
                        ? raw.get()
                        : decoded.get();
        if (tree.hasFile(name) && !asFolder) {
            return file(name, destination.fragment());
        }
        if (tree.hasFolder(name)) {
            return folder(name, destination.fragment());
        }
        return missing(from, name, written);
    }

    private boolean exists(String name, boolean asFolder) {
        return asFolder ? tree.hasFolder(name) : tree.has(name);
    }

    private static Optional<String> target(Document from, String path) {
        return Paths.normalize(
                path.startsWith("/") ? path : Paths.folder(from.file()) + "/" + path);
    }

    private LinkTarget file(String name, Optional<String> fragment) {
        Document document = documents.get(name);
        return document == null
                ? new LinkTarget.Asset(name, lineAnchors.in(name, fragment))
                : page(document, anchors.in(document, fragment));
    }

    private static LinkTarget page(Document document, Fragment fragment) {
        return new LinkTarget.Page(Route.of(document, "/" + document.file()), fragment);
    }

    private LinkTarget folder(String name, Optional<String> fragment) {
        Optional<Document> readme = readme(name);
        if (readme.isPresent()) {
            return new LinkTarget.Folder(name, anchors.in(readme.get(), fragment));
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

    private Optional<Document> readme(String folder) {
        for (String candidate : List.of("README.md", "Readme.md", "readme.md")) {
            Document document = documents.get(Paths.join(folder, candidate));
            if (document != null) {
                return Optional.of(document);
            }
        }
        return tree.files().stream()
                .filter(file -> Paths.folder(file).equals(folder) && isReadme(file))
                .findFirst()
                .map(documents::get);
    }

    private static boolean isReadme(String file) {
        String name = Paths.lastSegment(file).toLowerCase(Locale.ROOT);
        return Paths.withoutExtension(name).equals("readme")
                && README_EXTENSIONS.contains(Paths.extension(name));
    }

    private LinkTarget missing(Document from, String name, String written) {
        Optional<String> otherwise = tree.writtenOtherwise(name);
        if (otherwise.isPresent()) {
            return new LinkTarget.Misspelt(asWritten(from, otherwise.get(), written));
        }
        if (tree.hasFile(name)) {
            return new Missing(
                    "'" + name + "' is a file, not a folder",
                    Optional.of(asWritten(from, name, written)));
        }
        for (String part = Paths.folder(name); !part.isEmpty(); part = Paths.folder(part)) {
            if (tree.hasFile(part)) {
                return new Missing(
                        "'" + part + "' is a file, not a folder",
                        Optional.of(asWritten(from, part, written)));
            }
        }
        return new Missing(
                "there is no file '" + name + "'",
                suggestions.closest(name).map(found -> asWritten(from, found, written)));
    }

    /** A file's name as it would stand in the link: absolute or relative like the link itself. */
    private static String asWritten(Document from, String file, String written) {
        return written.startsWith("/") ? "/" + file : Paths.relativize(from.file(), file);
    }
}
