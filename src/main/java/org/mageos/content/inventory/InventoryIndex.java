package org.mageos.content.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mageos.content.finding.ClosestMatch;
import org.mageos.content.finding.ComparisonBudget;
import org.mageos.content.inventory.Inventory.Openness;
import org.mageos.content.url.Paths;

/** Answers from an inventory. */
public final class InventoryIndex implements SiteIndex {

    private static final String INDEX = "/index.html";
    private static final String HTML = ".html";
    private static final String SOME_HOSTS =
            "a URL with or without .html, which only some hosts serve";

    private final Inventory inventory;
    private final Map<String, InventoryPage> pages = new HashMap<>();
    private final Set<String> files;
    private final ComparisonBudget budget;
    private @Nullable ClosestMatch paths;

    public InventoryIndex(Inventory inventory) {
        this(inventory, ComparisonBudget.ofRun());
    }

    /**
     * @param budget for finding what was meant where there is nothing
     */
    public InventoryIndex(Inventory inventory, ComparisonBudget budget) {
        this.budget = Objects.requireNonNull(budget, "budget");
        this.inventory = Objects.requireNonNull(inventory, "inventory");
        inventory.pages().forEach(page -> pages.put(key(page.path()), page));
        this.files = new HashSet<>(inventory.files());
    }

    /** The inventory that answers. */
    public Inventory inventory() {
        return inventory;
    }

    @Override
    public Answer at(String path) {
        String key = key(path);
        InventoryPage page = pages.get(key);
        if (page != null) {
            return new Answer.Page(page.ids(), page.open());
        }
        if (files.contains(path) || files.contains(key)) {
            return new Answer.File();
        }
        String redirect = inventory.redirects().get(key);
        if (redirect != null) {
            return new Answer.Redirect(redirect);
        }
        return missing(key);
    }

    private Answer missing(String key) {
        boolean otherwise =
                key.endsWith(HTML)
                        ? pages.containsKey(Paths.withoutExtension(key))
                        : pages.containsKey(key + HTML);
        if (otherwise) {
            return new Answer.Unknown(SOME_HOSTS);
        }
        boolean file = Paths.lastSegment(key).indexOf('.') >= 0 && !key.endsWith(HTML);
        Openness open = openness(key);
        Optional<String> reason = file ? open.files() : open.pages();
        return reason.<Answer>map(Answer.Unknown::new)
                .orElseGet(() -> new Answer.Nothing(closest(key)));
    }

    private Openness openness(String key) {
        String folder = isOfList(key) ? Inventory.LISTS : key;
        Openness open = inventory.open().get(folder);
        while (open == null && folder.length() > 1) {
            int slash = folder.lastIndexOf('/');
            folder = slash <= 0 ? "/" : folder.substring(0, slash);
            open = inventory.open().get(folder);
        }
        return open == null ? Openness.CLOSED : open;
    }

    /** Whether a list goes on there: {@code /blog/page/2}. */
    private static boolean isOfList(String key) {
        String number = Paths.lastSegment(key);
        return Paths.folder(key).endsWith(Inventory.LISTS)
                && number.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private synchronized Optional<String> closest(String key) {
        if (paths == null) {
            List<String> known = new ArrayList<>();
            inventory.pages().forEach(page -> known.add(page.path()));
            known.addAll(inventory.files());
            paths = new ClosestMatch(known, budget);
        }
        return paths.closest(key);
    }

    /** A path without what does not tell pages apart: a slash at the end, {@code index.html}. */
    static String key(String path) {
        String key = path;
        if (key.endsWith(INDEX)) {
            key = key.substring(0, key.length() - INDEX.length() + 1);
        }
        while (key.length() > 1 && key.endsWith("/")) {
            key = key.substring(0, key.length() - 1);
        }
        return key;
    }
}
