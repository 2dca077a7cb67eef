package org.mageos.content.generator.sign;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A site generator whose rules are not known: how its sites are recognised, and what of them is
 * plain data.
 *
 * @param generator its name
 * @param clues any of which tells a site
 * @param scope the folder of the site, below the one with the clue, whose documents it takes
 * @param publicFolders the folders that are served at the root of the site as they are
 * @param pages the folder in which a page's path is that of its file, if there is one
 * @param relative what relative links to files mean
 * @param mistakenFor the known generators that such a site is no site of
 * @param templates folders of documents that are no pages but what new pages are made of
 * @param settings what would make the site known
 * @param hasOwnLabels whether a program may define the labels of references
 */
public record Sign(
        String generator,
        List<Clue> clues,
        String scope,
        List<String> publicFolders,
        Optional<String> pages,
        Relative relative,
        Set<String> mistakenFor,
        Set<String> templates,
        String settings,
        boolean hasOwnLabels) {

    /** What a relative link to a file means. */
    public enum Relative {
        /** That file. */
        FILE,
        /**
         * That file in whatever letter case, or one that was moved, as {@code
         * .openpublishing.redirection.json} says.
         */
        MOVED,
        /** That file, or a form of the whole, such as a PDF, that another program makes. */
        BOOK,
        /** A file of that name, wherever it lies. */
        NAME,
        /**
         * A file of that name in a vault, which may be a folder above the one with the sign, and
         * where a name that stands once is found.
         */
        VAULT,
        /** A file of that name, wherever it lies, or a document of another repository. */
        TOPIC,
        /** Something that a program or a theme may bring along. */
        OPEN
    }

    public Sign {
        Objects.requireNonNull(generator, "generator");
        clues = List.copyOf(clues);
        Objects.requireNonNull(scope, "scope");
        publicFolders = List.copyOf(publicFolders);
        Objects.requireNonNull(pages, "pages");
        Objects.requireNonNull(relative, "relative");
        mistakenFor = Set.copyOf(mistakenFor);
        templates = Set.copyOf(templates);
        Objects.requireNonNull(settings, "settings");
    }

    /** Whether relative links to files mean these only. */
    public boolean isByFile() {
        return relative == Relative.FILE || relative == Relative.MOVED || relative == Relative.BOOK;
    }
}
