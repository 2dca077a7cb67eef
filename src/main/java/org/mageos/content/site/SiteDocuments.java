package org.mageos.content.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mageos.content.document.Document;
import org.mageos.content.document.parser.DocumentParser;
import org.mageos.content.finding.RunError;
import org.mageos.content.tree.ReadableFiles;

/** Reads the documents of a site: each once, unless another site or the cache has it. */
final class SiteDocuments {

    private final ReadableFiles files;
    private final DocumentSyntax syntax;
    private final ReadingDepth reading;
    private final Optional<SharedDocuments> shared;
    private final List<RunError> errors = new ArrayList<>();

    /**
     * @param shared tells of the documents of another site whether they are the same ones
     */
    SiteDocuments(
            ReadableFiles files,
            DocumentSyntax syntax,
            ReadingDepth reading,
            Optional<SharedDocuments> shared) {
        this.files = files;
        this.syntax = syntax;
        this.reading = reading;
        this.shared = shared;
    }

    /**
     * The documents by name, sorted.
     *
     * @throws IOException if the cache cannot be opened
     */
    Map<String, Document> read(List<String> names) throws IOException {
        Map<String, Document> documents = new TreeMap<>();
        List<String> left = new ArrayList<>();
        for (String file : names) {
            Optional<Document> same =
                    shared.isPresent()
                            ? shared.get().document(file, syntax.markdown())
                            : Optional.empty();
            if (same.isPresent()) {
                documents.put(file, same.get());
            } else {
                left.add(file);
            }
        }
        ParallelReader reader = new ParallelReader(files, parser());
        for (Document document : reader.read(left)) {
            documents.put(document.file(), document);
        }
        errors.addAll(reader.errors());
        return documents;
    }

    private RememberingParser parser() throws IOException {
        DocumentParser whole = syntax.parser();
        return new RememberingParser(
                reading.isForBodies() ? whole : whole.withoutBodies(),
                syntax.others(),
                reading.cache().open(files.root(), syntax.markdown()),
                new SharedTexts());
    }

    /** What could not be read. */
    List<RunError> errors() {
        return List.copyOf(errors);
    }
}
