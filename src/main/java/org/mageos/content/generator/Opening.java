package org.mageos.content.generator;

import java.util.Locale;

/** What a plugin or another program of a site may leave open. */
public enum Opening {
    /** URLs, and redirects, that nothing in the sources tells. */
    PAGES,
    /** URLs of files that are no pages. */
    FILES,
    /** The page of the search, which it makes. */
    SEARCH,
    /** What a link to a file of the sources becomes. */
    LINKS,
    /** Ids that are not in the sources. */
    ANCHORS,
    /** Ids of headings that hold a directive. */
    HEADINGS,
    /** Links to files, in the place of which it puts the files' text. */
    SOURCES,
    /** Ids of tabs. */
    TABS,
    /** Labels of links that are defined elsewhere. */
    REFERENCES,
    /** Attributes of AsciiDoc documents. */
    ATTRIBUTES,
    /** Inclusions in AsciiDoc documents that are none to Antora, such as URLs. */
    INCLUDES;

    static Opening named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
