package org.mageos.content.site.link;

import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;
import org.mageos.content.url.VersionName;

/**
 * Documents with front matter that no known site has. No Git host wants it, so that a program of
 * the repository's own may publish them: what reads as a URL, and not as a link from file to file,
 * depends on it.
 */
final class PublishedDocuments {

    private static final String URL =
            "a URL in a document with front matter, which a program may publish (set"
                    + " collections.*.permalink)";

    private static final String NUMBER =
            "an anchor of a number in a document with front matter, which a program may number";

    private PublishedDocuments() {}

    /** Why it cannot be said that a use leads nowhere; empty if it can. */
    static Optional<String> doubt(ResolvedUse use) {
        Document document = use.document();
        if (!document.frontMatter().isPresent() || ShownByHost.test(document)) {
            return Optional.empty();
        }
        if (use.target() instanceof LinkTarget.Page page) {
            boolean number = page.fragment().id().chars().allMatch(Character::isDigit);
            return number ? Optional.of(NUMBER) : Optional.empty();
        }
        return KnownFiles.areLacking(use.target()) && isUrl(use)
                ? Optional.of(URL)
                : Optional.empty();
    }

    private static boolean isUrl(ResolvedUse use) {
        Destination destination = Destination.parse(use.destination());
        return switch (LinkShape.of(destination)) {
            case ROOT_PAGE, ROOT_FILE, TILDE, AT, HTML, BARE -> true;
            case FILE, MARKDOWN -> use.isLink() && isOfVersion(Paths.decode(destination.path()));
            case ROOT_MARKDOWN, FRAGMENT -> false;
        };
    }

    /** Whether a path begins with the folder of a version, which may be built apart. */
    private static boolean isOfVersion(String path) {
        int slash = path.indexOf('/');
        return slash > 0 && VersionName.is(path.substring(0, slash));
    }
}
