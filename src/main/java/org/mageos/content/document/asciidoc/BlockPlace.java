package org.mageos.content.document.asciidoc;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a block is read for.
 *
 * @param inList whether it may be a part of an item of a list
 * @param described whether that list is one of descriptions
 * @param textOnly whether only text may come, since it follows the text of an item at once
 * @param fold takes the lines of a paragraph that goes on with the text of an item
 */
record BlockPlace(
        boolean inList, boolean described, boolean textOnly, @Nullable List<SourceLine> fold) {

    /** No list is around it. */
    static final BlockPlace FREE = new BlockPlace(false, false, false, null);
}
