package org.mageos.content.feed;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mageos.content.feed.PlannedFeed.PlannedEntry;

/**
 * The rendered texts of documents that stand in several feeds: each is kept from the first of them
 * up to the last, as long as there is room. Thread-safe.
 */
final class KeptTexts {

    /** How many characters are kept at most. */
    private static final int MAX_CHARS = 50_000_000;

    /** How often a text is still asked for; no text that is asked for only once. */
    private final Map<String, Integer> wanted = new ConcurrentHashMap<>();

    private final Map<String, String> kept = new ConcurrentHashMap<>();
    private final AtomicInteger chars = new AtomicInteger();

    /**
     * @param feeds the feeds whose entries will ask for their texts
     */
    KeptTexts(List<PlannedFeed> feeds) {
        if (feeds.size() > 1) {
            feeds.forEach(this::count);
            wanted.values().removeIf(times -> times == 1);
        }
    }

    private void count(PlannedFeed feed) {
        for (PlannedEntry entry : feed.entries()) {
            if (EntryMaker.needsText(entry.article(), feed.settings().content())) {
                wanted.merge(entry.article().document().file(), 1, Integer::sum);
            }
        }
    }

    /** The text of a document for one of its entries; null if it is not kept. */
    @Nullable String take(String file) {
        Integer left = wanted.computeIfPresent(file, (key, times) -> times == 1 ? null : times - 1);
        if (left != null) {
            return kept.get(file);
        }
        String last = kept.remove(file);
        if (last != null) {
            chars.addAndGet(-last.length());
        }
        return last;
    }

    /** Keeps a text that was taken in vain, if it will be asked for again. */
    void keep(String file, String text) {
        if (wanted.containsKey(file)
                && chars.get() + text.length() <= MAX_CHARS
                && kept.putIfAbsent(file, text) == null) {
            chars.addAndGet(text.length());
        }
    }
}
