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

    /**
     * The line below the header of a file, where files begin with lines of {@code key=value}.
     *
     * @return empty if they do not
     */
    default Optional<String> headerSeparator(String file) {
        return Optional.empty();
    }
}
