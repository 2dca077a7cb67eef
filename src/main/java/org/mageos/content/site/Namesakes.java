package org.mageos.content.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.mageos.content.document.Document;
import org.mageos.content.document.FileKind;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.RouteTable;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.PageName;

/**
 * All that a name may mean, so that one page can be told to be the only one that has it: pages,
 * documents without a page, drafts, and documents that are not read. Immutable.
 */
public final class Namesakes {

    private final Map<String, List<Place>> byName = new HashMap<>();

    /**
     * Something that has a name.
     *
     * @param file the file that it is made of; empty if there is none
     * @param url its path within the site, without a slash at its end; empty if it has none
     * @param isOpen whether readers get there: it is neither a draft nor left out
     */
    public record Place(String file, String url, boolean isOpen) {
        public Place {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(url, "url");
        }

        /** Whether a page is this one. */
        public boolean is(Route route) {
            return route.document()
                    .map(document -> document.file().equals(file))
                    .orElseGet(() -> route.path().equals(url));
        }
    }

    private Namesakes(Collection<Place> places) {
        for (Place place : places) {
            add(place, place.file());
            if (!PageName.of(place.url()).equals(PageName.of(place.file()))) {
                add(place, place.url());
            }
        }
    }

    private void add(Place place, String path) {
        if (!path.isEmpty()) {
            byName.computeIfAbsent(PageName.of(path), name -> new ArrayList<>()).add(place);
        }
    }

    /**
     * All names of a site.
     *
     * @param isOpen whether readers get to a document
     */
    static Namesakes of(
            FileTree tree,
            Collection<Document> documents,
            Predicate<Document> isOpen,
            RouteTable routes) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (String file : tree.keptFiles()) {
            if (FileKind.isMarkdown(file)) {
                places.put(file, new Place(file, "", false));
            }
        }
        for (Document document : documents) {
            places.put(document.file(), new Place(document.file(), "", isOpen.test(document)));
        }
        for (Route route : routes.published()) {
            Optional<String> file = route.document().map(Document::file);
            if (file.isEmpty()) {
                places.put(route.path(), new Place("", route.path(), true));
            } else if (places.containsKey(file.get())) {
                places.put(file.get(), new Place(file.get(), route.path(), true));
            }
        }
        return new Namesakes(places.values());
    }

    /** What has the name that a path ends with. */
    public List<Place> of(String path) {
        return byName.getOrDefault(PageName.of(path), List.of());
    }
}
