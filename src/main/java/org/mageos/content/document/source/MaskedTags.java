package org.mageos.content.document.source;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The template tags and attribute lists of a text that is masked, to be put back where a
 * destination holds them.
 */
public final class MaskedTags {

    /** No tags. */
    static final MaskedTags NONE = new MaskedTags("");

    private final String text;

    /** The start and end of each tag. */
    private final NavigableMap<Integer, Integer> tags = new TreeMap<>();

    /**
     * @param text the text as it was before it was masked
     */
    public MaskedTags(String text) {
        this.text = text;
    }

    public void add(int start, int end) {
        tags.put(start, end);
    }

    /**
     * What was read in a stretch of the masked text, with the tags of that stretch.
     *
     * @param read the text of the stretch with escapes and entities resolved
     */
    String restored(String read, int start, int end) {
        if (tags.isEmpty()) {
            return read;
        }
        StringBuilder restored = new StringBuilder(read.length());
        int cursor = start;
        int i = 0;
        while (i < read.length()) {
            char c = read.charAt(i);
            Range tag = Filler.isFiller(c) ? next(cursor, end) : null;
            if (tag == null) {
                restored.append(c);
                i++;
            } else {
                restored.append(tag.of(text));
                cursor = tag.end();
                i += tag.end() - tag.start();
            }
        }
        return restored.toString();
    }

    /** What lies before an offset of the tag at or behind another. */
    private @Nullable Range next(int cursor, int end) {
        Map.Entry<Integer, Integer> tag = tags.floorEntry(cursor);
        if (tag == null || tag.getValue() <= cursor) {
            tag = tags.ceilingEntry(cursor);
        }
        return tag == null || tag.getKey() >= end
                ? null
                : new Range(Math.max(cursor, tag.getKey()), Math.min(end, tag.getValue()));
    }
}
