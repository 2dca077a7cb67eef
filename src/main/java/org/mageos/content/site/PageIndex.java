package org.mageos.content.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mageos.content.document.Document;
import org.mageos.content.document.FileKind;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.OtherSites;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.RouteTable;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.settings.CollectionSettings;
import org.mageos.content.settings.Settings;
import org.mageos.content.site.link.DocumentRole;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.redirect.Redirects;
import org.mageos.content.url.Paths;

/** Which documents are pages, at which URL: collections and routes in one. Immutable once built. */
final class PageIndex {

    private final Generator generator;
    private static final String UNUSED_PART =
            "a link of a part of pages that no page here includes";

    private static final String CHANGED =
            "a link of a document without a page, whose text a template may change and show";

    private static final String IN_ANTORA =
            "a link of a component of Antora, which names resources instead of files";

    private final OtherSites others;
    private final FileTree tree;
    private final Instant now;
    private final Map<String, ContentCollection> collections;
    private final Map<String, ContentCollection> collectionByFile = new HashMap<>();
    private final CollectionPages pages;

    private final PutElsewhere elsewhere;

    private final Map<String, Route> pageByFile = new HashMap<>();
    private final Map<String, Route> unpublishedByFile = new HashMap<>();
    private final Map<String, DocumentRole> roles = new ConcurrentHashMap<>();
    private final RouteTable routes;
    private final Redirects redirects;

    PageIndex(
            Settings settings,
            Generator generator,
            SourceRoutes made,
            List<Route> staticPages,
            Map<String, Document> documents,
            Redirects redirects,
            OtherSites others,
            FileTree tree,
            Instant now) {
        this.tree = tree;
        this.generator = generator;
        this.others = others;
        this.now = now;
        this.redirects = redirects;
        this.pages = new CollectionPages(settings.collections());
        this.collections = collect(settings.collections(), documents);
        for (ContentCollection collection : collections.values()) {
            for (Document document : collection.entries()) {
                collectionByFile.put(document.file(), collection);
            }
        }
        this.elsewhere = new PutElsewhere(documents.values(), generator.anchoring());
        for (Route route : made.unpublished()) {
            leaveOut(route);
        }
        this.routes = routes(settings, made, staticPages);
    }

    private Map<String, ContentCollection> collect(
            List<CollectionSettings> settings, Map<String, Document> documents) {
        Map<CollectionSettings, List<Document>> entries = new IdentityHashMap<>();
        for (CollectionSettings collection : settings) {
            entries.put(collection, new ArrayList<>());
        }
        for (Document document : documents.values()) {
            Optional<CollectionSettings> collection = pages.collection(document);
            if (collection.isPresent()) {
                entries.get(collection.get()).add(document);
            }
        }
        Map<String, ContentCollection> collections = new LinkedHashMap<>();
        for (CollectionSettings collection : settings) {
            collections.put(
                    collection.name(), new ContentCollection(collection, entries.get(collection)));
        }
        return collections;
    }

    private void leaveOut(Route route) {
        if (route.document().isPresent()) {
            unpublishedByFile.putIfAbsent(route.document().get().file(), route);
        }
    }

    private RouteTable routes(Settings settings, SourceRoutes made, List<Route> staticPages) {
        RouteTable.Builder table = new RouteTable.Builder();
        table.addPrograms(made.programs());
        table.addPossible(made.possible());
        table.addAlso(made.also());
        for (Route route : made.unpublished()) {
            table.addUnpublished(route);
        }
        for (Route route : made.routes()) {
            boolean ownRule = route.document().isPresent() && pages.decide(route.document().get());
            if (!ownRule) {
                add(table, route);
            }
        }
        for (Route route : staticPages) {
            add(table, route);
        }
        for (ContentCollection collection : collections.values()) {
            for (Document document : collection.entries()) {
                addPages(table, document);
            }
        }
        new DeclaredRoutes(collections, this::isPublished, this::isDue)
                .addTo(table, settings.routes());
        return table.build();
    }

