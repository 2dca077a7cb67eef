package org.mageos.content.generator.jekyll;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mageos.content.generator.Route.Form;
import org.mageos.content.url.Paths;

/**
 * The URL that Jekyll gives a page, and where hosts serve it: GitHub Pages, most others, and
 * Jekyll's own server leave out {@code .html}.
 *
 * @param url the URL, decoded, with a slash at its start and maybe one at its end
 * @param extension the extension of the written file, with its dot
 */
record ServedUrl(String url, String extension) {

    private static final String INDEX = "/index";
    private static final String PAGE = ".html";

    ServedUrl {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(extension, "extension");
    }

    private boolean isFolder() {
        return url.endsWith("/") || isIndex();
    }

    /** Whether the file written is the index of a folder. */
    private boolean isIndex() {
        return url.endsWith(INDEX + PAGE) || url.endsWith(INDEX) && extension.equals(PAGE);
    }

    Form form() {
        return isFolder() ? Form.FOLDER : Form.FILE;
    }

    /** The path of the route. */
    String path() {
        return "/" + Paths.trimSlashes(isIndex() ? url.substring(0, url.lastIndexOf('/')) : url);
    }

    /** The other paths at which it is served. */
    List<String> others() {
        List<String> others = new ArrayList<>();
        String file = url.endsWith(extension) ? url : url + extension;
        if (isFolder()) {
            return isIndex() && !url.endsWith(PAGE) ? List.of(url) : others;
        }
        if (!file.equals(url)) {
            others.add(file);
        }
        if (file.endsWith(PAGE)) {
            others.add(file.substring(0, file.length() - PAGE.length()));
        }
        others.remove(url);
        return others;
    }
}
