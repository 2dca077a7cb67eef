package org.mageos.content.site.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Document;
import org.mageos.content.generator.Anchoring;

/** The documents that a page is made of: its own, and those which that one imports or includes. */
final class PageParts {

    private final Map<String, Document> documents;
    private final Anchoring anchoring;

    /** The documents of whose pages others are parts, by the names of the parts. */
    private @Nullable Map<String, List<Document>> wholes;

    PageParts(Map<String, Document> documents, Anchoring anchoring) {
        this.documents = documents;
        this.anchoring = anchoring;
    }

    /** Whether something that only the generator knows may give the page further ids. */
    boolean insertText(Document document) {
        return of(document).stream()
                .anyMatch(
                        part ->
                                part.insertsText()
                                        || !part.imports().stream()
                                                .allMatch(one -> imported(part, one).isPresent()));
    }

    private Optional<Document> imported(Document part, String specifier) {
        return anchoring.imported(part, specifier).map(documents::get);
    }

    /** The other documents that import a document, or import one that does. */
    synchronized List<Document> wholes(Document part) {
        if (wholes == null) {
            Map<String, List<Document>> found = new HashMap<>();
            for (Document whole : documents.values()) {
                for (Document one : of(whole)) {
                    if (!one.equals(whole)) {
                        found.computeIfAbsent(one.file(), file -> new ArrayList<>()).add(whole);
                    }
                }
            }
            wholes = found;
        }
        return wholes.getOrDefault(part.file(), List.of());
    }

    /** A document and those that it imports, however they import each other. */
    Collection<Document> of(Document document) {
        if (document.imports().isEmpty()) {
            return List.of(document);
        }
        Map<String, Document> parts = new LinkedHashMap<>();
        Deque<Document> open = new ArrayDeque<>(List.of(document));
        while (!open.isEmpty()) {
            Document part = open.removeFirst();
            if (parts.putIfAbsent(part.file(), part) == null) {
                for (String specifier : part.imports()) {
                    imported(part, specifier).ifPresent(open::addLast);
                }
            }
        }
        return parts.values();
    }
}
