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

    private static final String INDEX = "index.html";

    ServedUrl {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(extension, "extension");
    }

    private boolean isFolder() {
        return url.endsWith("/") || url.endsWith("/" + INDEX);
    }

    Form form() {
        return isFolder() ? Form.FOLDER : Form.FILE;
    }

    /** The path of the route. */
    String path() {
        String whole =
                url.endsWith("/" + INDEX) ? url.substring(0, url.length() - INDEX.length()) : url;
        return "/" + Paths.trimSlashes(whole);
    }

    /** The other paths at which it is served. */
    List<String> others() {
        List<String> others = new ArrayList<>();
        String file = url.endsWith(extension) ? url : url + extension;
        if (isFolder()) {
            return others;
        }
        if (!file.equals(url)) {
            others.add(file);
        }
        if (file.endsWith(".html")) {
            others.add(file.substring(0, file.length() - ".html".length()));
        }
        others.remove(url);
        return others;
    }
}
