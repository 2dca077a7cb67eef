package org.mageos.content.generator.mkdocs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.Document;
import org.mageos.content.document.Heading;
import org.mageos.content.tree.SiteFiles;

/**
 * The documents with marks in their texts, in the place of which something else stands in the page.
 *
 * @param pages by the name of the document what the ids are made of that come with it; nothing
 *     where they may be any
 */
record MarkedPages(Map<String, Optional<IdPieces>> pages) {

    MarkedPages {
        pages = Map.copyOf(pages);
    }

    /**
     * Finds those of a site.
     *
     * @param marks by each mark the texts that may stand in its place beside what stands in its
     *     line; nothing where it may be any
     */
    static MarkedPages of(
            SiteFiles files, MkDocsConfig config, Map<String, Optional<Set<String>>> marks) {
        Map<String, Optional<IdPieces>> pages = new HashMap<>();
        String docs = config.docs().isEmpty() ? "" : config.docs() + "/";
        for (String file : marks.isEmpty() ? List.<String>of() : files.tree().files()) {
            if (file.startsWith(docs) && DocsFiles.isPage(file)) {
                String text = files.text(file).orElse("");
                List<String> found = marks.keySet().stream().filter(text::contains).toList();
                if (!found.isEmpty()) {
                    pages.put(file, pieces(text, found, marks));
                }
            }
        }
        return new MarkedPages(pages);
    }

    private static Optional<IdPieces> pieces(
            String text, List<String> found, Map<String, Optional<Set<String>>> marks) {
        List<String> texts = new ArrayList<>();
        for (String mark : found) {
            if (marks.get(mark).isEmpty()) {
                return Optional.empty();
            }
            texts.addAll(marks.get(mark).get());
        }
        for (String line : text.lines().toList()) {
            if (found.stream().anyMatch(line::contains)) {
                texts.add(line);
            }
        }
        return Optional.of(IdPieces.of(texts));
    }

    boolean contains(Document document) {
        return pages.containsKey(document.file());
    }

    /** Whether a document's page may have an id that the document has not. */
    boolean mayHave(Document document, String id) {
        // What is put into a document may have marks, too.
        boolean other = !pages.isEmpty() && !document.imports().isEmpty();
        return other
                || contains(document)
                        && pages.get(document.file())
                                .map(pieces -> mayMake(pieces, document, id))
                                .orElse(true);
    }

    /** An id may start with that of a heading, as those of tabs do. */
    private static boolean mayMake(IdPieces pieces, Document document, String id) {
        return pieces.mayMake(id)
                || pieces.with(document.headings().stream().map(Heading::text).toList())
                        .mayMake(id);
    }
}
