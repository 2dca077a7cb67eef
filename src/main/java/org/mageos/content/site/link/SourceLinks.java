package org.mageos.content.site.link;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mageos.content.document.Document;
import org.mageos.content.generator.Reference;
import org.mageos.content.generator.Route;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Paths;

/** Links of the site that name a file of the content tree: a document stands for its page. */
public final class SourceLinks {

    private static final String NO_PAGE = "a document that has no URL of its own";

    private final KnownFiles files;
    private final FileTree tree;
    private final Map<String, Document> documents;
    private final Function<Document, Optional<Route>> pages;
    private final Function<Document, Optional<Route>> unpublished;
    private final Anchors anchors;

    public SourceLinks(
            KnownFiles files,
            Map<String, Document> documents,
            Function<Document, Optional<Route>> pages,
            Function<Document, Optional<Route>> unpublished,
            Anchors anchors) {
        this.files = files;
        this.tree = files.tree();
        this.documents = documents;
        this.pages = pages;
        this.unpublished = unpublished;
        this.anchors = anchors;
    }

    /** Where a reference leads; what was meant is named relative to the document. */
    LinkTarget resolve(Document from, Reference.File reference) {
        Optional<String> normalized = Paths.normalize(reference.name());
        if (normalized.isEmpty()) {
            return Extent.CLOSED.miss("it leads out of the content root");
        }
        String name = normalized.get();
        Document document = documents.get(name);
        if (document != null) {
            return page(document, reference.fragment());
        }
        if (tree.hasFile(name)) {
            return new LinkTarget.Asset(
                    name, Fragment.elsewhere(reference.fragment(), Fragment.NOT_TEXT));
        }
        return files.missOrMisspelt(
                name, tree::hasFile, file -> Paths.relativize(from.file(), file));
    }

    private LinkTarget page(Document document, Optional<String> fragment) {
        Optional<Route> page = pages.apply(document);
        if (page.isPresent()) {
            return new LinkTarget.Page(page.get(), anchors.in(document, fragment));
        }
        return unpublished
                .apply(document)
                .<LinkTarget>map(LinkTarget.Unpublished::new)
                .orElseGet(() -> new LinkTarget.Undecided(NO_PAGE));
    }
}
