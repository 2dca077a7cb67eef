package org.mageos.content.document.asciidoc;

import java.util.Optional;
import org.mageos.content.document.asciidoc.AsciidocOptions.Program;
import org.mageos.content.url.Paths;

/** Where the files of images lie, as the attributes of the document say. */
final class ImagePaths {

    private ImagePaths() {}

    /** The path of an image, relative to the document, or its URL. */
    static String image(String target, MacroAttributes list, PageState page) {
        return page.options().program() == Program.ANTORA
                ? target
                : below(
                        list.value("imagesdir")
                                .or(() -> page.attributes().value("imagesdir"))
                                .orElse(unknown(page, "imagesdir")),
                        target);
    }

    /** A file of a video or of sound. */
    static String media(String target, PageState page) {
        return below(
                page.attributes().value("imagesdir").orElse(unknown(page, "imagesdir")), target);
    }

    /** A folder that is set to a value that is not known. */
    private static String unknown(PageState page, String name) {
        boolean known = page.attributes().state(name) != AttributeTable.State.UNKNOWN;
        return known || !page.attributes().isUncertain(name) ? "" : "{" + name + "}";
    }

    /** The path of the image that an icon is, if icons are images. */
    static Optional<String> icon(String name, PageState page) {
        Optional<String> icons = page.attributes().value("icons");
        if (icons.isEmpty() || !icons.get().isEmpty() && !icons.get().equals("image")) {
            return Optional.empty();
        }
        String type = page.attributes().value("icontype").orElse("png");
        String folder =
                page.attributes()
                        .value("iconsdir")
                        .orElseGet(() -> below(media("", page), "icons"));
        return Optional.of(below(folder, name + "." + type));
    }

    /** Whether the attribute {@code link} of an image is one, and no word. */
    static boolean isLink(String value) {
        return !value.isEmpty() && !value.equals("self") && !value.equals("none");
    }

    private static String below(String folder, String target) {
        boolean whole =
                folder.isEmpty() || target.startsWith("/") || isUrl(target) || target.isEmpty();
        if (whole) {
            return target.isEmpty() ? folder : target;
        }
        String path = Paths.withoutSlashesAtEnd(folder) + "/" + target;
        boolean relative = !path.startsWith("/") && !isUrl(path) && path.indexOf('{') < 0;
        return relative ? Paths.normalize(path).orElse(path) : path;
    }

    /** Whether a text begins with a scheme of at least two letters. */
    static boolean isUrl(String text) {
        int colon = text.indexOf(':');
        if (colon < 2) {
            return false;
        }
        for (int i = 0; i < colon; i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean later = c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
            if (!letter && !(i > 0 && later)) {
                return false;
            }
        }
        return true;
    }
}
