package org.mageos.content.site;

import java.util.Optional;
import org.mageos.content.document.doxia.AptReader;
import org.mageos.content.document.doxia.XmlPageReader;
import org.mageos.content.document.source.LanguageReader;
import org.mageos.content.document.source.LanguageReaders;

/**
 * The readers of languages beside Markdown and HTML. Each is made, and its classes are loaded, when
 * the first file in its language is read.
 */
final class DocumentLanguages implements LanguageReaders {

    /** Whether a file is in one of these languages, as its extension tells. */
    static boolean isOfOne(String file) {
        return false;
    }

    @Override
    public Optional<LanguageReader> reader(String file) {
        if (AptReader.reads(file)) {
            return Optional.of(new AptReader());
        }
        if (XmlPageReader.reads(file)) {
            return Optional.of(new XmlPageReader());
        }
        return Optional.empty();
    }
}
