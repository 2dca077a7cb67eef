package org.mageos.content.inventory;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A page of a site.
 *
 * @param path its path below the site's URL, decoded
 * @param title empty if it is not known
 * @param language a tag of BCP 47; empty if it is not known
 * @param ids what a fragment can name in it
 * @param open why it may have further ids; empty: it has none
 */
public record InventoryPage(
        String path,
        Optional<String> title,
        Optional<String> language,
        Set<String> ids,
        Optional<String> open) {

    public InventoryPage {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        ids = Collections.unmodifiableSet(new TreeSet<>(ids));
        Objects.requireNonNull(open, "open");
    }
}
