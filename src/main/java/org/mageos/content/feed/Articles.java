package org.mageos.content.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mageos.content.document.Document;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.RunError;
import org.mageos.content.settings.Fields;
import org.mageos.content.settings.Sourced;
import org.mageos.content.site.ContentCollection;
import org.mageos.content.site.PageFields;
import org.mageos.content.site.Site;
import org.mageos.content.site.SiteUrls;

/** The articles of collections, each collection read once. Not thread-safe. */
final class Articles {

    private final Site site;
    private final Consumer<RunError> errors;
    private final ArticleReader reader;
    private final Map<String, Optional<List<Article>>> read = new HashMap<>();

    /**
     * @param findings takes what keeps a document from being an article
     * @param errors takes what keeps a whole collection from it
     */
    Articles(Site site, SiteUrls urls, Consumer<Finding> findings, Consumer<RunError> errors) {
        this.site = site;
        this.errors = errors;
        this.reader = new ArticleReader(site, urls, findings);
    }

    /**
     * The published articles of a collection, the newest first.
     *
     * @param name the collection's name where a feed asks for it
     * @return empty if none of its documents can be one
     */
    Optional<List<Article>> of(Sourced<String> name) {
        return read.computeIfAbsent(name.value(), key -> read(name));
    }

    /** The published posts of the blog that the site generator has by itself, the newest first. */
    List<Article> posts() {
        return reader.read(site.generator().routing().posts(site.documents()));
    }

    private Optional<List<Article>> read(Sourced<String> name) {
        ContentCollection collection = site.collections().get(name.value());
        List<Document> documents = collection.entries();
        if (documents.isEmpty()) {
            // Its pattern, which matches nothing, is an error already.
            return Optional.empty();
        }
        if (documents.stream().noneMatch(each -> site.page(each).isPresent())) {
            errors.accept(
                    site.settings()
                            .error(
                                    name.position(),
                                    "No document of '"
                                            + name.value()
                                            + "' is a page, which an entry of a feed needs"));
            return Optional.empty();
        }
        if (documents.stream().allMatch(each -> !isDated(site.fields(each)))) {
            errors.accept(
                    site.settings()
                            .error(
                                    name.position(),
                                    "No document of '"
                                            + name.value()
                                            + "' has a date of publication: name its key with"
                                            + " 'date' under collections."
                                            + name.value()
                                            + dateKeys(collection)));
            return Optional.empty();
        }
        return Optional.of(reader.read(collection.entries()));
    }

    private static String dateKeys(ContentCollection collection) {
        return collection
                .settings()
                .date()
                .map(key -> ", which is '" + key + "' now")
                .orElseGet(() -> " (looked for: " + String.join(", ", Fields.dateKeys()) + ")");
    }

    /** Whether there is a date, be it a wrong one. */
    private static boolean isDated(PageFields fields) {
        return fields.named().isPresent() || fields.published().isPresent();
    }
}
