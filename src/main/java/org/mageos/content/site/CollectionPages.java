package org.mageos.content.site;

import java.util.ArrayList;
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
        List<CollectionSettings> holding = holding(document);
        return holding.isEmpty() ? Optional.empty() : Optional.of(holding.get(0));
    }

    /** Whether the settings say at which URL a document is, or that it has none. */
    boolean decide(Document document) {
        for (CollectionSettings collection : holding(document)) {
            if (collection.permalink().isPresent()) {
                return true;
            }
        }
        return false;
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
        List<Route> routes = new ArrayList<>();
        for (CollectionSettings collection : patterned(document)) {
            PathPattern pattern = pattern(collection).orElseThrow();
            Route route = new Permalinks(pattern, collection).route(document);
            if (!routes.contains(route)) {
                routes.add(route);
            }
        }
        return routes;
    }

    /** None where one collection says that its files have no page of their own. */
    private List<CollectionSettings> patterned(Document document) {
        List<CollectionSettings> deciding = new ArrayList<>();
        for (CollectionSettings collection : holding(document)) {
            if (pattern(collection).isPresent()) {
                deciding.add(collection);
            } else if (collection.permalink().isPresent()) {
                return List.of();
            }
        }
        return deciding;
    }

    private static Optional<PathPattern> pattern(CollectionSettings collection) {
        return collection
                .permalink()
                .map(Sourced::value)
                .filter(Permalink.Pattern.class::isInstance)
                .map(permalink -> ((Permalink.Pattern) permalink).path());
    }

    private synchronized List<CollectionSettings> holding(Document document) {
        return collections.isEmpty()
                ? List.of()
                : byFile.computeIfAbsent(document.file(), this::holding);
    }

    private List<CollectionSettings> holding(String file) {
        List<CollectionSettings> holding = new ArrayList<>();
        for (CollectionSettings collection : collections) {
            if (collection.files().stream().anyMatch(glob -> glob.value().matches(file))) {
                holding.add(collection);
            }
        }
        return List.copyOf(holding);
    }
}
