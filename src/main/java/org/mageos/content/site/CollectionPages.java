package org.mageos.content.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.generator.Route;
import org.mageos.content.pattern.PathPattern;
import org.mageos.content.settings.CollectionSettings;
import org.mageos.content.settings.CollectionSettings.Permalink;
import org.mageos.content.settings.Sourced;

/**
 * The URLs that the collections of the settings give their documents. A document belongs to the
 * first collection that has a pattern for it, and is served at the URL of each.
 */
final class CollectionPages {

    private final List<CollectionSettings> collections;
    private final Map<String, List<CollectionSettings>> byFile = new HashMap<>();

    CollectionPages(List<CollectionSettings> collections) {
        this.collections = collections;
    }

    /** The collection that a document belongs to. */
    Optional<CollectionSettings> collection(Document document) {
        return holding(document).stream().findFirst();
    }

    /** Whether the settings say at which URL a document is, or that it has none. */
    boolean decide(Document document) {
        return holding(document).stream().anyMatch(c -> c.permalink().isPresent());
    }

    /** The URL pattern that counts most. */
    Optional<String> pattern(Document document) {
        return patterned(document).stream()
                .findFirst()
                .flatMap(CollectionPages::pattern)
                .map(PathPattern::text);
    }

    /** The pages of a document, the one that counts most first. */
    List<Route> routes(Document document) {
        return patterned(document).stream()
                .map(collection -> new Permalinks(pattern(collection).orElseThrow(), collection))
                .map(permalinks -> permalinks.route(document))
                .distinct()
                .toList();
    }

    /** None where one collection says that its files have no page of their own. */
    private List<CollectionSettings> patterned(Document document) {
        List<CollectionSettings> deciding =
                holding(document).stream().filter(c -> c.permalink().isPresent()).toList();
        return deciding.stream().allMatch(c -> pattern(c).isPresent()) ? deciding : List.of();
    }

    private static Optional<PathPattern> pattern(CollectionSettings collection) {
        return collection
                .permalink()
                .map(Sourced::value)
                .filter(Permalink.Pattern.class::isInstance)
                .map(permalink -> ((Permalink.Pattern) permalink).path());
    }

    private synchronized List<CollectionSettings> holding(Document document) {
        return byFile.computeIfAbsent(
                document.file(), file -> collections.stream().filter(c -> holds(c, file)).toList());
    }

    private static boolean holds(CollectionSettings collection, String file) {
        return collection.files().stream().anyMatch(glob -> glob.value().matches(file));
    }
}
