package org.mageos.content.site.link;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mageos.content.document.Document;
import org.mageos.content.generator.Reference;
import org.mageos.content.generator.Route;
import org.mageos.content.site.link.LinkTarget.Missing;
import org.mageos.content.tree.ClosedNames;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Paths;

/** Links of the site that name a file of the content tree: a document stands for its page. */
public final class SourceLinks {

    private static final String NO_PAGE = "a document that has no URL of its own";

    private final FileTree tree;
    private final Map<String, Document> documents;
    private final Function<Document, Optional<Route>> pages;
    private final Function<Document, Optional<Route>> unpublished;
    private final Anchors anchors;
    private final ClosedNames closed;
    private final Suggestions suggestions;

    public SourceLinks(
            FileTree tree,
            Map<String, Document> documents,
            Function<Document, Optional<Route>> pages,
            Function<Document, Optional<Route>> unpublished,
            Anchors anchors,
            ClosedNames closed) {
        this.tree = tree;
        this.documents = documents;
        this.pages = pages;
        this.unpublished = unpublished;
        this.anchors = anchors;
        this.closed = closed;
        this.suggestions = new Suggestions(tree::keptFiles);
    }

    /** Where a reference leads; what was meant is named relative to the document. */
    LinkTarget resolve(Document from, Reference.File reference) {
        Optional<String> normalized = Paths.normalize(reference.name());
        if (normalized.isEmpty()) {
            return new Missing("it leads out of the content root", Optional.empty());
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
        if (closed.hide(name)) {
            return new LinkTarget.Undecided(ClosedNames.REASON);
        }
        Optional<String> otherwise = tree.writtenOtherwise(name).filter(tree::hasFile);
        if (otherwise.isPresent()) {
            return new LinkTarget.Misspelt(Paths.relativize(from.file(), otherwise.get()));
        }
        return new Missing(
                "there is no file '" + name + "'",
                suggestions.closest(name).map(file -> Paths.relativize(from.file(), file)));
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
