package org.mageos.content.document.source;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the code spans of a stretch of text end, in time linear in its length however many
 * backticks close nothing.
 */
public final class CodeSpans {

    private final String text;
    private int limit;

    /**
     * For each length of a run of backticks where the last one starts; null until one is missed.
     */
    private @Nullable Map<Integer, Integer> lastRuns;

    public CodeSpans(String text) {
        this.text = text;
    }

    /** Starts with a stretch that ends at an offset. */
    public void startStretch(int end) {
        limit = end;
        lastRuns = null;
    }

    /** The offset behind the code span at a backtick; behind the backticks if none starts there. */
    public int end(int start) {
        int behind = MarkdownLine.behind('`', text, start, limit);
        if (lastRuns != null && lastRuns.getOrDefault(behind - start, start) <= start) {
            return behind;
        }
        int end = end(text, start, limit);
        if (end >= 0) {
            return end;
        }
        if (lastRuns == null) {
            lastRuns = lastRuns(behind);
        }
        return behind;
    }

    private Map<Integer, Integer> lastRuns(int start) {
        Map<Integer, Integer> runs = new HashMap<>();
        int i = start;
        while (i < limit) {
            int run = MarkdownLine.behind('`', text, i, limit);
            if (run > i) {
                runs.put(run - i, i);
            }
            i = Math.max(run, i + 1);
        }
        return runs;
    }

    /** The offset behind the code span at a backtick; -1 if none starts there. */
    public static int end(String text, int start, int limit) {
        int behind = MarkdownLine.behind('`', text, start, limit);
        int i = behind;
        while (i < limit) {
            int run = MarkdownLine.behind('`', text, i, limit);
            if (run - i == behind - start) {
                return run;
            }
            i = Math.max(run, i + 1);
        }
        return -1;
    }
}
