package org.mageos.content.site;

import java.util.List;
import java.util.Objects;
import org.mageos.content.document.Document;
import org.mageos.content.settings.CollectionSettings;

/**
 * The documents of a collection.
 *
 * @param settings what the settings say about it
 * @param entries its documents, sorted by file
 */
public record ContentCollection(CollectionSettings settings, List<Document> entries) {

    public ContentCollection {
        Objects.requireNonNull(settings, "settings");
        entries = List.copyOf(entries);
    }

    public String name() {
        return settings.name();
    }
}
