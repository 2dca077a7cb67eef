package org.mageos.content.document.source;

import java.util.Optional;

/** The languages that documents are written in beside Markdown and HTML. Thread-safe. */
public interface LanguageReaders {

    /** There are no others. */
    LanguageReaders NONE = file -> Optional.empty();

    /**
     * The reader of a file.
     *
     * @return empty if the file is Markdown, MDX or HTML
     */
    Optional<LanguageReader> reader(String file);
}
