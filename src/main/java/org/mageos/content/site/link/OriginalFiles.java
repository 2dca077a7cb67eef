package org.mageos.content.site.link;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mageos.content.document.Document;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/**
 * Files that a translation lacks and its original has: {@code doc-locale/fr-fr/guide/a.md} may have
 * a link to {@code img/x.png} that the site generator finds in {@code doc/guide/img}.
 */
final class OriginalFiles {

    private static final String ORIGINAL =
            "a file that the original of a translation has, which may stand in for it";

    private static final Pattern REGION = Pattern.compile("[-_][A-Za-z]{2,4}");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final FileTree tree;

    OriginalFiles(FileTree tree) {
        this.tree = tree;
    }

    /**
     * How much is known of the files around a page of a translation, where one is not there.
     *
     * @param ofSite whether it lies beside a site that is known, which a script may build in other
     *     languages as well
     */
    Extent extent(Document from, String folder, Destination destination, boolean ofSite) {
        boolean page = from.frontMatter().isPresent();
        if (!page && !ofSite || ShownByHost.test(from)) {
            return Extent.CLOSED;
        }
        Optional<String> name =
                Paths.normalize(folder + "/" + Paths.decode(destination.path()))
                        .filter(target -> hasOriginal(from.file(), target, page));
        return name.isPresent() ? Extent.open(ORIGINAL) : Extent.CLOSED;
    }

    /**
     * @param anywhere whether the original may lie elsewhere than in a folder beside, which is
     *     called by another language
     */
    private boolean hasOriginal(String from, String target, boolean anywhere) {
        String[] segments = target.split("/");
        int end = 0;
        for (int i = 0; i < segments.length - 2; i++) {
            end += segments[i].length() + 1;
            String translation = target.substring(0, end);
            if (!from.startsWith(translation)) {
                return false;
            }
            if (isLanguage(segments[i])) {
                String rest = "/" + target.substring(end);
                String above = target.substring(0, end - segments[i].length() - 1);
                return tree.named(Paths.lastSegment(target)).stream()
                        .filter(file -> file.endsWith(rest) && !file.startsWith(translation))
                        .anyMatch(file -> anywhere || isBeside(file, above, rest));
            }
        }
        return false;
    }

    private static boolean isBeside(String file, String above, String rest) {
        return file.length() > above.length() + rest.length()
                && file.startsWith(above)
                && isLanguage(file.substring(above.length(), file.length() - rest.length()));
    }

    /** Whether a folder is called by a language. */
    static boolean isLanguage(String name) {
        return name.length() >= 2
                && LANGUAGES.contains(name.substring(0, 2))
                && (name.length() == 2 || REGION.matcher(name.substring(2)).matches());
    }
}
