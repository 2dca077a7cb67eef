package org.mageos.content.built;

import java.util.List;
import java.util.Optional;
import org.mageos.content.html.WebReference;
import org.mageos.content.html.XmlFormat;

/** A stylesheet, a sitemap or a feed of a built site. Immutable. */
public final class LinkSource {

    private final String file;
    private final Optional<XmlFormat> format;
    private final ReferenceStore store;
    private final int[] references;

    LinkSource(
            String file,
            Optional<XmlFormat> format,
            List<WebReference> references,
            ReferenceStore store) {
        this.file = file;
        this.format = format;
        this.store = store;
        this.references = store.add(references);
    }

    /** The file's name, relative to the site's folder, with {@code /}. */
    public String file() {
        return file;
    }

    /** What kind of XML it is; empty for a stylesheet. */
    public Optional<XmlFormat> format() {
        return format;
    }

    /** What the file refers to, in order. */
    public List<WebReference> references() {
        return store.references(references);
    }

    @Override
    public String toString() {
        return file;
    }
}
