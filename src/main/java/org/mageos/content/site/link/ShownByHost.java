package org.mageos.content.site.link;

import java.util.Locale;
import org.mageos.content.document.Document;

/** Which documents a Git host shows by itself, whatever site the repository has. */
final class ShownByHost {

    private static final String FOLDER = ".github/";

    private ShownByHost() {}

    /** Whether a document is the README or one of its like, and no page of a site at the root. */
    static boolean test(Document document) {
        String name = document.baseName();
        return document.file().startsWith(FOLDER)
                || document.folder().isEmpty()
                        && (!document.frontMatter().isPresent()
                                || name.equals(name.toUpperCase(Locale.ROOT)));
    }
}
