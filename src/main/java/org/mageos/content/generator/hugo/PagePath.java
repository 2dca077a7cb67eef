package org.mageos.content.generator.hugo;

import java.util.Objects;
import org.mageos.content.generator.Route.Form;

/**
 * Where a page is served.
 *
 * @param path the path of its URL without the base path, with its language
 * @param form how that ends
 * @param bundle the path below which the files of its bundle are served; empty for the root
 */
record PagePath(String path, Form form, String bundle) {

    PagePath {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(bundle, "bundle");
    }

    static PagePath folder(String path) {
        return new PagePath(path, Form.FOLDER, path.equals("/") ? "" : path);
    }

    /** A page that is a file, such as {@code /posts/a.html}. */
    static PagePath file(String path) {
        int dot = path.lastIndexOf('.');
        boolean extension = dot > path.lastIndexOf('/');
        return new PagePath(path, Form.FILE, extension ? path.substring(0, dot) : path);
    }
}
