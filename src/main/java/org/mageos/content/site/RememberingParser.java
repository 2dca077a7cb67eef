package org.mageos.content.site;

import java.util.Objects;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.document.cache.KeptDocuments;
import org.mageos.content.document.parser.DocumentParser;
import org.mageos.content.document.source.LanguageReaders;

/**
 * Parses documents, but for those that an earlier run has read from the same bytes. Thread-safe.
 *
 * @param others tell which documents depend on other files, too, be it settings: they are not kept
 * @param kept what earlier runs have read; empty if nothing is to be kept
 * @param texts what documents share
 */
record RememberingParser(
        DocumentParser parser,
        LanguageReaders others,
        Optional<KeptDocuments> kept,
        SharedTexts texts) {

    RememberingParser {
        Objects.requireNonNull(parser, "parser");
        Objects.requireNonNull(others, "others");
        Objects.requireNonNull(kept, "kept");
        Objects.requireNonNull(texts, "texts");
    }

    Document parse(String file, byte[] content) {
        return texts.in(read(file, content));
    }

    private Document read(String file, byte[] content) {
        if (kept.isEmpty()
                || others.reader(file).isPresent()
                || others.headerSeparator(file).isPresent()) {
            return parser.parse(file, content);
        }
        Optional<Document> known = kept.get().document(file, content);
        if (known.isPresent()) {
            return known.get();
        }
        Document document = parser.parse(file, content);
        kept.get().keep(document, content);
        return document;
    }
}
