package org.mageos.content.check;

import java.util.Arrays;
import java.util.Set;
import org.mageos.content.document.Document;
import org.mageos.content.site.link.ResolvedUse;

/**
 * Text that stands in several pages: a relative link in it leads elsewhere in each, so that what is
 * right for one of them may be wrong for another.
 */
final class SharedText {

    private static final Set<String> FOLDERS =
            Set.of(
                    "_includes",
                    "_partials",
                    "_snippets",
                    "fragments",
                    "includes",
                    "partials",
                    "snippets");

    private static final Set<String> PAGES = Set.of("_index.md", "_index.markdown");

    private SharedText() {}

    /** Whether a link is relative, and stands in such a text. */
    static boolean isSharedLink(ResolvedUse use) {
        String destination = use.destination();
        boolean relative =
                !destination.startsWith("/")
                        && !destination.startsWith("@/")
                        && !destination.startsWith("~/")
                        && !destination.contains("://");
        return relative && isShared(use.document());
    }

    private static boolean isShared(Document document) {
        return document.name().startsWith("_") && !PAGES.contains(document.name())
                || Arrays.stream(document.folder().split("/")).anyMatch(FOLDERS::contains);
    }
}