    private boolean isDue(Document document) {
        return fields(document).isDue(now);
    }

    PageFields fields(Document document) {
        return new PageFields(
                document,
                collectionOf(document).map(ContentCollection::settings),
                generator.routing().dateOfName(document),
                generator.format());
    }

    Instant now() {
        return now;
    }

    /** The URL pattern that the settings give a document. */
    Optional<String> permalink(Document document) {
        return pages.pattern(document);
    }

    private void addPages(RouteTable.Builder table, Document document) {
        List<Route> routes = pages.routes(document);
        for (Route route : routes) {
            if (route == routes.get(0)) {
                add(table, route);
            } else if (isPublished(document)) {
                table.addAlso(Map.of(route.path(), routes.get(0)));
            } else {
                table.addUnpublished(route);
            }
        }
        for (Route route : routes) {
            table.settle(route.path());
        }
    }

    private void add(RouteTable.Builder table, Route route) {
        if (route.document().isPresent() && !isPublished(route.document().get())) {
            table.addUnpublished(route);
            leaveOut(route);
            return;
        }
        table.add(route);
        if (route.isFile() && route.document().isPresent()) {
            pageByFile.putIfAbsent(route.document().get().file(), route);
        }
    }

    Map<String, ContentCollection> collections() {
        return collections;
    }

    Optional<ContentCollection> collectionOf(Document document) {
        return Optional.ofNullable(collectionByFile.get(document.file()));
    }

    Optional<Route> page(Document document) {
        return Optional.ofNullable(pageByFile.get(document.file()));
    }

    /** The route that a document would have if it were published. */
    Optional<Route> unpublished(Document document) {
        return Optional.ofNullable(unpublishedByFile.get(document.file()));
    }

    boolean isPublished(Document document) {
        Optional<Route> leftOut = unpublished(document);
        return leftOut.isEmpty() && !generator.routing().isDraft(document) && !isAhead(document);
    }

    /** Dates count where the settings say so; what is no date is a matter of the schema. */
    private boolean isAhead(Document document) {
        return collectionOf(document).flatMap(c -> c.settings().date()).isPresent()
                && fields(document).date().filter(date -> date.instant().isAfter(now)).isPresent();
    }

    /** A document's links are URLs where it belongs to the site, else paths of files. */
    DocumentRole role(Document document) {
        DocumentRole known = roles.get(document.file());
        if (known == null) {
            known = findRole(document);
            roles.put(document.file(), known);
        }
        return known;
    }

    private DocumentRole findRole(Document document) {
        boolean readable =
                generator.format().readsAsciidoc() || !FileKind.isAsciiDoc(document.file());
        boolean content =
                generator.layout().isContent(document.file())
                                && readable
                                && !OfGitHost.holds(document.file())
                        || pageByFile.containsKey(document.file())
                        || pages.decide(document);
        Optional<String> doubt =
                content
                        ? doubtPart(document)
                        : others.doubt(document.file())
                                .or(() -> generator.linking().doubtBeside(document))
                                .or(() -> doubtIncluded(document));
        return new DocumentRole(content, page(document), doubt);
    }

    private Optional<String> doubtPart(Document document) {
        if (generator.layout().isPart(document.file())) {
            return Optional.of(UNUSED_PART);
        }
        boolean changed =
                generator.layout().changesTexts() && unpublishedByFile.containsKey(document.file());
        return changed ? Optional.of(CHANGED) : Optional.empty();
    }

    private Optional<String> doubtIncluded(Document document) {
        if (FileKind.isAsciiDoc(document.file()) && isInAntora(document.file())) {
            return Optional.of(IN_ANTORA);
        }
        return elsewhere.reason(document);
    }

    private boolean isInAntora(String file) {
        for (String folder = file; !folder.isEmpty(); ) {
            folder = Paths.folder(folder);
            if (tree.hasFile(Paths.join(folder, "antora.yml"))) {
                return true;
            }
        }
        return false;
    }

    RouteTable routes() {
        return routes;
    }

    Redirects redirects() {
        return redirects;
    }
}
