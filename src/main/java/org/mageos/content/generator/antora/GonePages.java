package org.mageos.content.generator.antora;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.Document;
import org.mageos.content.document.Use;
import org.mageos.content.document.asciidoc.XrefPath;

/**
 * Modules of which many pages have gone to components of other repositories, which lead on from
 * where they were: pages there have aliases such as {@code :page-aliases: other::page.adoc}. One
 * page that is missing is a mistake; so many are none where the site has other components.
 */
final class GonePages {

    private static final int MANY = 5;

    private final Catalog catalog;

    /** The missing pages that references name, by the page without a path that stands for all. */
    private final Map<ContentResource, Set<String>> missing = new HashMap<>();

    private final Set<String> linkingOut = new HashSet<>();

    GonePages(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Looks through the references of all documents. */
    void look(Map<String, Document> documents) {
        for (Entry<String, ContentResource> entry : catalog.resources().entrySet()) {
            Document document = documents.get(entry.getKey());
            if (document != null) {
                for (Use use : document.uses()) {
                    if (use.syntax() == Use.Syntax.XREF) {
                        look(entry.getValue(), use.destination().split("#", 2)[0]);
                    }
                }
            }
        }
    }

    private void look(ContentResource from, String path) {
        Optional<ResourceId> parsed =
                path.isEmpty()
                        ? Optional.empty()
                        : ResourceId.parse(XrefPath.source(Use.Syntax.XREF, path));
        if (parsed.isEmpty() || parsed.get().family().isPresent()) {
            return;
        }
        ResourceId id = parsed.get();
        if (id.component().isPresent()) {
            if (catalog.versions(id.component().get()).isEmpty()) {
                linkingOut.add(from.component());
            }
            return;
        }
        ContentResource named =
                new ContentResource(
                        from.component(),
                        id.version().orElse(from.version()),
                        id.module().orElse(from.module()),
                        Family.PAGE,
                        id.resolved(from.path()));
        if (catalog.file(named).isEmpty()) {
            missing.computeIfAbsent(named.withPath(""), module -> new HashSet<>())
                    .add(named.path());
        }
    }

    /** Whether a missing page may be one of those that were moved. */
    boolean mayHave(ContentResource page) {
        return page.family() == Family.PAGE
                && linkingOut.contains(page.component())
                && missing.getOrDefault(page.withPath(""), Set.of()).size() >= MANY;
    }
}
