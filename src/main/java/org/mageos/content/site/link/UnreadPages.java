package org.mageos.content.site.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.mageos.content.document.Document;
import org.mageos.content.generator.Route;
import org.mageos.content.tree.PageName;
import org.mageos.content.url.Paths;

/**
 * Pages whose URL nobody knows, since the front matter of their documents cannot be read. One may
 * be where its file's name is, or where the pages of its folder are.
 */
final class UnreadPages {

    /** The unreadable documents by the name that their pages may have. */
    private final Map<String, String> byName = new HashMap<>();

    /** The unreadable documents by the folder of the URLs that others of their folder have. */
    private final Map<String, String> byFolder = new HashMap<>();

    UnreadPages(Collection<Document> documents, Collection<Route> published) {
        Map<String, String> folders = new HashMap<>();
        for (Document document : documents) {
            if (document.isUnreadable()) {
                byName.putIfAbsent(PageName.of(document.file()), document.file());
                folders.putIfAbsent(document.folder(), document.file());
            }
        }
        if (!folders.isEmpty()) {
            for (Route route : published) {
                route.document()
                        .map(sibling -> folders.get(sibling.folder()))
                        .ifPresent(file -> byFolder.put(Paths.folder(route.path()), file));
            }
        }
    }

    /** Whether all pages that may have a path are known. */
    Extent extent(String path) {
        if (byName.isEmpty()) {
            return Extent.CLOSED;
        }
        String file = byName.getOrDefault(PageName.of(path), byFolder.get(Paths.folder(path)));
        return file == null
                ? Extent.CLOSED
                : Extent.open("a page that cannot be read, '" + file + "'");
    }
}
