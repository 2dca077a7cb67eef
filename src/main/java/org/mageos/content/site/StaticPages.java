package org.mageos.content.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.document.FileKind;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.Route.Form;
import org.mageos.content.url.Paths;

/** The HTML pages that lie in the folders that are served as they are. */
final class StaticPages {

    private static final String INDEX = "index.html";

    /** With a slash at the end. */
    private final List<String> folders = new ArrayList<>();

    /**
     * @param folders the public folders; the content root is none of them, for it holds more than
     *     pages
     */
    StaticPages(List<String> folders) {
        for (String folder : folders) {
            if (!folder.isEmpty()) {
                this.folders.add(folder + "/");
            }
        }
    }

    /** Whether a file lies in such a folder. */
    boolean hold(String file) {
        return folders.stream().anyMatch(file::startsWith);
    }

    /** One route for each page. */
    List<Route> routes(Map<String, Document> documents) {
        List<Route> routes = new ArrayList<>();
        for (Document document : documents.values()) {
            if (FileKind.isHtml(document.file())) {
                path(document.file()).ifPresent(path -> routes.add(route(document, path)));
            }
        }
        return routes;
    }

    private Optional<String> path(String file) {
        return folders.stream()
                .filter(file::startsWith)
                .findFirst()
                .map(folder -> "/" + file.substring(folder.length()));
    }

    private static Route route(Document document, String path) {
        if (!Paths.lastSegment(path).equals(INDEX)) {
            return Route.of(document, path, Form.FILE);
        }
        String folder = Paths.folder(path);
        return Route.of(document, folder.isEmpty() ? "/" : folder, Form.FOLDER);
    }
}
