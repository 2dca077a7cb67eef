package org.mageos.content.site;

import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.document.MarkdownOptions;

/**
 * The documents of a site of today, for an earlier one that has the same.
 *
 * @param site the site that has them
 * @param walk tells which of its files are the same
 */
record SharedDocuments(Site site, EarlierWalk walk) {

    /** A document that says the same, and is read in the same way. */
    Optional<Document> document(String file, MarkdownOptions options) {
        return site.document(file)
                .filter(document -> walk.isAsToday(file))
                .filter(
                        document ->
                                document.parts().stream()
                                        .allMatch(part -> walk.isAsToday(part.file())))
                .filter(document -> options.readsAs(site.syntax().markdown(), file));
    }
}
