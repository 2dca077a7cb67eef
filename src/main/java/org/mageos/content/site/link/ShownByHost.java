package org.mageos.content.site.link;

import java.util.Locale;
import java.util.Set;
import org.mageos.content.document.Document;
import org.mageos.content.url.Paths;

/** Which documents a Git host shows by itself, whatever site the repository has. */
final class ShownByHost {

    private static final String FOLDER = ".github/";

    /** Endings of documents that programs in them are run for. */
    private static final Set<String> RUN = Set.of("rmd", "qmd");

    private ShownByHost() {}

    /** Whether a document is the README or one of its like, and no page of a site at the root. */
    static boolean test(Document document) {
        String name = document.baseName();
        return document.file().startsWith(FOLDER)
                || document.folder().isEmpty()
                        && !RUN.contains(Paths.extension(document.file()).toLowerCase(Locale.ROOT))
                        && (!document.frontMatter().isPresent()
                                || name.equals(name.toUpperCase(Locale.ROOT)));
    }
}
