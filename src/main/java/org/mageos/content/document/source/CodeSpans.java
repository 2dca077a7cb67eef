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

    /** The text of a code span in one line: a line end, and the blanks behind it, are one. */
    public static String onOneLine(String code) {
        if (code.indexOf('\n') < 0 && code.indexOf('\r') < 0) {
            return code;
        }
        StringBuilder line = new StringBuilder(code.length());
        int i = 0;
        while (i < code.length()) {
            char c = code.charAt(i);
            if (c == '\n' || c == '\r') {
                line.append(' ');
                i = MarkdownLine.behindBlanks(code, MarkdownLine.next(code, i), code.length());
            } else {
                line.append(c);
                i++;
            }
        }
        return line.toString();
    }

    /** The text of a code span without one space on both sides, which keep it from its marks. */
    public static String unpadded(String code) {
        boolean padded =
                code.length() > 2 && code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        return padded ? code.substring(1, code.length() - 1) : code;
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
