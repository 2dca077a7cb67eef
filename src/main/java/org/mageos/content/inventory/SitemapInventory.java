package org.mageos.content.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mageos.content.html.WebReference;
import org.mageos.content.html.XmlLinkReader;
import org.mageos.content.html.XmlLinks;
import org.mageos.content.inventory.Inventory.Openness;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/** Reads a sitemap as an inventory: pages only, of which the sitemap need not have all. */
public final class SitemapInventory {

    private static final String IDS = "an anchor, of which a sitemap tells nothing";
    private static final String PAGES = "a URL that the sitemap need not list";

    private SitemapInventory() {}

    /**
     * Reads a sitemap.
     *
     * @param bytes its content
     * @param url the site's URL, without a slash at its end
     * @throws InventoryException if it is none
     */
    public static Inventory read(byte[] bytes, String url) throws InventoryException {
        XmlLinks links = XmlLinkReader.read(bytes);
        if (links.problem().isPresent()) {
            throw new InventoryException("it is no sitemap: " + links.problem().get().message());
        }
        String base = Destination.parse(url).path();
        List<InventoryPage> pages = new ArrayList<>();
        for (WebReference link : links.references()) {
            String path = Paths.decode(Destination.parse(link.value()).path());
            if (path.startsWith(base)) {
                String below = path.substring(base.length());
                pages.add(
                        new InventoryPage(
                                below.startsWith("/") ? below : "/" + below,
                                Optional.empty(),
                                Optional.empty(),
                                Set.of(),
                                Optional.of(IDS)));
            }
        }
        TreeMap<String, Openness> open = new TreeMap<>();
        open.put("/", Openness.open(PAGES));
        return Inventory.ofOthers(Optional.of(url), Optional.empty(), pages, open);
    }
}
