package org.mageos.content.site.link;

import java.util.Locale;
import java.util.Set;
import org.mageos.content.document.FileKind;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/**
 * What a destination without a host looks like. A link from the root, to a {@code .html} file or
 * without an extension is likely one of a site's, whereas {@code ../a.md} is one from file to file.
 */
enum LinkShape {
    /** {@code #id} */
    FRAGMENT,
    /** {@code /a/b}: a page's URL. */
    ROOT_PAGE,
    /** {@code /a/b.md} */
    ROOT_MARKDOWN,
    /** {@code /a/b.png} */
    ROOT_FILE,
    /** {@code ~/a} */
    TILDE,
    /** {@code @/a}, {@code @api/a} */
    AT,
    /** {@code a/b.html}, or what else a server makes. */
    HTML,
    /** {@code a/b} */
    BARE,
    /** {@code a/b.md} */
    MARKDOWN,
    /** {@code a/b.png} */
    FILE;

    private static final Set<String> OF_SERVERS =
            Set.of("html", "htm", "xhtml", "cgi", "php", "jsp", "aspx", "do");

    static LinkShape of(Destination destination) {
        String path = destination.path();
        if (path.isEmpty()) {
            return FRAGMENT;
        }
        if (path.startsWith("~/")) {
            return TILDE;
        }
        if (isAlias(path)) {
            return AT;
        }
        boolean root = path.startsWith("/");
        if (FileKind.isMarkdown(path) || FileKind.isAsciiDoc(path)) {
            return root ? ROOT_MARKDOWN : MARKDOWN;
        }
        String extension = extension(path);
        if (OF_SERVERS.contains(extension)) {
            return root ? ROOT_PAGE : HTML;
        }
        if (extension.isEmpty()) {
            return root ? ROOT_PAGE : BARE;
        }
        return root ? ROOT_FILE : FILE;
    }

    /** Whether the path of a destination may begin with a slash, as far as a glance tells. */
    static boolean mayBeFromRoot(String destination) {
        return destination.startsWith("/")
                || destination.indexOf(':') >= 0
                || !destination.isEmpty() && Character.isWhitespace(destination.charAt(0));
    }

    /** Whether a name of a program's stands in front, as none of a page or a person does. */
    private static boolean isAlias(String path) {
        int slash = path.indexOf('/');
        return path.startsWith("@") && slash > 0;
    }

    /** What stands behind the last dot, if it can be an extension: {@code v1.2} has none. */
    private static String extension(String path) {
        String extension = Paths.extension(path).toLowerCase(Locale.ROOT);
        return path.endsWith("/") || isNumber(extension) ? "" : extension;
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    boolean isFromRoot() {
        return this == ROOT_PAGE || this == ROOT_MARKDOWN || this == ROOT_FILE;
    }
}
