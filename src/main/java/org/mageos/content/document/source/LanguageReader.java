package org.mageos.content.document.source;

import org.mageos.content.value.TextLines;

/**
 * Reads the body of documents in a language that is neither Markdown nor HTML.
 *
 * <p>Never throws, whatever the text is, and takes time about linear in its length: what is too
 * much for it is left out and becomes a problem. Thread-safe.
 */
public interface LanguageReader {

    /** Whether a block between lines of {@code ---} above a document is its front matter. */
    default boolean hasFrontMatter() {
        return false;
    }

    /**
     * Reads a body.
     *
     * @param file the file's name in the content tree
     * @param text the whole file without byte order mark
     * @param lines the file's lines
     * @param bodyStart the offset where the body begins, behind the front matter
     */
    BodyContent read(String file, String text, TextLines lines, int bodyStart);
}
