package org.mageos.content.inventory;

import java.util.Comparator;
import java.util.Objects;
import org.mageos.content.value.Position;

/**
 * A link of a site to another one.
 *
 * @param url where it leads, as written
 * @param file the file that it stands in, relative to the content root
 * @param position where it stands there
 */
public record InventoryLink(String url, String file, Position position)
        implements Comparable<InventoryLink> {

    private static final Comparator<InventoryLink> ORDER =
            Comparator.comparing(InventoryLink::file)
                    .thenComparing(InventoryLink::position)
                    .thenComparing(InventoryLink::url);

    public InventoryLink {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(position, "position");
    }

    @Override
    public int compareTo(InventoryLink other) {
        return ORDER.compare(this, other);
    }
}
