package org.mageos.content.site;

import org.jspecify.annotations.Nullable;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.tree.git.FileMoves;

/**
 * What git knows of the site's past. It is asked when somebody first wants to know. Thread-safe.
 */
public final class SiteHistory {

    private final ReadableFiles files;
    private final HeadingVersions headings;
    private @Nullable FileMoves moves;

    SiteHistory(ReadableFiles files, DocumentSyntax syntax) {
        this.files = files;
        this.headings = new HeadingVersions(files, syntax);
    }

    /** Where the repository's documents went; nothing is known of it at an earlier commit. */
    public synchronized FileMoves moves() {
        if (moves == null) {
            moves =
                    files.isEarlier() || files.repository().isEmpty()
                            ? FileMoves.NONE
                            : FileMoves.read(files.repository().get());
        }
        return moves;
    }

    /** The sections that documents had. */
    public HeadingVersions headings() {
        return headings;
    }
}
