package org.mageos.content.generator.eleventy;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mageos.content.generator.Opening;

/**
 * What the program of settings may do beyond its literals.
 *
 * @param headingIds what gives headings their ids
 * @param open what something unknown may do
 * @param written the paths of the site that other programs write, folders with all in them; the
 *     empty one is all of it
 * @param resolvesFiles whether links to files become those of their pages
 * @param addsPrefix whether root-relative URLs get the path prefix
 * @param hasAttributes whether Markdown has attribute lists
 * @param hasFootnotes whether Markdown has footnotes
 * @param knowsDrafts whether {@code draft: true} may mean something
 */
record EleventyEffects(
        HeadingIds headingIds,
        Set<Opening> open,
        List<String> written,
        boolean resolvesFiles,
        boolean addsPrefix,
        boolean hasAttributes,
        boolean hasFootnotes,
        boolean knowsDrafts) {

    /** What gives headings their ids. */
    enum HeadingIds {
        /** Nothing. */
        NONE,
        /** The plugin that comes with Eleventy. */
        PLUGIN,
        /** markdown-it-anchor, as it is. */
        ANCHOR,
        /** markdown-it-anchor with Eleventy's filter for slugs. */
        SLUGIFIED_ANCHOR
    }

    EleventyEffects {
        Objects.requireNonNull(headingIds, "headingIds");
        open = Set.copyOf(open);
        written = List.copyOf(written);
    }

    /** Whether something unknown may do one thing. */
    boolean opens(Opening opening) {
        return open.contains(opening);
    }

    /**
     * Whether a program may write a file.
     *
     * @param path a path of the site, with a slash at its start
     */
    boolean mayWrite(String path) {
        return open.contains(Opening.FILES)
                || written.stream()
                        .anyMatch(one -> one.isEmpty() || (path + "/").startsWith("/" + one + "/"));
    }

    static Set<Opening> none() {
        return EnumSet.noneOf(Opening.class);
    }
}
